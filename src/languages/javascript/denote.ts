import { canonical, literalText, loadedModule, memberName, moduleName } from './modules.ts';
import { type Fn, type Klass, lookup, type Name, ownerOf, type Space, type Thing } from './spaces.ts';
import { is, isFunction, type Node, unwrapped } from './tree.ts';

const UNKNOWN: Thing = { name: '', made: true };
const LITERALS: Readonly<Record<string, Thing>> = {
  TemplateLiteral: { name: 'String', made: true },
  ArrayExpression: { name: 'Array', made: true },
  ObjectExpression: { name: 'Object', made: true },
};
const DEEPEST = 40;

/** What an expression stands for. It writes nothing, so it can be asked before the text is reached. */
export function denote(space: Space, written: Node, depth = 0): Thing {
  if (depth > DEEPEST) return UNKNOWN;
  const node = unwrapped(written);
  const module = loadedModule(node);
  if (module !== undefined) return { name: moduleName(module), made: false };
  if (is(node, 'Identifier')) return named(space, node.name, depth);
  if (is(node, 'ThisExpression')) return ofThis(space);
  if (is(node, 'MemberExpression')) {
    const key = memberName(node.property, node.computed);
    return key === undefined ? UNKNOWN : member(denote(space, node.object, depth + 1), key, depth);
  }
  if (is(node, 'CallExpression') || is(node, 'NewExpression')) return called(space, node, depth);
  if (is(node, 'TaggedTemplateExpression')) return { ...denote(space, node.tag, depth + 1), made: true };
  if (is(node, 'AssignmentExpression')) return denote(space, node.right, depth + 1);
  if (is(node, 'AwaitExpression')) return denote(space, node.argument, depth + 1);
  if (is(node, 'LogicalExpression')) return first(space, [node.left, node.right], depth);
  if (is(node, 'ConditionalExpression')) return first(space, [node.consequent, node.alternate], depth);
  if (is(node, 'MetaProperty')) return { name: 'import.meta', made: false };
  if (is(node, 'Literal')) return typeof node.value === 'string' ? { name: 'String', made: true } : UNKNOWN;
  return LITERALS[node.type as string] ?? UNKNOWN;
}

function ofThis(space: Space): Thing {
  const owner = ownerOf(space);
  return owner ? { name: owner.name, made: true, klass: owner } : UNKNOWN;
}

function first(space: Space, sides: readonly Node[], depth: number): Thing {
  for (const side of sides) {
    const thing = denote(space, side, depth + 1);
    if (thing.name !== '') return thing;
  }
  return UNKNOWN;
}

/** What a name stands for: an import, a definition, the class of a variable; a name the file never binds is a global. */
function named(space: Space, id: string, depth = 0): Thing {
  const name = lookup(space, id);
  return name ? held(name, depth) : { name: canonical(id), made: false };
}

function held(name: Name, depth: number): Thing {
  if (name.path !== undefined) return { name: canonical(name.path), made: false };
  if (name.fn) return { name: name.fn.name, made: false, fn: name.fn };
  if (name.klass) return { name: name.klass.name, made: isObject(name.klass), klass: name.klass };
  if (name.known && name.knownFor === name.latest) return name.known;
  name.known = UNKNOWN; // Ends names that are defined by themselves.
  name.knownFor = name.latest;
  name.known = classOf(name, depth);
  return name.known;
}

/** An object of functions is there already; a class has to be made one of. */
const isObject = (klass: Klass): boolean => !klass.space.names.has('constructor');

function classOf(name: Name, depth: number): Thing {
  if (name.annotation) {
    const [head = '', ...rest] = name.annotation.split('.');
    const thing = rest.reduce((at, part) => member(at, part), named(name.space.parent ?? name.space, head, depth + 1));
    if (thing.klass || lookup(name.space, head)?.path) return { ...thing, made: true };
  }
  let only = UNKNOWN;
  for (const value of name.latest ? [name.latest] : name.values) {
    const thing = isFunction(value) ? UNKNOWN : denote(name.space, value, depth + 1);
    if (thing.name === '') continue;
    if (only.name !== '' && only.name !== thing.name) return UNKNOWN;
    only = thing;
  }
  return only;
}

/** What a member of a thing stands for. */
export function member(thing: Thing, key: string, depth = 0): Thing {
  if (thing.klass) return ofClass(thing.klass, key, depth);
  if (thing.name === '' || thing.fn || (thing.made && thing.name.startsWith('.'))) return { name: `.${key}`, made: true };
  return { name: canonical(`${thing.name}.${key}`), made: thing.made };
}

function ofClass(klass: Klass, key: string, depth: number): Thing {
  const name = klass.space.names.get(key);
  if (name?.fn) return { name: name.fn.name, made: false, fn: name.fn };
  if (name && name.count > 0) {
    const thing = held(name, depth + 1);
    return thing.name === '' ? { name: '', made: true } : thing;
  }
  const base = klass.base && depth < DEEPEST ? denote(klass.outer, klass.base, depth + 1) : UNKNOWN;
  if (base.name === '' || base.klass === klass) return { name: `.${key}`, made: true };
  return member({ ...base, made: true }, key, depth + 1);
}

/** `promisify(exec)` is `exec` that gives a promise: as if it came from a module of promises. */
function promised(space: Space, inner: Node | undefined, depth: number): Thing {
  const { name } = inner ? denote(space, inner, depth + 1) : UNKNOWN;
  const dot = name.lastIndexOf('.');
  return dot > 0 ? { name: `${name.slice(0, dot)}/promises${name.slice(dot)}`, made: false } : UNKNOWN;
}

function called(space: Space, node: Node & { readonly callee: Node; readonly arguments: readonly Node[] }, depth: number): Thing {
  const thing = denote(space, node.callee, depth + 1);
  if (thing.fn) return returned(thing.fn, depth);
  if (thing.klass) return { name: thing.name, made: true, klass: thing.klass };
  if (/(?:^|\.)promisify$|^pify$/.test(thing.name)) return promised(space, node.arguments[0], depth);
  if (thing.name === '.bind' && is(node.callee, 'MemberExpression')) return denote(space, node.callee.object, depth + 1);
  if (/(?:^|\.)createRequire$/.test(thing.name)) return { name: 'require', made: false };
  if (thing.name === 'require') {
    const module = literalText(node.arguments[0]);
    return module === undefined ? UNKNOWN : { name: moduleName(module), made: false };
  }
  return thing.made || thing.name !== '' ? { name: thing.name, made: true } : UNKNOWN;
}

/** The one thing a function of the file returns. */
function returned(fn: Fn, depth: number): Thing {
  if (fn.gives) return fn.gives;
  fn.gives = UNKNOWN;
  let only = UNKNOWN;
  for (const value of fn.returns) {
    const thing = denote(fn.space, value, depth + 1);
    if (thing.name === '' || (!thing.made && !thing.klass)) continue;
    if (only.name !== '' && only.name !== thing.name) return UNKNOWN;
    only = thing;
  }
  fn.gives = only;
  return only;
}
