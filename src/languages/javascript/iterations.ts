import type { Value } from '../../core/facts.ts';
import { bindAll } from './bindings.ts';
import { denote } from './denote.ts';
import { callback, readFunction } from './functions.ts';
import { memberName } from './modules.ts';
import type { Method } from './promises.ts';
import { draftOf, HANDED, inBlock, inFrame, PARTS, QUIET, type Reading, type Uses } from './reading.ts';
import { type FunctionNode, is, isFunction, type Node, type NodeOf, spanOf, unwrapped } from './tree.ts';
import { unknown } from './values.ts';

/** `xs.map(f)`: a loop over `xs` whose body is `f`. */
export const iterated: Method = (reading, node) => {
  const body = node.arguments[0] && unwrapped(node.arguments[0]);
  if (!body) return undefined;
  const isFilter = memberName(node.callee.property, false) === 'filter';
  const over = (): Value => reading.value(node.callee.object, PARTS, QUIET);
  if (isFunction(body)) return looped(reading, node, over(), body, isFilter);
  const thing = denote(reading.space, body);
  if (!thing.fn) return undefined;
  return loopOf(reading, node, over(), (id) => {
    const draft = draftOf(spanOf(body), thing.fn?.name ?? '', HANDED);
    draft.args.push(unknown(spanOf(body), 'item', id));
    if (thing.fn?.id !== undefined) draft.local = thing.fn.id;
    reading.sink.call(draft);
  });
};

function looped(reading: Reading, node: Node, over: Value, body: FunctionNode, isFilter: boolean): Value {
  return loopOf(reading, node, over, (id) => {
    const condition = isFilter && !is(body.body, 'BlockStatement') ? body.body : undefined;
    if (condition) inFrame(reading, { gives: [] }, () => readFilter(reading, body, id));
    else callback(reading, body, (param, index, own) => bindAll(reading, param, index === 0 ? id : own));
  });
}

/** `rows.filter((row) => !sent.has(row.id))`: what goes on stands under the condition. */
function readFilter(reading: Reading, body: FunctionNode, id: number): void {
  const inner = { ...body, body: null } as unknown as FunctionNode;
  const space = reading.names.spaces.get(body) ?? reading.space;
  const outer = reading.space;
  reading.space = space;
  readFunction(reading, inner, (param) => bindAll(reading, param, id), []);
  const tests = reading.tests(body.body as Node);
  reading.sink.scope({ role: 'branch', tests, when: true, ...spanOf(body) });
  reading.space = outer;
}

function loopOf(reading: Reading, node: Node, over: Value, write: (id: number) => void): Value {
  const id = reading.sink.scope({ role: 'loop', over, ...spanOf(node) });
  inBlock(reading, id, () => write(id));
  return { ...unknown(spanOf(node), `${over.holes[0]?.name ?? 'items'}[…]`, id), type: 'list', open: true };
}

const MAPPERS =
  /^(?:p-map|p-each-series|p-map-series|p-filter|async\.(?:each|eachSeries|eachLimit|eachOf|map|mapSeries|mapLimit|forEach)|d3\.map|lodash\.(?:each|forEach|map))(?:\.default)?$/;

/** `pMap(xs, f)`, `async.eachLimit(xs, 5, f)`: loops by a function of their own. */
export function mapped(reading: Reading, node: NodeOf<'CallExpression'>, name: string, uses: Uses): Value | undefined {
  if (!MAPPERS.test(name)) return undefined;
  const [first, ...rest] = node.arguments.map((each) => unwrapped(each));
  const body = rest.find((each) => isFunction(each));
  if (!first || !body || !isFunction(body)) return undefined;
  const over = reading.value(first, PARTS, QUIET);
  const draft = draftOf(spanOf(node), name, uses);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => looped(reading, node, over, body, false));
  return unknown(spanOf(node), name, id);
}
