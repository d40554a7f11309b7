import type { Scope, Written } from './facts.ts';
import type { Program } from './program.ts';
import type { Span } from './source.ts';
import type { Step } from './step.ts';

export type Severity = 'error' | 'warning' | 'info';

/** A change to the text: `text` takes the place of the span. */
export interface Edit extends Span {
  readonly text: string;
}

/** A one-click change that leaves a run that succeeds today as it is, or code to show. */
export type Remedy = { readonly kind: 'edit'; readonly edit: Edit } | { readonly kind: 'code'; readonly code: string };

export interface Kept {
  readonly outcome: 'kept';
  /** Where it is kept; absent: at the subject. */
  readonly at?: Span;
}

export interface Missing {
  readonly outcome: 'missing';
  readonly rule: string;
  readonly severity: Severity;
  /** What, consequence, what to do; about 100 characters. */
  readonly message: string;
  /** What goes wrong on the bad night, in one sentence, where that of the rule does not fit this place. */
  readonly consequence?: string | undefined;
  readonly fix?: Remedy | undefined;
  readonly at?: Span;
  /** The habit is missing as a whole, not on this line: its identity is habit and path. */
  readonly whole?: boolean;
}

/** `undefined`: the habit does not apply to the subject, or nobody can tell. */
export type Verdict = Kept | Missing;

type Judged = Verdict | readonly Verdict[] | undefined;

/** The subjects a habit can ask about. */
export interface Questions {
  readonly step?: (step: Step, program: Program) => Judged;
  readonly handler?: (handler: Scope, program: Program) => Judged;
  readonly loop?: (loop: Scope, program: Program) => Judged;
  readonly value?: (value: Written, program: Program) => Judged;
  readonly file?: (program: Program) => Judged;
  /** Each program of the file (`Program.scripts`): the file itself, or each script that a workflow holds. */
  readonly script?: (program: Program) => Judged;
  /** Each job of a file that holds several. */
  readonly job?: (job: Scope, program: Program) => Judged;
}

export type Subject = keyof Questions;

export interface HabitDefinition {
  readonly id: string;
  /** The field's noun phrase for a table: "Time limits". */
  readonly title: string;
  /** The lesson's question: "can it hang for ever?" */
  readonly question: string;
  readonly pillar: 'idempotence' | 'observability' | 'alerting' | 'supporting';
  readonly weight: 1 | 2 | 3;
  /** Why it matters; its first sentence closes an inline comment. */
  readonly why: string;
  /** How to keep it: one or two sentences. */
  readonly how: string;
  /** The rules it can name, each with a line that says what it finds. */
  readonly rules: Readonly<Record<string, string>>;
  /** What goes wrong on the bad night, in one sentence, for each rule of which the first sentence of `why` does not say it. */
  readonly consequences?: Readonly<Record<string, string>>;
  /** Asked of jobs only; on weak evidence its findings are at most info. */
  readonly jobsOnly?: boolean;
  /** A script inside another file (`run:`) is asked only when it is longer than ten commands. */
  readonly longScripts?: boolean;
  /**
   * Which subjects are judged in code that nothing in the file reaches: `always`, or when the configuration says
   * `libraries: true`. All others are asked of reached subjects only.
   */
  readonly library?: { readonly always?: readonly Subject[]; readonly asked?: readonly Subject[] };
  readonly on: Questions;
}

/** A habit is a value. This only gives it its type. */
export function defineHabit(definition: HabitDefinition): HabitDefinition {
  return definition;
}

export const kept: Kept = { outcome: 'kept' };

/** The habit is kept at a place other than the subject. */
export function keptAt(at: Span): Kept {
  return { outcome: 'kept', at };
}

export function missing(what: Omit<Missing, 'outcome'>): Missing {
  return { outcome: 'missing', ...what };
}
