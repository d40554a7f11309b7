import type { Facts, Reader, Value } from '../../core/facts.ts';
import { createSink, type Sink } from '../../core/sink.ts';
import { ACCESSES } from './accesses.ts';
import { assign, bindAll, usesOf } from './bindings.ts';
import { BLOCKS } from './blocks.ts';
import { CALLS } from './calls.ts';
import { commentsIn } from './comments.ts';
import { CONDITIONS, negation, testsOf } from './conditions.ts';
import { entry, isForGithubScript } from './entry.ts';
import { callback, define, readLater } from './functions.ts';
import { type Expression, type Expressions, LITERALS } from './literals.ts';
import { namesOf } from './names.ts';
import { HANDED, type Naming, QUIET, type Reading, textOf, UNUSED, type Uses, writtenAs } from './reading.ts';
import { classOf, STATEMENTS, type Statement } from './statements.ts';
import { is, isFunction, kidsOf, type Node, parsed, spanOf, unwrapped } from './tree.ts';
import { compose, unknown } from './values.ts';

/** A function, or a class, as an expression. One that has a name is a function of the file. */
function functionValue(reading: Reading, node: Node): Value {
  if (!isFunction(node)) return unknown(spanOf(node), 'class');
  const fn = reading.names.fns.get(node);
  if (!fn) return callback(reading, node, (param, _index, id) => bindAll(reading, param, id));
  define(reading, fn, node);
  return { ...unknown(spanOf(node), fn.name, fn.id), type: 'code' };
}

/** `x = f()` binds where it stands; `count += 1` makes a new value of the old one. */
const assigned: Expression<'AssignmentExpression'> = (reading, node, uses, naming) => {
  const { left, operator } = node;
  const right = unwrapped(node.right);
  if (operator !== '=') {
    const added = reading.value(
      right,
      HANDED,
      /^(?:\|\||\?\?)=$/.test(operator) && is(left, 'Identifier') ? { role: 'default', name: left.name } : undefined,
    );
    const old = unknown(spanOf(left), textOf(reading, left));
    const value = { ...compose(spanOf(node), [old, ` ${operator.slice(0, -1)} `, added], 'other') };
    assign(reading, left, value, undefined);
    return value;
  }
  if (isFunction(right) && /^(?:module\.)?exports$/.test(textOf(reading, left)) && isForGithubScript(right))
    return entry(reading, right);
  const target = usesOf(reading, left);
  const value = reading.value(right, uses === UNUSED ? target : HANDED, { ...QUIET, role: 'assigned' });
  if (
    !(
      value.type === 'code' &&
      reading.names.fns.has(right) &&
      /^(?:module\.)?exports\b|\.prototype\./.test(textOf(reading, left))
    )
  )
    assign(reading, left, value, node.right);
  void naming;
  return value;
};

const JSX: Expressions = {
  JSXElement: (reading, node) => jsx(reading, node),
  JSXFragment: (reading, node) => jsx(reading, node),
};

/** Markup: what it computes is read, what it hands on as an event's function is not called here. */
function jsx(reading: Reading, node: Node): Value {
  for (const kid of kidsOf(node)) {
    if (is(kid, 'JSXExpressionContainer') && isFunction(kid.expression)) {
      callback(reading, kid.expression, (param, _index, id) => bindAll(reading, param, id), 'event');
    } else if (is(kid, 'JSXExpressionContainer')) reading.value(kid.expression, HANDED, QUIET);
    else if (!is(kid, 'JSXIdentifier') && !is(kid, 'JSXText') && !is(kid, 'Literal')) jsx(reading, kid);
  }
  return unknown(spanOf(node), 'markup');
}

const EXPRESSIONS: Expressions = {
  ...LITERALS,
  ...ACCESSES,
  ...CALLS,
  ...CONDITIONS,
  ...JSX,
  FunctionExpression: functionValue,
  ArrowFunctionExpression: functionValue,
  ClassExpression: (reading, node) => {
    classOf(reading, node);
    return unknown(spanOf(node), 'class');
  },
  AssignmentExpression: assigned,
  UpdateExpression: (reading, node) => {
    const value = unknown(spanOf(node), writtenAs(reading, node));
    assign(reading, node.argument, value, undefined);
    return value;
  },
  SequenceExpression: (reading, node, uses, naming) => {
    for (const each of node.expressions.slice(0, -1)) reading.value(each, UNUSED);
    const last = node.expressions.at(-1);
    return last ? reading.value(last, uses, naming) : unknown(spanOf(node), 'undefined');
  },
};
const EXPRESSION_TABLE = EXPRESSIONS as Readonly<Record<string, Expression>>;
const STATEMENT_TABLE = { ...STATEMENTS, ...BLOCKS } as Readonly<Record<string, Statement>>;

/** What no table knows: its parts are read, and it is an unknown named as written. */
function otherwise(reading: Reading, node: Node): Value {
  for (const kid of kidsOf(node)) reading.value(kid, HANDED);
  return unknown(spanOf(node), writtenAs(reading, node));
}

function readValue(this: Reading, node: Node, uses: Uses, naming?: Naming): Value {
  if (is(node, 'UnaryExpression') && node.operator === '!') return negation(this, node);
  const read = EXPRESSION_TABLE[node.type];
  return read ? read(this, node as never, uses, naming) : otherwise(this, node);
}

/** Functions are known before what stands above them calls them. */
function readStatements(this: Reading, nodes: readonly Node[]): void {
  const isHoisted = (node: Node): boolean =>
    is(node, 'FunctionDeclaration') ||
    (is(node, 'ExportNamedDeclaration') && is(node.declaration as Node | null, 'FunctionDeclaration'));
  for (const node of nodes) if (isHoisted(node)) readOne(this, node);
  for (const node of nodes) if (!isHoisted(node)) readOne(this, node);
}

function readOne(reading: Reading, node: Node): void {
  const read = STATEMENT_TABLE[node.type];
  if (read) read(reading, node as never);
  else reading.value(node, UNUSED);
}

function write(text: string, root: Node & { readonly body: readonly Node[] }): Reading {
  const sink = createSink();
  const names = namesOf(root);
  const reading: Reading = {
    text,
    sink,
    names,
    space: names.module,
    block: 0,
    frame: { gives: [] },
    inSwitch: false,
    later: [],
    value: readValue,
    tests: (node) => testsOf(reading, node),
    statements: readStatements,
  };
  const unit = sink.scope({ role: 'unit', language: 'javascript', start: 0, end: text.length });
  sink.inside(unit, () => {
    // Comments can stand anywhere, so they come first, all in the unit: what they are about is told by their place.
    for (const { start, end } of commentsIn(text, names.opaque)) sink.comment({ text: text.slice(start, end), start, end });
    reading.statements(root.body);
    readLater(reading);
  });
  endsOnFailure(sink);
  return reading;
}

/** `shelljs.set('-e')`, `shelljs.config.fatal = true`: a command that fails ends the run, so that nobody has to look. */
function endsOnFailure({ facts }: Sink): void {
  const isSet = facts.some(
    (fact) =>
      (fact.kind === 'call' && fact.name === 'shelljs.set' && fact.args.some(({ text }) => /^-\w*e/.test(text))) ||
      (fact.kind === 'value' && /\bconfig\.fatal$/.test(fact.name ?? '') && fact.value.text === 'true'),
  );
  if (!isSet) return;
  for (const [id, fact] of facts.entries()) {
    if (fact.kind === 'call' && fact.name === 'shelljs.exec') facts[id] = { ...fact, uses: [...fact.uses, 'code'] };
  }
}

/** The reader of JavaScript and TypeScript. What it returns never throws. */
export function createReader(): Reader {
  return { read: readSafely };
}

function readSafely(path: string, text: string): Facts {
  const file = { path, language: 'javascript', text };
  try {
    const { root, problems } = parsed(path, text);
    return { ...file, facts: root ? write(text, root as Node & { body: readonly Node[] }).sink.facts : [], problems };
  } catch (error) {
    const why = error instanceof RangeError ? 'it is nested too deep' : error instanceof Error ? error.message : String(error);
    return { ...file, facts: [], problems: [{ start: 0, end: text.length, message: `This file could not be read: ${why}.` }] };
  }
}
