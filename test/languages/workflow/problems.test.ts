import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../src/core/source.ts';
import { callNamed, lineOf, read, withSteps } from './read.ts';

/** The one problem of a text: its line and what it says. */
async function problem(text: string): Promise<readonly [number, string]> {
  const { problems } = await read(text);
  const [first] = problems;
  assert.ok(first, `no problem in ${text.slice(0, 200)}`);
  return [linesOf(text).lineAt(first.start), first.message];
}

/** A text, the line of its problem, and what is said of it. */
const CASES: Readonly<Record<string, readonly [string, number, RegExp]>> = {
  'a key that stands twice': [
    'on: push\njobs:\n  a: {runs-on: x, steps: []}\n  a: {runs-on: y, steps: []}\n',
    4,
    /`a` stands twice/,
  ],
  'a tab': ['on: push\njobs:\n\ta:\n', 3, /tab/i],
  'an alias without an anchor': ['on: push\njobs:\n  a: *none\n', 3, /no anchor/],
  'an anchor that holds itself': ['on: push\njobs: &a\n  b: *a\n', 3, /More than 100 aliases|nested more than/],
  'jobs that are a list': ['on: push\njobs: [a]\n', 2, /`jobs` has to be a mapping/],
  'a job that is a text': ['on: push\njobs:\n  a: b\n', 3, /job `a` has to be/],
  'steps that are a mapping': ['on: push\njobs:\n  a:\n    runs-on: x\n    steps: {run: make}\n', 5, /`steps` has to be a list/],
  'a step that is a text': [withSteps('- make'), 6, /A step has to be/],
  'a script that is a list': [withSteps('- run: [a, b]'), 6, /`run` has to be a text/],
  'inputs that are a list': [withSteps('- uses: acme/a@v1', '  with: [a]'), 7, /`with` has to be a mapping/],
  'no jobs': ['on: push\n', 1, /no `jobs`/],
  'no mapping': ['- a\n- b\n', 1, /no mapping/],
  nothing: ['', 1, /no mapping/],
  'two documents': ['on: push\njobs: {}\n---\non: push\n', 3, /second document/],
  'a quote that never ends': ['on: "push\njobs:\n', 1, /YAML|missing/],
};

describe('bad input', () => {
  for (const [name, [text, line, message]] of Object.entries(CASES)) {
    test(`${name}: one sentence with the line`, async () => {
      const [at, said] = await problem(text);
      assert.match(said, message);
      assert.match(said, /^[A-Z`][^\n]*[.]$/);
      if (name !== 'a quote that never ends') assert.equal(at, line);
    });
  }
});

describe('what GitHub takes and the library does not', () => {
  const matrix = (...lines: readonly string[]): string =>
    ['on: push', 'jobs:', '  a:', '    runs-on: x', ...lines, '    steps:', '      - run: make', ''].join('\n');

  test('brackets that end no deeper than their key: each place stays where it is', async () => {
    const text = matrix(
      '    strategy:',
      '      matrix:',
      '        os: [{',
      '          name: one',
      '        }]',
      '        arch: [',
      '          x',
      '        ]',
    );
    const facts = await read(text);
    assert.deepEqual(facts.problems, []);
    assert.equal(lineOf(facts, callNamed(facts, 'make')), text.split('\n').findIndex((line) => line.includes('make')) + 1);
  });

  test('not below a comment, which would swallow the bracket', async () => {
    const lines = ['    strategy:', '      matrix:', '        os: [{', '          name: one # the last', '        }]'];
    const [, said] = await problem(matrix(...lines));
    assert.match(said, /indented/);
  });
});

describe('hostile input', () => {
  test('an alias bomb is told at once', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `  l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`,
    );
    const [, said] = await problem(`on: push\nenv:\n  l0: &l0 [x]\n${levels.join('\n')}\njobs: {}\n`);
    assert.match(said, /More than 100 aliases/);
  });

  test('an anchor with much in it cannot be used often', async () => {
    const big = Array.from({ length: 900 }, (_, index) => `    k${index}: v`).join('\n');
    const uses = Array.from({ length: 90 }, (_, index) => `  u${index}: *big`).join('\n');
    const [, said] = await problem(`on: push\nenv:\n  big: &big\n${big}\n${uses}\njobs: {}\n`);
    assert.match(said, /aliases/);
  });
});

describe('a lot of input', () => {
  test('a megabyte of anything ends soon', async () => {
    const million = 1_000_000;
    const texts = [
      `on: push\njobs:\n${Array.from({ length: 40_000 }, (_, index) => `  j${index}: {runs-on: x}`).join('\n')}`,
      `on: push\njobs: ${'['.repeat(million / 10)}`,
      `on: push\njobs: ${'{a: '.repeat(million / 20)}`,
      `on: push\njobs:\n  a:\n    steps:\n      - run: |\n${'          make all\n'.repeat(million / 20)}`,
      withSteps(`- run: "${'${{ a }}'.repeat(10_000)}"`),
      withSteps(`- if: ${'('.repeat(90_000)}`, '  run: make'),
      withSteps(`- run: echo ${'${{ '.repeat(20_000)}`),
      `${'a: &a\n'.repeat(100_000)}`,
    ];
    for (const text of texts) {
      const started = performance.now();
      await read(text);
      const seconds = (performance.now() - started) / 1000;
      assert.ok(seconds < 10, `${seconds} s for ${text.slice(0, 60)}`);
    }
  });
});

describe('any text', () => {
  test('makes it throw nothing', async () => {
    const piece = fc.constantFrom(
      'on: push\n',
      'jobs:\n',
      '  a:\n',
      '    steps:\n',
      '      - run: |\n',
      '          echo ${{ x }}\n',
      '- ',
      ': ',
      '*a',
      '&a ',
      '"',
      "'",
      '{',
      ']',
      '\t',
      '#',
      '\r\n',
      'if: failure()\n',
      '? ',
      '!!int ',
      '<<: ',
      '\ufeff',
      '---\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 25 }), async (pieces) => {
        const { facts, problems } = await read(pieces.join(''));
        assert.ok(facts.length > 0 || problems.length > 0);
      }),
      { numRuns: 400 },
    );
  });
});
