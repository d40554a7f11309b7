import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import parseDiff from 'parse-diff';
import { hunksOf } from '../../src/core/diff.ts';

const folder = mkdtempSync(join(tmpdir(), 'readiness-diff-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('the lines of a hunk are those of the head', () => {
  const patch = ['@@ -3,4 +3,5 @@ def main():', ' a', '-b', '+B', '+B2', ' c', ' d'].join('\n');
  assert.deepEqual(hunksOf(patch), [{ start: 3, end: 7, added: [4, 5] }]);
});

test('a patch of five megabytes is read as any other', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `+${index} ${'x'.repeat(45)}`);
  const patch = `@@ -0,0 +1,${lines.length} @@\n${lines.join('\n')}`;
  assert.ok(patch.length > 5_000_000);
  const [hunk, ...more] = hunksOf(patch);
  assert.deepEqual([hunk?.start, hunk?.end, hunk?.added.length, more.length], [1, 100_000, 100_000, 0]);
});

test('a removed line that looks like a header is no header', () => {
  const patch = ['@@ -1,3 +1,2 @@', ' a', '-@@ -9,1 +9,1 @@', ' c', '@@ -8 +7 @@', '--- x', '+++ y'].join('\n');
  assert.deepEqual(hunksOf(patch), [
    { start: 1, end: 2, added: [] },
    { start: 7, end: 7, added: [7] },
  ]);
});

test('a hunk that only removes leaves no line to comment on', () => {
  assert.deepEqual(hunksOf('@@ -1,2 +0,0 @@\n-a\n-b'), []);
});

test('a file without a last newline, an empty patch and a torn one', () => {
  assert.deepEqual(hunksOf('@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file'), [
    { start: 1, end: 1, added: [1] },
  ]);
  assert.deepEqual(hunksOf(''), []);
  assert.deepEqual(hunksOf('@@ -1,3 +1,3 @@\n a\n!torn'), []);
});

const line = fc.constantFrom('a', 'b', '', '--- a', '+++ b', '@@ -1 +1 @@', '\\ no', '\tx', 'é\r', '-', '+');
const text = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean())
  .map(([lines, ends]) => lines.join('\n') + (ends ? '\n' : ''));

for (const context of [0, 1, 2, 3, 4]) {
  test(`hunks of git's own diffs with ${context} lines around equal those of another parser`, () => {
    const patches = gitDiffs(fc.sample(fc.tuple(text, text), 40), context);
    for (const patch of patches) assert.deepEqual(hunksOf(patch), independent(patch), patch);
    assert.ok(patches.length > 20, `only ${patches.length} diffs compared`);
  });
}

/** The diffs of pairs of files that differ, made by one process. */
function gitDiffs(pairs: readonly (readonly [before: string, after: string])[], context: number): readonly string[] {
  const sides = ['before', 'after'] as const;
  for (const [side, name] of sides.entries()) {
    mkdirSync(join(folder, `${context}`, name), { recursive: true });
    for (const [at, pair] of pairs.entries()) writeFileSync(join(folder, `${context}`, name, `${at}`), pair[side] as string);
  }
  const args = ['diff', '--no-index', '--no-color', '--no-renames', `-U${context}`, ...sides];
  const { stdout } = spawnSync('git', args, { cwd: join(folder, `${context}`), encoding: 'utf8' });
  return stdout.split(/^(?=diff --git )/m);
}

/** `parse-diff` takes the remark that a newline is missing for one more line. */
function independent(patch: string) {
  const [file] = parseDiff(patch);
  return (file?.chunks ?? [])
    .filter((chunk) => chunk.newLines > 0)
    .map((chunk) => ({
      start: chunk.newStart,
      end: chunk.newStart + chunk.newLines - 1,
      added: chunk.changes.flatMap((change) => (change.type === 'add' && !change.content.startsWith('\\') ? [change.ln] : [])),
    }));
}
