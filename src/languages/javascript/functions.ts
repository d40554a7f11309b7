import type { Value } from '../../core/facts.ts';
import { bindAll } from './bindings.ts';
import { HANDED, inBlock, inFrame, inSpaceOf, type Reading } from './reading.ts';
import type { Fn } from './spaces.ts';
import { type FunctionNode, is, type Node, spanOf } from './tree.ts';
import { unknown } from './values.ts';

/** The names of a function's parameters, in order. */
function paramsOf(node: FunctionNode): readonly string[] {
  return node.params.map((param) => {
    const target = is(param as Node, 'AssignmentPattern') ? (param as { left: Node }).left : (param as Node);
    if (is(target, 'Identifier')) return target.name;
    return is(target, 'RestElement') && is(target.argument, 'Identifier') ? `...${target.argument.name}` : '{}';
  });
}

/** A function of the file: its scope stands where it is written, its body is read after the text around it. */
export function define(reading: Reading, fn: Fn, node: FunctionNode, before?: () => void): void {
  const gives: Value[] = [];
  const id = reading.sink.scope({ role: 'function', name: fn.name, params: paramsOf(node), gives, ...spanOf(node) });
  fn.id = id;
  const { space } = reading;
  const body = (): void => {
    const outer = reading.space;
    reading.space = space;
    inBlock(reading, id, () =>
      inFrame(reading, { gives }, () => {
        const { later } = reading;
        reading.later = [];
        before?.();
        readFunction(reading, node, (param) => bindAll(reading, param, id), gives);
        readLater(reading);
        reading.later = later;
      }),
    );
    reading.space = outer;
  };
  if (fn.name.endsWith('.constructor')) reading.later.unshift(body);
  else reading.later.push(body);
}

/** Reads the function bodies that wait. */
export function readLater(reading: Reading): void {
  for (let next = reading.later.shift(); next; next = reading.later.shift()) next();
}

/** Reads parameters and body where the reading stands. */
export function readFunction(
  reading: Reading,
  node: FunctionNode,
  bind: (param: Node, index: number) => void,
  gives: Value[],
): void {
  inSpaceOf(reading, node, () => {
    for (const [index, param] of node.params.entries()) bind(param as Node, index);
    if (!node.body) return;
    if (is(node.body, 'BlockStatement')) reading.statements(node.body.body);
    else gives.push(reading.value(node.body, HANDED));
  });
}

/** A function without a name runs where it stands. Returns the value that stands for it. */
export function callback(
  reading: Reading,
  node: FunctionNode,
  bind: (param: Node, index: number, id: number) => void,
  name?: string,
): Value {
  const gives: Value[] = [];
  const id = reading.sink.scope({
    role: 'function',
    ...(name !== undefined && { name }),
    params: paramsOf(node),
    gives,
    ...spanOf(node),
  });
  inBlock(reading, id, () =>
    inFrame(reading, { gives }, () => readFunction(reading, node, (param, index) => bind(param, index, id), gives)),
  );
  return { ...unknown(spanOf(node), name ?? 'function', id), type: 'code' };
}
