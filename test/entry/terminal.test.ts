import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { progressOf, type Terminal } from '../../src/entry/terminal.ts';

/** What a terminal shows of progress reported at these milliseconds. */
function shown(times: readonly number[], isWatched: boolean, quiet = false): string {
  let warned = '';
  let now = 0;
  const terminal: Terminal = {
    cwd: '/',
    colour: false,
    isWatched,
    write: async () => undefined,
    warn: (text) => {
      warned += text;
    },
  };
  const progress = progressOf(9, terminal, quiet, () => now);
  times.forEach((time, index) => {
    now = time;
    progress.onProgress(index + 1);
  });
  progress.end();
  return warned;
}

describe('the progress line', () => {
  it('comes after a second, changes now and then, and goes', () => {
    assert.equal(shown([500, 999, 1001, 1050, 1102], true), '\rReading 3 of 9 files\rReading 5 of 9 files\r\u001b[K');
  });

  it('is not shown for quick work, where nobody looks, or when quiet is wanted', () => {
    assert.equal(shown([500], true), '');
    assert.equal(shown([5000], false), '');
    assert.equal(shown([5000], true, true), '');
  });
});
