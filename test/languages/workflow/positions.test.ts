import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { isScalar, parseDocument, Scalar } from 'yaml';
import { positionsOf, type Style } from '../../../src/languages/workflow/positions.ts';

const STYLES: Readonly<Record<string, Style>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

/** The value of the only key of a mapping, and its positions. */
function placed(source: string) {
  const node = (parseDocument(source).get('run', true) ?? assert.fail(source)) as Scalar<string>;
  assert.ok(isScalar(node));
  const [start, end] = node.range as [number, number, number];
  const style = STYLES[node.type ?? ''] ?? 'plain';
  const inner = style === 'block' ? source.indexOf('\n', start) + 1 : style === 'plain' ? start : start + 1;
  const value = String(node.value);
  return { value, positions: positionsOf(value, source, inner, style === 'single' || style === 'double' ? end - 1 : end, style) };
}

/** Every character that is no white space stands where it is said to stand. */
function assertPlaced(source: string): void {
  const { value, positions } = placed(source);
  assert.equal(positions.exact, true, source);
  for (let position = 0; position < value.length; position++) {
    const letter = value.charAt(position);
    const there = source.charAt(positions.at(position));
    // Of a character in two halves the second may stand where the first does.
    if (/\s|[\udc00-\udfff]/.test(letter)) continue;
    assert.ok(
      there === letter || there === '\\',
      `${JSON.stringify(letter)} at ${position} of ${JSON.stringify(source)}: ${there}`,
    );
    assert.ok(position === 0 || positions.at(position) > positions.at(position - 1));
  }
}

describe('the places of a scalar', () => {
  const written: Readonly<Record<string, string>> = {
    literal: 'run: |\n  one\n  two\n',
    'literal with a blank line and deeper lines': 'run: |\n  one\n\n    two\n   \n  three\n',
    'literal with an indentation indicator': 'run: |2\n     one\n   two\n',
    'literal with chomping and a comment': 'run: |+2 # why\n   one\n\n\n',
    stripped: 'run: |-\n  one\n  two\n\n\n',
    folded: 'run: >\n  one\n  two\n\n  three\n    four\n  five\n',
    'folded and stripped': 'run: >-\n\n  one\n  two\n',
    plain: 'run: echo one\n',
    'plain over lines': 'run: echo one\n  two\n\n  three # why\n',
    'single quotes': "run: 'it''s\n  one'\n",
    'double quotes': 'run: "a\\"b\\\\c\\td\\u00e9 \\x41\n  e\\\n  f"\n',
    'a pair of halves': 'run: "a\\U0001F600b"\n',
    'carriage returns': 'run: |\r\n  one\r\n  two\r\nname: x\r\n',
  };
  for (const [name, source] of Object.entries(written)) test(name, () => assertPlaced(source));

  test('end where the last character ends', () => {
    const { value, positions } = placed('run: |\n  one\nname: x\n');
    assert.equal(positions.at(value.indexOf('\n')), 12);
    assert.equal(positions.at(99), positions.at(value.length));
  });

  test('are all the beginning when the source does not give the value back', () => {
    const positions = positionsOf('other', 'run: text', 5, 9, 'plain');
    assert.equal(positions.exact, false);
    assert.equal(positions.at(3), 5);
  });

  test('hold for any text in any style', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '"', "'", '\\', '#', ':', '$', '{', 'é', '😀', '\t'),
      maxLength: 12,
    });
    const text = fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'));
    const style = fc.constantFrom('BLOCK_LITERAL', 'BLOCK_FOLDED', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'PLAIN');
    fc.assert(
      fc.property(text, style, fc.integer({ min: 20, max: 80 }), (value, type, lineWidth) => {
        const scalar = new Scalar(value);
        scalar.type = type as Scalar.Type;
        const document = parseDocument('run: x\n');
        document.set('run', scalar);
        const source = document.toString({ lineWidth });
        if (parseDocument(source).errors.length === 0 && isScalar(parseDocument(source).get('run', true))) assertPlaced(source);
      }),
      { numRuns: 300 },
    );
  });
});
