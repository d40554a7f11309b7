import fc from 'fast-check';
import type { Finding, HabitResult, HabitVerdict } from '../../src/core/report.ts';
import type { FileText } from '../../src/core/snippet.ts';
import { linesOf } from '../../src/core/source.ts';

export const WEIGHTS: ReadonlyMap<string, number> = new Map([
  ['timeouts', 2],
  ['secrets', 3],
  ['retries', 1],
  ['fail-loud', 3],
  ['logging', 2],
]);

export type Habits = Readonly<Record<string, HabitResult>>;

const verdicts: fc.Arbitrary<HabitVerdict> = fc.constantFrom('kept', 'missing', 'n/a', 'unknown');

/** The verdicts on one file, some habits left out. */
export const habits: fc.Arbitrary<Habits> = fc.dictionary(
  fc.constantFrom(...WEIGHTS.keys()),
  verdicts.map((verdict) => ({ verdict })),
);

/** A list and the same in another order. */
export function shuffled<T>(list: fc.Arbitrary<readonly T[]>): fc.Arbitrary<readonly [readonly T[], readonly T[]]> {
  return list.chain((items) => fc.tuple(fc.constant(items), fc.shuffledSubarray([...items], { minLength: items.length })));
}

export function fileOf(text: string, path = 'jobs/sync.py'): FileText {
  return { path, text, lines: linesOf(text) };
}

export function findingAt(line: number, change: Partial<Finding> = {}): Finding {
  const made = {
    habit: 'timeouts',
    rule: 'network-call',
    severity: 'warning' as const,
    path: 'jobs/sync.py',
    line,
    endLine: line,
    message: '`requests.get` may wait for ever: add `timeout=10`.',
    why: 'A call without a limit waits as long as the other side pleases.',
    within: '',
    snippet: 'abc',
    ...change,
  };
  return { key: `${made.habit}/${made.rule}:${made.path}:${made.within}:${made.snippet}:${line}`, ...made };
}
