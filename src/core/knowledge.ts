import type { Evidence } from './evidence.ts';
import type { Call, Fact, Facts, Scope, Value } from './facts.ts';
import type { Row } from './row.ts';
import type { Step } from './step.ts';

export type { Answer, Ask, Ask3, Effect, Ending, Limit, Medium, Row, Where } from './row.ts';

/** A column of knowledge: what a name means in one language. Names are resolved; `.execute` is a method of an unknown receiver. */
export interface Column {
  readonly language: string;
  row(name: string, call: Call): Row | undefined;
  /** A language whose calls are command lines: what one says, wrappers and subcommands told apart. Asked before `row`. */
  line?(call: Call, facts: readonly Fact[]): CommandLine | undefined;
  /** Reshapes its argument without touching the world (`json.loads`, `str.strip`, `os.path.join`): sources go through it. */
  readonly reshapes: (name: string) => boolean;
  /** Calling it, among the calls of its file, runs functions on a schedule: strong evidence of a job. */
  readonly schedules?: (name: string, call: Call, calls: readonly Call[]) => boolean;
  /** A call that never returns (`run_forever`), among those of its file: strong evidence of a job. */
  readonly neverReturns?: (name: string, calls: readonly Call[]) => boolean;
  /** A file of tasks that a person names on the command line of another program (gulp's): no job on weak evidence. */
  readonly tasks?: (file: Facts) => boolean;
  /** A decorator that hands its function to something that will run it (`@cli.command()`). */
  readonly registers?: (name: string) => boolean;
  /**
   * Does a file answer others (a page, a server, a test, a module) rather than do something when it is started? Takes the
   * outside steps that its top level reaches. `certain`: whatever its path says; `unlessStarted`: not where a package starts it.
   */
  readonly answersOthers?: (
    file: Facts,
    acting: readonly Step[],
  ) => { readonly because: string; readonly certain: boolean; readonly unlessStarted?: boolean } | undefined;
  /** Its files are no programs themselves: they hold texts of other languages that are. */
  readonly composed?: boolean;
  /** A language whose files say themselves what they are: what a file is, when the configuration does (not) list it as a job. */
  readonly evidence?: (file: Facts, isJob: boolean) => Evidence;
  /** Does the machine of a job (a named unit, or the file's own) end with the run, and all that was left on it? */
  readonly ephemeral?: (job: Scope, facts: readonly Fact[]) => boolean;
}

/** A command line found in a call's arguments, as the shell column understands it. */
export interface CommandLine {
  /** `git push`, `rm`, for messages. */
  readonly name: string;
  readonly row: Row;
  readonly call: Call;
  /** Wrappers taken off: sudo, timeout, xargs. */
  readonly under: readonly string[];
}

/** All knowledge, handed to core by the app: core itself imports none. */
export interface Knowledge {
  column(language: string): Column | undefined;
  /** Looks an argv (list value or one command text) up; undefined when it is not constant enough to be known. */
  command(argv: Value, call: Call): CommandLine | undefined;
}
