import type { Value } from '../../core/facts.ts';
import type { Answer, Ask, Ask3, Limit } from '../../core/knowledge.ts';
import { given } from '../row.ts';

/** Is one of these entries given in an options object, and neither false nor none? What is passed through nobody knows. */
export function among(options: Value | undefined, open: boolean, names: readonly string[]): Answer {
  if (options === undefined || options.type === 'code') return open ? 'unknown' : 'no';
  if (options.entries) {
    const found = names.map((name) => options.entries?.get(name)).find((value) => value !== undefined);
    return found ? given(found, false) : options.open ? 'unknown' : 'no';
  }
  return options.holes.length > 0 ? 'unknown' : 'no';
}

/** Is one of these given among the options that stand in a position? */
export function optionAt(index: number, ...names: readonly string[]): Ask3 {
  return (ask) => among(ask.call.args[index], ask.call.open, names);
}

/** The same for the call that made the receiver: `axios.create({ timeout })`. A client from elsewhere may have anything. */
export function madeWith(index: number, ...names: readonly string[]): Ask3 {
  return (ask) => {
    const maker = ask.maker();
    if (maker === undefined) return ask.receiver === undefined ? 'no' : 'unknown';
    if (maker.local !== undefined) return 'unknown';
    return among(maker.args[index], maker.open, names);
  };
}

/** A number that is zero is no limit; any other value is. */
export function isZero(value: Value | undefined): boolean {
  return value !== undefined && value.holes.length === 0 && /^0(?:\.0*)?$|^Infinity$/.test(value.text);
}

export const finite = (seconds: number, source: string): Limit => ({
  bounded: 'default',
  advice: 'its default is finite',
  seconds,
  source,
});

/** The first argument that is an options object. */
export const optionsOf = (ask: Ask): Value | undefined => ask.call.args.find((value) => value.entries !== undefined);
