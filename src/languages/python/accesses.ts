import type { Hole, Value } from '../../core/facts.ts';
import { attributeName, denote } from './denote.ts';
import { draftOf, giveArgument } from './drafts.ts';
import type { Expression } from './literals.ts';
import { parentOf } from './paths.ts';
import { HANDED, loneHole, movedTo, noteUses, QUIET, type Reading, shown, textOf, type Uses, unknown } from './reading.ts';
import { type Fn, type Klass, lookup, type Name, ownerOf } from './spaces.ts';
import type { Syntax } from './tree.ts';

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
function held(reading: Reading, node: Syntax, name: Name): Value {
  if (name.count === 1 && name.value && isSettled(reading, name)) return kept(node, name, name.value);
  const hole = loneHole(name.value);
  return hole ? unknown(node, name.id, hole.from, hole.member) : unknown(node, name.id);
}

/** A list that is filled later is unknown where it starts empty, and may hold more where it does not. */
function kept(node: Syntax, name: Name, value: Value): Value {
  const isContainer = value.items !== undefined || value.entries !== undefined;
  if (!isContainer || !name.isChanged) return movedTo(node, value);
  return (value.items?.length ?? value.entries?.size) === 0 ? unknown(node, name.id) : { ...movedTo(node, value), open: true };
}

const identifier: Expression = (reading, node, uses) => {
  const id = textOf(reading, node);
  const name = lookup(reading.space, id);
  if (!name) return unknown(node, id);
  if (name.path !== undefined) return unknown(node, name.path);
  if (name.fn) return referenceTo(node, name.fn, id);
  if (name.klass) return classReference(node, name.klass, id);
  noteUses(name.uses, uses);
  return held(reading, node, name);
};

/** A function of the file that is given away. */
function referenceTo(node: Syntax, fn: Fn, written: string): Value {
  const dot = written.lastIndexOf('.');
  const member = dot < 0 ? undefined : written.slice(dot + 1);
  return { ...unknown(node, written, fn.id, member), type: 'code' };
}

function classReference(node: Syntax, klass: Klass, written: string): Value {
  return { ...unknown(node, written, klass.space.names.get('__init__')?.fn?.id), type: 'code' };
}

/** What is taken of a value: a hole named as written, filled by what fills the value. */
function memberOf(node: Syntax, base: Value, written: string, member: string): Value {
  const hole = loneHole(base);
  if (hole) return unknown(node, `${hole.name}${written}`, hole.from, hole.member ?? member);
  return unknown(node, `${shown(base)}${written}`, base.holes[0]?.from, member);
}

const attribute: Expression = (reading, node, uses) => {
  const written = textOf(reading, node);
  if (node.kids.length === 2) return attributeOfValue(reading, node, node.kids[0] as Syntax, node.kids[1] as Syntax, uses);
  const parts = written.split('.');
  const base = parts[0] as string;
  const name = ownerOf(reading.space, base) ? undefined : lookup(reading.space, base);
  if (name?.path !== undefined) return imported(reading, node, name.path + written.slice(base.length), uses);
  if (name && !name.fn && !name.klass && reading.names.klasses.size === 0) return ofVariable(reading, node, name, parts);
  const thing = denote(reading.text, reading.space, node);
  if (!thing.made && thing.fn) return referenceTo(node, thing.fn, written);
  if (!thing.made && thing.klass) return classReference(node, thing.klass, written);
  const own = attributeName(reading.text, reading.space, base, parts[1] as string);
  if (own) return ofObject(reading, node, own, parts, uses);
  if (name && !name.fn && !name.klass) return ofVariable(reading, node, name, parts);
  return unknown(node, written);
};

function imported(reading: Reading, node: Syntax, path: string, uses: Uses): Value {
  return path === 'sys.argv' ? argumentsRead(reading, node, uses) : unknown(node, path);
}

/** `r.status_code`, `args.a.b` of a variable. */
function ofVariable(reading: Reading, node: Syntax, name: Name, parts: readonly string[]): Value {
  noteUses(name.uses, [parts[1] as string]);
  return taken(node, held(reading, node, name), parts.slice(1));
}

/** `self.x`, `self.x.y`. */
function ofObject(reading: Reading, node: Syntax, name: Name, parts: readonly string[], uses: Uses): Value {
  noteUses(name.uses, parts.length > 2 ? [parts[2] as string] : uses);
  const own = heldAttribute(reading, node, name, `${parts[0]}.${parts[1]}`);
  return parts.length === 2 ? own : taken(node, own, parts.slice(2));
}

function taken(node: Syntax, base: Value, members: readonly string[]): Value {
  let value = base;
  for (const member of members) value = member === 'parent' ? parentOf(node, value) : memberOf(node, value, `.${member}`, member);
  return value;
}

/** `self.x`: a constant when the class gives it once and always, else an unknown filled by the call that made it. */
function heldAttribute(reading: Reading, node: Syntax, name: Name, written: string): Value {
  const block = name.block === undefined ? undefined : reading.sink.facts[name.block];
  const isFirst = block?.kind === 'scope' && (block.role === 'unit' || (block.name?.endsWith('__init__') ?? false));
  if (name.count === 1 && name.value && isFirst && name.value.holes.length === 0) return movedTo(node, name.value);
  const hole: Hole | undefined = loneHole(name.value);
  const isCall = hole?.from !== undefined && reading.sink.facts[hole.from]?.kind === 'call';
  return isCall ? unknown(node, written, hole.from, hole.member) : unknown(node, written);
}

/** A member of something computed: `f(x).y`. */
function attributeOfValue(reading: Reading, node: Syntax, base: Syntax, last: Syntax, uses: Uses): Value {
  const member = textOf(reading, last);
  const value = reading.value(base, [member]);
  const thing = reading.names.klasses.size > 0 ? denote(reading.text, reading.space, base) : undefined;
  if (thing?.klass) {
    const name = thing.klass.space.names.get(member);
    if (name?.fn) return referenceTo(node, name.fn, `${shown(value)}.${member}`);
    if (name) noteUses(name.uses, uses);
  }
  return taken(node, value, [member]);
}

function argumentsRead(reading: Reading, node: Syntax, uses: Uses, key?: Value): Value {
  const draft = draftOf(node, 'sys.argv', uses);
  if (key) giveArgument(draft, key);
  return unknown(node, key ? `sys.argv[${shown(key)}]` : 'sys.argv', reading.sink.call(draft));
}

const subscript: Expression = (reading, node, uses) => {
  const [base, key] = node.kids;
  if (!base) return unknown(node, textOf(reading, node));
  const thing = base.kind === 'identifier' || base.kind === 'attribute' ? denote(reading.text, reading.space, base) : undefined;
  if (thing?.name === 'os.environ') return environmentRead(reading, node, key, uses);
  if (thing?.name === 'sys.argv' && key) return argumentsRead(reading, node, uses, reading.value(key, HANDED, QUIET));
  const value = reading.value(base, ['[]']);
  const keys = node.kids.slice(1).map((kid) => reading.value(kid, HANDED, QUIET));
  const only = keys.length === 1 && keys[0]?.holes.length === 0 ? keys[0] : undefined;
  if (only?.type === 'text' && value.entries && !value.open) {
    const entry = value.entries.get(only.text);
    if (entry) return movedTo(node, entry);
  }
  const written = reading.text.slice(base.end, node.end);
  return memberOf(node, value, written, only?.type === 'text' ? only.text : '[]');
};

/** `os.environ["X"]` is a call that fails when the variable is not set. */
function environmentRead(reading: Reading, node: Syntax, key: Syntax | undefined, uses: Uses): Value {
  const draft = draftOf(node, 'os.environ.__getitem__', uses);
  const id = reading.sink.call(draft);
  const value = key && reading.sink.inside(id, () => reading.value(key, HANDED, QUIET));
  if (value) giveArgument(draft, value);
  return unknown(node, `os.environ[${value ? shown(value) : ''}]`, id);
}

export const ACCESSES: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['identifier', identifier],
  ['attribute', attribute],
  ['subscript', subscript],
  ['dotted_name', (reading, node) => unknown(node, textOf(reading, node))],
]);
