import type { Value } from '../../core/facts.ts';
import { bindAll, bindParameter, hold, usesOf } from './bindings.ts';
import type { Expression } from './literals.ts';
import { parametersOf } from './parameters.ts';
import { HANDED, inBlock, inSpace, PARTS, type Reading, textOf, unknown } from './reading.ts';
import { declare, spaceIn } from './spaces.ts';
import type { Syntax } from './tree.ts';

const SHOWN = 120;

/** A comprehension is a loop; its value comes from that loop, so that its filter can be seen. */
const comprehension: Expression = (reading, node) => {
  const [body, ...clauses] = node.kids;
  let from: number | undefined;
  inSpace(reading, spaceIn(reading.space, 'function'), () => {
    const first = clauses[0];
    if (body && first) from = clause(reading, clauses, 0, body);
  });
  const text = textOf(reading, node);
  const value = unknown(node, text.length > SHOWN ? `${text.slice(0, SHOWN)}…${text.length}` : text, from);
  return node.kind === 'generator_expression' ? value : { ...value, type: LISTED.get(node.kind) ?? 'list', open: true };
};

const LISTED: ReadonlyMap<string, Value['type']> = new Map([['dictionary_comprehension', 'map']]);

/** Writes one clause and, inside it, the clauses after it and at last the body. Returns the first scope. */
function clause(reading: Reading, clauses: readonly Syntax[], index: number, body: Syntax): number | undefined {
  const node = clauses[index];
  if (!node) {
    const parts = body.kind === 'pair' ? body.kids : [body];
    for (const part of parts) reading.value(part, HANDED);
    return undefined;
  }
  const [first, second] = node.kids;
  if (node.kind === 'if_clause') {
    const tests = first ? reading.tests(first) : [];
    const id = reading.sink.scope({ role: 'branch', tests, when: true, start: node.start, end: node.end });
    inBlock(reading, id, () => clause(reading, clauses, index + 1, body));
    return id;
  }
  if (!first || !second) return undefined;
  const over = reading.value(second, PARTS);
  const id = reading.sink.scope({ role: 'loop', over, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    declareAll(reading, first, second);
    bindAll(reading, first, id);
    clause(reading, clauses, index + 1, body);
  });
  return id;
}

function declareAll(reading: Reading, target: Syntax, over: Syntax | undefined): void {
  if (target.kind === 'identifier') {
    const name = declare(reading.space, textOf(reading, target));
    name.count++;
    if (over) name.over = over;
  } else for (const kid of target.kids) declareAll(reading, kid, undefined);
}

/** A function without a name: it runs where it stands. */
const lambda: Expression = (reading, node) => {
  const written = node.kids.length > 1 ? node.kids[0] : undefined;
  const body = node.kids.at(-1);
  const parameters = parametersOf(written, reading.text);
  for (const { value } of parameters) if (value) reading.value(value, HANDED);
  const gives: Value[] = [];
  const params = parameters.map(({ name }) => name);
  const id = reading.sink.scope({ role: 'function', params, gives, start: node.start, end: node.end });
  inSpace(reading, spaceIn(reading.space, 'function'), () =>
    inBlock(reading, id, () => {
      for (const { name } of parameters) bindParameter(reading, node, name.replace(/^\*+/, ''), id);
      if (body) gives.push(reading.value(body, HANDED));
    }),
  );
  return { ...unknown(node, 'lambda', id), type: 'code' };
};

/** `(n := f())` binds where it stands. */
const walrus: Expression = (reading, node, uses, naming) => {
  const [target, right] = node.kids;
  if (!target || !right) return unknown(node, textOf(reading, node));
  const live = usesOf(reading, target) as string[];
  for (const use of uses) if (!live.includes(use) && !Object.isFrozen(live)) live.push(use);
  const value = reading.value(right, live, naming);
  const name = declare(reading.space, textOf(reading, target));
  name.count++;
  name.values.push(right);
  hold(reading, name, value, right);
  reading.sink.value({ role: 'assigned', name: name.id, value, start: value.start, end: value.end });
  return name.value ?? value;
};

export const SCOPES: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ...['list_comprehension', 'set_comprehension', 'dictionary_comprehension', 'generator_expression'].map(
    (kind): [string, Expression] => [kind, comprehension],
  ),
  ['lambda', lambda],
  ['named_expression', walrus],
]);
