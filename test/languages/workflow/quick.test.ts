import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { quickTree } from '../../../src/languages/workflow/quick.ts';
import { parseYaml, type Tree } from '../../../src/languages/workflow/tree.ts';

/** A tree to compare: where a mapping or a list ends (with its last line, or before) nobody asks. */
function comparable(tree: Tree): unknown {
  const { kind, span } = tree;
  if (tree.kind === 'list') return { kind, start: span.start, items: tree.items.map(comparable) };
  if (tree.kind === 'nothing') return { kind };
  if (tree.kind === 'scalar') return tree;
  return { kind, start: span.start, entries: tree.entries.map((entry) => ({ ...entry, value: comparable(entry.value) })) };
}

/** What is read in haste is what the library reads. True: it was. */
function isAsTheLibraryReads(text: string): boolean {
  const quick = quickTree(text);
  if (quick === undefined) return false;
  const { root, problems, comments } = parseYaml(text);
  assert.deepEqual(problems, [], text);
  assert.deepEqual(comparable(quick.root), comparable(root), text);
  assert.deepEqual(quick.comments, comments, text);
  return true;
}

const plain: Readonly<Record<string, string>> = {
  'scalars of every kind':
    'a: 1\nb: -1.5e3\nc: true\nd: ~\ne: "x\\n\\"y\\""\nf: \'it\'\'s\'\ng: a b:c #d # e\nh:\ni: 0x1F\nj: -x\n',
  'literal blocks': 'a: |\n\n  one\n\n    two\n \nb: |-\n      x\n\n\nc:\n  - |\n    y # z\n  # w\n',
  'folded blocks': 'a: >\n  one\n  two\n\n\n  three\nb: >-\n  x\n\n',
  'folded blocks with lines that stay their own':
    'a: >\n  one\n    two\n  three\n\n   four\n\n  five\nb: >-\n  x\n\n    y\n    z\n\n\n  w\n',
  'plain scalars over several lines': 'a: b\n  c && d\n\n\n  - e\nf:\n  g\n  h:i\nj:\n  - k\n    l#m\n  -\n    n\no:\n  "p"\n',
  'a mark behind comments': '# x\n\n# y\n---\na: b\n',
  'lists at the column of their key': 'a:\n- x\n- y: 1\n  z: 2\n-\n  - w\nb: c\n',
  'flow on several lines':
    'a: [\n  b,\n\n  c, {d: e,\n   f: [g]} ]\nh:\n  - [\n      i ,\n    ]\n  - { j: k,\n      l: m }\nn:\n  [ o,\n    p ]\n',
  'flow on one line': 'a: [x, "y", {z: 1, w: [2, true]}, ]\nb: {}\nc: []\nd: ${{ x }}\n',
  'a mark at the beginning, and no line break at the end': '---\n# x\n"on": push',
};

/** Valid or not: what the library has to read, or to refuse. */
const others: readonly string[] = [
  'a: &x b\n',
  'a: *x\n',
  'a: !t b\n',
  'a: b # c\n  d\n',
  'a: b\n  c: d\n',
  'a: b\n  # c\n  d\n',
  'a: "b"\n  c\n',
  'a: "b\n  c"\n',
  'a: [b,\nc]\n',
  'a:\n  b: [c,\n  d]\n',
  'a: [b\n  c]\n',
  'a: [b, # c\n  d]\n',
  'a: [\n  b\n]\n',
  'a: b: c\n',
  'a:\tb\n',
  '\ta: b\n',
  'a: b\r\n',
  'a: |2\n   b\n',
  'a: 1\na: 2\n',
  'a: b\n c: d\n',
  '? a\n: b\n',
  'a: b\n---\nc: d\n',
  'a: b\n...\n',
  '%YAML 1.2\n---\na: b\n',
  '\ufeffa: b\n',
  'a: {b: c: d}\n',
  'a: {b}\n',
  'a: "\\x41"\n',
  'a: @b\n',
  'a: |+\n  b\n\n',
  '- a\n b: c\n',
  'a: "b" c\n',
  "a: 'b'c\n",
  'a: |\n    \n  b\n',
];

/** What may stand behind a key or a dash, and much that may not. */
const VALUES: readonly string[] = [
  ...['', '', 'x', 'x y', 'x: y', 'a:b', 'x#y', '1', 'true', '~', '-1', '- x', '0.5', '"q r"', '"q\\n"', "'it''s'", '"q', "'"],
  ...[
    '|',
    '|-',
    '>',
    '>-',
    '|+',
    '|2',
    '[a, b]',
    '[]',
    '{}',
    '{a: b, c: [d]}',
    '{ a: "b" , }',
    '[a',
    '[a,',
    'b]',
    '{a: b,',
    'b}',
    '[a: b]',
    '${{ x }}',
  ],
  ...[
    '&x y',
    '*x',
    '!t x',
    '?',
    '%',
    '@',
    '`',
    ':',
    'x:',
    ',',
    ']',
    'é',
    '\\',
    '=',
    '<<',
    '[[a], {b: c}]',
    '{a: }',
    '{a: b, a: c}',
  ],
];

describe('the plain YAML of workflows', () => {
  test('is read as the library reads it, in every example', () => {
    const files = [...globSync('src/habits/*/*.yml'), ...globSync('.github/workflows/*.yml')];
    const read = files.filter((file) => isAsTheLibraryReads(readFileSync(file, 'utf8')));
    assert.ok(read.length > 0.9 * files.length, `${read.length} of ${files.length}`);
  });

  for (const [name, text] of Object.entries(plain)) test(`has ${name}`, () => assert.ok(isAsTheLibraryReads(text), text));

  test('is nothing that has rules of its own: the library reads that', () => {
    for (const text of others) assert.equal(quickTree(text), undefined, JSON.stringify(text));
  });
});

describe('any other YAML', () => {
  test('is told from it, whatever the text', () => {
    const line = fc
      .tuple(
        fc.constantFrom('', '', '', '  ', '  ', '    ', ' '),
        fc.constantFrom('', '', '', '', '- ', '- ', '-', '-  '),
        fc.constantFrom('', 'a: ', 'b: ', 'c: ', 'd:  ', '"e": ', 'f g: ', 'true: ', 'h:', '#', '---'),
        fc.constantFrom(...VALUES),
        fc.constantFrom('', '', '', '', '', ' ', ' # y', '#z', '\t'),
      )
      .map((parts) => parts.join(''));
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), fc.constantFrom('', '\n'), (lines, last) => {
        if (isAsTheLibraryReads(lines.join('\n') + last)) read += 1;
      }),
      { numRuns: Number(process.env['QUICK_RUNS'] ?? 6000) },
    );
    assert.ok(read > 50, `${read} were read`);
  });
});
