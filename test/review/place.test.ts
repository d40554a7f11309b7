import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hunk } from '../../src/core/change.ts';
import { placeOf } from '../../src/review/place.ts';
import { finding } from './pull-request.ts';

/** First and last line of the place; the first is absent where it is the last. */
function place(hunks: readonly Hunk[] | undefined, over: Parameters<typeof finding>[0]) {
  const found = placeOf(finding(over), hunks);
  return found && [found.startLine, found.line];
}

test('a range stays inside one hunk, or shrinks to its first new line', () => {
  const hunks = [
    { start: 5, end: 10, added: [8, 9] },
    { start: 20, end: 22, added: [21] },
  ];
  assert.deepEqual(place(hunks, { line: 7, endLine: 9 }), [7, 9]);
  assert.deepEqual(place(hunks, { line: 8 }), [undefined, 8]);
  assert.deepEqual(place(hunks, { line: 7, endLine: 21 }), [undefined, 8]);
  assert.deepEqual(place(hunks, { line: 1, endLine: 9 }), [undefined, 8]);
  assert.equal(place(hunks, { line: 5, endLine: 7 }), undefined);
});

test('an error may hang on a line of a hunk that the change left alone, a warning may not', () => {
  const hunks = [{ start: 8, end: 14, added: [11] }];
  const error = (line: number, endLine = line) => place(hunks, { line, endLine, severity: 'error' });
  assert.deepEqual(error(10), [undefined, 10]);
  assert.equal(place(hunks, { line: 10 }), undefined, 'a warning');
  assert.deepEqual(error(9, 10), [9, 10]);
  assert.deepEqual(error(2, 9), [undefined, 8], 'what sticks out of the hunk is left out');
  assert.deepEqual(error(13, 30), [undefined, 13]);
  assert.deepEqual(error(9, 30), [undefined, 11], 'a new line before an old one');
  assert.equal(error(15), undefined, 'never outside the diff');
  assert.equal(place(undefined, { line: 10, severity: 'error' }), undefined, 'nor where nobody knows the lines');
});

test('a suggestion hangs on the lines that it replaces', () => {
  const hunks = [{ start: 1, end: 20, added: [4, 5, 6] }];
  const fix = { kind: 'suggestion' as const, line: 5, endLine: 6, lines: ['x'] };
  assert.deepEqual(place(hunks, { line: 4, endLine: 6, fix }), [5, 6]);
  assert.deepEqual(place(hunks, { line: 4, fix: { ...fix, line: 12, endLine: 12 } }), [undefined, 4], 'none on an old line');
});
