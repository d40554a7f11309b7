import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Composition } from '../../src/core/comparison.ts';
import { composeReport } from '../../src/core/compose.ts';
import { defaultGate } from '../../src/core/gate.ts';
import type { Judgement } from '../../src/core/judgement.ts';
import type { Report } from '../../src/core/report.ts';
import { habits, WEIGHTS } from './arbitrary.ts';
import { at, judgementOf } from './judgements.ts';

const common = {
  unread: [],
  notes: [],
  gate: defaultGate,
  weights: WEIGHTS,
  settings: { preset: 'default', libraries: false },
} as const;

function compose(composition: Partial<Composition> & Pick<Composition, 'head'>): Report {
  return composeReport({ ...common, ...composition });
}

const introduced = (report: Report): readonly (boolean | undefined)[] =>
  report.files.flatMap(({ findings }) => findings.map((finding) => finding.introduced));

test('without a base there is a score, and no word of a comparison', () => {
  const report = compose({
    head: [judgementOf('a.py', { timeouts: 'missing', secrets: 'kept' }, { findings: [at('a.py', 1)] })],
  });
  assert.deepEqual(report.score, { value: 60, kept: 1, applicable: 2, suppressed: 0 });
  assert.deepEqual(
    ['before', 'after', 'fixed', 'deleted'].filter((key) => key in report),
    [],
  );
  assert.deepEqual([introduced(report), report.files[0]?.change], [[undefined], undefined]);
});

test('a library has a score of its own and is in no total, unless libraries are judged', () => {
  const head = [judgementOf('a.py', { secrets: 'kept' }), judgementOf('lib.py', { secrets: 'missing' }, { unit: 'library' })];
  assert.deepEqual(compose({ head, base: head }).score.value, 100);
  assert.deepEqual(compose({ head, base: head }).before?.applicable, 1);
  assert.deepEqual(compose({ head }).files[1]?.score.value, 0);
  const judged = compose({ head, base: head, settings: { preset: 'default', libraries: true } });
  assert.deepEqual([judged.score.value, judged.before?.applicable], [50, 2]);
});

test('before and after are over what both sides have; new and deleted files have lines of their own', () => {
  const base = [judgementOf('old.py', { secrets: 'missing' }), judgementOf('a.py', { timeouts: 'missing', secrets: 'kept' })];
  const head = [judgementOf('jobs/a.py', { timeouts: 'kept', secrets: 'kept' }), judgementOf('new.py', { timeouts: 'missing' })];
  const report = compose({ head, base, renames: new Map([['jobs/a.py', 'a.py']]) });
  assert.deepEqual([report.before?.value, report.after?.value, report.score.value], [60, 100, 71]);
  assert.deepEqual(report.deleted, [{ path: 'old.py', score: { value: 0, kept: 0, applicable: 1, suppressed: 0 } }]);
  assert.deepEqual(
    report.files.map(({ path, change }) => [path, change?.status, change?.previousPath, change?.score?.value]),
    [
      ['jobs/a.py', 'renamed', 'a.py', 60],
      ['new.py', 'added', undefined, undefined],
    ],
  );
});

test('findings are introduced, standing or fixed; those of a new file are all introduced, those of a deleted one left', () => {
  const base = [
    judgementOf('a.py', {}, { findings: [at('a.py', 1, { snippet: 'x' }), at('a.py', 2, { snippet: 'y' })] }),
    judgementOf('gone.py', {}, { findings: [at('gone.py', 1)] }),
  ];
  const head = [
    judgementOf('a.py', {}, { findings: [at('a.py', 9, { snippet: 'y' }), at('a.py', 3, { rule: 'endless-loop' })] }),
    judgementOf('new.py', {}, { findings: [at('new.py', 1)] }),
  ];
  const report = compose({ head, base });
  assert.deepEqual(introduced(report), [true, false, true]);
  assert.deepEqual(report.fixed, [at('a.py', 1, { snippet: 'x' })]);
});

test('to suppress a finding is not to fix it; to drop the suppression introduces it', () => {
  const open = judgementOf('a.py', {}, { findings: [at('a.py', 1)] });
  const hidden = judgementOf('a.py', {}, { suppressed: [{ finding: at('a.py', 2), reason: 'r', by: 'comment' }] });
  assert.deepEqual(compose({ head: [hidden], base: [open] }).fixed, []);
  assert.deepEqual(introduced(compose({ head: [open], base: [hidden] })), [true]);
});

test('a side that could not be read, or a habit that failed there, introduces and fixes nothing', () => {
  const open = judgementOf('a.py', { timeouts: 'missing' }, { findings: [at('a.py', 1)] });
  const failed = judgementOf('a.py', { timeouts: 'unknown' });
  const unreadBase = compose({ head: [open], base: [], unreadBase: new Set(['a.py']) });
  assert.deepEqual([introduced(unreadBase), unreadBase.files[0]?.change?.status], [[false], 'modified']);
  assert.match(unreadBase.notes.join(), /^a\.py could not be read at the base/);
  const unread = compose({ head: [], base: [open], unread: [{ path: 'a.py', why: 'a syntax error' }] });
  assert.deepEqual([unread.fixed, unread.deleted], [[], []]);
  assert.deepEqual(introduced(compose({ head: [open], base: [failed] })), [false]);
  assert.deepEqual(compose({ head: [failed], base: [open] }).fixed, []);
});

test('a library that becomes an automation is not part of the pair', () => {
  const base = [judgementOf('a.py', { secrets: 'kept' }, { unit: 'library' })];
  const report = compose({ head: [judgementOf('a.py', { secrets: 'missing' })], base });
  assert.deepEqual([report.before?.value, report.after?.value, report.score.value], [null, null, 0]);
  assert.deepEqual([report.files[0]?.change, report.deleted], [{ status: 'modified' }, []]);
});

test('an unchanged file stands as it was: the same score on both sides, nothing introduced, nothing fixed', () => {
  fc.assert(
    fc.property(fc.array(habits, { maxLength: 4 }), (all) => {
      const head = all.map((some, index) => {
        const verdicts = Object.fromEntries(Object.entries(some).map(([id, { verdict }]) => [id, verdict]));
        return judgementOf(`${index}.py`, verdicts, { findings: [at(`${index}.py`, index + 1)] });
      });
      const report = compose({ head, base: head });
      assert.deepEqual(report.before, report.after);
      assert.deepEqual(report.fixed, []);
      assert.ok(introduced(report).every((one) => one === false));
    }),
  );
});

test('the same input in any order is the same report, byte for byte', () => {
  const side = (offset: number): readonly Judgement[] =>
    ['c.py', 'a.py', 'b.py'].map((path, index) =>
      judgementOf(
        path,
        { timeouts: 'missing', secrets: index === 1 ? 'kept' : 'n/a' },
        {
          findings: [at(path, offset + 2), at(path, offset + 1, { habit: 'secrets', rule: 'printed' }), at(path, offset + 1)],
          suppressed: [{ finding: at(path, 9), reason: 'r', by: 'peer', line: 9 }],
          suppressionProblems: [{ path, line: 3, message: 'm' }],
          faults: [{ path, habit: 'logging', message: 'it threw' }],
        },
      ),
    );
  const turned = (judgement: Judgement): Judgement => ({
    ...judgement,
    findings: judgement.findings.toReversed(),
    habits: Object.fromEntries(Object.entries(judgement.habits).toReversed()),
  });
  const unread = [
    { path: 'z.py', why: 'binary' },
    { path: 'y.py', line: 2, why: 'a syntax error' },
  ];
  const whole = JSON.stringify(compose({ head: side(0), base: side(4), unread }));
  const orders = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(orders, orders, (first, second) => {
      const head = first.map((index) => turned(side(0)[index] as Judgement));
      const base = second.map((index) => turned(side(4)[index] as Judgement));
      assert.equal(JSON.stringify(compose({ head, base, unread: unread.toReversed() })), whole);
    }),
  );
});
