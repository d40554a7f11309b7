import type { Value } from '../../core/facts.ts';
import { entry, isForGithubScript } from './entry.ts';
import { define } from './functions.ts';
import { draftOf, HANDED, inSpace, type Reading, UNUSED } from './reading.ts';
import type { Klass } from './spaces.ts';
import { type FunctionNode, is, isFunction, type Kind, type Node, type NodeOf, spanOf, unwrapped } from './tree.ts';

/** How one kind of statement is read. */
export type Statement<K extends Kind = never> = (reading: Reading, node: NodeOf<K>) => void;
export type Statements = { readonly [K in Kind]?: Statement<K> };

/** Leaves are calls; what they give is read inside them. */
function leave(reading: Reading, node: Node, name: string, given: Node | null | undefined): Value | undefined {
  const draft = draftOf(spanOf(node), name, UNUSED);
  const id = reading.sink.call(draft);
  if (given) reading.sink.inside(id, () => draft.args.push(reading.value(given, HANDED)));
  return draft.args[0];
}

const returned: Statement<'ReturnStatement'> = (reading, node) => {
  const { frame } = reading;
  if (frame.handler !== undefined && frame.handler === reading.sink.within) {
    if (node.argument) frame.gives.push(reading.value(node.argument, HANDED));
    return;
  }
  const value = leave(reading, node, 'return', node.argument);
  if (value) frame.gives.push(value);
};

function functionOf(reading: Reading, node: FunctionNode): void {
  const fn = reading.names.fns.get(node);
  if (fn && node.body) define(reading, fn, node);
}

/** A class: its methods are functions of the file, its fields are set when one is made. */
export function classOf(reading: Reading, node: NodeOf<'ClassDeclaration' | 'ClassExpression'>): void {
  const klass = reading.names.klasses.get(node);
  if (!klass) return;
  if (node.superClass && !is(node.superClass, 'Identifier')) reading.value(node.superClass, HANDED);
  const fields: (() => void)[] = [];
  let maker: FunctionNode | undefined;
  inSpace(reading, klass.space, () => {
    for (const each of node.body.body) {
      if (is(each, 'StaticBlock')) reading.statements(each.body);
      else if (is(each, 'MethodDefinition') && each.kind === 'constructor') maker = each.value as FunctionNode;
      else if ('value' in each && each.value) memberOf(reading, klass, each, fields);
    }
    const make = klass.space.names.get('constructor')?.fn;
    if (!make) return;
    const written =
      maker ?? ({ type: 'FunctionExpression', params: [], body: null, range: node.range } as unknown as FunctionNode);
    define(reading, make, written, () => {
      for (const read of fields) read();
    });
  });
}

interface Member {
  readonly key?: Node;
  readonly value?: unknown;
  readonly static?: boolean;
}

function memberOf(reading: Reading, klass: Klass, each: Member, fields: (() => void)[]): void {
  const value = unwrapped(each.value as Node);
  if (isFunction(value)) functionOf(reading, value);
  else if (each.static) field(reading, klass, each);
  else fields.push(() => field(reading, klass, each));
}

function field(reading: Reading, klass: Klass, each: Member): void {
  const id = is(each.key, 'Identifier') ? each.key.name : undefined;
  const name = id === undefined ? undefined : klass.space.names.get(id);
  const node = each.value as Node;
  const value = reading.value(node, name?.uses ?? HANDED, { role: 'assigned', kept: true });
  if (id !== undefined) reading.sink.value({ role: 'assigned', name: `this.${id}`, value, start: value.start, end: value.end });
  if (name) {
    name.value = value;
    name.block = reading.block;
  }
}

/** Functions that a module hands to others are not called here. */
const exported: Statement<'ExportDefaultDeclaration'> = (reading, node) => {
  const { declaration } = node;
  if (isFunction(declaration) && isForGithubScript(declaration)) entry(reading, declaration);
  else if (isFunction(declaration)) functionOf(reading, declaration);
  else if (is(declaration, 'ClassDeclaration')) classOf(reading, declaration);
  else reading.value(declaration as Node, UNUSED);
};

export const STATEMENTS: Statements = {
  ExpressionStatement: (reading, node) => {
    if (node.directive === undefined) reading.value(node.expression, UNUSED);
  },
  ReturnStatement: returned,
  ThrowStatement: (reading, node) => void leave(reading, node, 'raise', node.argument),
  BreakStatement: (reading, node) => {
    if (!reading.inSwitch || node.label) leave(reading, node, 'break', undefined);
  },
  ContinueStatement: (reading, node) => void leave(reading, node, 'continue', undefined),
  FunctionDeclaration: functionOf,
  ClassDeclaration: classOf,
  ExportDefaultDeclaration: exported,
  ExportNamedDeclaration: (reading, node) => {
    if (node.declaration) reading.statements([node.declaration as Node]);
  },
  TSModuleDeclaration: (reading, node) => {
    if (node.body && is(node.body as Node, 'TSModuleBlock'))
      reading.statements((node.body as NodeOf<'TSModuleBlock'>).body as readonly Node[]);
  },
  TSExportAssignment: (reading, node) => void reading.value(node.expression, UNUSED),
  ...Object.fromEntries(
    [
      'ImportDeclaration',
      'EmptyStatement',
      'DebuggerStatement',
      'ExportAllDeclaration',
      'TSInterfaceDeclaration',
      'TSTypeAliasDeclaration',
      'TSDeclareFunction',
      'TSEnumDeclaration',
      'TSImportEqualsDeclaration',
      'TSNamespaceExportDeclaration',
    ].map((kind) => [kind, () => undefined]),
  ),
};
