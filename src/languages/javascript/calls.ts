import type { Value } from '../../core/facts.ts';
import { bindAll } from './bindings.ts';
import { denote, member as memberThing } from './denote.ts';
import { callback, readLater } from './functions.ts';
import { iterated, mapped } from './iterations.ts';
import { type Expression, type Expressions, templateOf } from './literals.ts';
import { canonical, loadedModule, memberName, moduleName } from './modules.ts';
import { caught, finished, followed, type Method, type MethodCall, processEvent } from './promises.ts';
import {
  alsoUsed,
  type Draft,
  draftOf,
  giveOption,
  HANDED,
  QUIET,
  type Reading,
  slotIn,
  UNUSED,
  type Uses,
  writtenAs,
} from './reading.ts';
import { isUnasked } from './registrations.ts';
import { type Fn, lookup, type Thing } from './spaces.ts';
import { is, isFunction, type Node, type NodeOf, spanOf, unwrapped } from './tree.ts';
import { constant, joinedPath, movedTo, shown, unknown } from './values.ts';

type CallNode = NodeOf<'CallExpression' | 'NewExpression'>;

const METHODS: Readonly<Record<string, Method>> = {
  catch: caught,
  finally: finished,
  on: processEvent,
  once: processEvent,
  ...Object.fromEntries([['then', followed] as const]),
  ...Object.fromEntries(['forEach', 'map', 'flatMap', 'filter'].map((name) => [name, iterated])),
};

/** Methods of all kinds of objects: a class of the file that has one, too, is no reason to think of it. */
const COMMON =
  /^(?:get|set|has|add|delete|clear|push|pop|map|filter|forEach|find|then|catch|on|once|emit|close|open|end|write|read|send|run|start|stop|init|update|create|remove|exec|test|call|apply|bind|join|split|slice|replace|toString|log|error|warn|info|debug|query|request|connect|execute|parse|render|use|listen|next|exists|save|load)$/;

interface Callee {
  readonly name: string;
  readonly fn?: Fn | undefined;
  /** The expression the method is called on, when it is an object. */
  readonly object?: Node | undefined;
  readonly key?: string | undefined;
}

/** What a call calls, by the names in the file alone. */
function calleeOf(reading: Reading, node: CallNode): Callee {
  const callee = unwrapped(node.callee as Node);
  if (is(callee, 'MemberExpression')) return memberCallee(reading, callee);
  if (!is(callee, 'Identifier')) return { name: denote(reading.space, callee).name || '.call', object: callee };
  const thing = denote(reading.space, callee);
  if (thing.klass && is(node, 'NewExpression')) return { name: thing.name, fn: thing.klass.space.names.get('constructor')?.fn };
  if (thing.fn) return { name: thing.name, fn: thing.fn };
  if (thing.name === '') return { name: callee.name };
  return thing.made ? { name: `${thing.name}.call`, object: callee } : { name: thing.name };
}

/** `process.env.HOOK_URL?.trim()`: a method of what is read from outside. */
const FROM_OUTSIDE = /^(?:process|Bun|import\.meta)\.env\./;

function memberCallee(reading: Reading, callee: NodeOf<'MemberExpression'>): Callee {
  const key = memberName(callee.property, callee.computed);
  const object = unwrapped(callee.object);
  if (key === undefined) return { name: '.[]', object };
  const owner = denote(reading.space, object);
  const thing = memberThing(owner, key);
  const fn = thing.fn ?? (owner.name === '' && !COMMON.test(key) ? onlyMethod(reading, key) : undefined);
  const name = fn?.name ?? (thing.name === '' ? `.${key}` : thing.name);
  const isObject = owner.made || owner.klass || FROM_OUTSIDE.test(owner.name);
  return { name, fn, object: isObject ? object : undefined, key };
}

function onlyMethod(reading: Reading, key: string): Fn | undefined {
  const methods = reading.names.methods.get(key);
  return methods?.length === 1 ? methods[0] : undefined;
}

const call: Expression<'CallExpression'> = (reading, node, uses) => {
  const callee = unwrapped(node.callee);
  if (isFunction(callee)) return immediate(reading, node, callee);
  const module = loadedModule(node);
  if (module !== undefined) return unknown(spanOf(node), moduleName(module));
  if (is(callee, 'MemberExpression')) {
    const key = memberName(callee.property, callee.computed);
    const method = key !== undefined && Object.hasOwn(METHODS, key) ? METHODS[key] : undefined;
    const value = method?.(reading, { ...node, callee } as MethodCall, uses);
    if (value) return value;
  }
  const target = calleeOf(reading, node);
  return mapped(reading, node, target.name, uses) ?? ordinary(reading, node, target, uses);
};

/** `(async () => { … })()`: a function that runs where it stands. */
function immediate(reading: Reading, node: CallNode, callee: Extract<Node, { readonly params: unknown }>): Value {
  const args = node.arguments.map((each) => reading.value(each, HANDED));
  if (!isFunction(callee)) return unknown(spanOf(node), 'function');
  const fn = reading.names.fns.get(callee);
  if (fn) return reading.value(callee, HANDED);
  const { later } = reading;
  reading.later = [];
  const value = callback(reading, callee, (param, index, id) => bindAll(reading, param, args[index]?.holes[0]?.from ?? id));
  readLater(reading);
  reading.later = later;
  return { ...unknown(spanOf(node), 'function()', value.holes[0]?.from) };
}

function ordinary(reading: Reading, node: CallNode, target: Callee, uses: Uses): Value {
  const isReject =
    is(node.callee as Node, 'Identifier') && lookup(reading.space, (node.callee as NodeOf<'Identifier'>).name)?.path === REJECTS;
  const draft = draftOf(spanOf(node), isReject ? 'raise' : target.name, uses);
  if (target.object) {
    const use = target.key ?? '*';
    draft.receiver = reading.value(target.object, [use], QUIET);
  }
  if (target.fn?.id !== undefined) draft.local = target.fn.id;
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => readArguments(reading, draft, node, id, target));
  return resultOf(reading, draft, id, node, uses);
}

/** The second parameter of a promise's maker: calling it is raising. */
const REJECTS = '#reject';
const ERROR = /^_?(?:\w*(?:[eE]rr|[eE]rror)|e|er|ex)\d?$/;

/** Reads arguments: positions, the entries of an options object, callbacks with what they are given. */
function readArguments(reading: Reading, draft: Draft, node: CallNode, id: number, target: Callee): void {
  for (const [index, written] of node.arguments.entries()) {
    const argument = unwrapped(written);
    if (is(written, 'SpreadElement')) {
      draft.open = true;
      reading.value(written.argument, HANDED);
    } else if (isFunction(argument) && !reading.names.fns.has(argument))
      draft.args.push(given(reading, draft, argument, id, target, index));
    else readArgument(reading, draft, argument, index > 0 && index === node.arguments.length - 1);
  }
  if (draft.open) return;
  const open = reading.text.indexOf('(', node.callee.range[1]);
  const slot =
    reading.text[node.range[1] - 1] === ')' ? slotIn(reading, node.range[1] - 1, node.arguments.at(-1), open) : undefined;
  if (slot) draft.slot = slot;
}

function readArgument(reading: Reading, draft: Draft, argument: Node, isLast: boolean): void {
  const value = reading.value(argument, HANDED);
  draft.args.push(value);
  if (is(argument, 'ObjectExpression')) for (const [name, entry] of value.entries ?? []) giveOption(draft, name, entry);
  // A name in the last place may be a function that looks at the failure.
  if (isLast && (value.type === 'code' || is(argument, 'Identifier'))) draft.uses = alsoUsed(draft.uses, 'callback');
}

/** A function written as an argument. One that is named `err` first is told of the failure: does it look? */
function given(
  reading: Reading,
  draft: Draft,
  node: Extract<Node, { readonly params: unknown }>,
  id: number,
  target: Callee,
  index: number,
): Value {
  if (!isFunction(node)) return unknown(spanOf(node), 'function');
  const name = isUnasked(reading, target.name, target.object, draft.args)
    ? `${draft.name.replace(/^\./, '')} callback`
    : undefined;
  const isMaker = draft.name === 'Promise' && index === 0;
  const first = node.params[0] as Node | undefined;
  const isTold = is(first, 'Identifier') && ERROR.test(first.name);
  const looked: string[] = [];
  const value = callback(
    reading,
    node,
    (param, place) => {
      if (isMaker && place === 1 && is(param, 'Identifier')) {
        bindAll(reading, param, id, 'reject');
        const reject = lookup(reading.space, param.name);
        if (reject) reject.path = REJECTS;
      } else if (place === 0 && isTold) bindAll(reading, param, id, undefined, looked);
      else bindAll(reading, param, id, is(param, 'Identifier') ? param.name : '[]');
    },
    name,
  );
  if (looked.length > 0) draft.uses = alsoUsed(draft.uses, 'callback');
  return value;
}

type Keeps = (node: Node, args: readonly Value[], receiver: Value | undefined) => Value | undefined;
const firstOf: Keeps = (node, [argument], receiver) => {
  const kept = receiver ?? argument;
  return kept && movedTo(spanOf(node), kept);
};
const KEEPS: Readonly<Record<string, Keeps>> = {
  'path.join': (node, args) => joinedPath(spanOf(node), args, false),
  'path.resolve': (node, args) => joinedPath(spanOf(node), args, true),
  'path.normalize': firstOf,
  String: (node, [argument]) => argument && { ...movedTo(spanOf(node), argument), type: 'text' },
  'url.fileURLToPath': firstOf,
  '.toString': firstOf,
  '.trim': firstOf,
  'String.trim': firstOf,
  'Object.freeze': firstOf,
};

/** What a call gives: the text it keeps visible, or an unknown that it fills. */
function resultOf(reading: Reading, draft: Draft, id: number, node: Node, uses: Uses): Value {
  if (uses === UNUSED) return constant(spanOf(node), '', 'other');
  const name = draft.name.replace(/^path\/(?:posix|win32)\./, 'path.').replace(/^path\.(?:posix|win32)\./, 'path.');
  if (!draft.open && draft.local === undefined && Object.hasOwn(KEEPS, name)) {
    const kept = KEEPS[name]?.(node, draft.args, draft.receiver);
    if (kept) return kept;
  }
  return unknown(spanOf(node), shownCall(reading, draft, node), id);
}

/** A call as a person would name its result. */
function shownCall(reading: Reading, { name, args, receiver }: Draft, node: Node): string {
  if (args.some(({ type }) => type === 'code')) return writtenAs(reading, node);
  const callee = receiver && name.includes('.') ? `${shown(receiver)}${name.slice(name.lastIndexOf('.'))}` : name;
  const whole = `${callee}(${args.map(shown).join(', ')})`;
  return whole.length > 300 ? `${whole.slice(0, 300)}…${whole.length}` : whole;
}

/** A template with a tag is a call with one text: `$` of a shell, `sql` of a database. */
const tagged: Expression<'TaggedTemplateExpression'> = (reading, node, uses) => {
  const thing: Thing = denote(reading.space, node.tag);
  const name = thing.name === '' ? writtenAs(reading, node.tag) : canonical(thing.made ? `${thing.name}.tag` : thing.name);
  const draft = draftOf(spanOf(node), name, uses);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => draft.args.push(templateOf(reading, node.quasi)));
  return unknown(spanOf(node), `${name}()`, id);
};

const made: Expression<'NewExpression'> = (reading, node, uses) => ordinary(reading, node, calleeOf(reading, node), uses);

export const CALLS: Expressions = {
  CallExpression: call,
  NewExpression: made,
  TaggedTemplateExpression: tagged,
  ImportExpression: (reading, node) => unknown(spanOf(node), loadedModule(node) ?? writtenAs(reading, node)),
  AwaitExpression: (reading, node, uses, naming) => reading.value(node.argument, alsoUsed(uses, 'await'), naming),
  YieldExpression: (reading, node, uses) =>
    node.argument ? reading.value(node.argument, HANDED) : unknown(spanOf(node), 'yield', undefined, uses[0]),
};
