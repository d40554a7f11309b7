import type { CompoundList, ParsedScript, PipelineNode, Statement, SyntaxNode, Word } from 'unbash';
import type { ReadEmbedded } from '../../core/embedded.ts';
import type { Call, Fate, Hole, Scope, Test, Value, Written } from '../../core/facts.ts';
import type { Sink } from '../../core/sink.ts';
import type { Span } from '../../core/source.ts';
import type { Names } from './names.ts';

type Open<T> = { -readonly [K in keyof T]: T[K] };
export type CallDraft = Open<Omit<Call, 'id' | 'within' | 'kind' | 'args' | 'options' | 'uses'>> & {
  args: Value[];
  options: Map<string, Value>;
  uses: string[];
};
export type ScopeDraft = Open<Omit<Scope, 'id' | 'within' | 'kind'>>;

/** What becomes of a command's failure, and why it is lost. */
export interface Status {
  readonly fate: Fate;
  readonly lostBy?: Call['lostBy'];
}

/** Where a statement stands: what becomes of its own failure, and of that of the left parts of its `&&` list. */
export interface Place {
  readonly own: Status;
  readonly left: Status;
}

export const RAISES: Status = { fate: 'raises' };
export const TESTED: Status = { fate: 'tested' };
export const KEPT: Status = { fate: 'kept' };
const LOST_IN_WORD: Status = { fate: 'lost', lostBy: 'substitution' };
export const always = (status: Status): Place => ({ own: status, left: status });

/** The options in force: `set -e`, `-o pipefail`, `-u`. */
export interface Options {
  /**
   * Undefined: a file without a shebang may be sourced, and then it has the options of its caller; or `set -e` stands behind a condition.
   */
  readonly errexit: boolean | undefined;
  readonly pipefail: boolean;
  readonly nounset: boolean;
}

/** Answers about names, kept: each is asked for again and again. */
export interface Known {
  readonly constants: Map<string, Value | undefined>;
  readonly filled: Map<string, boolean>;
  readonly defaults: Map<string, boolean>;
  /** What stands in an array and asks something, by its word: it is asked once, where the array is made. */
  readonly asked: Map<Word, Value>;
}

export const nothingKnown = (): Known => ({ constants: new Map(), filled: new Map(), defaults: new Map(), asked: new Map() });

/** A function of the file, while its calls are read. */
export interface OwnFunction {
  id: number | undefined;
  /** Calls read before its definition. */
  readonly waiting: CallDraft[];
  readonly sites: CallDraft[];
  /** The call of `"$@"` inside it. */
  inner: CallDraft | undefined;
}

/**
 * The state of reading one shell text. Modules of this folder call each other through it, so that none imports another in a
 * circle. Positions of the tree become offsets in the file by `at`.
 */
export interface Reading {
  readonly text: string;
  readonly sink: Sink;
  readonly at: (position: number) => number;
  readonly names: Names;
  readonly embedded: ReadEmbedded | undefined;
  options: Options;
  /** Where what is written now goes: captured, piped, into a file. */
  output: Call['output'];
  /** The here-document of the commands around: what a `while read` goes through. */
  heredoc: Value | undefined;
  /** The call that writes into the pipe from which the command reads. */
  piped: number | undefined;
  /** The command whose status `$?` is. */
  last: number | undefined;
  /** The function that is being read; -1 at the top level. */
  owner: number;
  /** Names filled by a fact: a loop's item, what was read, a variable of the environment. */
  readonly bound: Map<string, number>;
  /** Names that hold a parameter of the function being read: `local dir="$1"`. */
  readonly aliases: Map<string, string>;
  /** What was found out about names. */
  readonly known: Known;
  readonly own: Map<string, OwnFunction>;
  /** Bodies of functions, read after the text around them. */
  readonly later: (() => void)[];
  /** Calls made through a wrapper of the file, and that wrapper: their fate is known at the end. */
  readonly wrapped: { readonly call: CallDraft; readonly site: CallDraft; readonly by: OwnFunction }[];
  /** The unit that is being read: what its traps see. */
  readonly unit: number;
  readonly depth: number;
  statement(statement: Statement, place: Place, next?: Statement): void;
  list(statements: readonly Statement[], last: Place): void;
  /** One command, compound or simple, a pipeline among them. Returns the call whose output it gives. */
  command(node: PipelineNode, place: Place): number | undefined;
  /** The atoms of a condition; its calls are written where the reading stands. */
  tests(clause: CompoundList): readonly Test[];
  testsOf(node: PipelineNode, status: Status): readonly Test[];
  word(word: Word, inside?: Inside): Value;
  /** A script inside a word. Returns the call whose output it gives. */
  script(script: ParsedScript, place: Place): number | undefined;
  nested(text: string, at: (position: number) => number, options?: Partial<Options>): void;
}

/** Where a word stands, and so what becomes of a failure in a substitution inside it. */
export interface Inside {
  readonly status: Status;
  /** Its expansions are split into words. */
  readonly splits?: boolean;
}

export const ARGUMENT: Inside = { status: LOST_IN_WORD };
export const IN_TEST: Inside = { status: KEPT };

/** A plain statement that is not the last of its scope. */
export function plain({ options }: Reading): Place {
  if (options.errexit) return { own: RAISES, left: { fate: 'lost', lostBy: 'list' } };
  return always(options.errexit === undefined ? { fate: 'unknown' } : { fate: 'lost', lostBy: 'no-errexit' });
}

/** The last statement of a scope: its status is the scope's. */
export function lastOf(reading: Reading, scope: Place): Place {
  return reading.options.errexit && (scope.own.lostBy === 'no-errexit' || scope.own.fate === 'unknown')
    ? { own: RAISES, left: scope.left }
    : scope;
}

export function spanOf(reading: Reading, node: Pick<SyntaxNode, 'pos' | 'end'>): Span {
  // At the end of a broken text the parser may count a character that is not there.
  return { start: reading.at(node.pos), end: reading.at(Math.min(node.end, reading.text.length)) };
}

export const noHoles: readonly Hole[] = [];

export function constant(span: Span, text: string, type: Value['type'] = 'text'): Value {
  return { start: span.start, end: span.end, text, holes: noHoles, type };
}

/** A value that is nothing but one unknown. */
export function unknown(span: Span, hole: Hole): Value {
  return { start: span.start, end: span.end, text: `\${${hole.name}}`, holes: [hole], type: 'other' };
}

/** The only hole of a value that is nothing else. */
export function loneHole(value: Value | undefined): Hole | undefined {
  const hole = value?.holes[0];
  return value?.holes.length === 1 && hole && value.text === `\${${hole.name}}` ? hole : undefined;
}

export function draftOf(name: string, span: Span, status: Status): CallDraft {
  const draft: CallDraft = {
    name,
    args: [],
    options: new Map(),
    open: false,
    fate: status.fate,
    uses: [],
    start: span.start,
    end: span.end,
  };
  if (status.lostBy !== undefined) draft.lostBy = status.lostBy;
  return draft;
}

/** Writes with another state of the shell, and gives the old one back: what a subshell changes is its own. */
export function inSubshell(reading: Reading, write: () => void): void {
  const { options, output } = reading;
  write();
  reading.options = options;
  reading.output = output;
}

/** Reads what stands behind a condition: where `set -e` is in there, nobody can tell whether it is in force after it. */
export function atTimes(reading: Reading, read: () => void): void {
  const { errexit } = reading.options;
  read();
  if (!errexit && reading.options.errexit) reading.options = { ...reading.options, errexit: undefined };
}

export function inOutput<T>(reading: Reading, output: Call['output'], write: () => T): T {
  const outer = reading.output;
  if (output !== undefined) reading.output = output;
  const result = write();
  reading.output = outer;
  return result;
}

export function written(reading: Reading, role: Written['role'], value: Value, name?: string, span: Span = value): void {
  const draft = { role, value, start: span.start, end: span.end };
  reading.sink.value(name === undefined ? draft : { ...draft, name });
}

const LONGEST_NAME = 160;

/** Source text as a hole's name. */
export function shown(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim().replace(/[{}]/g, '');
  return flat.length > LONGEST_NAME ? `${flat.slice(0, LONGEST_NAME)}…${flat.length}` : flat;
}
