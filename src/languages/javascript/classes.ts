import { memberName } from './modules.ts';
import { declare, type Fn, type Klass, spaceIn } from './spaces.ts';
import type { Place, Survey } from './survey.ts';
import { bind } from './targets.ts';
import { type FunctionNode, is, isFunction, kidsOf, type Node, type NodeOf, unwrapped } from './tree.ts';

type ClassNode = NodeOf<'ClassDeclaration' | 'ClassExpression'>;

/** A function that is given to a name is that name's; so are those of an object that is. Anything else is visited. */
export function givenTo(survey: Survey, place: Place, written: Node, id: string | undefined): Fn | Klass | undefined {
  const node = unwrapped(written);
  if (id !== undefined && isFunction(node)) return named(survey, place, node, id);
  if (id !== undefined && is(node, 'ObjectExpression') && holdsFunctions(node)) return objectOf(survey, place, node, id);
  if (is(node, 'ClassExpression')) return visitClass(survey, place, node, id);
  survey.visit(place, written);
  return undefined;
}

/** Has it functions of its own, or in an object below it: `{ request: { headers() { … } } }`? */
function holdsFunctions(node: NodeOf<'ObjectExpression'>): boolean {
  return node.properties.some((each) => {
    if (!is(each, 'Property')) return false;
    return isFunction(each.value) || (is(each.value, 'ObjectExpression') && holdsFunctions(each.value));
  });
}

function objectOf(survey: Survey, place: Place, node: NodeOf<'ObjectExpression'>, id: string): Klass {
  const space = spaceIn(place.space, 'class');
  const klass: Klass = { name: id, space: { ...space, klass: undefined }, outer: place.space };
  const own = { ...klass.space, klass };
  const made: Klass = { ...klass, space: own };
  survey.klasses.set(node, made);
  for (const property of node.properties) {
    const name = is(property, 'Property') ? memberName(property.key, property.computed) : undefined;
    if (!is(property, 'Property') || name === undefined) survey.visit(place, property);
    else member(survey, { space: own }, name, property.value, made);
  }
  return made;
}

/** A member of a class or an object: a method is a function of the file, anything else a value that it holds. */
function member(survey: Survey, place: Place, id: string, value: Node | null | undefined, klass: Klass): void {
  const name = declare(klass.space, id);
  name.count++;
  if (!value) return;
  const inner = unwrapped(value);
  if (is(inner, 'ObjectExpression') && holdsFunctions(inner)) {
    name.klass = objectOf(survey, place, inner, `${klass.name}.${id}`);
    return;
  }
  if (!isFunction(inner)) {
    name.values.push(value);
    survey.visit(place, value);
    return;
  }
  name.fn = named(survey, place, inner, `${klass.name}.${id}`);
  survey.methods.set(id, [...(survey.methods.get(id) ?? []), name.fn]);
}

export function visitClass(survey: Survey, place: Place, node: ClassNode, id: string | undefined): Klass {
  const space = spaceIn(place.space, 'class');
  const klass: Klass = { name: id ?? 'default', space, outer: place.space, ...(node.superClass && { base: node.superClass }) };
  const own: Klass = { ...klass, space: { ...space, klass } };
  Object.assign(klass, { space: own.space });
  survey.klasses.set(node, klass);
  if (id !== undefined && is(node, 'ClassDeclaration')) {
    const name = declare(place.space, id);
    name.count++;
    name.klass = klass;
  }
  if (node.superClass) survey.visit(place, node.superClass);
  const inside = { space: klass.space };
  for (const each of node.body.body) {
    const key = 'key' in each ? memberName(each.key, each.computed) : undefined;
    if (key !== undefined && 'value' in each) member(survey, inside, key, each.value as Node | null, klass);
    else survey.visit(inside, each as Node);
  }
  const made = declare(klass.space, 'constructor');
  if (!made.fn) {
    made.fn = { name: `${klass.name}.constructor`, node, space: klass.space, returns: [] };
    survey.fns.set(node, made.fn);
  }
  return klass;
}

export function named(survey: Survey, place: Place, node: FunctionNode, name: string): Fn {
  const fn: Fn = { name, node, space: spaceIn(place.space, 'function'), returns: [] };
  survey.fns.set(node, fn);
  visitFunction(survey, place, node, fn);
  return fn;
}

export function visitFunction(survey: Survey, place: Place, node: FunctionNode, fn?: Fn): void {
  const space = fn?.space ?? spaceIn(place.space, 'function');
  survey.spaces.set(node, space);
  const inside: Place = { space, fn };
  for (const param of node.params) bind(survey, inside, param as Node, undefined);
  if (!node.body) return;
  if (is(node.body, 'BlockStatement')) for (const kid of kidsOf(node.body)) survey.visit(inside, kid);
  else {
    fn?.returns.push(node.body);
    survey.visit(inside, node.body);
  }
}
