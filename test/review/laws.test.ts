import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Hunk } from '../../src/core/change.ts';
import type { Finding } from '../../src/core/report.ts';
import { type Desired, mayPost } from '../../src/review/desired.ts';
import type { Discussion } from '../../src/review/discussion.ts';
import { readMarker } from '../../src/review/marker.ts';
import { planReview } from '../../src/review/plan.ts';
import { after, events, history, state } from './generated.ts';
import { performed, plainWords, silence } from './pull-request.ts';

test('planning again after the plan was performed plans nothing, whatever happened before', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let discussion = silence;
      for (const [desired, happened] of steps) {
        discussion = performed(discussion, planReview(desired, discussion));
        assert.deepEqual(planReview(desired, discussion), []);
        discussion = after(discussion, happened);
      }
    }),
    { numRuns: 400 },
  );
});

test('no comment is ever planned outside the hunks, over two of them, or on an old line alone', () => {
  let comments = 0;
  fc.assert(
    fc.property(state, (desired) => {
      for (const operation of planReview({ ...desired, mode: 'always', maxComments: 20 }, silence)) {
        if (operation.kind !== 'create-review') continue;
        for (const { path, line, startLine } of operation.comments) {
          comments += 1;
          const start = startLine ?? line;
          const around = hunksOf(desired, path).filter((one) => one.start <= start && line <= one.end);
          assert.equal(around.length, 1);
          assert.notEqual(startLine, line);
          assert.ok(start <= line);
        }
      }
    }),
    { numRuns: 400 },
  );
  assert.ok(comments > 150, `only ${comments} comments planned`);
});

test('nothing is dropped: each finding is inline or left to the summary, and what is inline stands in a comment', () => {
  fc.assert(
    fc.property(history, (steps) => {
      let discussion = silence;
      for (const [desired, happened] of steps) {
        discussion = performed(discussion, planReview(desired, discussion));
        checkSummary(desired, discussion);
        discussion = after(discussion, happened);
      }
    }),
    { numRuns: 300 },
  );
});

function checkSummary(desired: Desired, discussion: Discussion): void {
  const summary = discussion.comments.find((remark) => !remark.minimised);
  if (summary === undefined) {
    assert.equal(mayPost(desired), false);
    return;
  }
  const inline = (/^inline: (.*)$/m.exec(summary.body)?.[1] ?? '').split(' ').filter((key) => key !== 'none' && key !== '');
  const findings = new Map(desired.report.files.flatMap((file) => file.findings).map((one) => [one.key, one]));
  const carried = discussion.threads.flatMap(({ remark, resolved }) => {
    const marker = remark.minimised ? undefined : readMarker(remark.body);
    return marker?.kind === 'comment' && (marker.state === 'open' || resolved) ? marker.findings : [];
  });
  for (const key of inline) {
    const one = findings.get(key);
    assert.ok(one !== undefined, `${key} is inline and not in the report`);
    assert.ok(carried.some(({ habit, within }) => habit === one.habit && within === one.within));
  }
  const open = desired.report.files.flatMap((file) => file.findings).filter((one) => shows(desired, one));
  const room = inline.length > 0 || desired.maxComments > 0;
  if (mayPost(desired) && room && discussion.threads.length < desired.maxComments) {
    for (const one of open) assert.ok(inline.includes(one.key), `${one.key} had room and a line`);
  }
}

function shows(desired: Desired, one: Finding): boolean {
  const added = hunksOf(desired, one.path).flatMap((range) => range.added);
  const onNewLine = added.some((line) => line >= one.line && line <= one.endLine);
  return one.introduced === true && one.severity !== 'info' && one.library !== true && onNewLine;
}

function hunksOf(desired: Desired, path: string): readonly Hunk[] {
  return desired.change.files.find((file) => file.path === path)?.hunks ?? [];
}

test('two runs at once post twice at most, and the next run heals it', () => {
  fc.assert(
    fc.property(state, state, events, (earlier, desired, happened) => {
      const before = after(performed(silence, planReview(earlier, silence)), happened);
      const operations = planReview(desired, before);
      const alone = visible(performed(before, operations));
      const together = performed(performed(before, operations), operations);
      const healed = performed(together, planReview(desired, together));
      assert.deepEqual(visible(healed), alone);
      assert.deepEqual(planReview(desired, healed), []);
    }),
    { numRuns: 300 },
  );
});

/** What a person sees: without identities and dates. */
function visible({ comments, threads }: Discussion) {
  const bodies = comments.filter((one) => !one.minimised).map((one) => one.body);
  const shown = threads.filter((one) => !one.remark.minimised).map((one) => [one.path, one.resolved, one.remark.body]);
  return { bodies, shown };
}

/** The same pull request with `by` lines put before everything. */
function shifted(desired: Desired, by: number): Desired {
  const down = (one: Finding): Finding => ({ ...one, line: one.line + by, endLine: one.endLine + by, key: `${one.key}+${by}` });
  const files = desired.report.files.map((file) => ({ ...file, findings: file.findings.map(down) }));
  const suppressed = desired.report.suppressed.map((one) => ({ ...one, finding: down(one.finding) }));
  return { ...desired, report: { ...desired.report, files, suppressed } };
}

test('lines that move post nothing, whether GitHub follows the lines or calls them outdated', () => {
  fc.assert(
    fc.property(state, fc.integer({ min: 1, max: 50 }), events, (desired, by, happened) => {
      const here = { ...desired, maxComments: 100, words: plainWords };
      const discussion = after(performed(silence, planReview(here, silence)), happened);
      const everywhere = { start: 1, end: 200, added: Array.from({ length: 200 }, (_, index) => index + 1) };
      const moved = shifted(here, by);
      const change = { ...moved.change, files: moved.change.files.map((file) => ({ ...file, hunks: [] })) };
      assert.ok(!planReview({ ...moved, change }, discussion).some((one) => one.kind === 'create-review'));
      const all = { ...moved.change, files: moved.change.files.map((file) => ({ ...file, hunks: [everywhere] })) };
      const again = planReview({ ...moved, change: all }, discussion).filter((one) => one.kind === 'create-review');
      const known = new Set(rules(planReview(here, silence)));
      assert.ok(
        rules(again).every((rule) => !known.has(rule)),
        'only a rule that had no line in the diff before may be new',
      );
    }),
    { numRuns: 300 },
  );
});

function rules(operations: ReturnType<typeof planReview>): readonly string[] {
  return operations.flatMap((one) =>
    one.kind !== 'create-review'
      ? []
      : one.comments.flatMap(({ path, body }) => {
          const marker = readMarker(body);
          return marker?.kind === 'comment' ? marker.findings.map((each) => JSON.stringify([path, each])) : [];
        }),
  );
}
