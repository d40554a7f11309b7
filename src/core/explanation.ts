import type { StartedBy } from './callers.ts';
import type { Kind, Outcome } from './program.ts';
import type { Unread } from './report.ts';

/** What a second run does at one step. */
export type Again =
  | 'same' // nothing changes, or the same result
  | 'twice' // it acts again, or fails because it has already acted
  | 'unknown'; // it depends on what a person knows

/** Who hears of a step's failure. */
export type Heard =
  | 'page' // somebody is called: a pager, a phone
  | 'warn' // a person is told: a mail, a chat message
  | 'log' // a logger
  | 'output' // standard output or error, and nothing else
  | 'nobody'
  | 'unknown';

/** The lesson's two questions, answered for one step. Sentences have no final stop. */
export interface ExplainedStep {
  readonly line: number;
  /** `requests.post`, `git push`. */
  readonly name: string;
  /** What it does, in words: "sends to the network". */
  readonly does: string;
  /** The enclosing function; empty at the top level. */
  readonly within: string;
  readonly again: { readonly answer: Again; readonly because: string };
  /** `no`: it does not wait, or its wait is bounded. */
  readonly hangs: { readonly answer: 'yes' | 'no' | 'unknown'; readonly because: string };
  readonly failure: {
    readonly goes: 'stops' | 'handled' | 'ignored' | 'absorbed' | 'unknown';
    /** The lines of the handlers and failure branches it goes to, and what each makes of it. */
    readonly handlers: readonly { readonly line: number; readonly outcome: Outcome }[];
    readonly heard: Heard;
  };
}

/** What `readiness explain` answers: a file step by step. Printed as it is by `--format json`. */
export interface Explanation {
  readonly version: 1;
  readonly path: string;
  readonly language: string;
  readonly unit: Kind;
  /** How sure it is that the file runs unattended; absent: nothing says so. */
  readonly job?: 'strong' | 'weak';
  /** What says so: "the path holds `cron`". */
  readonly because: readonly string[];
  /** Who starts it, and what each provides for it; absent: nobody in its repository. */
  readonly callers?: readonly StartedBy[];
  /** What of the repository could not be read, each in a sentence. */
  readonly notes?: readonly string[];
  readonly steps: readonly ExplainedStep[];
  readonly unread?: Unread;
}
