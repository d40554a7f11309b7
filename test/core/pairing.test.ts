import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pair } from '../../src/core/pairing.ts';
import type { Finding } from '../../src/core/report.ts';
import { findingAt, shuffled } from './arbitrary.ts';

const findings: fc.Arbitrary<readonly Finding[]> = fc
  .array(
    fc.record({
      line: fc.integer({ min: 1, max: 40 }),
      rule: fc.constantFrom('network-call', 'endless-loop'),
      within: fc.constantFrom('', 'main'),
      snippet: fc.constantFrom('', 'a', 'b', 'c'),
      path: fc.constantFrom('a.py', 'b.py'),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map(({ line, ...rest }, index) => ({ ...findingAt(line, rest), key: `${index}` })));

const at = (list: readonly Finding[], move: (finding: Finding) => Partial<Finding>): readonly Finding[] =>
  list.map((finding) => ({ ...finding, ...move(finding) }));
const numberOf = (list: readonly Finding[], group: string): number => list.filter((one) => groupOf(one) === group).length;
const groupOf = ({ path, rule, within, snippet }: Finding): string => [path, snippet === '' ? '' : rule, within].join(' ');

const introducesNothing = (base: readonly Finding[], head: readonly Finding[], renames?: ReadonlyMap<string, string>): void => {
  const { introduced, fixed, standing } = pair(base, head, renames);
  assert.deepEqual([introduced, fixed, standing.length], [[], [], base.length]);
};

test('what introduces nothing: lines added above', () => {
  fc.assert(
    fc.property(findings, fc.nat(50), (base, by) =>
      introducesNothing(
        base,
        at(base, ({ line }) => ({ line: line + by })),
      ),
    ),
  );
});

test('what introduces nothing: statements in another order', () => {
  fc.assert(
    fc.property(shuffled(findings), ([base, other]) => {
      const moved = base.map((finding, index) => ({ ...finding, line: other[index]?.line ?? 1 }));
      introducesNothing(base, moved);
    }),
  );
});

test('what introduces nothing: the file under another name', () => {
  const renames = new Map([
    ['jobs/a.py', 'a.py'],
    ['jobs/b.py', 'b.py'],
  ]);
  fc.assert(
    fc.property(findings, (base) =>
      introducesNothing(
        base,
        at(base, ({ path }) => ({ path: `jobs/${path}` })),
        renames,
      ),
    ),
  );
});

test('what introduces nothing: two files that change names', () => {
  const swap = new Map([
    ['a.py', 'b.py'],
    ['b.py', 'a.py'],
  ]);
  fc.assert(
    fc.property(findings, (base) =>
      introducesNothing(
        base,
        at(base, ({ path }) => ({ path: swap.get(path) as string })),
        swap,
      ),
    ),
  );
});

test('what introduces nothing: an edit of lines that already lack the habit', () => {
  fc.assert(
    fc.property(findings, fc.string(), (base, edit) =>
      introducesNothing(
        base,
        at(base, ({ snippet }) => ({ snippet: snippet && `${snippet}${edit}` })),
      ),
    ),
  );
});

test('what introduces nothing: a habit missing as a whole for another reason', () => {
  introducesNothing([findingAt(3, { snippet: '', rule: 'none' })], [findingAt(9, { snippet: '', rule: 'other' })]);
});

test('pairs: take equal snippets first, the rest in order', () => {
  const base = [findingAt(1, { snippet: 'a' }), findingAt(2, { snippet: 'b' })];
  const head = [findingAt(1, { snippet: 'new' }), findingAt(5, { snippet: 'a' }), findingAt(6, { snippet: 'b' })];
  assert.deepEqual(pair(base, head).introduced, [head[0]]);
  const edited = [findingAt(1, { snippet: 'x' }), findingAt(2, { snippet: 'y' })];
  assert.deepEqual(
    pair(base, edited).standing.map(({ base: one, head: other }) => [one.line, other.line]),
    [
      [1, 1],
      [2, 2],
    ],
  );
});

test('pairs: never join two files, rules or enclosing names', () => {
  fc.assert(
    fc.property(findings, findings, (base, head) => {
      for (const { base: one, head: other } of pair(base, head).standing) assert.equal(groupOf(one), groupOf(other));
    }),
  );
});

test('pairs: balance: introduced minus fixed is head minus base, in every group', () => {
  fc.assert(
    fc.property(findings, findings, (base, head) => {
      const { introduced, fixed } = pair(base, head);
      for (const group of new Set([...base, ...head].map(groupOf))) {
        assert.equal(numberOf(introduced, group) - numberOf(fixed, group), numberOf(head, group) - numberOf(base, group));
        assert.ok(numberOf(introduced, group) === 0 || numberOf(fixed, group) === 0);
      }
    }),
  );
});

test('pairs: turn round with the sides', () => {
  fc.assert(
    fc.property(findings, findings, (base, head) => {
      const [there, back] = [pair(base, head), pair(head, base)];
      assert.deepEqual([there.introduced, there.fixed], [back.fixed, back.introduced]);
    }),
  );
});

test('pairs: do not depend on the order of the lists', () => {
  fc.assert(
    fc.property(shuffled(findings), shuffled(findings), ([base, base2], [head, head2]) =>
      assert.deepEqual(pair(base, head), pair(base2, head2)),
    ),
  );
});

test('pairs: leave a new file at the old path of a renamed one alone', () => {
  const base = [findingAt(1, { path: 'a.py' })];
  const head = [findingAt(1, { path: 'b.py' }), findingAt(1, { path: 'a.py' })];
  assert.deepEqual(pair(base, head, new Map([['b.py', 'a.py']])).introduced, [head[1]]);
});

test('pairs: do not let a suppressed finding hide a new one behind it', () => {
  const base = [findingAt(1, { snippet: 'old' })];
  const [hidden, added] = [findingAt(1, { snippet: 'old' }), findingAt(2, { snippet: 'new' })];
  assert.deepEqual(pair(base, [hidden, added], new Map(), (finding) => finding !== hidden).introduced, [added]);
});

test('pairs: join equal standing before different standing', () => {
  const [hidden, open] = [findingAt(1, { snippet: 'a' }), findingAt(2, { snippet: 'b' })];
  const edited = findingAt(2, { snippet: 'c' });
  const { standing } = pair([hidden, open], [edited], new Map(), (finding) => finding !== hidden);
  assert.deepEqual(standing, [{ base: open, head: edited }]);
});
