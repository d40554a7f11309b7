import type { Hole, Value } from '../../core/facts.ts';
import { attributeName, denote } from './denote.ts';
import type { Expression } from './literals.ts';
import { parentOf } from './paths.ts';
import { HANDED, loneHole, movedTo, noteUses, QUIET, type Reading, shown, textOf, type Uses, unknown } from './reading.ts';
import { type Fn, type Klass, lookup, type Name } from './spaces.ts';
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
  if (name.count === 1 && name.value && isSettled(reading, name)) return movedTo(node, name.value);
  return unknown(node, name.id, loneHole(name.value)?.from, loneHole(name.value)?.member);
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
export function memberOf(node: Syntax, base: Value, written: string, member: string): Value {
  const hole = loneHole(base);
  if (hole) return unknown(node, `${hole.name}${written}`, hole.from, hole.member ?? member);
  return unknown(node, `${shown(base)}${written}`, base.holes[0]?.from, member);
}

const attribute: Expression = (reading, node, uses) => {
  const [base, last] = node.kids;
  if (base && last) return attributeOfValue(reading, node, base, textOf(reading, last), uses);
  const parts = textOf(reading, node).split('.') as [string, ...string[]];
  const thing = denote(reading.text, reading.space, node);
  if (!thing.made && (thing.fn || thing.klass)) {
    if (thing.fn) return referenceTo(node, thing.fn, parts.join('.'));
    return classReference(node, thing.klass as Klass, parts.join('.'));
  }
  return dotted(reading, node, parts, uses, thing.made ? undefined : thing.name);
};

/** `a.b.c`, all plain names. */
function dotted(reading: Reading, node: Syntax, parts: readonly string[], uses: Uses, resolved: string | undefined): Value {
  const [base, first, ...rest] = parts as [string, string, ...string[]];
  const isOwn = attributeName(reading.text, reading.space, base, first);
  if (isOwn) {
    noteUses(isOwn.uses, rest.length > 0 ? [rest[0] as string] : uses);
    const own = heldAttribute(reading, node, isOwn, `${base}.${first}`);
    return rest.length === 0 ? own : taken(node, own, rest);
  }
  const name = lookup(reading.space, base);
  if (name && name.path === undefined && !name.klass && !name.fn) {
    noteUses(name.uses, [first]);
    return taken(node, held(reading, { ...node, end: node.start + base.length }, name), [first, ...rest]);
  }
  if (resolved === 'sys.argv') return argumentsRead(reading, node, uses);
  return unknown(node, resolved ?? parts.join('.'));
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
function attributeOfValue(reading: Reading, node: Syntax, base: Syntax, member: string, uses: Uses): Value {
  const value = reading.value(base, [member]);
  const thing = denote(reading.text, reading.space, base);
  if (thing.klass) {
    const name = thing.klass.space.names.get(member);
    if (name?.fn) return referenceTo(node, name.fn, `${shown(value)}.${member}`);
    if (name) noteUses(name.uses, uses);
  }
  return taken(node, value, [member]);
}

function argumentsRead(reading: Reading, node: Syntax, uses: Uses, key?: Value): Value {
  const args = key ? [key] : [];
  const id = reading.sink.call({ ...span(node), name: 'sys.argv', args, options: NONE, open: false, fate: 'raises', uses });
  return unknown(node, key ? `sys.argv[${shown(key)}]` : 'sys.argv', id);
}

const NONE: ReadonlyMap<string, Value> = new Map();
const span = ({ start, end }: Syntax): { start: number; end: number } => ({ start, end });

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
  const args: Value[] = [];
  const draft = {
    ...span(node),
    name: 'os.environ.__getitem__',
    args,
    options: NONE,
    open: false,
    fate: 'raises' as const,
    uses,
  };
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    if (key) args.push(reading.value(key, HANDED, QUIET));
  });
  return unknown(node, `os.environ[${args[0] ? shown(args[0]) : ''}]`, id);
}

export const ACCESSES: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['identifier', identifier],
  ['attribute', attribute],
  ['subscript', subscript],
  ['dotted_name', (reading, node) => unknown(node, textOf(reading, node))],
]);
