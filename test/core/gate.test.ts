import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Composition } from '../../src/core/comparison.ts';
import { composeReport } from '../../src/core/compose.ts';
import { defaultGate, type GateSettings, stricter } from '../../src/core/gate.ts';
import type { Severity } from '../../src/core/habit.ts';
import type { Gate } from '../../src/core/report.ts';
import { WEIGHTS } from './arbitrary.ts';
import { at, judgementOf } from './judgements.ts';

function gate(settings: Partial<GateSettings>, composition: Partial<Composition>): Gate {
  const common = {
    head: [],
    unread: [],
    notes: [],
    weights: WEIGHTS,
    settings: { preset: 'default', libraries: false },
  } as const;
  return composeReport({ ...common, ...composition, gate: { ...defaultGate, ...settings } }).gate;
}

const sentences = ({ reasons }: Gate): readonly string[] => reasons.map(({ message }) => message);
const withFinding = (severity: Severity, path = 'a.py') => judgementOf(path, {}, { findings: [at(path, 3, { severity })] });

test('on day one an error fails, a warning and an info do not', () => {
  assert.deepEqual(sentences(gate({}, { head: [withFinding('error')] })), [
    '1 error found (fail-on is error): timeouts/network-call at a.py:3.',
  ]);
  assert.equal(gate({}, { head: [withFinding('warning'), withFinding('info', 'b.py')] }).passed, true);
});

test('with warning both fail, with never nothing; an info never fails', () => {
  const head = [withFinding('error'), withFinding('warning', 'b.py'), withFinding('info', 'c.py')];
  assert.match(sentences(gate({ failOn: 'warning' }, { head })).join(), /^1 error and 1 warning found \(fail-on is warning\)/);
  assert.equal(gate({ failOn: 'never' }, { head }).passed, true);
  assert.equal(gate({ failOn: 'warning' }, { head: [withFinding('info')] }).passed, true);
});

test('in a comparison only what is introduced fails, in a library too', () => {
  const head = [withFinding('error')];
  assert.equal(gate({}, { head, base: head }).passed, true);
  assert.match(sentences(gate({}, { head, base: [] })).join(), /^1 error introduced/);
  assert.equal(gate({}, { head: [{ ...withFinding('error'), unit: 'library' }], base: [] }).passed, false);
});

test('a reason names five places and counts the rest', () => {
  const head = Array.from({ length: 7 }, (_, index) => withFinding('error', `${index}.py`));
  assert.match(sentences(gate({}, { head })).join(), /^7 errors found .* at 4\.py:3, and 2 more\.$/);
});

test('without a known base nothing fails for what needs one, and the notes say so', () => {
  const { passed, notes } = gate({ maxDrop: 0 }, { head: [withFinding('error')], baseUnknown: true });
  assert.equal(passed, true);
  assert.deepEqual(notes, [
    'fail-on error was not applied: without a base nobody can tell what is introduced.',
    'max-drop 0 was not applied: the base is unknown.',
  ]);
});

test('min-score looks at the head, from three applicable habits on', () => {
  const three = judgementOf('a.py', { timeouts: 'kept', secrets: 'missing', retries: 'missing' });
  assert.deepEqual(sentences(gate({ minScore: 34 }, { head: [three] })), ['Readiness is 33; min-score is 34.']);
  assert.equal(gate({ minScore: 33 }, { head: [three] }).passed, true);
  const two = gate({ minScore: 90 }, { head: [judgementOf('a.py', { timeouts: 'missing', secrets: 'missing' })] });
  assert.deepEqual([two.passed, two.notes], [true, ['min-score 90 was not applied: only 2 habits apply, and it needs 3.']]);
});

test('max-drop compares before and after, with the habits that are missing now', () => {
  const base = [judgementOf('a.py', { timeouts: 'kept', secrets: 'kept' })];
  const head = [judgementOf('a.py', { timeouts: 'missing', secrets: 'kept' })];
  assert.deepEqual(sentences(gate({ maxDrop: 39 }, { head, base })), [
    'Readiness fell by 40 (100 → 60); max-drop is 39. Now missing: timeouts in a.py.',
  ]);
  assert.equal(gate({ maxDrop: 40 }, { head, base }).passed, true);
  assert.equal(gate({ maxDrop: 0 }, { head: base, base: head }).passed, true);
});

test('a gate that passes says which numbers held, and nothing of those that are not set', () => {
  const head = [judgementOf('a.py', { timeouts: 'kept', secrets: 'missing', retries: 'missing' })];
  assert.deepEqual(gate({}, { head, base: head }).notes, []);
  const all = gate({ failOn: 'never', minScore: 30, maxDrop: 5, minFileScore: 10 }, { head, base: head });
  assert.deepEqual(all.notes, [
    'Readiness is 33: min-score 30 holds.',
    'Readiness did not fall (33 → 33): max-drop 5 holds.',
    'The lowest file has 33: min-file-score 10 holds.',
  ]);
  const base = [judgementOf('a.py', { timeouts: 'kept', secrets: 'missing', retries: 'kept' })];
  assert.match(gate({ maxDrop: 50 }, { head, base }).notes.join(), /^Readiness fell by \d+ \(\d+ → 33\): max-drop 50 holds\.$/);
  assert.deepEqual(gate({ minScore: 30, maxDrop: 5, minFileScore: 10 }, { head: [], base: [] }).notes, []);
});

test('what only left by deletion never fails: a file, or the code that kept a habit', () => {
  const good = judgementOf('good.py', { secrets: 'kept' });
  const poor = judgementOf('poor.py', { timeouts: 'missing', secrets: 'kept' });
  assert.equal(gate({ maxDrop: 0 }, { head: [poor], base: [good, poor] }).passed, true);
  const less = judgementOf('poor.py', { timeouts: 'missing', secrets: 'n/a' });
  const { passed, notes } = gate({ maxDrop: 0 }, { head: [less], base: [poor] });
  assert.deepEqual([passed, notes], [true, ['Readiness fell by 60 (60 → 0), all of it by what was deleted: max-drop 0 holds.']]);
});

test('no deletion and no mending fails max-drop 0; a habit lost does', () => {
  const ids = [...WEIGHTS.keys()];
  const steps = fc.array(fc.constantFrom('kept kept', 'kept n/a', 'missing missing', 'missing n/a', 'missing kept', 'n/a kept'), {
    minLength: ids.length,
    maxLength: ids.length,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const side = (index: 0 | 1) =>
        judgementOf(
          'a.py',
          Object.fromEntries(ids.map((id, at) => [id, all[at]?.split(' ')[index] as 'kept' | 'missing' | 'n/a'])),
        );
      assert.equal(gate({ maxDrop: 0 }, { head: [side(1)], base: [side(0)] }).passed, true);
      const before = judgementOf('a.py', { ...verdictsOf(side(1).habits), timeouts: 'kept' });
      const after = judgementOf('a.py', { ...verdictsOf(side(1).habits), timeouts: 'missing' });
      assert.equal(gate({ maxDrop: 0 }, { head: [after], base: [before] }).passed, before.score.value === after.score.value);
    }),
  );
});

function verdictsOf(habits: ReturnType<typeof judgementOf>['habits']) {
  return Object.fromEntries(Object.entries(habits).map(([id, { verdict }]) => [id, verdict]));
}

test('a minimum for each file holds for automations with something to judge', () => {
  const head = [
    judgementOf('a.py', { timeouts: 'missing' }),
    judgementOf('b.py', {}),
    judgementOf('lib.py', { secrets: 'missing' }, { unit: 'library' }),
  ];
  assert.deepEqual(sentences(gate({ minFileScore: 50 }, { head })), ['Readiness of a.py is 0; min-file-score is 50.']);
});

test('a partial result fails only with fail-on-partial', () => {
  const partial = {
    head: [judgementOf('a.py', {}, { faults: [{ path: 'a.py', habit: 'timeouts', message: 'm' }] })],
    unread: [{ path: 'b.py', why: 'binary' }],
  };
  assert.equal(gate({}, partial).passed, true);
  assert.deepEqual(sentences(gate({ failOnPartial: true }, partial)), [
    'The result is partial (fail-on-partial is set): 1 file could not be read and 1 check failed.',
  ]);
  assert.equal(gate({ failOnPartial: true }, { head: [] }).passed, true);
});

test('nothing applicable passes every gate', () => {
  const all = { minScore: 100, maxDrop: 0, minFileScore: 100, failOnPartial: true, failOn: 'warning' } as const;
  assert.equal(
    gate(all, { head: [judgementOf('a.py', { timeouts: 'n/a' })], base: [judgementOf('a.py', { timeouts: 'kept' })] }).passed,
    true,
  );
});

const points = fc.option(fc.nat(100), { nil: undefined });
const settings: fc.Arbitrary<GateSettings> = fc
  .record({
    failOn: fc.constantFrom('never', 'error', 'warning'),
    failOnPartial: fc.boolean(),
    minScore: points,
    maxDrop: points,
    minFileScore: points,
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as GateSettings);

test('of two gates the stricter: what fails one of them fails it, and nothing else does', () => {
  const reports = fc.record({
    head: fc.constantFrom(
      withFinding('error'),
      withFinding('warning'),
      judgementOf('a.py', { timeouts: 'kept', secrets: 'missing', retries: 'missing' }),
    ),
    base: fc.constantFrom(
      judgementOf('a.py', { timeouts: 'kept', secrets: 'kept', retries: 'missing' }),
      judgementOf('x.py', {}),
    ),
    unread: fc.constantFrom([], [{ path: 'b.py', why: 'binary' }]),
  });
  fc.assert(
    fc.property(settings, settings, reports, (a, b, { head, base, unread }) => {
      const passes = (one: GateSettings): boolean => gate(one, { head: [head], base: [base], unread }).passed;
      assert.equal(passes(stricter(a, b)), passes(a) && passes(b));
      assert.deepEqual(stricter(a, b), stricter(b, a));
      assert.deepEqual(stricter(a, a), a);
    }),
  );
});
