import type { Call, Facts, Scope, Value, Written } from '../../../src/core/facts.ts';
import { readerFor } from '../../../src/languages/index.ts';
import { factsText } from '../facts-text.ts';

const reader = await readerFor('python');

export function read(text: string, path = 'scripts/example.py'): Facts {
  return reader.read(path, text);
}

/** The outline of a source without its unit, one level less deep. */
export function outline(text: string, options?: Parameters<typeof factsText>[1]): string[] {
  return factsText(read(text), options)
    .split('\n')
    .slice(1)
    .map((line) => line.slice(2));
}

export function callsIn(text: string): readonly Call[] {
  return read(text).facts.filter((fact): fact is Call => fact.kind === 'call');
}

/** The resolved names of a source's calls, in the order they are written. */
export function namesIn(text: string): string[] {
  return callsIn(text).map(({ name }) => name);
}

/** The only call of that name. */
export function callOf(text: string, name: string): Call {
  const found = callsIn(text).filter((call) => call.name === name);
  if (found.length !== 1) throw new Error(`${found.length} calls are named ${name}: ${namesIn(text).join(', ')}`);
  return found[0] as Call;
}

export function scopesIn(text: string): readonly Scope[] {
  return read(text).facts.filter((fact): fact is Scope => fact.kind === 'scope');
}

export function writtenIn(text: string): readonly Written[] {
  return read(text).facts.filter((fact): fact is Written => fact.kind === 'value');
}

/** What a source gives last to a name `x`. */
export function given(text: string): Value {
  const value = writtenIn(text).findLast(({ role, name }) => role === 'assigned' && name === 'x')?.value;
  if (!value) throw new Error('nothing is assigned to x');
  return value;
}
