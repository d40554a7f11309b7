import type { Slot, Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { denote, member as memberThing, named } from './denote.ts';
import { type Draft, draftOf, giveArgument, giveOption } from './drafts.ts';
import { type Expression, slotIn, writeLiteral } from './literals.ts';
import { keptBy } from './paths.ts';
import {
  alsoUsed,
  constant,
  HANDED,
  type Naming,
  QUIET,
  type Reading,
  shown,
  textOf,
  UNUSED,
  type Uses,
  unknown,
} from './reading.ts';
import { type Fn, lookup, type Thing } from './spaces.ts';
import { compose, format } from './texts.ts';
import type { Syntax } from './tree.ts';

/** Methods that objects of any kind have: one of that name in the file says nothing about an unknown receiver. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'get set add append extend insert remove pop clear update copy keys values items index count sort reverse join split strip ' +
    'replace format encode decode lower upper startswith endswith find read write readline readlines writelines close flush seek ' +
    'open send recv put execute fetchone fetchall commit start stop run next __init__'
  ).split(' '),
);

interface Callee {
  readonly name: string;
  readonly fn: Fn | undefined;
  /** The expression the method is called on, when it is an object. */
  readonly object: Syntax | undefined;
  readonly member: string | undefined;
  readonly isPartial: boolean;
}

/** What a call calls, by the names in the file alone. */
function calleeOf(reading: Reading, callee: Syntax): Callee {
  const { text, space } = reading;
  if (callee.kind === 'identifier') return plainCallee(reading, callee);
  if (callee.kind !== 'attribute') return calling('.__call__', undefined, callee);
  const base = callee.kids[0];
  const last = callee.kids[1];
  const written = textOf(reading, callee);
  const dot = written.lastIndexOf('.');
  const member = last ? textOf(reading, last) : written.slice(dot + 1);
  const inner = base ?? before(callee, dot, written.indexOf('.') < dot);
  const owner = denote(text, space, inner);
  const thing = memberThing(text, owner, member);
  const object = owner.made ? inner : undefined;
  const fn = thing.fn ?? (owner.name === '' ? onlyMethod(reading, member) : thing.made ? undefined : constructorOf(thing));
  const name = fn?.name ?? (thing.name === '' ? `.${member}` : thing.name);
  return { name: thing.klass && !thing.made ? thing.klass.name : name, fn, object, member, isPartial: thing.isPartial };
}

/** The part of a dotted name before its last dot, as a node. */
function before(callee: Syntax, dot: number, isDotted: boolean): Syntax {
  const end = callee.start + dot;
  return { kind: isDotted ? 'attribute' : 'identifier', start: callee.start, end, kids: [] };
}

function calling(name: string, fn: Fn | undefined, object: Syntax | undefined, isPartial = false): Callee {
  return { name, fn, object, member: undefined, isPartial };
}

function plainCallee(reading: Reading, callee: Syntax): Callee {
  const id = textOf(reading, callee);
  const thing = named(reading.text, reading.space, id);
  const { name, fn, isPartial } = thing;
  if (fn) return calling(fn.name, fn, undefined, isPartial);
  if (thing.klass && !thing.made) return calling(name, constructorOf(thing), undefined, isPartial);
  if (name !== '' && !thing.made) return calling(name, undefined, undefined, isPartial);
  return calling(id, undefined, callee);
}

function constructorOf({ klass }: Thing): Fn | undefined {
  return klass?.space.names.get('__init__')?.fn;
}

function onlyMethod(reading: Reading, member: string): Fn | undefined {
  const methods = COMMON.has(member) ? undefined : reading.names.methods.get(member);
  return methods?.length === 1 ? methods[0] : undefined;
}

const call: Expression = (reading, node, uses, naming) => {
  const callee = node.kids[0];
  const written = node.kids[1];
  if (!callee || !written) return unknown(node, textOf(reading, node));
  const target = calleeOf(reading, callee);
  const draft = draftOf(node, target.name, uses);
  const receiver = receiverOf(reading, callee, target);
  if (receiver) draft.receiver = receiver;
  if (target.fn?.id !== undefined) draft.local = target.fn.id;
  if (target.isPartial) draft.open = true;
  const id = reading.sink.call(draft);
  if (written.kids.length > 0) reading.sink.inside(id, () => readArguments(reading, draft, written));
  else if (!draft.open) draft.slot = { at: written.end - 1, before: '', after: '' };
  if (draft.name === 'atexit.register') runAtExit(reading, draft, draft.args[0]);
  return resultOf(reading, draft, id, node, uses, naming);
};

/** The object of a method call. Reading it writes the calls that make it, before this one. */
function receiverOf(reading: Reading, callee: Syntax, { object, member, name }: Callee): Value | undefined {
  if (object === undefined) return undefined;
  if (object.kind === 'call' && object.kids[0] && textOf(reading, object.kids[0]) === 'super') return unknown(object, 'super()');
  if (object.kind === 'identifier' && lookup(reading.space, textOf(reading, object)) === undefined) {
    return object === callee ? undefined : unknown(object, textOf(reading, object));
  }
  const use = member ?? '*';
  // A template is no literal of its own: the text it is filled into is.
  return reading.value(object, [use], name === 'str.format' ? QUIET : undefined);
}

/** Reads an argument list into a draft: positional, keywords, and whether more come from elsewhere. */
export function readArguments(reading: Reading, draft: Draft, written: Syntax): void {
  if (written.kind === 'generator_expression') {
    giveArgument(draft, reading.value(written, HANDED));
    return;
  }
  let isClosed = !draft.open;
  for (const kid of written.kids) {
    const first = kid.kids[0];
    const second = kid.kids[1];
    if (kid.kind === 'keyword_argument' && first && second) {
      const name = textOf(reading, first);
      giveOption(draft, name, reading.value(second, HANDED, { role: 'entry', name }));
    } else if (kid.kind === 'list_splat' || kid.kind === 'dictionary_splat') {
      draft.open = true;
      isClosed &&= kid.kind === 'list_splat';
      if (first) reading.value(first, HANDED);
    } else giveArgument(draft, reading.value(kid, HANDED));
  }
  const slot = isClosed && reading.text[written.end - 1] === ')' ? slotOf(reading, written) : undefined;
  if (slot) draft.slot = slot;
}

function slotOf(reading: Reading, written: Syntax): Slot | undefined {
  return slotIn(reading, written.end - 1, written.kids.at(-1), written.start);
}

/** What `atexit` runs sees the end of the unit, whatever it was. */
export function runAtExit(reading: Reading, { start, end }: Span, given: Value | undefined): void {
  const [hole] = given?.holes ?? [];
  const target = hole?.from === undefined ? undefined : reading.sink.facts[hole.from];
  if (given?.type !== 'code' || target?.kind !== 'scope' || target.name === undefined) return;
  const draft = draftOf({ start, end }, target.name, UNUSED);
  draft.local = target.id;
  const after = reading.sink.scope({ role: 'after', of: 0, on: 'always', start, end });
  reading.sink.inside(after, () => reading.sink.call(draft));
}

/** What a call gives: the text it keeps visible, or an unknown that it fills. */
function resultOf(reading: Reading, draft: Draft, id: number, node: Syntax, uses: Uses, naming: Naming | undefined): Value {
  const { name, args, options, open, receiver } = draft;
  if (uses === UNUSED && name !== 'str.format') return constant(node, '', 'other');
  if (!open && draft.local === undefined) {
    const kept = keptBy(name, node, args, receiver);
    if (kept) return kept;
    if (name === 'str.format' && receiver) return writeLiteral(reading, format(node, receiver, args, options), naming);
    if (name === 'str.join' && receiver?.holes.length === 0 && args[0]?.items && !args[0].open)
      return listed(node, receiver, args[0].items);
  }
  return unknown(node, shownCall(draft), id);
}

function listed(node: Syntax, separator: Value, items: readonly Value[]): Value {
  return compose(
    node,
    items.flatMap((item, index) => (index > 0 ? [separator.text, item] : [item])),
  );
}

/** A call as a person would name its result. */
function shownCall({ name, args, options, receiver }: Draft): string {
  const given = args.map(shown);
  for (const [key, value] of options) given.push(`${key}=${shown(value)}`);
  const callee = receiver && name.includes('.') ? `${shown(receiver)}${name.slice(name.lastIndexOf('.'))}` : name;
  const whole = `${callee}(${given.join(', ')})`;
  return whole.length > 300 ? `${whole.slice(0, 300)}…${whole.length}` : whole;
}

const waited: Expression = (reading, node, uses, naming) => {
  const [inner] = node.kids;
  return inner ? reading.value(inner, alsoUsed(uses, 'await'), naming) : unknown(node, textOf(reading, node));
};

/** `yield` hands its value to whoever goes through the generator; its own value is what they send. */
const yielded: Expression = (reading, node, uses) => {
  const draft = draftOf(node, 'yield', uses);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const kid of node.kids) giveArgument(draft, reading.value(kid, HANDED));
  });
  return unknown(node, 'yield', id);
};

export const CALLS: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['call', call],
  ['await', waited],
  ['yield', yielded],
]);
