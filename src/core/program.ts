export type { Evidence, Kind } from './evidence.ts';

import type { Evidence } from './evidence.ts';
import type { Call, Comment, Fact, Facts, Scope, Test, Value, Written } from './facts.ts';
import type { Answer, Ending } from './knowledge.ts';
import type { Lines } from './source.ts';
import type { Step } from './step.ts';

/**
 * One way a fact is reached: the enclosing scopes and calls, nearest first, up to the unit; where a function is left
 * through a call of it, that call (and what encloses it) follows. `sites` holds the calls crossed.
 */
export interface Chain {
  readonly links: readonly (Scope | Call)[];
  readonly sites: readonly Call[];
  /** False when the walk was cut (too deep, too many call sites): what is further out is unknown. */
  readonly whole: boolean;
  /** False when the last function is called by nothing in the file. */
  readonly reached: boolean;
}

/** A condition around a fact: its atoms with the signs that hold when the fact runs. */
export interface Guard {
  readonly tests: readonly Test[];
  readonly scope: Scope;
  /** The call sites between the fact and the guard: what `inWords` needs. */
  readonly sites: readonly Call[];
}

/** What a handler, or a branch that runs on failure, makes of the failure. */
export type Outcome =
  | 'loud' // exits badly or raises again
  | 'told' // reports and goes on
  | 'kept' // stores it for later, returns it, uses it
  | 'silent' // nothing
  | 'lies' // ends the run in success
  | 'unknown'; // does something else

export type Failure =
  | { readonly kind: 'stops' }
  | { readonly kind: 'handled'; readonly by: readonly Scope[] }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'absorbed' }
  | { readonly kind: 'unknown' };

export interface Catchers {
  /** Handlers it may go to, on some way. */
  readonly by: readonly Scope[];
  /** Afters that see it pass. */
  readonly seen: readonly Scope[];
  /** On some way nothing takes it. */
  readonly escapes: boolean;
}

/** Names an organisation's configuration adds: resolved call names, or their last part. */
export interface OwnFunctions {
  readonly loggers: readonly string[];
  readonly alerts: readonly string[];
  readonly heartbeats: readonly string[];
  readonly clients: readonly string[];
}

/** The questions that core answers, once, for all languages. */
export interface Program {
  readonly file: Facts;
  readonly lines: Lines;
  readonly evidence: Evidence;
  readonly functions: OwnFunctions;

  fact(id: number): Fact;
  /** The language of a fact: that of its unit. */
  languageOf(id: number): string;
  /** Every step, in source order. */
  readonly steps: readonly Step[];
  step(call: number): Step | undefined;
  readonly calls: readonly Call[];
  readonly scopes: readonly Scope[];
  readonly written: readonly Written[];
  /** In the order of the text, those of a script that another file holds among the file's own. */
  readonly comments: readonly Comment[];
  /** The facts directly within one, in source order. */
  children(id: number): readonly Fact[];
  /** Calls below a scope, at any depth, functions that it calls left out. */
  callsIn(scope: number): readonly Call[];
  stepsIn(scope: number): readonly Step[];
  /** Like `stepsIn`, and the steps of the file's own functions called there. */
  stepsUnder(scope: number): readonly Step[];

  chains(id: number): readonly Chain[];
  /** From the top level or the `__main__` guard; otherwise it is only defined for others. */
  reached(id: number): boolean;
  /**
   * Does loading the file run it: does it stand at the top level, or in what is called from there, or handed to something that calls
   * it? A table of functions (`COMMANDS = {"add": add}`) is for whoever loads the file.
   */
  loaded(id: number): boolean;
  /** The guards on each way. */
  guards(id: number): readonly (readonly Guard[])[];
  /** Does every way hold a guard for which `accept` is true? False when there is no way. */
  everyWay(id: number, accept: (guard: Guard) => boolean): boolean;
  someWay(id: number, accept: (guard: Guard) => boolean): boolean;
  /** The loops around it, nearest first, through its callers. */
  loops(id: number): readonly Scope[];
  /** Does a loop go through records from outside: rows, lines, messages, API results (not files, arguments, literals)? */
  overRecords(loop: Scope): boolean;
  /** The reached loops over records, in source order. */
  readonly recordLoops: readonly Scope[];
  /** The nearest enclosing named function, or the unit: the file's, a job's, an embedded text's. */
  enclosing(id: number): Scope;

  catchers(id: number): Catchers;
  failure(step: Step): Failure;
  /** When failure is (also) a value: is the status looked at? `yes` when it is not a value. */
  statusChecked(step: Step): Answer;
  /** The branches that look at a call's outcome and run when it failed. */
  failureBranches(call: Call): readonly Scope[];
  /** How a scope's own level ends; `on`: it goes on. */
  ending(scope: Scope): Ending | 'on';
  outcome(handler: Scope): Outcome;

  /** The atoms of a test, with conditions kept as values and predicates of the file written out. */
  expand(test: Test): readonly Test[];
  /** A value in the words of a call site: parameters replaced by arguments. */
  inWords(value: Value, sites: readonly Call[]): Value;
  /** Where a value comes from: steps reached through reshaping calls, parameters, loops and names given in the file. */
  sources(value: Value): readonly Step[];
  /** Does a condition of the file look at what a step gave, or at what came of it? */
  looksAt(step: Step): boolean;
  /** The values given to a name, visible from a fact. */
  given(name: string, from?: number): readonly Written[];
  /** The jobs of a file that holds several: the named units directly within its own. */
  readonly jobs: readonly Scope[];
  /** The job around a fact. */
  job(id: number): Scope | undefined;
  /**
   * The programs of a file, each seen as a file of its own: the file itself, or where its language only holds texts of other
   * ones (a workflow's `run:`) each of those.
   */
  readonly scripts: readonly Program[];
  /** How many commands it has; of a whole file, how many calls. */
  readonly size: number;
  /** Does the machine that runs a fact end with the run, and all that was left on it? */
  ephemeral(id: number): boolean;

  /** The comment on the fact's line, or alone on the line before. */
  commentAt(fact: Fact): Comment | undefined;
}
