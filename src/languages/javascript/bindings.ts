import type { Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { ownName } from './accesses.ts';
import { denote } from './denote.ts';
import { memberName } from './modules.ts';
import { draftOf, HANDED, PARTS, QUIET, type Reading, textOf, UNUSED, type Uses } from './reading.ts';
import { declare, lookup, type Name } from './spaces.ts';
import { is, type Node, type NodeOf, spanOf, unwrapped } from './tree.ts';
import { constant, loneHole, movedTo, shown, taken, unknown } from './values.ts';

/** The name a target binds: a plain name, or a member of `this` in a class of the file. */
function nameOf(reading: Reading, target: Node): Name | undefined {
  if (is(target, 'Identifier')) return lookup(reading.space, target.name) ?? declare(reading.space, target.name);
  return ownName(reading, target);
}

/** What becomes of the value of an assignment, from what it is given to. */
export function usesOf(reading: Reading, target: Node): Uses {
  if (is(target, 'ObjectPattern')) {
    return target.properties.map((each) => (is(each, 'Property') ? (memberName(each.key, each.computed) ?? '*') : '*'));
  }
  if (is(target, 'ArrayPattern')) return PARTS;
  return nameOf(reading, target)?.uses ?? HANDED;
}

/** Gives a value to a name. A result that had no name gets this one. */
function hold(reading: Reading, name: Name, value: Value, latest: Node | undefined): void {
  const hole = loneHole(value);
  const isNamed = !hole || (!value.tests && (hole.from === undefined || /^[\w.]+$/.test(hole.name)));
  name.value = isNamed ? value : { ...value, ...renamed(value, name.id, hole.from, hole.member) };
  if (latest) name.latest = latest;
  name.block = reading.block;
}

function renamed(span: Span, id: string, from: number | undefined, member: string | undefined): Pick<Value, 'text' | 'holes'> {
  const { text, holes } = unknown(span, id, from, member);
  return { text, holes };
}

/** Gives a value to a target and writes it down: a name, the parts of a pattern, a member. */
export function assign(reading: Reading, target: Node, value: Value, right: Node | undefined): void {
  if (is(target, 'ObjectPattern')) assignMembers(reading, target, value, right);
  else if (is(target, 'ArrayPattern')) {
    for (const [index, element] of target.elements.entries()) {
      if (element) assign(reading, element, value.items?.[index] ?? taken(spanOf(element), value, `[${index}]`, '[]'), undefined);
    }
  } else if (is(target, 'AssignmentPattern')) {
    const fallback = reading.value(target.right, HANDED, {
      role: 'default',
      ...(is(target.left, 'Identifier') && { name: target.left.name }),
    });
    assign(reading, target.left, value.holes.length > 0 ? value : fallback, right);
  } else if (is(target, 'RestElement')) assign(reading, target.argument, { ...value, open: true }, undefined);
  else if (is(target, 'Identifier') || is(target, 'MemberExpression')) assignOne(reading, target, value, right);
}

/** What is handed to others by a module. */
const EXPORTS = /^(?:module\.)?exports(?:\.|$)|^module$/;

function assignOne(
  reading: Reading,
  target: NodeOf<'Identifier' | 'MemberExpression'>,
  value: Value,
  right: Node | undefined,
): void {
  const written = textOf(reading, target);
  if (EXPORTS.test(written)) return;
  const name = nameOf(reading, target);
  // A second name for a function calls nothing; a page's or a server's own event does.
  if (value.type === 'code' && loneHole(value) && !/\.on[a-z]+$/.test(written)) {
    if (name) hold(reading, name, value, right);
    return;
  }
  const plain = name?.klass ? withoutFunctions(value) : value;
  reading.sink.value({ role: 'assigned', name: written.slice(0, 200), value: plain, start: value.start, end: value.end });
  if (name) hold(reading, name, value, right);
  else if (is(target, 'MemberExpression')) readTarget(reading, target, value);
}

/** An object as it is written, without its functions: that they have a name calls none of them. */
function withoutFunctions(value: Value): Value {
  if (!value.entries) return value;
  const kept = [...value.entries].filter(([, entry]) => entry.type !== 'code');
  const entries = kept.map(([key, entry]): [string, Value] => [key, withoutFunctions(entry)]);
  return { ...value, entries: new Map(entries), holes: entries.flatMap(([, entry]) => entry.holes), open: true };
}

/** A member that is written to: what computes its place is read; some places are more than memory. */
function readTarget(reading: Reading, target: NodeOf<'MemberExpression'>, value: Value): void {
  const key = memberName(target.property, target.computed);
  const { name } = denote(reading.space, target.object);
  if (name === 'process' && key === 'exitCode') write(reading, target, 'process.exitCode', [value]);
  else if (name === 'process.env') {
    const held = key === undefined ? reading.value(target.property, HANDED, QUIET) : constant(spanOf(target), key, 'text');
    write(reading, target, 'process.env.set', [held, value]);
  } else {
    if (!is(unwrapped(target.object), 'Identifier')) reading.value(target.object, key === undefined ? PARTS : [key], QUIET);
    else if (is(target.object, 'Identifier')) lookup(reading.space, target.object.name)?.uses.push(key ?? '[]');
    if (target.computed && key === undefined) reading.value(target.property, HANDED, QUIET);
  }
}

function write(reading: Reading, target: Node, name: string, args: readonly Value[]): void {
  const draft = draftOf(spanOf(target), name, UNUSED);
  draft.args.push(...args);
  reading.sink.call(draft);
}

function assignMembers(reading: Reading, target: NodeOf<'ObjectPattern'>, value: Value, right: Node | undefined): void {
  const isOutside = right !== undefined && denote(reading.space, right).name === 'process.env';
  for (const property of target.properties) {
    if (is(property, 'RestElement')) {
      assign(reading, property, taken(spanOf(property), value, '.…', '*'), undefined);
      continue;
    }
    const key = memberName(property.key, property.computed);
    const span = spanOf(property);
    const part = isOutside && key !== undefined ? fromEnvironment(reading, property, key) : partOf(value, span, key);
    assign(reading, property.value as Node, part, undefined);
  }
}

function fromEnvironment(reading: Reading, node: Node, key: string): Value {
  const draft = draftOf(spanOf(node), 'process.env', HANDED);
  draft.args.push({ start: node.range[0], end: node.range[1], text: key, holes: [], type: 'text' });
  return unknown(spanOf(node), `process.env[${key}]`, reading.sink.call(draft));
}

function partOf(value: Value, span: Span, key: string | undefined): Value {
  if (key === undefined) return unknown(span, shown(value), value.holes[0]?.from, '[]');
  const entry = value.open ? undefined : value.entries?.get(key);
  return entry ? movedTo(span, entry) : taken(span, value, `.${key}`, key);
}

/** Gives every name of a target an unknown that one fact fills: a loop its item, a handler the error, a function its argument. */
export function bindAll(reading: Reading, target: Node, from: number | undefined, member?: string, uses?: string[]): void {
  if (is(target, 'Identifier')) {
    const name = declare(reading.space, target.name);
    name.count = Math.max(name.count, 1);
    name.value = unknown(spanOf(target), target.name, from, member);
    name.block = reading.block;
    if (uses) name.uses = uses;
  } else if (is(target, 'ObjectPattern')) bindMembers(reading, target, from, uses);
  else if (is(target, 'ArrayPattern')) for (const each of target.elements) each && bindAll(reading, each, from, '[]');
  else if (is(target, 'AssignmentPattern')) {
    bindAll(reading, target.left, from, member, uses);
    const name = is(target.left, 'Identifier') ? target.left.name : undefined;
    const value = reading.value(target.right, HANDED, QUIET);
    if (value.holes.length === 0 && name !== undefined)
      reading.sink.value({ role: 'default', name, value, start: value.start, end: value.end });
  } else if (is(target, 'RestElement')) bindAll(reading, target.argument, from, '*');
  else if (is(target, 'TSParameterProperty')) bindAll(reading, target.parameter, from);
}

function bindMembers(
  reading: Reading,
  target: NodeOf<'ObjectPattern'>,
  from: number | undefined,
  uses: string[] | undefined,
): void {
  for (const each of target.properties) {
    if (is(each, 'RestElement')) {
      bindAll(reading, each.argument, from, '*');
      continue;
    }
    const key = memberName(each.key, each.computed);
    if (uses && key !== undefined && !uses.includes(key)) uses.push(key);
    bindAll(reading, each.value as Node, from, key ?? '[]');
  }
}
