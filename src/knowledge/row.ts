import type { Call, Value } from '../core/facts.ts';
import type { Answer, Ask, Ask3, Row, Where } from '../core/knowledge.ts';

/** One meaning, and the names that have it in each language. */
export interface Meaning {
  readonly row: Row;
  /** Resolved names, separated by white space. */
  readonly python?: string;
  /** Command lines, separated by commas: `mkdir`, `docker network create`. */
  readonly shell?: string;
  /** Resolved names, separated by white space: `fs.mkdirSync`, `fs/promises.rm`. */
  readonly javascript?: string;
}

/** A table: the meanings of one domain. A language is a column in it. */
export type Table = readonly Meaning[];

/**
 * Names that follow a pattern rather than a list: methods of a client, or of an unknown receiver. It is asked only about the
 * methods it lists, or about names that its `owners` begin, so that most calls cost one look into a set.
 */
export interface Family {
  readonly methods?: ReadonlySet<string>;
  readonly owners?: RegExp;
  readonly row: (name: string, call: Call) => Row | undefined;
}

/** The last part of a resolved name: `execute` of `.execute` and of `sqlite3.connect.cursor.execute`, `Timeout` of `requests.Timeout`. */
export function methodOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Whose method it is: the resolved name before it, or the text of an unknown receiver. */
export function ownerOf(name: string, call: Call): string {
  const at = name.lastIndexOf('.');
  return at > 0 ? name.slice(0, at) : (call.receiver?.text ?? '').replace(/^\$\{|\}$/g, '');
}

export const yes: Ask3 = () => 'yes';
export const no: Ask3 = () => 'no';
export const unknown: Ask3 = () => 'unknown';

/** The positional argument, or the keyword of that name. */
export function arg(index: number, name?: string): Where {
  return (ask) => ask.arg(index, name);
}

/** The value of the first of these keywords. */
export function keyword(...names: readonly string[]): Where {
  return (ask) => ask.option(...names);
}

/** The first of the places that holds something. */
export function firstOf(...places: readonly Where[]): Where {
  return (ask) => {
    for (const place of places) {
      const value = place(ask);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}

export const receiver: Where = (ask) => ask.receiver;

/** The first argument of the call that made the receiver: the path of `open(path).write(…)`. */
export function ofMaker(index: number, name?: string): Where {
  return (ask) => {
    const maker = ask.maker();
    return (name === undefined ? undefined : maker?.options.get(name)) ?? maker?.args[index];
  };
}

/** Is a value there, and neither none nor false? Nothing there proves nothing when arguments come from elsewhere. */
export function given(value: Value | undefined, open: boolean): Answer {
  if (value === undefined) return open ? 'unknown' : 'no';
  if (value.holes.length > 0) return 'yes';
  return value.type === 'none' || (value.type === 'boolean' && value.text.toLowerCase() === 'false') ? 'no' : 'yes';
}

/** Is one of these keywords given, and neither false nor none? */
export function has(...names: readonly string[]): Ask3 {
  return (ask) => ask.has(...names);
}

/** The same of an argument that may stand in a position, too. */
export function hasArg(index: number, name: string): Ask3 {
  return (ask) => given(ask.arg(index, name), ask.call.open);
}

/** The answer of the first that says yes; `no` when all say no. */
export function either(...answers: readonly Ask3[]): Ask3 {
  return (ask) => {
    const said = answers.map((answer) => answer(ask));
    if (said.includes('yes')) return 'yes';
    return said.includes('unknown') ? 'unknown' : 'no';
  };
}

/** A choice that is written out is the author's, whatever it is: then nobody can tell. */
export function unlessDecided(index: number, name: string): Ask3 {
  return (ask) => {
    const value = ask.arg(index, name);
    const answer = given(value, ask.call.open);
    return answer === 'no' && value !== undefined ? 'unknown' : answer;
  };
}

/** Is a value's text known: no unknown part in it? */
export function isConstant(value: Value | undefined): value is Value {
  return value !== undefined && value.holes.length === 0;
}

/** Is a value true as it is written? */
export function isTrue(value: Value | undefined): boolean {
  return isConstant(value) && value.type === 'boolean' && value.text.toLowerCase() === 'true';
}

/** The calls that made the receiver, nearest first: `connect().cursor()` gives `cursor`, then `connect`. At most four. */
export function makersOf(ask: Ask): readonly NonNullable<ReturnType<Ask['maker']>>[] {
  const makers: NonNullable<ReturnType<Ask['maker']>>[] = [];
  for (let call = ask.maker(); call !== undefined && makers.length < 4; call = ask.callOf(call.receiver)) makers.push(call);
  return makers;
}

/** Several values as one, their texts with a space between: what `print(a, b)` prints, an argv's words. */
export function joined(values: readonly Value[]): Value | undefined {
  const [first] = values;
  const last = values.at(-1);
  if (first === undefined || last === undefined) return undefined;
  if (values.length === 1) return first;
  return {
    text: values.map((value) => value.text).join(' '),
    holes: values.flatMap((value) => value.holes),
    type: values.some((value) => value.type === 'text') ? 'text' : 'other',
    start: first.start,
    end: last.end,
  };
}

/** The rows of tables by name. A later table wins over an earlier one. */
export function byName(
  tables: readonly Table[],
  namesOf: (meaning: Meaning) => readonly string[] | undefined,
): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const table of tables) for (const meaning of table) for (const name of namesOf(meaning) ?? []) rows.set(name, meaning.row);
  return rows;
}
