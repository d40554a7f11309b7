import type { Started, StartedBy } from './callers.ts';
import type { Surroundings } from './evidence.ts';
import type { Facts } from './facts.ts';
import type { HabitDefinition, Severity } from './habit.ts';
import type { Kind, OwnFunctions } from './program.ts';
import type { Fault, Finding, HabitResult, Score, Suppressed, SuppressionProblem } from './report.ts';

/** A suppression written in the configuration, or in another tool's. */
export interface ConfiguredSuppression {
  readonly habit: string;
  readonly rule?: string;
  readonly reason: string;
  readonly matches: (path: string) => boolean;
  /** The line must hold something, too. */
  readonly holds?: (line: string) => boolean;
  /** Absent: our own configuration. */
  readonly by?: 'peer';
}

/** What the configuration says about judging; everything else about it (globs, gates) is decided outside. */
export interface Settings {
  readonly isJob: (path: string) => boolean;
  /** Judge libraries on the habits that allow it. */
  readonly libraries: boolean;
  readonly functions: OwnFunctions;
  /** Habits turned off or given a severity: `off` removes the habit everywhere. */
  readonly habits: Readonly<Record<string, 'off' | Severity>>;
  readonly suppressions: readonly ConfiguredSuppression[];
  readonly preset: 'default' | 'lesson';
  /** Who starts whom, by the workflows, crontabs and `package.json` of the repository; absent: there is none. */
  readonly started?: Started;
  /** Whether a file is a copy of somebody else's, as the repository says; absent: it says of none. */
  readonly isCopy?: (path: string) => boolean;
  /** What else the repository says of a file; absent: nothing. */
  readonly around?: (file: Pick<Facts, 'path' | 'text' | 'language'>) => Surroundings;
}

/** What one file's text is worth: the unit of comparison, before anything is known about a base. */
export interface Judgement {
  readonly path: string;
  readonly language: string;
  readonly unit: Kind;
  /** Who starts it; absent: nobody, or nobody knows. */
  readonly callers?: readonly StartedBy[];
  /** By habit id, every habit that is not off. With the `lesson` preset: by check id. */
  readonly habits: Readonly<Record<string, HabitResult>>;
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly suppressionProblems: readonly SuppressionProblem[];
  readonly faults: readonly Fault[];
}

/** The weight of a habit by its id: what scores are made of. */
export type Weights = ReadonlyMap<string, number>;

export function weightsOf(habits: readonly HabitDefinition[]): Weights {
  return new Map(habits.map((habit) => [habit.id, habit.weight]));
}

export const defaultSettings: Settings = {
  isJob: () => false,
  libraries: false,
  functions: { loggers: [], alerts: [], heartbeats: [], clients: [] },
  habits: {},
  suppressions: [],
  preset: 'default',
};
