import { bindFrom, bindImport } from './imports.ts';
import { parametersOf } from './parameters.ts';
import { attributeOf, declare, type Fn, type Klass, lookup, type Name, type Names, type Space, spaceIn } from './spaces.ts';
import { kidOf, type Syntax } from './tree.ts';

/** The pass before writing: it only visits statements, and counts how often each name is bound, and to what. */
interface Survey {
  readonly text: string;
  readonly fns: Map<Syntax, Fn>;
  readonly klasses: Map<Syntax, Klass>;
  readonly methods: Map<string, Fn[]>;
  /** The definition that comes next stands under `@staticmethod`. */
  isStatic: boolean;
}

interface Place {
  readonly space: Space;
  readonly fn?: Fn;
  /** `Exporter` inside its class body. */
  readonly prefix: string;
}

/** Finds the names of a whole file, function bodies included. */
export function namesOf(root: Syntax, text: string): Names {
  const survey: Survey = { text, fns: new Map(), klasses: new Map(), methods: new Map(), isStatic: false };
  const module = spaceIn(undefined, 'module');
  visitAll(survey, { space: module, prefix: '' }, root.kids);
  return { module, fns: survey.fns, klasses: survey.klasses, methods: survey.methods };
}

type Visit = (survey: Survey, place: Place, node: Syntax) => void;

const inside: Visit = (survey, place, node) => visitAll(survey, place, node.kids);

const VISITS: ReadonlyMap<string, Visit> = new Map<string, Visit>([
  ...['block', 'if_statement', 'elif_clause', 'else_clause', 'while_statement', 'try_statement', 'finally_clause', 'ERROR'].map(
    (kind): [string, Visit] => [kind, inside],
  ),
  ...['match_statement', 'case_clause', 'with_clause'].map((kind): [string, Visit] => [kind, inside]),
  ['expression_statement', visitExpression],
  ['delete_statement', visitDeletion],
  ['assignment', visitAssignment],
  ['augmented_assignment', (survey, place, { kids: [target] }) => bind(survey, place, target)],
  ['for_statement', visitFor],
  ['with_statement', inside],
  ['decorated_definition', visitDecorated],
  ['with_item', (survey, place, node) => visitAlias(survey, place, node.kids[0])],
  ['except_clause', visitExcept],
  ['except_group_clause', visitExcept],
  ['function_definition', visitFunction],
  ['class_definition', visitClass],
  ['import_statement', ({ text }, { space }, node) => bindImport(space, node, text)],
  ['import_from_statement', ({ text }, { space }, node) => bindFrom(space, node, text)],
  ['global_statement', (survey, place, node) => visitOuter(survey, place, node, moduleOf(place.space))],
  ['nonlocal_statement', (survey, place, node) => visitOuter(survey, place, node, place.space.parent)],
  ['return_statement', (_, { fn }, { kids: [value] }) => value && fn?.returns.push(value)],
]);

function visitAll(survey: Survey, place: Place, nodes: readonly Syntax[]): void {
  for (const node of nodes) VISITS.get(node.kind)?.(survey, place, node);
}

function textOf(survey: Survey, node: Syntax): string {
  return survey.text.slice(node.start, node.end);
}

/** Binds what a target names: an identifier, `self.x`, or the parts of a pattern. */
function bind(survey: Survey, place: Place, target: Syntax | undefined, value?: Syntax, annotation?: Syntax): void {
  if (!target) return;
  if (target.kind === 'identifier') give(declare(place.space, textOf(survey, target)), value, annotation);
  else if (target.kind === 'attribute' && target.kids.length === 0) {
    const [base, attribute, ...rest] = textOf(survey, target).split('.') as [string, string, ...string[]];
    const name = rest.length === 0 ? attributeOf(place.space, base, attribute) : undefined;
    if (name) give(name, value, annotation);
  } else if (target.kind === 'subscript') visitEntry(survey, place, target);
  else if (PATTERNS.has(target.kind)) {
    const parts = value && LISTS.has(value.kind) && value.kids.length === target.kids.length ? value.kids : [];
    for (let index = 0; index < target.kids.length; index++) bind(survey, place, target.kids[index], parts[index]);
  }
}

const CHANGES: ReadonlySet<string> = new Set(
  'append extend insert add update pop popitem remove discard clear setdefault appendleft sort reverse'.split(' '),
);

/** `found.append(x)`: what a name holds is no longer what was given to it. */
function visitExpression(survey: Survey, place: Place, node: Syntax): void {
  for (const kid of node.kids) {
    const callee = kid.kind === 'call' ? kid.kids[0] : undefined;
    if (!callee) VISITS.get(kid.kind)?.(survey, place, kid);
    else if (callee.kind === 'attribute' && callee.kids.length === 0) {
      const written = textOf(survey, callee);
      const dot = written.lastIndexOf('.');
      if (CHANGES.has(written.slice(dot + 1))) change(place.space, written.slice(0, dot));
    }
  }
}

/** `seen[key] = x`, `del seen[key]`. */
function visitEntry(survey: Survey, place: Place, node: Syntax): void {
  const base = node.kind === 'subscript' ? node.kids[0] : undefined;
  if (base) change(place.space, textOf(survey, base));
}

function visitDeletion(survey: Survey, place: Place, node: Syntax): void {
  for (const kid of node.kids) visitEntry(survey, place, kid);
}

function change(space: Space, written: string): void {
  const [base, attribute, ...rest] = written.split('.') as [string, string | undefined];
  if (rest.length > 0) return;
  const name = attribute === undefined ? (lookup(space, base) ?? declare(space, base)) : attributeOf(space, base, attribute);
  if (name) name.isChanged = true;
}

/** Targets that are taken apart, in all the kinds the grammar has for them. */
export const PATTERNS: ReadonlySet<string> = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'tuple',
  'list',
  'list_splat',
  'as_pattern_target',
  'parenthesized_expression',
  'expression_list',
]);
/** Values that can be taken apart by position. */
export const LISTS: ReadonlySet<string> = new Set(['tuple', 'list', 'expression_list']);

function give(name: Name, value: Syntax | undefined, annotation?: Syntax): void {
  name.count++;
  if (value) name.values.push(value);
  if (annotation) name.annotation ??= annotation;
}

/** An assignment's target, annotation and right side. */
interface Parts {
  readonly target: Syntax | undefined;
  readonly annotation: Syntax | undefined;
  readonly value: Syntax | undefined;
}

/** Takes an assignment apart. */
export function partsOf(node: Syntax): Parts {
  const target = node.kids[0];
  const second = node.kids[1];
  if (second?.kind === 'type') return { target, annotation: second, value: node.kids[2] };
  return { target, annotation: undefined, value: second };
}

function visitAssignment(survey: Survey, place: Place, node: Syntax): void {
  const { target, annotation, value } = partsOf(node);
  let last = value;
  while (last?.kind === 'assignment') last = partsOf(last).value;
  if (value?.kind === 'assignment') visitAssignment(survey, place, value);
  if (annotation && !value && target?.kind === 'identifier') {
    declare(place.space, textOf(survey, target)).annotation ??= annotation;
  } else bind(survey, place, target, last, annotation);
}

function visitFor(survey: Survey, place: Place, node: Syntax): void {
  const [target, over, ...rest] = node.kids;
  bind(survey, place, target);
  if (target?.kind === 'identifier' && over) declare(place.space, textOf(survey, target)).over = over;
  visitAll(survey, place, rest);
}

function visitAlias(survey: Survey, place: Place, node: Syntax | undefined): void {
  if (node?.kind !== 'as_pattern') return;
  const [value, target] = node.kids;
  const [only] = target?.kids ?? [];
  bind(survey, place, target?.kids.length === 1 ? only : target, value);
}

function visitExcept(survey: Survey, place: Place, node: Syntax): void {
  for (const kid of node.kids) {
    if (kid.kind === 'as_pattern') bind(survey, place, kid.kids[1]);
    else visitAll(survey, place, [kid]);
  }
}

/** Names declared `global` or `nonlocal` are those of an outer space, which this function binds too. */
function visitOuter(survey: Survey, place: Place, node: Syntax, outer: Space | undefined): void {
  if (!outer || outer.kind === 'class' || outer === place.space) return;
  for (const id of textOf(survey, node).replace(/^\w+/, '').split(',')) {
    if (id.trim() !== '') place.space.names.set(id.trim(), declare(outer, id.trim()));
  }
}

function moduleOf(space: Space): Space {
  let at = space;
  while (at.parent) at = at.parent;
  return at;
}

function visitDecorated(survey: Survey, place: Place, node: Syntax): void {
  survey.isStatic = node.kids.some((kid) => kid.kind === 'decorator' && textOf(survey, kid).endsWith('staticmethod'));
  visitAll(survey, place, node.kids);
  survey.isStatic = false;
}

function visitFunction(survey: Survey, place: Place, node: Syntax): void {
  const name = kidOf(node, 'identifier');
  const body = kidOf(node, 'block');
  if (!name) return;
  const id = textOf(survey, name);
  const klass = place.space.kind === 'class' ? place.space.klass : undefined;
  const parameters = parametersOf(kidOf(node, 'parameters'), survey.text);
  const isBound = klass !== undefined && !survey.isStatic && /^\w/.test(parameters[0]?.name ?? '');
  const self = isBound ? parameters[0]?.name : undefined;
  survey.isStatic = false;
  const space = spaceIn(place.space, 'function', klass, self);
  const params = self === undefined ? parameters : parameters.slice(1);
  const fn: Fn = { name: `${place.prefix}${id}`, node, space, params, returns: [], klass, gives: undefined, id: undefined };
  survey.fns.set(node, fn);
  const declared = declare(place.space, id);
  declared.count++;
  declared.fn = fn;
  if (klass) survey.methods.set(id, [...(survey.methods.get(id) ?? []), fn]);
  for (const { name, annotation } of params) give(declare(space, name.replace(/^\*+/, '')), undefined, annotation);
  if (body) visitAll(survey, { space, fn, prefix: '' }, body.kids);
}

function visitClass(survey: Survey, place: Place, node: Syntax): void {
  const name = kidOf(node, 'identifier');
  const body = kidOf(node, 'block');
  if (!name) return;
  const id = textOf(survey, name);
  const bases = kidOf(node, 'argument_list')?.kids.filter(({ kind }) => kind !== 'keyword_argument');
  const space = spaceIn(place.space, 'class');
  const klass: Klass = { name: `${place.prefix}${id}`, space, bases: bases ?? [], outer: place.space };
  space.klass = klass;
  survey.klasses.set(node, klass);
  const declared = declare(place.space, id);
  declared.count++;
  declared.klass = klass;
  if (body) visitAll(survey, { space, prefix: `${klass.name}.` }, body.kids);
}
