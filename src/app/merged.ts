import type { Judgement, Weights } from '../core/judgement.ts';
import type { HabitResult, Suppressed } from '../core/report.ts';
import { scoreOf } from '../core/score.ts';

/** Old path by new path. */
export type Renames = ReadonlyMap<string, string>;

/** What comments of the head suppress and comments of the base did not. */
export function addedSuppressions(
  base: readonly Judgement[],
  head: readonly Judgement[],
  renames: Renames,
): readonly Suppressed[] {
  const known = new Map<string, number>();
  for (const one of commented(base)) {
    const name = identity(one, one.finding.path);
    known.set(name, (known.get(name) ?? 0) + 1);
  }
  return commented(head).filter((one) => {
    const name = identity(one, renames.get(one.finding.path) ?? one.finding.path);
    const left = known.get(name) ?? 0;
    known.set(name, left - 1);
    return left <= 0;
  });
}

function commented(judgements: readonly Judgement[]): readonly Suppressed[] {
  return judgements.flatMap(({ suppressed }) => suppressed.filter(({ by }) => by !== 'configuration'));
}

function identity({ finding: { habit, rule, within, snippet } }: Suppressed, path: string): string {
  return [habit, rule, path, within, snippet].join('\n');
}

/** The judgement as it would be without these suppressions. */
export function without(suppressions: ReadonlySet<Suppressed>, judgement: Judgement, weights: Weights): Judgement {
  const back = judgement.suppressed.filter((one) => suppressions.has(one)).map(({ finding }) => finding);
  if (back.length === 0) return judgement;
  const suppressed = judgement.suppressed.filter((one) => !suppressions.has(one));
  const habits = Object.fromEntries(
    Object.entries(judgement.habits).map(([id, result]): [string, HabitResult] => {
      const lines = back.filter(({ habit }) => habit === id).map(({ line }) => line);
      return [id, result.verdict === 'n/a' && lines.length > 0 ? { verdict: 'missing', line: Math.min(...lines) } : result];
    }),
  );
  const score = scoreOf(habits, weights, suppressed.length);
  return { ...judgement, habits, score, suppressed, findings: [...judgement.findings, ...back] };
}
