import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Hunk } from '../../src/core/change.ts';
import type { Finding, Report } from '../../src/core/report.ts';
import { type CommentMode, type Desired, mayPost } from '../../src/review/desired.ts';
import type { Discussion, Thread } from '../../src/review/discussion.ts';
import { readMarker } from '../../src/review/marker.ts';
import { planReview } from '../../src/review/plan.ts';
import { changeOf, desiredOf, finding, performed, plainWords, reportOf, silence } from './pull-request.ts';

const PATHS = ['a.py', 'b.py', 'c.py'];

/** A run of coin flips in one number, so that a failure shrinks. */
const bit = (mask: number, index: number): boolean => ((mask >> (index % 21)) & 1) === 1;

const hunk: fc.Arbitrary<Hunk> = fc
  .record({
    start: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 0, max: 20 }),
    mask: fc.nat(2 ** 21),
  })
  .map(({ start, length, mask }) => {
    const lines = Array.from({ length: length + 1 }, (_, index) => start + index);
    return { start, end: start + length, added: lines.filter((_, index) => bit(mask, index)) };
  });

/** Hunks of a diff never meet. */
const hunks = fc.array(hunk, { maxLength: 4 }).map((list) => {
  const sorted = list.toSorted((a, b) => a.start - b.start);
  return sorted.filter((one, index) => sorted.slice(0, index).every((earlier) => earlier.end + 1 < one.start));
});

const found = fc
  .record({
    path: fc.constantFrom(...PATHS),
    habit: fc.constantFrom('timeouts', 'idempotence', 'logging'),
    rule: fc.constantFrom('one', 'two'),
    severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
    line: fc.integer({ min: 1, max: 60 }),
    length: fc.integer({ min: 0, max: 15 }),
    within: fc.constantFrom('', 'main'),
    snippet: fc.constantFrom('', 's1', 's2', 's3'),
    introduced: fc.nat(3).map((number) => number > 0),
    library: fc.nat(3).map((number) => number === 0),
    suggested: fc.boolean(),
  })
  .map(({ length, suggested, library, ...rest }) => {
    const fix = { kind: 'suggestion' as const, line: rest.line, endLine: rest.line, lines: ['x'] };
    return finding({ ...rest, endLine: rest.line + length, ...(suggested && { fix }), ...(library && { library }) });
  });

const state = fc
  .record({
    findings: fc.uniqueArray(found, { maxLength: 25, selector: (one) => one.key }),
    hunks: fc.tuple(fc.option(hunks), fc.option(hunks), fc.option(hunks)),
    removed: fc.option(fc.constantFrom(...PATHS), { freq: 4 }),
    suppressed: fc.boolean(),
    mode: fc.constantFrom<CommentMode>('on-change', 'always', 'on-failure'),
    passed: fc.boolean(),
    maxComments: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ findings, hunks, removed, suppressed, mode, passed, maxComments }) => {
    const left = findings.filter((one) => one.path !== removed);
    const files = PATHS.map((path, index) => {
      const own = hunks[index];
      if (path === removed) return { path, status: 'removed' as const, hunks: [] };
      const plain = { path, status: 'modified' as const };
      return own ? { ...plain, hunks: own } : plain;
    });
    const change = changeOf(left, files);
    const [first, ...others] = left;
    const over: Partial<Report> = suppressed && first ? { suppressed: [{ finding: first, reason: 'known', by: 'comment' }] } : {};
    const gate = { passed, failOn: 'error' as const, reasons: [], notes: [] };
    const report = reportOf(change, suppressed && first ? others : left, { ...over, gate });
    return desiredOf([], { change, report, mode, maxComments });
  });

/** What people and GitHub do between two runs. */
const events = fc.record({
  resolved: fc.nat(2 ** 21),
  byMe: fc.boolean(),
  answered: fc.nat(2 ** 21),
  outdated: fc.nat(2 ** 21),
  rights: fc.boolean(),
});
type Events = typeof events extends fc.Arbitrary<infer T> ? T : never;

function after(discussion: Discussion, { resolved, byMe, answered, outdated, rights }: Events): Discussion {
  const threads = discussion.threads.map((thread, index): Thread => {
    const { line, startLine, ...rest } = thread;
    const closed = thread.resolved || bit(resolved, index);
    const gone = bit(outdated, index);
    return {
      ...rest,
      ...(!gone && line !== undefined && { line }),
      ...(!gone && startLine !== undefined && { startLine }),
      resolved: closed,
      resolvedByMe: closed && byMe,
      answered: bit(answered, index),
      canResolve: rights,
      canUnresolve: rights,
    };
  });
  return { ...discussion, threads };
}

const history = fc.array(fc.tuple(state, events), { minLength: 1, maxLength: 5 });

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
