import type { Call, Value } from './facts.ts';

/** Three-valued: what the analysis cannot tell is `unknown`, and `unknown` never makes a finding. */
export type Answer = 'yes' | 'no' | 'unknown';

/** On the world: create … run. Around it: report … setup. */
export type Effect =
  | 'read'
  | 'create'
  | 'write'
  | 'append'
  | 'delete'
  | 'change'
  | 'send'
  | 'run'
  | 'report'
  | 'ask'
  | 'wait'
  | 'leave'
  | 'probe'
  | 'parse'
  | 'setup';

/** Where the lasting effect is. Crossing the network is not a medium: `git clone` writes files and waits for somebody (`limit`). */
export type Medium = 'file' | 'database' | 'network' | 'process' | 'environment' | 'arguments' | 'output' | 'memory';

/** How the run, or a function, goes on after a leave. */
export type Ending = 'ok' | 'bad' | 'raise' | 'return' | 'next' | 'break' | 'unknown';

/** What a row may ask of the call it gives a meaning to. */
export interface Ask {
  readonly call: Call;
  /** A positional argument, or the keyword of that name. */
  arg(index: number, name?: string): Value | undefined;
  /** The value of the first of these options that is written. */
  option(...names: readonly string[]): Value | undefined;
  /** Is one of these options given, and neither false nor none? `unknown` when options come from elsewhere. */
  has(...names: readonly string[]): Answer;
  readonly receiver: Value | undefined;
  /** The call that made the receiver (`requests.Session()`), through one assignment. */
  maker(): Call | undefined;
  /** The call that fills a value's first hole, when the value is nothing but that hole. */
  callOf(value: Value | undefined): Call | undefined;
}

export type Ask3 = (ask: Ask) => Answer;
export type Where = (ask: Ask) => Value | undefined;

/**
 * How long a call may wait. `default`: the client's own default is finite. `seconds` and `source` document that default
 * or the client's "for ever".
 */
export interface Limit {
  readonly bounded: Ask3 | 'default';
  /** What to add, as it reads after a colon: "add `timeout=10`". */
  readonly advice: string;
  /** The most it is worth: a bare `fetch` gives up after 300 s (info); a program that crosses the network is info, in a job. */
  readonly worst?: 'warning' | 'info' | 'job-info';
  /** The client's own default in seconds, when finite, and the page that says so. */
  readonly seconds?: number;
  readonly source?: string;
}

/** One row of knowledge: one meaning. Every question is three-valued. */
export interface Row {
  readonly effect: Effect | ((ask: Ask) => Effect);
  readonly medium: Medium;
  /** directory, link, user, table, row, line, message, http, temp, records, rename, socket, alert, metric, heartbeat, secret … ; a report: `print` or `log`. */
  readonly thing?: string | ((ask: Ask) => string | undefined);
  readonly target?: Where;
  /** What is written, sent or printed; for a read of the environment, its default. */
  readonly content?: Where;
  /** Is it safe to do twice? Absent: the question does not arise. */
  readonly again?: Ask3;
  readonly limit?: Limit;
  /** Does the client retry by itself? */
  readonly retry?: Ask3;
  readonly danger?: (ask: Ask) => 'no' | 'yes' | 'preview' | 'everything';
  /** Members of the result that tell success; present: a failure is (also) a value and must be looked at. */
  readonly status?: readonly string[];
  /** An option that turns a bad status into a raise (`check=True`). Written as false, it is a decision: `yes` too. */
  readonly check?: Ask3;
  readonly ends?: (ask: Ask) => Ending;
  /** It gives a promise: a failure that nobody awaits is told to nobody here. */
  readonly promised?: boolean;
  /** Keeps failures inside: `gather(return_exceptions=True)`. */
  readonly absorbs?: Ask3;
  /** The command line it starts, as argv; looked up in the shell column. */
  readonly runs?: (ask: Ask) => Value | undefined;
  /** echo, probes: its failure does not matter. */
  readonly minor?: boolean;
  /** The text of a fix for the call's slot. `again` fixes are one-click; the others are shown as code. */
  readonly fix?: { readonly again?: (ask: Ask) => string | undefined; readonly limit?: string };
}
