import type { Span } from './source.ts';

/**
 * Facts: what is written in a file, in words that are the same for every language. A reader writes them, core and the
 * habits only ask. The vocabulary is closed: four kinds of fact, seven roles of scope.
 */
export type Fact = Scope | Call | Written | Comment;

interface Base extends Span {
  /** The index in the list of facts; source order within a scope. */
  readonly id: number;
  /** The scope, or the call, that encloses it; -1 for the file's own unit. */
  readonly within: number;
}

export type Role =
  | 'unit' // the file, a workflow's job, an embedded script: `exit` ends it
  | 'function' // runs where it is called; without a name (lambda, callback): runs where it stands
  | 'branch' // runs when `tests` hold (`when`) or do not hold (not `when`)
  | 'loop' // for, while, comprehension, .forEach/.map(fn)
  | 'attempt' // try, the receiver of .catch, `with suppress()`
  | 'handler' // takes the failure and absorbs it: except, catch, suppress()
  | 'after'; // sees the failure and lets it pass: finally, atexit, trap EXIT

export interface Scope extends Base {
  readonly kind: 'scope';
  readonly role: Role;
  /** unit and function: its name (`main`, `Exporter.run`). */
  readonly name?: string;
  /** unit: the knowledge column that applies inside. */
  readonly language?: string;
  /** branch, and loop with a condition: the atoms of the condition. */
  readonly tests?: readonly Test[];
  /** branch: true when it runs because the tests hold, false when it is the other side. */
  readonly when?: boolean;
  /** loop: what it goes through. */
  readonly over?: Value;
  /** loop: `while true`. */
  readonly endless?: boolean;
  /** handler, after: the attempt (or the unit) whose failure it sees. */
  readonly of?: number;
  /** handler: resolved names of what it takes; `*` is everything, `interrupt` a Control-C. */
  readonly catches?: readonly string[];
  /** after: only on failure, or always. */
  readonly on?: 'failure' | 'always';
  /** function: its parameters' names, in order, without `self`/`cls` of a method. */
  readonly params?: readonly string[];
  /** function: the values it returns. */
  readonly gives?: readonly Value[];
}

/** What becomes of a call's failure at the place where it stands. */
export type Fate = 'raises' | 'tested' | 'kept' | 'lost' | 'unknown';

export interface Call extends Base {
  readonly kind: 'call';
  /**
   * The resolved name: `requests.get`, `requests.Session.get`, `pathlib.Path.mkdir`, `git`; the leaves are `return`,
   * `raise`, `break`, `continue`. A method of an unknown receiver starts with a dot: `.execute`.
   */
  readonly name: string;
  /** The object a method is called on. */
  readonly receiver?: Value;
  /** Positional arguments; a shell command's words after its name. */
  readonly args: readonly Value[];
  /** Keyword arguments, or the entries of an options object. */
  readonly options: ReadonlyMap<string, Value>;
  /** More arguments or options may come from elsewhere (`*a`, `**kw`, `"$@"`): absence proves nothing. */
  readonly open: boolean;
  /** The function of this file that it calls. */
  readonly local?: number;
  /** The call whose output it reads, or (for a redirect) the command that writes. */
  readonly input?: number;
  readonly output?: 'captured' | 'piped' | 'file' | 'null';
  readonly fate: Fate;
  readonly lostBy?: 'no-errexit' | 'pipe' | 'list' | 'substitution' | 'background';
  /** The pipeline it stands in. */
  readonly group?: number;
  /** What is looked at in its result: member names, `?` tested for truth, `*` handed on or returned, `[]` indexed, `await`. */
  readonly uses: readonly string[];
  /** Where one more option can be written. */
  readonly slot?: Slot;
}

/** A value that stands in the text, with the name it has there. */
export interface Written extends Base {
  readonly kind: 'value';
  readonly role:
    | 'assigned' // X = …
    | 'default' // a parameter's default, the right side of `or`
    | 'entry' // a keyword argument, a dictionary or YAML entry
    | 'bare'; // any other literal
  readonly name?: string;
  readonly value: Value;
}

export interface Comment extends Base {
  readonly kind: 'comment';
  readonly text: string;
  /** A docstring. */
  readonly doc?: boolean;
}

export interface Value extends Span {
  /** `/srv/${name}/x`: constants folded, unknown parts as `${name}`. Two values with equal text are the same thing. */
  readonly text: string;
  /** The unknown parts, in order; none: it is a constant. */
  readonly holes: readonly Hole[];
  readonly type: 'text' | 'number' | 'boolean' | 'none' | 'list' | 'map' | 'code' | 'other';
  /** list: its elements. */
  readonly items?: readonly Value[];
  /** map: its entries with constant keys. */
  readonly entries?: ReadonlyMap<string, Value>;
  /** list, map: there may be more. */
  readonly open?: boolean;
  /** A condition kept as a value: `gone = not p.exists()`. */
  readonly tests?: readonly Test[];
  readonly slot?: Slot;
}

export interface Hole {
  /** As a person would name it: `args.dry_run`, `DIR`, `row["id"]`; a nested call: its name and its arguments' text. */
  readonly name: string;
  /** The fact that fills it: a call (its result), a loop (its item), a function (its parameter, or a reference to it), a handler (the error). */
  readonly from?: number;
  /** What is taken of it: `returncode`, `ok`, `parent`. */
  readonly member?: string;
  /** It cannot be empty: `${X:?}`, mktemp. */
  readonly filled?: boolean;
}

/** One atom of a condition. `and`, `or`, `not` are flattened to atoms with their sign. */
export interface Test {
  readonly op: 'truth' | 'exists' | 'equal' | 'order' | 'member';
  readonly negated: boolean;
  readonly left: Value;
  readonly right?: Value;
}

/** A place where text can be inserted: the new text stands between `before` and `after`. */
export interface Slot {
  readonly at: number;
  readonly before: string;
  readonly after: string;
}

/** Something the reader could not read: a syntax error's place, a limit exceeded. */
export interface Problem extends Span {
  readonly message: string;
}

/** A credential of a known provider's format, found in the text. No character of its value is kept. */
export interface KnownCredential extends Span {
  /** For messages: `GitHub token`, `private key`. */
  readonly kind: string;
  /** The provider's public prefix, when it has one: `ghp_`, `AKIA`. */
  readonly prefix?: string;
}

/** What a reader returns. `problems` names what it could not read; an `unread` file has no facts that can be judged. */
export interface Facts {
  readonly path: string;
  readonly language: string;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly problems: readonly Problem[];
  /** Set before the pure part by the scan for known formats; readers leave it out. */
  readonly credentials?: readonly KnownCredential[];
}

/** A language's front end. It never throws: what it cannot read is a problem. */
export interface Reader {
  read(path: string, text: string): Facts;
}

export const noOptions: ReadonlyMap<string, Value> = new Map();
