import { loadedModule, memberName, moduleName, wholeModule } from './modules.ts';
import { declare, lookup, ownerOf, type Space } from './spaces.ts';
import type { Place, Survey } from './survey.ts';
import { is, kidsOf, type Node, type NodeOf, unwrapped } from './tree.ts';

/** Binds the names of a target: an identifier, the parts of a pattern, a parameter. */
export function bind(survey: Survey, place: Place, target: Node, value: Node | undefined): void {
  if (is(target, 'Identifier')) {
    const name = declare(place.space, target.name);
    name.count++;
    const type = target.typeAnnotation?.typeAnnotation;
    if (is(type, 'TSTypeReference')) name.annotation ??= dotted(type.typeName);
    if (!value) return;
    give(survey, place.space, target.name, value);
  } else if (is(target, 'ObjectPattern')) bindMembers(survey, place, target, value);
  else if (is(target, 'ArrayPattern')) for (const each of target.elements) each && bind(survey, place, each, undefined);
  else if (is(target, 'AssignmentPattern')) {
    survey.visit(place, target.right);
    bind(survey, place, target.left, value);
  } else if (is(target, 'RestElement')) bind(survey, place, target.argument, undefined);
  else if (is(target, 'TSParameterProperty')) bind(survey, place, target.parameter, undefined);
}

/** What a name is given: an import, a function, a class or an object of the file, or any value. */
function give(survey: Survey, space: Space, id: string, value: Node): void {
  const name = declare(space, id);
  const module = loadedModule(value);
  let inner = unwrapped(value);
  while (is(inner, 'AssignmentExpression')) inner = unwrapped(inner.right);
  const klass = survey.klasses.get(inner);
  const fn = klass && !is(inner, 'ObjectExpression') ? undefined : survey.fns.get(inner);
  if (module !== undefined) name.path ??= wholeModule(module, id);
  else if (fn && name.count === 1) name.fn = fn;
  else if (klass && name.count === 1) name.klass = klass;
  else name.values.push(value);
}

function bindMembers(survey: Survey, place: Place, target: NodeOf<'ObjectPattern'>, value: Node | undefined): void {
  const module = value && loadedModule(value);
  for (const property of target.properties) {
    if (is(property, 'RestElement')) {
      bind(survey, place, property, undefined);
      continue;
    }
    const key = memberName(property.key, property.computed);
    const local = is(property.value, 'AssignmentPattern') ? property.value.left : property.value;
    if (module !== undefined && key !== undefined && is(local, 'Identifier'))
      importAs(place.space, local.name, `${moduleName(module)}.${key}`);
    else bind(survey, place, property.value as Node, value && key !== undefined ? memberNode(value, property) : undefined);
  }
}

/** `const { a } = b` is `const a = b.a`: the expression, as if it were written. */
function memberNode(object: Node, property: NodeOf<'Property'>): Node {
  return {
    type: 'MemberExpression',
    object,
    property: property.key,
    computed: property.computed,
    optional: false,
    range: property.range,
  } as unknown as Node;
}

/** A name, or a member, that is given another value. */
export function bindAgain(survey: Survey, place: Place, target: Node, value: Node | undefined): void {
  if (is(target, 'Identifier')) {
    const name = lookup(place.space, target.name) ?? declare(place.space, target.name);
    name.count++;
    if (value) give(survey, name.space, target.name, value);
  } else if (is(target, 'MemberExpression')) {
    const owner = is(target.object, 'ThisExpression') ? ownerOf(place.space) : undefined;
    const key = memberName(target.property, target.computed);
    if (!owner || key === undefined) {
      change(place.space, target.object);
      survey.visit(place, target.object);
      if (target.computed) survey.visit(place, target.property);
      return;
    }
    const name = declare(owner.space, key);
    name.count++;
    if (value) give(survey, owner.space, key, value);
  } else if (is(target, 'ArrayPattern') || is(target, 'ObjectPattern'))
    for (const id of identifiersIn(target)) declare(place.space, id).count++;
}

function* identifiersIn(target: Node): Generator<string> {
  if (is(target, 'Identifier')) yield target.name;
  else for (const kid of kidsOf(target)) yield* identifiersIn(is(kid, 'Property') ? (kid.value as Node) : kid);
}

export function change(space: Space, object: Node): void {
  const name = is(object, 'Identifier') ? lookup(space, object.name) : undefined;
  if (name) name.isChanged = true;
}

/** The dotted name that a type is written as. */
function dotted(type: Node): string {
  if (is(type, 'Identifier')) return type.name;
  return is(type, 'TSQualifiedName') ? `${dotted(type.left)}.${type.right.name}` : '';
}

export function importAs(space: Space, id: string, path: string): void {
  const name = declare(space, id);
  name.count++;
  name.path ??= path;
}
