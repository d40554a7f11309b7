import type { Caller } from '../callers.ts';
import type { ReadIn } from '../evidence.ts';
import type { OwnFunctions } from '../program.ts';

/** What is known of a file from outside of it. */
export interface ProgramOptions {
  /** The configuration lists the file under `jobs`. */
  readonly isJob: boolean;
  readonly functions: OwnFunctions;
  /** Who starts it, in its repository. */
  readonly callers?: readonly Caller[];
  /** The crontabs of its repository leave it out: neither its path nor its words make it a job. */
  readonly isLeftOut?: boolean;
  /** An image holds it. */
  readonly inLayer?: boolean;
  readonly neighbours?: readonly string[];
  readonly isTold?: boolean;
  readonly isSwept?: boolean;
  readonly readIn?: ReadIn;
}
