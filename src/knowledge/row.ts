import type { Value } from '../core/facts.ts';
import type { Answer, Ask, Ask3, Row, Where } from '../core/knowledge.ts';

/** One meaning, and the names that have it in each language. Names are separated by white space. */
export interface Meaning {
  readonly row: Row;
  readonly python?: string;
  /** Command lines: `mkdir`, `git clone`, `docker network create`. */
  readonly shell?: string;
}

/** A table: the meanings of one domain. */
export type Table = readonly Meaning[];

export const yes: Ask3 = () => 'yes';
export const no: Ask3 = () => 'no';

/** The positional argument, or the keyword of that name. */
export function arg(index: number, name?: string): Where {
  return (ask) => ask.arg(index, name);
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

/** Is one of these options given, and neither false nor none? */
export function has(...names: readonly string[]): Ask3 {
  return (ask) => ask.has(...names);
}

/** A place in words of the answer: a value that is missing because arguments come from elsewhere is unknown. */
export function given(ask: Ask, value: Value | undefined): Answer {
  if (value !== undefined) return value.type === 'none' || value.text === 'False' ? 'no' : 'yes';
  return ask.call.open ? 'unknown' : 'no';
}

/** Is the argument there, as a keyword or in its position? */
export function hasArg(index: number, name: string): Ask3 {
  return (ask) => given(ask, ask.arg(index, name));
}

/** `yes` as soon as one says so, `no` when all do. */
export function either(...answers: readonly Ask3[]): Ask3 {
  return (ask) => {
    let unknown = false;
    for (const answer of answers) {
      const said = answer(ask);
      if (said === 'yes') return 'yes';
      if (said === 'unknown') unknown = true;
    }
    return unknown ? 'unknown' : 'no';
  };
}

/** The answer turned round. */
export function not(answer: Answer): Answer {
  if (answer === 'unknown') return 'unknown';
  return answer === 'yes' ? 'no' : 'yes';
}

/** Is a value's text known: no unknown part in it? */
export function isConstant(value: Value | undefined): value is Value {
  return value !== undefined && value.holes.length === 0;
}
