import type { Judgement } from '../../src/core/judgement.ts';
import type { Finding, HabitVerdict } from '../../src/core/report.ts';
import { scoreOf } from '../../src/core/score.ts';
import { findingAt, type Habits, WEIGHTS } from './arbitrary.ts';

type Verdicts = Readonly<Record<string, HabitVerdict>>;

/** The judgement of a file with these verdicts, and its findings. */
export function judgementOf(path: string, verdicts: Verdicts, change: Partial<Judgement> = {}): Judgement {
  const habits: Habits = Object.fromEntries(Object.entries(verdicts).map(([id, verdict]) => [id, { verdict }]));
  return {
    path,
    language: 'python',
    unit: 'script',
    habits,
    score: scoreOf(habits, WEIGHTS, change.suppressed?.length ?? 0),
    findings: [],
    suppressed: [],
    suppressionProblems: [],
    faults: [],
    ...change,
  };
}

export function at(path: string, line: number, change: Partial<Finding> = {}): Finding {
  return findingAt(line, { path, ...change });
}
