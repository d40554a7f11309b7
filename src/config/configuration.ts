import type { Severity } from '../core/habit.ts';
import type { OwnFunctions } from '../core/program.ts';

/** A suppression in `.readiness.yml`: `habit` is a habit's id or `habit/rule`; `paths` are globs. */
export interface PathSuppression {
  readonly habit: string;
  readonly paths: readonly string[];
  readonly reason: string;
}

/** What `.readiness.yml` says, checked. Absent gates are not set; empty `paths` mean every file whose language is known. */
export interface Configuration {
  readonly paths: readonly string[];
  readonly ignore: readonly string[];
  readonly jobs: readonly string[];
  readonly libraries: boolean;
  readonly functions: OwnFunctions;
  /** The lowest readiness that passes, 0 to 100. */
  readonly minScore?: number;
  /** The most points a change may cost. */
  readonly maxDrop?: number;
  /** The lowest readiness of a single file that passes, 0 to 100. */
  readonly minFileScore?: number;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly failOnPartial: boolean;
  readonly habits: Readonly<Record<string, 'off' | Severity>>;
  readonly preset: 'default' | 'lesson';
  readonly suppressions: readonly PathSuppression[];
}

/** Nothing configured: the day-one defaults of the gate, and every habit as it is. */
export const defaultConfiguration: Configuration = {
  paths: [],
  ignore: [],
  jobs: [],
  libraries: false,
  functions: { loggers: [], alerts: [], heartbeats: [], clients: [] },
  failOn: 'error',
  failOnPartial: false,
  habits: {},
  preset: 'default',
  suppressions: [],
};

/** The names a configuration file can have, at the repository's root; the first that exists counts. */
export const CONFIGURATION_FILES: readonly string[] = ['.readiness.yml', '.readiness.yaml'];

/** One thing that is wrong with a configuration file: a sentence, and its 1-based line. */
export interface ConfigurationProblem {
  readonly line: number;
  readonly message: string;
}
