import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { parse } from 'yaml';
import { addedIn, type Reviewed, reviewSample } from '../../scripts/demo/review.ts';
import { root } from '../../scripts/root.ts';

let reviewed: Reviewed;

before(async () => {
  reviewed = await reviewSample();
});

test('the built Action reviews the sample: one summary, one review, and a gate that fails', () => {
  const { ran, shown, calls } = reviewed;
  assert.equal(shown.comments.length, 1);
  assert.match(ran.summary, /^## Readiness \d+ \(\d+ of \d+ habits\) → \d+ \(\d+ of \d+ habits\)/);
  assert.ok(shown.inline.length > 1);
  assert.ok(shown.inline.some(({ body }) => body.includes('```suggestion')));
  assert.equal(calls.filter((call) => /^POST \S+\/reviews 200$/.test(call)).length, 1);
  assert.equal(ran.status, 1);
  assert.match(ran.log, /^::error::Gate failed: /m);
});

test('comments stand on lines that the change adds', () => {
  for (const { line, added } of reviewed.shown.inline) assert.ok(added.has(line));
});

test('a second run on the same commit writes nothing', () => {
  assert.ok(reviewed.again.calls.length > 0);
  assert.equal(reviewed.again.writes, 0);
});

test('action.yml declares the outputs that a run sets, and no others but that of the watch', () => {
  const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { outputs: Record<string, unknown> };
  assert.deepEqual([...Object.keys(reviewed.ran.outputs), 'overdue'].sort(), Object.keys(manifest.outputs).sort());
  assert.equal(reviewed.ran.outputs['gate'], 'failed');
});

test('the added lines of a patch are numbered as at the head', () => {
  const patch = '@@ -1,3 +1,4 @@\n a\n-b\n+B\n+c\n d\n@@ -10,0 +12,1 @@ main\n+e';
  assert.deepEqual([...addedIn(patch)], [2, 3, 12]);
});
