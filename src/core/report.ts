import type { StartedBy } from './callers.ts';
import type { Severity } from './habit.ts';
import type { Kind } from './program.ts';

/** Readiness of a file, a change or a repository: ⌊100 × weight kept ÷ weight applicable⌋; `null`: nothing to judge. */
export interface Score {
  readonly value: number | null;
  readonly kept: number;
  readonly applicable: number;
  readonly suppressed: number;
}

export type HabitVerdict = 'kept' | 'missing' | 'n/a' | 'unknown';

/** Where the verdict can be seen: the first finding, or the first place that keeps the habit. */
export interface HabitResult {
  readonly verdict: HabitVerdict;
  readonly line?: number;
}

/** `suggestion`: `lines` replace lines `line`–`endLine` and a run that succeeds today stays unchanged. `code`: shown only. */
export type Fix =
  | { readonly kind: 'suggestion'; readonly line: number; readonly endLine: number; readonly lines: readonly string[] }
  | { readonly kind: 'code'; readonly code: string };

export interface Finding {
  /** Stable: no line number in it, no character of a secret. Unique in a report. */
  readonly key: string;
  readonly habit: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly message: string;
  /** What goes wrong on the bad night: one sentence. */
  readonly why: string;
  readonly fix?: Fix;
  /** The enclosing function's or job's name; empty at the top level. */
  readonly within: string;
  /** Hash of the normalised snippet; empty for a habit that is missing as a whole. */
  readonly snippet: string;
  /** In a library: never inline. */
  readonly library?: boolean;
  /** Present in a comparison: nothing at the base is its pair. */
  readonly introduced?: boolean;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
  /** `comment`: ours; `peer`: another tool's, with its code; `configuration`. */
  readonly by: 'comment' | 'peer' | 'configuration';
  readonly line?: number;
}

/** A suppression that suppresses nothing, names an unknown habit or gives no reason: one sentence. */
export interface SuppressionProblem {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface Unread {
  readonly path: string;
  readonly line?: number;
  readonly why: string;
}

/** A habit that threw on a file: our own defect, reported, never a pass. */
export interface Fault {
  readonly path: string;
  readonly habit?: string;
  readonly message: string;
}

export interface FileReport {
  readonly path: string;
  readonly language: string;
  readonly unit: Kind;
  /** Who starts it, by the workflows, crontabs, scripts and `package.json` of the repository; absent: nobody does. */
  readonly callers?: readonly StartedBy[];
  readonly score: Score;
  readonly habits: Readonly<Record<string, HabitResult>>;
  readonly findings: readonly Finding[];
  /** In a comparison: how the file stands to its base. */
  readonly change?: {
    readonly status: 'modified' | 'renamed' | 'added';
    readonly previousPath?: string;
    readonly score?: Score;
    readonly habits?: Readonly<Record<string, HabitResult>>;
  };
}

export interface GateReason {
  readonly kind: 'finding' | 'min-score' | 'max-drop' | 'min-file-score' | 'partial';
  readonly message: string;
}

/** The gate, with exactly the numbers it used. */
export interface Gate {
  readonly passed: boolean;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly reasons: readonly GateReason[];
  /** Gates that were configured and not applied, each in a sentence. */
  readonly notes: readonly string[];
}

/** The whole answer. JSON-friendly: `--format json` prints exactly this. `docs/cli.md` documents it; a schema checks it. */
export interface Report {
  readonly version: 1;
  /** All automations at the head. */
  readonly score: Score;
  readonly gate: Gate;
  readonly files: readonly FileReport[];
  readonly suppressed: readonly Suppressed[];
  readonly suppressionProblems: readonly SuppressionProblem[];
  readonly unread: readonly Unread[];
  readonly faults: readonly Fault[];
  readonly preset: 'default' | 'lesson';
  /** Set in a comparison: the automations that exist and parse on both sides. */
  readonly before?: Score;
  readonly after?: Score;
  readonly fixed?: readonly Finding[];
  /** Automations that only the base has. */
  readonly deleted?: readonly { readonly path: string; readonly score: Score }[];
  /** What limits the comparison, each in a sentence: "the merge base is unknown: the head alone is judged". */
  readonly notes: readonly string[];
}
