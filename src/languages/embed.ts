import type { EmbeddedText } from '../core/embedded.ts';
import type { Call, Fact, Hole, Reader, Scope, Test, Value } from '../core/facts.ts';
import type { Sink } from '../core/sink.ts';

/**
 * Reads a text with a reader that knows nothing of what is around it, and copies its facts to where the sink stands, each
 * place mapped into the file. False, and nothing is written, when the text cannot be read.
 */
export function embed(reader: Reader, { text, at }: EmbeddedText, sink: Sink): boolean {
  const { facts, problems } = reader.read('', text);
  if (problems.length > 0 || facts.length === 0) return false;
  const copying: Copying = { base: sink.facts.length, at };
  const outer = sink.within;
  for (const fact of facts) sink.inside(fact.within < 0 ? outer : copying.base + fact.within, () => add(fact, copying, sink));
  return true;
}

interface Copying {
  readonly base: number;
  readonly at: (position: number) => number;
}

function add(fact: Fact, copying: Copying, sink: Sink): void {
  const span = spanOf(fact, copying);
  if (fact.kind === 'comment') sink.comment({ ...fact, ...span });
  else if (fact.kind === 'value') sink.value({ ...fact, ...span, value: valueIn(fact.value, copying) });
  else if (fact.kind === 'call') sink.call({ ...fact, ...span, ...callIn(fact, copying) });
  else sink.scope({ ...fact, ...span, ...scopeIn(fact, copying) });
}

const spanOf = ({ start, end }: { readonly start: number; readonly end: number }, { at }: Copying) => ({
  start: at(start),
  end: at(end),
});

function callIn({ args, options, receiver, local, input, slot }: Call, copying: Copying) {
  const { base } = copying;
  return {
    args: args.map((value) => valueIn(value, copying)),
    options: new Map([...options].map(([name, value]) => [name, valueIn(value, copying)])),
    ...(receiver && { receiver: valueIn(receiver, copying) }),
    ...(local !== undefined && { local: base + local }),
    ...(input !== undefined && { input: base + input }),
    ...(slot && { slot: { ...slot, at: copying.at(slot.at) } }),
  };
}

function scopeIn({ tests, over, gives, of }: Scope, copying: Copying) {
  return {
    ...(tests && { tests: tests.map((test) => testIn(test, copying)) }),
    ...(over && { over: valueIn(over, copying) }),
    ...(gives && { gives: gives.map((value) => valueIn(value, copying)) }),
    ...(of !== undefined && { of: copying.base + of }),
  };
}

function testIn(test: Test, copying: Copying): Test {
  return { ...test, left: valueIn(test.left, copying), ...(test.right && { right: valueIn(test.right, copying) }) };
}

function valueIn(value: Value, copying: Copying): Value {
  const { items, entries, tests, slot, holes } = value;
  return {
    ...value,
    ...spanOf(value, copying),
    holes: holes.map((hole) => holeIn(hole, copying)),
    ...(items && { items: items.map((item) => valueIn(item, copying)) }),
    ...(entries && { entries: new Map([...entries].map(([key, entry]) => [key, valueIn(entry, copying)])) }),
    ...(tests && { tests: tests.map((test) => testIn(test, copying)) }),
    ...(slot && { slot: { ...slot, at: copying.at(slot.at) } }),
  };
}

const holeIn = (hole: Hole, { base }: Copying): Hole => (hole.from === undefined ? hole : { ...hole, from: base + hole.from });
