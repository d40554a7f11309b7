import type { Caller } from '../callers.ts';
import type { Surroundings } from '../evidence.ts';
import type { OwnFunctions } from '../program.ts';

/** What is known of a file from outside of it. */
export interface ProgramOptions extends Surroundings {
  /** The configuration lists the file under `jobs`. */
  readonly isJob: boolean;
  readonly functions: OwnFunctions;
  /** Who starts it, in its repository. */
  readonly callers?: readonly Caller[];
}
