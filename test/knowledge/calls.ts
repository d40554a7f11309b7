import { createAsk } from '../../src/core/ask.ts';
import type { Call, Fact, Hole, Value } from '../../src/core/facts.ts';
import type { Ask, Effect, Row } from '../../src/core/knowledge.ts';
import { python } from '../../src/knowledge/python.ts';

type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain } | Value;

const isValue = (plain: Plain): plain is Value => plain !== null && typeof plain === 'object' && 'holes' in plain;

/** A value from what a person would write: `'${x}/y'` has a hole, `null` is None, a list is an argv. */
export function value(plain: Plain): Value {
  const at = { start: 0, end: 1 };
  if (plain === null) return { text: 'None', holes: [], type: 'none', ...at };
  if (typeof plain === 'boolean') return { text: plain ? 'True' : 'False', holes: [], type: 'boolean', ...at };
  if (typeof plain === 'number') return { text: String(plain), holes: [], type: 'number', ...at };
  if (typeof plain === 'string') {
    const holes: Hole[] = [...plain.matchAll(/\$\{([^}]*)\}/g)].map(([, name]) => ({ name: name ?? '' }));
    return { text: plain, holes, type: holes.length === 1 && plain === `\${${holes[0]?.name}}` ? 'other' : 'text', ...at };
  }
  if (isValue(plain)) return plain;
  if (Array.isArray(plain)) {
    const items = plain.map((item: Plain) => value(item));
    const text = `[${items.map((item) => item.text).join(', ')}]`;
    return { text, holes: items.flatMap((item) => item.holes), type: 'list', items, ...at };
  }
  const entries = new Map(Object.entries(plain as Record<string, Plain>).map(([key, entry]) => [key, value(entry)]));
  return { text: '{…}', holes: [], type: 'map', entries, ...at };
}

interface Written {
  readonly args?: readonly Plain[];
  readonly options?: Readonly<Record<string, Plain>>;
  readonly open?: boolean;
  readonly uses?: readonly string[];
  readonly receiver?: Plain;
}

/** Calls made for a test, and the value that stands for the result of one. */
export function calls() {
  const facts: Fact[] = [];
  const call = (name: string, written: Written = {}): Call => {
    const made: Call = {
      kind: 'call',
      id: facts.length,
      within: -1,
      start: 0,
      end: 1,
      name,
      args: (written.args ?? []).map(value),
      options: new Map(Object.entries(written.options ?? {}).map(([key, plain]) => [key, value(plain)])),
      open: written.open ?? false,
      fate: 'raises',
      uses: written.uses ?? [],
      ...(written.receiver !== undefined && { receiver: value(written.receiver) }),
    };
    facts.push(made);
    return made;
  };
  const result = (made: Call): Value => ({
    text: `\${${made.name}()}`,
    holes: [{ name: `${made.name}()`, from: made.id }],
    type: 'other',
    start: 0,
    end: 1,
  });
  return { call, result, ask: (made: Call): Ask => createAsk(made, facts) };
}

export interface Meant {
  readonly row: Row;
  readonly ask: Ask;
  readonly effect: Effect;
  readonly thing: string | undefined;
}

/** The meaning of a Python call, with the questions ready to be asked. */
export function meaning(name: string, written: Written = {}): Meant | undefined {
  const { call, ask } = calls();
  return meaningOf(call(name, written), ask);
}

export function meaningOf(made: Call, askOf: (made: Call) => Ask): Meant | undefined {
  const row = python.row(made.name, made);
  if (row === undefined) return undefined;
  const ask = askOf(made);
  return {
    row,
    ask,
    effect: typeof row.effect === 'function' ? row.effect(ask) : row.effect,
    thing: typeof row.thing === 'function' ? row.thing(ask) : row.thing,
  };
}

/** `yes`, `no`, `unknown`, or `default`; undefined when the call waits for nobody. */
export function boundedness(meant: Meant | undefined): string | undefined {
  const bounded = meant?.row.limit?.bounded;
  return bounded === undefined || bounded === 'default' ? bounded : bounded((meant as Meant).ask);
}
