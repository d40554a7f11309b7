import type { Value } from '../../core/facts.ts';
import { memberName } from './modules.ts';
import { HANDED, type Naming, QUIET, type Reading, slotIn, UNUSED, type Uses, VOID, writeLiteral, writtenAs } from './reading.ts';
import { is, type Kind, type Node, type NodeOf, spanOf } from './tree.ts';
import { compose, constant, listOf, unknown } from './values.ts';

/** How one kind of expression is read. */
export type Expression<K extends Kind = never> = (
  reading: Reading,
  node: NodeOf<K>,
  uses: Uses,
  naming: Naming | undefined,
) => Value;
/** Tables of expressions by kind. */
export type Expressions = { readonly [K in Kind]?: Expression<K> };

const literal: Expression<'Literal'> = (reading, node, _uses, naming) => {
  const span = spanOf(node);
  if ('regex' in node) return constant(span, node.raw, 'other');
  const { value } = node;
  if (value === null) return writeLiteral(reading, constant(span, 'null', 'none'), naming);
  const type = typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'boolean' : 'number';
  return writeLiteral(reading, constant(span, type === 'number' ? node.raw.replace(/_/g, '') : String(value), type), naming);
};

/** A template's content, its interpolations as values. */
export function templateOf(reading: Reading, node: NodeOf<'TemplateLiteral'>): Value {
  const parts: (string | Value)[] = [];
  for (const [index, quasi] of node.quasis.entries()) {
    parts.push(quasi.value.cooked ?? quasi.value.raw);
    const expression = node.expressions[index];
    if (expression) parts.push(reading.value(expression, HANDED, QUIET));
  }
  return compose(spanOf(node), parts);
}

const template: Expression<'TemplateLiteral'> = (reading, node, _uses, naming) =>
  writeLiteral(reading, templateOf(reading, node), naming);

const array: Expression<'ArrayExpression'> = (reading, node) => {
  const items: Value[] = [];
  let open = false;
  for (const element of node.elements) {
    if (!element) continue;
    if (is(element, 'SpreadElement')) {
      open = true;
      reading.value(element.argument, HANDED);
    } else items.push(reading.value(element, HANDED));
  }
  return listOf(spanOf(node), items, open);
};

const object: Expression<'ObjectExpression'> = (reading, node) => {
  const entries = new Map<string, Value>();
  const parts: (string | Value)[] = ['{'];
  let open = false;
  for (const property of node.properties) {
    const name = is(property, 'Property') ? memberName(property.key, property.computed) : undefined;
    if (is(property, 'SpreadElement') || name === undefined) {
      open = true;
      reading.value(is(property, 'SpreadElement') ? property.argument : (property.value as Node), HANDED);
      continue;
    }
    const value = reading.value(property.value as Node, HANDED, { role: 'entry', name });
    entries.set(name, value);
    parts.push(parts.length > 1 ? ', ' : '', `${name}: `, value);
  }
  const composed = compose(spanOf(node), [...parts, '}'], 'map');
  const slot = open ? undefined : slotIn(reading, node.range[1] - 1, node.properties.at(-1), node.range[0]);
  return { ...composed, entries, ...(open && { open }), ...(slot && { slot }) };
};

const unary: Expression<'UnaryExpression'> = (reading, node, uses, naming) => {
  const span = spanOf(node);
  if (node.operator === 'void') {
    const value = reading.value(node.argument, VOID);
    return value.holes.length === 0 ? constant(span, 'undefined', 'none') : value;
  }
  if (node.operator === 'delete') {
    reading.value(node.argument, UNUSED, QUIET);
    return constant(span, 'true', 'other');
  }
  const value = reading.value(node.argument, uses, QUIET);
  if (node.operator === '-' && value.type === 'number' && value.holes.length === 0) {
    return writeLiteral(reading, constant(span, `-${value.text}`, 'number'), naming);
  }
  return unknown(span, writtenAs(reading, node), value.holes[0]?.from);
};

export const LITERALS: Expressions = {
  Literal: literal,
  TemplateLiteral: template,
  ArrayExpression: array,
  ObjectExpression: object,
  UnaryExpression: unary,
  SpreadElement: (reading, node) => reading.value(node.argument, HANDED),
};
