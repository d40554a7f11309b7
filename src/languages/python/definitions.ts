import type { Value } from '../../core/facts.ts';
import { bindParameter } from './bindings.ts';
import { readArguments, runAtExit } from './calls.ts';
import { denote } from './denote.ts';
import { draftOf, giveArgument } from './drafts.ts';
import type { Parameter } from './parameters.ts';
import { HANDED, inBlock, inSpace, QUIET, type Reading, textOf, UNUSED, unknown } from './reading.ts';
import type { Fn } from './spaces.ts';
import { readBody, type Statement } from './statements.ts';
import { kidOf, type Syntax } from './tree.ts';

/** A function's scope stands where it is defined; its body is read after the text around it. */
const definition: Statement = (reading, node) => {
  define(reading, node);
};

function define(reading: Reading, node: Syntax): Fn | undefined {
  const fn = reading.names.fns.get(node);
  if (!fn) return undefined;
  const defaults = fn.params.map(({ value }) => value && reading.value(value, HANDED, QUIET));
  const gives: Value[] = [];
  const params = fn.params.map(({ name }) => name);
  const id = reading.sink.scope({ role: 'function', name: fn.name, params, gives, start: node.start, end: node.end });
  fn.id = id;
  const read = (): void => inBlock(reading, id, () => readFunction(reading, fn, id, gives, defaults));
  const body = (): void => inSpace(reading, fn.space, read);
  // What sets a class up is read before its other methods, so that they know its attributes.
  if (fn.name.endsWith('.__init__')) reading.later.unshift(body);
  else reading.later.push(body);
  return fn;
}

function readFunction(reading: Reading, fn: Fn, id: number, gives: Value[], defaults: readonly (Value | undefined)[]): void {
  const later = reading.later;
  const outer = reading.gives;
  reading.later = [];
  reading.gives = gives;
  for (let index = 0; index < fn.params.length; index++) {
    const { name } = fn.params[index] as Parameter;
    const value = defaults[index];
    bindParameter(reading, fn.node, name.replace(/^\*+/, ''), id);
    if (value) reading.sink.value({ role: 'default', name, value, start: value.start, end: value.end });
  }
  readBody(reading, kidOf(fn.node, 'block'));
  readLater(reading);
  reading.later = later;
  reading.gives = outer;
}

/** Reads the function bodies that wait. */
export function readLater(reading: Reading): void {
  for (let next = reading.later.shift(); next; next = reading.later.shift()) next();
}

/** A class body runs where it stands. */
const classDefinition: Statement = (reading, node) => {
  const klass = reading.names.klasses.get(node);
  if (!klass) return;
  for (const kid of node.kids) {
    if (kid.kind === 'argument_list') for (const base of kid.kids) readBase(reading, base);
  }
  const body = kidOf(node, 'block');
  const later = reading.later;
  reading.later = [];
  inSpace(reading, klass.space, () => readBody(reading, body));
  later.push(...reading.later);
  reading.later = later;
};

function readBase(reading: Reading, base: Syntax): void {
  const value = base.kind === 'keyword_argument' ? base.kids[1] : base;
  if (value && value.kind !== 'identifier' && value.kind !== 'attribute') reading.value(value, HANDED);
}

/** Decorators that only say what kind of function it is: they call nothing of ours. */
const KINDS =
  /^(?:property|staticmethod|classmethod|(?:functools\.)?(?:wraps|lru_cache|cache|cached_property|total_ordering|singledispatch)|(?:abc\.)?abstract\w+|(?:typing\.)?(?:overload|final|override|runtime_checkable)|(?:typing_extensions\.)\w+|(?:contextlib\.)?(?:async)?contextmanager|(?:dataclasses\.)?dataclass|.*\.(?:setter|getter|deleter))$/;

/** A decorator is a call that is given the function; it stands where the definition stands. */
const decorated: Statement = (reading, node) => {
  const target = node.kids.at(-1);
  if (!target) return;
  const fn = target.kind === 'function_definition' ? define(reading, target) : undefined;
  if (target.kind === 'class_definition') classDefinition(reading, target);
  for (const kid of node.kids) if (kid.kind === 'decorator' && kid.kids[0]) decorate(reading, kid, kid.kids[0], fn);
};

function decorate(reading: Reading, node: Syntax, expression: Syntax, fn: Fn | undefined): void {
  const callee = expression.kind === 'call' ? expression.kids[0] : expression;
  if (!callee) return;
  const thing = denote(reading.text, reading.space, callee);
  const name = thing.name === '' ? `.${textOf(reading, callee).split('.').at(-1)}` : thing.name;
  if (KINDS.test(name)) return;
  const draft = draftOf(node, name, UNUSED);
  if (thing.fn?.id !== undefined) draft.local = thing.fn.id;
  const id = reading.sink.call(draft);
  const written = expression.kind === 'call' ? expression.kids[1] : undefined;
  reading.sink.inside(id, () => {
    if (written) readArguments(reading, draft, written);
  });
  if (fn) giveArgument(draft, { ...unknown(node, fn.name, fn.id), type: 'code' });
  if (name === 'atexit.register') runAtExit(reading, node, draft.args.at(-1));
}

export const DEFINITIONS: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['function_definition', definition],
  ['class_definition', classDefinition],
  ['decorated_definition', decorated],
]);
