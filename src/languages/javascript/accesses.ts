import type { Value } from '../../core/facts.ts';
import { denote, member as memberThing } from './denote.ts';
import type { Expression, Expressions } from './literals.ts';
import { memberName } from './modules.ts';
import { draftOf, HANDED, noteUses, QUIET, type Reading, textOf, type Uses } from './reading.ts';
import { type Fn, type Klass, lookup, type Name, ownerOf } from './spaces.ts';
import { is, type Node, spanOf, unwrapped } from './tree.ts';
import { compose, constant, loneHole, movedTo, shown, taken, unknown } from './values.ts';

/** Does the place where a name was bound always run before the place that is read now? */
function isSettled(reading: Reading, name: Name): boolean {
  if (name.block === undefined) return false;
  for (let at = reading.block; ; ) {
    if (at === name.block) return true;
    const fact = reading.sink.facts[at];
    if (!fact || fact.within < 0) return false;
    at = fact.within;
  }
}

/** What a name holds here: its constant when it is bound once and always, else an unknown with its name. */
function held(reading: Reading, node: Node, name: Name): Value {
  const span = spanOf(node);
  if (name.count === 1 && name.value && isSettled(reading, name)) return kept(node, name, name.value);
  const hole = loneHole(name.value);
  return hole ? unknown(span, name.id, hole.from, hole.member) : unknown(span, name.id);
}

/** A list that is filled later is unknown where it starts empty, and may hold more where it does not. */
function kept(node: Node, name: Name, value: Value): Value {
  const isContainer = value.items !== undefined || value.entries !== undefined;
  if (!isContainer || !name.isChanged) return movedTo(spanOf(node), value);
  const isEmpty = (value.items?.length ?? value.entries?.size) === 0;
  return isEmpty ? unknown(spanOf(node), name.id) : { ...movedTo(spanOf(node), value), open: true };
}

/** A function of the file that is given away. */
function referenceTo(node: Node, fn: Fn, written: string): Value {
  const dot = written.lastIndexOf('.');
  return { ...unknown(spanOf(node), written, fn.id, dot < 0 ? undefined : written.slice(dot + 1)), type: 'code' };
}

/** An object of functions, or a class, that is given away: whoever gets it may call them all. */
function allOf(node: Node, klass: Klass, written: string): Value {
  const fns = [...klass.space.names.values()].flatMap(({ fn }) => (fn?.id === undefined ? [] : [fn]));
  const parts = fns.map((fn) => unknown(spanOf(node), fn.name, fn.id, fn.name.slice(fn.name.lastIndexOf('.') + 1)));
  return parts.length === 0 ? unknown(spanOf(node), written) : { ...compose(spanOf(node), parts), type: 'code' };
}

const identifier: Expression<'Identifier'> = (reading, node, uses) => {
  const id = node.name;
  const name = lookup(reading.space, id);
  const span = spanOf(node);
  if (!name) return id === 'undefined' ? constant(span, id, 'none') : unknown(span, id);
  noteUses(name.uses, uses);
  if (name.path !== undefined) return unknown(span, name.path);
  if (name.fn) return referenceTo(node, name.fn, id);
  if (name.klass) return uses === HANDED ? allOf(node, name.klass, id) : unknown(span, id);
  return held(reading, node, name);
};

/** The name behind `this.x`. */
export function ownName(reading: Reading, node: Node): Name | undefined {
  if (!is(node, 'MemberExpression') || !is(node.object, 'ThisExpression')) return undefined;
  const key = memberName(node.property, node.computed);
  return key === undefined ? undefined : ownerOf(reading.space)?.space.names.get(key);
}

/** `process.env.X`, `process.argv[2]`: read from outside. */
function fromOutside(reading: Reading, node: Node, name: string, key: Value | undefined, uses: Uses): Value {
  const draft = draftOf(spanOf(node), name, uses);
  if (key) draft.args.push(key);
  return unknown(spanOf(node), key ? `${name}[${shown(key)}]` : name, reading.sink.call(draft));
}

const OUTSIDE: ReadonlySet<string> = new Set(['process.env', 'process.argv', 'Bun.env', 'Deno.args', 'import.meta.env']);

const member: Expression<'MemberExpression'> = (reading, node, uses) => {
  const span = spanOf(node);
  const key = memberName(node.property, node.computed);
  const base = unwrapped(node.object);
  const owner = denote(reading.space, base);
  if (OUTSIDE.has(owner.name) && !owner.made) {
    const value = key === undefined ? reading.value(node.property, HANDED, QUIET) : constant(spanOf(node.property), key, 'text');
    return fromOutside(reading, node, owner.name, value, uses);
  }
  if (key === undefined) return computed(reading, node, uses);
  const thing = memberThing(owner, key);
  if (thing.fn && !thing.made) return referenceTo(node, thing.fn, textOf(reading, node));
  if (!owner.made && owner.name !== '' && !owner.klass && !owner.fn) {
    return OUTSIDE.has(thing.name) ? fromOutside(reading, node, thing.name, undefined, uses) : unknown(span, thing.name);
  }
  const own = ownName(reading, node);
  if (own) {
    noteUses(own.uses, uses);
    return heldMember(node, own, textOf(reading, node));
  }
  const value = reading.value(base, [key], QUIET);
  const entry = value.entries?.get(key);
  if (entry && !value.open) return movedTo(span, entry);
  return taken(span, value, `.${key}`, key);
};

function heldMember(node: Node, name: Name, written: string): Value {
  if (name.count === 1 && name.value?.holes.length === 0) return movedTo(spanOf(node), name.value);
  const hole = loneHole(name.value);
  return unknown(spanOf(node), written, hole?.from, hole?.member);
}

/** `rows[0]`, `handlers[name]`. */
function computed(reading: Reading, node: Node & { readonly object: Node; readonly property: Node }, _uses: Uses): Value {
  const base = unwrapped(node.object);
  const value = reading.value(base, HANDED.concat('[]'), QUIET);
  const name = is(base, 'Identifier') ? lookup(reading.space, base.name) : undefined;
  const key = reading.value(node.property, HANDED, QUIET);
  if (name?.klass) return allOf(node, name.klass, base.type);
  const entry = key.holes.length === 0 && !value.open ? value.entries?.get(key.text) : undefined;
  return entry ? movedTo(spanOf(node), entry) : taken(spanOf(node), value, `[${shown(key)}]`, '[]');
}

export const ACCESSES: Expressions = {
  Identifier: identifier,
  MemberExpression: member,
  ThisExpression: (_reading, node) => unknown(spanOf(node), 'this'),
  MetaProperty: (reading, node) => unknown(spanOf(node), textOf(reading, node)),
  ChainExpression: (reading, node, uses, naming) => reading.value(node.expression, uses, naming),
  TSAsExpression: (reading, node, uses, naming) => reading.value(node.expression, uses, naming),
  TSNonNullExpression: (reading, node, uses, naming) => reading.value(node.expression, uses, naming),
  TSSatisfiesExpression: (reading, node, uses, naming) => reading.value(node.expression, uses, naming),
  TSTypeAssertion: (reading, node, uses, naming) => reading.value(node.expression, uses, naming),
  TSInstantiationExpression: (reading, node, uses, naming) => reading.value(node.expression, uses, naming),
};
