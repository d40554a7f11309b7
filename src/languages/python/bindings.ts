import type { Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { attributeName } from './denote.ts';
import { LISTS, PATTERNS } from './names.ts';
import { HANDED, loneHole, PARTS, QUIET, type Reading, shown, textOf, type Uses, unknown } from './reading.ts';
import { declare, lookup, type Name } from './spaces.ts';
import type { Syntax } from './tree.ts';

/** The name a target binds: a plain name, or an attribute of an object of the file's classes. */
export function nameOf(reading: Reading, target: Syntax): Name | undefined {
  if (target.kind === 'identifier') {
    const id = textOf(reading, target);
    return reading.space.names.get(id) ?? declare(reading.space, id);
  }
  if (target.kind !== 'attribute' || target.kids.length > 0) return undefined;
  const [base, attribute, ...rest] = textOf(reading, target).split('.') as [string, string, ...string[]];
  return rest.length === 0 ? attributeName(reading.text, reading.space, base, attribute) : undefined;
}

/** What becomes of the value of an assignment, from what it is given to. */
export function usesOf(reading: Reading, target: Syntax): Uses {
  if (PATTERNS.has(target.kind)) return PARTS;
  return nameOf(reading, target)?.uses ?? HANDED;
}

/** Gives a value to a name. A result that had no name gets this one. */
export function hold(reading: Reading, name: Name, value: Value, latest: Syntax | undefined): void {
  name.value = namedAs(value, name.id);
  if (latest) name.latest = latest;
  name.block = reading.block;
}

function namedAs(value: Value, id: string): Value {
  const hole = loneHole(value);
  if (!hole || (!value.tests && (hole.from === undefined || /^[\w.]+$/.test(hole.name)))) return value;
  const { text, holes, start, end } = unknown(value, id, hole.from, hole.member);
  return { ...value, text, holes, start, end };
}

/** Gives a value to a target and writes it down: a name, the parts of a pattern, an attribute, an entry. */
export function assign(reading: Reading, target: Syntax, value: Value, right: Syntax | undefined): void {
  if (PATTERNS.has(target.kind)) {
    assignParts(reading, target, value, right);
    return;
  }
  const name = nameOf(reading, target);
  reading.sink.value({ role: 'assigned', name: textOf(reading, target), value, start: value.start, end: value.end });
  if (name) hold(reading, name, value, right);
  else if (target.kind === 'attribute' || target.kind === 'subscript') readTarget(reading, target);
}

/** An attribute or an entry that is written to: what computes its place is read. */
export function readTarget(reading: Reading, target: Syntax): void {
  const [base, ...keys] = target.kids;
  if (base && base.kind !== 'identifier' && base.kind !== 'attribute') reading.value(base, ['[]']);
  if (target.kind === 'subscript') for (const key of keys) reading.value(key, HANDED, QUIET);
}

function assignParts(reading: Reading, target: Syntax, value: Value, right: Syntax | undefined): void {
  const pairs = value.items?.length === target.kids.length && !value.open && right !== undefined && LISTS.has(right.kind);
  for (const [index, kid] of target.kids.entries()) {
    const part = pairs ? (value.items?.[index] as Value) : partOf(value, index);
    assign(reading, kid, part, pairs ? right.kids[index] : undefined);
  }
}

function partOf(value: Value, index: number): Value {
  return unknown(value, `${shown(value)}[${index}]`, value.holes[0]?.from, '[]');
}

/** Gives every name of a target an unknown that one fact fills: a loop its item, a handler the error. */
export function bindAll(reading: Reading, target: Syntax, from: number): void {
  if (target.kind === 'identifier') {
    const name = lookupOrDeclare(reading, target);
    name.value = unknown(target, name.id, from);
    name.block = reading.block;
  } else if (PATTERNS.has(target.kind)) for (const kid of target.kids) bindAll(reading, kid, from);
}

function lookupOrDeclare(reading: Reading, target: Syntax): Name {
  const id = textOf(reading, target);
  return reading.space.names.get(id) ?? lookup(reading.space, id) ?? declare(reading.space, id);
}

/** A parameter or a name of a comprehension: bound once, by the scope it belongs to. */
export function bindParameter(reading: Reading, span: Span, id: string, from: number): void {
  const name = declare(reading.space, id);
  name.count = Math.max(name.count, 1);
  name.value = unknown(span, id, from);
  name.block = reading.block;
}
