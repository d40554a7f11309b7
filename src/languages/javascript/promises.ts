import type { Value } from '../../core/facts.ts';
import { bindAll } from './bindings.ts';
import { denote } from './denote.ts';
import { callback, readFunction } from './functions.ts';
import { alsoUsed, draftOf, HANDED, inBlock, inFrame, type Reading, type ScopeDraft, type Uses, writtenAs } from './reading.ts';
import { type FunctionNode, is, isFunction, type Node, type NodeOf, spanOf, unwrapped } from './tree.ts';
import { loneHole, unknown } from './values.ts';

export type MethodCall = NodeOf<'CallExpression'> & { readonly callee: NodeOf<'MemberExpression'> };
/** Reads the call of a method that is more than a call; undefined: it is an ordinary one. */
export type Method = (reading: Reading, node: MethodCall, uses: Uses) => Value | undefined;

const isHandler = (node: Node | undefined): node is Node =>
  node !== undefined &&
  !is(node, 'Literal') &&
  !is(node, 'TemplateLiteral') &&
  !is(node, 'ObjectExpression') &&
  !is(node, 'ArrayExpression');

/** `p.then(f, g)`: `f` is given what `p` gives, and runs after it; `g` takes its failure. */
export const followed: Method = (reading, node, uses) => {
  const [first, second] = node.arguments.map((each) => unwrapped(each));
  if (!isHandler(first)) return undefined;
  if (second && isHandler(second)) return attempted(reading, node, node.callee.object, second, alsoUsed(uses, 'then'), first);
  const live: string[] = [...alsoUsed(uses, 'then')];
  const value = reading.value(node.callee.object, live);
  return follow(reading, first, value, live);
};

/** What runs with a promise's value. */
function follow(reading: Reading, first: Node, value: Value, live: string[]): Value {
  const hole = loneHole(value);
  if (!isFunction(first)) {
    handOver(reading, first, value);
    return unknown(spanOf(first), hole?.name ?? 'result', hole?.from, hole?.member);
  }
  const code = callback(reading, first, (param, index, id) =>
    bindAll(reading, param, index === 0 ? (hole?.from ?? id) : id, undefined, index === 0 ? live : undefined),
  );
  const scope = reading.sink.facts[code.holes[0]?.from ?? -1];
  const given = scope?.kind === 'scope' ? scope.gives?.at(-1) : undefined;
  return given && loneHole(given)?.from !== undefined
    ? given
    : unknown(spanOf(first), hole?.name ?? 'result', hole?.from, hole?.member);
}

/** A function that is given by its name is called with what there is. */
function handOver(reading: Reading, target: Node, value: Value): void {
  const thing = denote(reading.space, target);
  const name = thing.name === '' ? writtenAs(reading, target) : thing.name;
  if (/(?:^|\.)noop$/i.test(name)) return;
  const draft = draftOf(spanOf(target), name, HANDED);
  draft.args.push(value);
  if (thing.fn?.id !== undefined) draft.local = thing.fn.id;
  if (thing.made && is(target, 'MemberExpression')) draft.receiver = reading.value(target.object, HANDED);
  reading.sink.call(draft);
}

/** `p.catch(g)`: an attempt around `p`, and a handler. */
export const caught: Method = (reading, node, uses) => {
  const [handler] = node.arguments.map((each) => unwrapped(each));
  return isHandler(handler)
    ? attempted(reading, node, node.callee.object, handler, alsoUsed(uses, 'catch'), undefined)
    : undefined;
};

function attempted(reading: Reading, node: MethodCall, tried: Node, handler: Node, uses: Uses, next: Node | undefined): Value {
  const attempt = reading.sink.scope({ role: 'attempt', ...spanOf(tried) });
  const live = [...uses];
  let value = unknown(spanOf(node), 'result');
  inBlock(reading, attempt, () => {
    value = reading.value(tried, Object.isFrozen(uses) ? live : uses);
  });
  if (next) value = follow(reading, next, value, live);
  const start = node.callee.property.range[0];
  const draft: ScopeDraft = { role: 'handler', of: attempt, catches: ['*'], start, end: node.range[1] };
  const id = reading.sink.scope(draft);
  const isUsed = !Object.isFrozen(uses) || uses.some((use) => use !== 'await' && use !== 'catch' && use !== 'then');
  inBlock(reading, id, () => {
    readHandler(reading, handler, id, isUsed);
    const decided = { ...unknown(spanOf(handler), 'void', id), type: 'none' } as const;
    // `void warm().catch(() => {})` says twice that nobody cares; a handler that does something is looked at.
    const isEmpty = reading.sink.facts.length === id + 1;
    if (isEmpty && uses.includes('void'))
      reading.sink.value({ role: 'assigned', name: 'void', value: decided, ...spanOf(handler) });
  });
  return value;
}

/** What takes a failure, written inside its handler: a function's body, or a call of one that has a name. */
function readHandler(reading: Reading, handler: Node, id: number, isUsed: boolean): void {
  if (!isFunction(handler)) {
    handOver(reading, handler, unknown(spanOf(handler), 'error', id));
    return;
  }
  const gives: Value[] = [];
  inFrame(reading, { gives, handler: id }, () => readFunction(reading, handler, (param) => bindAll(reading, param, id), gives));
  const given = gives.at(-1);
  const isEmpty = given === undefined || given.text === 'undefined' || isCallOf(handler, given, reading);
  // What a handler returns stands for the result: the failure is kept in it.
  if (isUsed && !isEmpty)
    reading.sink.inside(id, () =>
      reading.sink.value({ role: 'assigned', name: 'result', value: given, start: given.start, end: given.end }),
    );
}

/** `() => console.error(e)` gives what the call gives: nothing. */
function isCallOf(handler: FunctionNode, given: Value, reading: Reading): boolean {
  const from = loneHole(given)?.from;
  return !is(handler.body, 'BlockStatement') && from !== undefined && reading.sink.facts[from]?.kind === 'call';
}

/** `p.finally(f)`: sees the end of `p`, whatever it was. */
export const finished: Method = (reading, node, uses) => {
  const [last] = node.arguments.map((each) => unwrapped(each));
  if (!isHandler(last)) return undefined;
  const attempt = reading.sink.scope({ role: 'attempt', ...spanOf(node.callee.object) });
  let value = unknown(spanOf(node), 'result');
  inBlock(reading, attempt, () => {
    value = reading.value(node.callee.object, alsoUsed(uses, 'then'));
  });
  const after = reading.sink.scope({
    role: 'after',
    of: attempt,
    on: 'always',
    start: node.callee.property.range[0],
    end: node.range[1],
  });
  inBlock(reading, after, () => readHandler(reading, last, after, false));
  return value;
};

const WATCHED = /^(?:uncaughtException|unhandledRejection)$/;

/** `process.on(…)`: what sees the run's end, or takes a failure that nobody else took. */
export const processEvent: Method = (reading, node) => {
  const [event, handler] = node.arguments.map((each) => unwrapped(each));
  if (denote(reading.space, node.callee.object).name !== 'process' || !is(event, 'Literal') || !isHandler(handler))
    return undefined;
  const isFailure = WATCHED.test(String(event.value));
  const draft: ScopeDraft = isFailure
    ? { role: 'handler', of: 0, catches: ['*'], ...spanOf(node) }
    : { role: 'after', of: 0, on: 'always', ...spanOf(node) };
  const id = reading.sink.scope(draft);
  inBlock(reading, id, () => readHandler(reading, handler, id, false));
  return unknown(spanOf(node), 'process');
};
