import { givenTo, named, visitClass, visitFunction } from './classes.ts';
import { memberName, moduleName, wholeModule } from './modules.ts';
import { declare, hoisted, type Names, type Space, spaceIn } from './spaces.ts';
import type { Place, Survey } from './survey.ts';
import { bind, bindAgain, change, importAs } from './targets.ts';
import { is, isFunction, kidsOf, type Node, type NodeOf, spanOf, unwrapped } from './tree.ts';

/** Finds the names of a whole file, function bodies included. */
export function namesOf(root: Node): Names {
  const survey: Survey = {
    fns: new Map(),
    klasses: new Map(),
    spaces: new Map(),
    methods: new Map(),
    opaque: [],
    visit(place, node) {
      visit(this, place, node);
    },
  };
  const module = spaceIn(undefined, 'module');
  for (const kid of kidsOf(root)) visit(survey, { space: module }, kid);
  return { module, ...survey };
}

function visit(survey: Survey, place: Place, node: Node): void {
  const known = VISITS[node.type as string];
  if (known) known(survey, place, node as never);
  else if (!(node.type as string).startsWith('TS') || /Expression$|Assertion$|^TSModule|^TSExportAssignment/.test(node.type)) {
    for (const kid of kidsOf(node)) visit(survey, place, kid);
  }
}

function visitKids(survey: Survey, place: Place, node: Node): void {
  for (const kid of kidsOf(node)) visit(survey, place, kid);
}

type Visit = (survey: Survey, place: Place, node: never) => void;

const VISITS: Readonly<Record<string, Visit>> = {
  Literal: (survey, _place, node: NodeOf<'Literal'>) => {
    if ('regex' in node) survey.opaque.push(spanOf(node));
  },
  TemplateElement: (survey, _place, node: NodeOf<'TemplateElement'>) => void survey.opaque.push(spanOf(node)),
  JSXText: (survey, _place, node: NodeOf<'JSXText'>) => void survey.opaque.push(spanOf(node)),
  FunctionDeclaration: (survey, place, node: NodeOf<'FunctionDeclaration'>) => {
    const id = node.id?.name;
    if (id === undefined) return visitFunction(survey, place, node);
    const name = declare(hoisted(place.space), id);
    name.count++;
    name.fn = named(survey, place, node, id);
  },
  FunctionExpression: (survey, place, node: NodeOf<'FunctionExpression'>) => visitFunction(survey, place, node),
  ArrowFunctionExpression: (survey, place, node: NodeOf<'ArrowFunctionExpression'>) => visitFunction(survey, place, node),
  ClassDeclaration: (survey, place, node: NodeOf<'ClassDeclaration'>) => visitClass(survey, place, node, node.id?.name),
  ClassExpression: (survey, place, node: NodeOf<'ClassExpression'>) => visitClass(survey, place, node, node.id?.name),
  VariableDeclaration: (survey, place, node: NodeOf<'VariableDeclaration'>) => {
    const space = node.kind === 'var' ? hoisted(place.space) : place.space;
    for (const { id, init } of node.declarations) {
      if (init) givenTo(survey, place, init, is(id, 'Identifier') ? id.name : undefined);
      bind(survey, { ...place, space }, id, init ?? undefined);
    }
  },
  AssignmentExpression: (survey, place, node: NodeOf<'AssignmentExpression'>) => visitAssignment(survey, place, node),
  UpdateExpression: (survey, place, node: NodeOf<'UpdateExpression'>) => bindAgain(survey, place, node.argument, undefined),
  ImportDeclaration: (_survey, place, node: NodeOf<'ImportDeclaration'>) => visitImport(place.space, node),
  TSImportEqualsDeclaration: (_survey, place, node: NodeOf<'TSImportEqualsDeclaration'>) => {
    const from = is(node.moduleReference, 'TSExternalModuleReference') ? node.moduleReference.expression : undefined;
    if (is(from, 'Literal')) importAs(place.space, node.id.name, wholeModule(String(from.value), node.id.name));
  },
  ExportDefaultDeclaration: (survey, place, node: NodeOf<'ExportDefaultDeclaration'>) => {
    const { declaration } = node;
    if (isFunction(declaration) && !declaration.id) named(survey, place, declaration, 'default');
    else givenTo(survey, place, declaration, is(unwrapped(declaration), 'ObjectExpression') ? 'default' : undefined);
  },
  ReturnStatement: (survey, place, node: NodeOf<'ReturnStatement'>) => {
    if (!node.argument) return;
    place.fn?.returns.push(node.argument);
    visit(survey, place, node.argument);
  },
  BlockStatement: (survey, place, node: NodeOf<'BlockStatement'>) => visitBlock(survey, place, node, node.body),
  StaticBlock: (survey, place, node: NodeOf<'StaticBlock'>) => visitBlock(survey, place, node, node.body),
  SwitchStatement: (survey, place, node: NodeOf<'SwitchStatement'>) =>
    visitBlock(
      survey,
      place,
      node,
      node.cases.flatMap(({ consequent }) => consequent),
    ),
  ForStatement: (survey, place, node: NodeOf<'ForStatement'>) => visitBlock(survey, place, node, node.init ? [node.init] : []),
  ForOfStatement: (survey, place, node: NodeOf<'ForOfStatement'>) => visitEach(survey, place, node),
  ForInStatement: (survey, place, node: NodeOf<'ForInStatement'>) => visitEach(survey, place, node),
  CatchClause: (survey, place, node: NodeOf<'CatchClause'>) => {
    const space = spaceIn(place.space, 'block');
    survey.spaces.set(node, space);
    if (node.param) bind(survey, { ...place, space }, node.param, undefined);
    visit(survey, { ...place, space }, node.body);
  },
  CallExpression: (survey, place, node: NodeOf<'CallExpression'>) => {
    const changed =
      is(node.callee, 'MemberExpression') && CHANGES.test(memberName(node.callee.property, node.callee.computed) ?? '');
    if (changed) change(place.space, (node.callee as NodeOf<'MemberExpression'>).object);
    visitKids(survey, place, node);
  },
};

const CHANGES = /^(?:push|unshift|splice|pop|shift|sort|reverse|fill|set|add|delete|clear|assign)$/;

/** A block with declarations of its own has names of its own. */
function visitBlock(survey: Survey, place: Place, node: Node, body: readonly Node[]): void {
  const isOwn = body.some((each) => (is(each, 'VariableDeclaration') && each.kind !== 'var') || is(each, 'ClassDeclaration'));
  const space = isOwn ? spaceIn(place.space, 'block') : place.space;
  if (isOwn) survey.spaces.set(node, space);
  visitKids(survey, { ...place, space }, node);
}

function visitEach(survey: Survey, place: Place, node: NodeOf<'ForOfStatement' | 'ForInStatement'>): void {
  const space = spaceIn(place.space, 'block');
  survey.spaces.set(node, space);
  const inside = { ...place, space };
  if (is(node.left, 'VariableDeclaration')) {
    const target = node.left.declarations[0]?.id;
    const owner = node.left.kind === 'var' ? { ...place, space: hoisted(place.space) } : inside;
    if (target) bind(survey, owner, target, undefined);
    if (is(target, 'Identifier')) declare(owner.space, target.name).over = node.right;
  } else bindAgain(survey, place, node.left, undefined);
  visit(survey, place, node.right);
  visit(survey, inside, node.body);
}

function visitAssignment(survey: Survey, place: Place, node: NodeOf<'AssignmentExpression'>): void {
  const { left } = node;
  const key = is(left, 'MemberExpression') ? memberName(left.property, left.computed) : undefined;
  const right = unwrapped(node.right);
  const isPublic = key !== undefined && (isFunction(right) || is(right, 'ObjectExpression'));
  const name = is(left, 'Identifier') ? left.name : isPublic ? key : undefined;
  const made = givenTo(survey, place, node.right, name);
  if (isPublic && made && 'node' in made) survey.methods.set(key, [...(survey.methods.get(key) ?? []), made]);
  bindAgain(survey, place, left, node.operator === '=' ? node.right : undefined);
}

function visitImport(space: Space, node: NodeOf<'ImportDeclaration'>): void {
  const from = String(node.source.value);
  for (const each of node.specifiers) {
    const { name } = each.local;
    const imported = is(each, 'ImportSpecifier') ? (memberName(each.imported, false) ?? 'default') : 'default';
    const isWhole = imported === 'default';
    importAs(
      space,
      name,
      isWhole
        ? is(each, 'ImportNamespaceSpecifier')
          ? moduleName(from)
          : wholeModule(from, name)
        : `${moduleName(from)}.${imported}`,
    );
  }
}
