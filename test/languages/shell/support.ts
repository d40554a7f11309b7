import type { Call, Facts } from '../../../src/core/facts.ts';
import { createReader } from '../../../src/languages/shell/index.ts';

const reader = createReader();

export function read(text: string): Facts {
  return reader.read('x.sh', text);
}

export function callsIn(text: string): readonly Call[] {
  return read(text).facts.filter((fact): fact is Call => fact.kind === 'call');
}

/** The only call of that name. */
export function call(text: string, name: string): Call {
  const found = callsIn(text).filter((one) => one.name === name);
  if (found.length !== 1) throw new Error(`${found.length} calls are named ${name}: ${callsIn(text).map((one) => one.name)}`);
  return found[0] as Call;
}

/** What becomes of the failure of the call of that name: `raises`, `lost:pipe`. */
export function fate(text: string, name: string): string {
  const { fate, lostBy } = call(text, name);
  return lostBy === undefined ? fate : `${fate}:${lostBy}`;
}
