import { defaultGate, type GateSettings } from '../core/gate.ts';
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
  /** Absent: `error`, which an input of the Action may replace; a value of the file it may only tighten. */
  readonly failOn?: 'error' | 'warning' | 'never';
  readonly failOnPartial: boolean;
  readonly habits: Readonly<Record<string, 'off' | Severity>>;
  readonly preset: 'default' | 'lesson';
  readonly suppressions: readonly PathSuppression[];
  /** The gate counts what a change itself suppresses until the suppression stands on the base. */
  readonly mergedSuppressions: boolean;
  /** `owner/repo/path@ref`: a shared file whose values hold where this one says nothing. Read on GitHub only, one level. */
  readonly extends?: string;
}

/** What a file says itself, of all that can be said. */
export type Said = Partial<Configuration>;

/** Nothing configured: the gate of day one, and every habit as it is. */
export const defaultConfiguration: Configuration = {
  paths: [],
  ignore: [],
  jobs: [],
  libraries: false,
  functions: { loggers: [], alerts: [], heartbeats: [], clients: [] },
  failOnPartial: false,
  habits: {},
  preset: 'default',
  suppressions: [],
  mergedSuppressions: false,
};

/**
 * What a file says over what a shared one says, and the defaults below both. Functions and habits are taken name by name,
 * suppressions from both; a `suppressions: merged` of either holds.
 */
export function configurationFrom(own: Said, shared: Said = {}): Configuration {
  const { extends: _extends, ...base } = shared;
  const { functions, suppressions, habits } = defaultConfiguration;
  return {
    ...defaultConfiguration,
    ...base,
    ...own,
    functions: { ...functions, ...shared.functions, ...own.functions },
    habits: { ...habits, ...shared.habits, ...own.habits },
    suppressions: [...suppressions, ...(shared.suppressions ?? []), ...(own.suppressions ?? [])],
    mergedSuppressions: (shared.mergedSuppressions ?? false) || (own.mergedSuppressions ?? false),
  };
}

/** The gate that a configuration sets, with the default of day one for what it leaves open. */
export function gateSettingsOf({ failOn = defaultGate.failOn, ...rest }: Configuration): GateSettings {
  const { minScore, maxDrop, minFileScore, failOnPartial } = rest;
  return {
    failOn,
    failOnPartial,
    ...(minScore !== undefined && { minScore }),
    ...(maxDrop !== undefined && { maxDrop }),
    ...(minFileScore !== undefined && { minFileScore }),
  };
}

/** The names a configuration file can have, at the repository's root; the first that exists counts. */
export const CONFIGURATION_FILES: readonly string[] = ['.readiness.yml', '.readiness.yaml'];

/** One thing that is wrong with a configuration file: a sentence, and its 1-based line. */
export interface ConfigurationProblem {
  readonly line: number;
  readonly message: string;
}
