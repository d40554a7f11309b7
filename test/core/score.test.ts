import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { HabitVerdict } from '../../src/core/report.ts';
import { scoreFigure, scoreOf, scorePhrase, sumOf } from '../../src/core/score.ts';
import { type Habits, habits, shuffled, WEIGHTS } from './arbitrary.ts';

const NOTHING = -1;
const numberOf = (some: Habits): number => scoreOf(some, WEIGHTS, 0).value ?? NOTHING;
const withVerdict = (some: Habits, id: string, verdict: HabitVerdict): Habits => ({ ...some, [id]: { verdict } });
const ids = fc.constantFrom(...WEIGHTS.keys());
const files = fc.array(habits, { maxLength: 5 });
const scored = (some: Habits, suppressed = 0) => ({ habits: some, score: scoreOf(some, WEIGHTS, suppressed) });

test('the score of a file: is the floor of 100 times the weight kept over the weight that applies', () => {
  const some: Habits = { timeouts: { verdict: 'kept' }, secrets: { verdict: 'missing' }, retries: { verdict: 'kept' } };
  assert.deepEqual(scoreOf(some, WEIGHTS, 1), { value: 50, kept: 2, applicable: 3, suppressed: 1 });
  assert.equal(scoreOf({ timeouts: { verdict: 'kept' }, retries: { verdict: 'missing' } }, WEIGHTS, 0).value, 66);
});

test('the score of a file: leaves n/a and unknown out of both sums', () => {
  fc.assert(
    fc.property(habits, (some) => {
      const judged = Object.entries(some).filter(([, { verdict }]) => verdict === 'kept' || verdict === 'missing');
      assert.deepEqual(scoreOf(some, WEIGHTS, 0), scoreOf(Object.fromEntries(judged), WEIGHTS, 0));
    }),
  );
});

test('the score of a file: is null if and only if nothing applies', () => {
  fc.assert(
    fc.property(habits, (some) => {
      const applies = Object.values(some).some(({ verdict }) => verdict === 'kept' || verdict === 'missing');
      assert.equal(scoreOf(some, WEIGHTS, 2).value !== null, applies);
    }),
  );
});

test('the score of a file: is 100 if and only if something applies and every applicable habit is kept', () => {
  fc.assert(
    fc.property(habits, (some) => {
      const { value, kept, applicable } = scoreOf(some, WEIGHTS, 0);
      assert.equal(value === 100, applicable > 0 && kept === applicable);
    }),
  );
});

test('the score of a file: refuses a verdict without a weight', () => {
  assert.throws(() => scoreOf({ tidiness: { verdict: 'kept' } }, WEIGHTS, 0), /tidiness has a verdict and no weight/);
});

const steps: readonly (readonly [HabitVerdict, HabitVerdict])[] = [
  ['missing', 'n/a'],
  ['n/a', 'kept'],
  ['missing', 'kept'],
];
for (const [low, high] of steps) {
  test(`the laws of steps: missing < n/a < kept: ${low} to ${high} never lowers the score, in a file and in a sum of files`, () => {
    fc.assert(
      fc.property(habits, ids, files, (some, id, others) => {
        const [below, above] = [withVerdict(some, id, low), withVerdict(some, id, high)];
        const all = (one: Habits): number =>
          sumOf(
            [...others, one].map((file) => scored(file)),
            WEIGHTS,
          ).value ?? NOTHING;
        // Where nothing else applies there is no number on one side: null is neither below nor above.
        if (numberOf(below) !== NOTHING && numberOf(above) !== NOTHING) assert.ok(numberOf(below) <= numberOf(above));
        if (all(below) !== NOTHING && all(above) !== NOTHING) assert.ok(all(below) <= all(above));
      }),
    );
  });
}

test('the laws of steps: missing < n/a < kept: so suppressing never gives more than mending', () => {
  fc.assert(
    fc.property(habits, ids, (some, id) => {
      const suppressed = numberOf(withVerdict(some, id, 'n/a'));
      assert.ok(suppressed <= numberOf(withVerdict(some, id, 'kept')));
    }),
  );
});

test('the score of several files: does not depend on their order', () => {
  fc.assert(
    fc.property(shuffled(files), ([some, other]) => {
      assert.deepEqual(
        sumOf(
          some.map((one) => scored(one, 1)),
          WEIGHTS,
        ),
        sumOf(
          other.map((one) => scored(one, 1)),
          WEIGHTS,
        ),
      );
    }),
  );
});

test('the score of several files: adds weights, not numbers', () => {
  const sum = sumOf([scored({ secrets: { verdict: 'kept' } }, 2), scored({ retries: { verdict: 'missing' } }, 1)], WEIGHTS);
  assert.deepEqual(sum, { value: 75, kept: 1, applicable: 2, suppressed: 3 });
});

test('the score of several files: lies between the lowest and the highest of them', () => {
  fc.assert(
    fc.property(files, (some) => {
      const values = some.map(numberOf).filter((value) => value !== NOTHING);
      const { value } = sumOf(
        some.map((one) => scored(one)),
        WEIGHTS,
      );
      if (values.length === 0) assert.equal(value, null);
      else assert.ok(value !== null && value >= Math.min(...values) && value <= Math.max(...values));
    }),
  );
});

test('the phrase: has the number, the pair and what was suppressed', () => {
  assert.equal(scorePhrase({ value: 62, kept: 5, applicable: 9, suppressed: 0 }), 'Readiness 62 (5 of 9 habits)');
  assert.equal(scorePhrase({ value: 100, kept: 4, applicable: 4, suppressed: 3 }), 'Readiness 100 (4 of 4 habits, 3 suppressed)');
  assert.equal(scoreFigure({ value: 0, kept: 0, applicable: 1, suppressed: 0 }), '0 (0 of 1 habit)');
  assert.equal(scorePhrase({ value: null, kept: 0, applicable: 0, suppressed: 2 }), 'Readiness: nothing to judge (2 suppressed)');
});

test("the phrase: is the lesson's with its preset", () => {
  assert.equal(scorePhrase({ value: 28, kept: 2, applicable: 7, suppressed: 0 }, 'lesson'), 'Readiness 2/7');
  assert.equal(scorePhrase({ value: 28, kept: 2, applicable: 7, suppressed: 1 }, 'lesson'), 'Readiness 2/7 (1 suppressed)');
});
