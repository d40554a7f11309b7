import {
  attributeOf,
  type Fn,
  type Klass,
  lookup,
  type Name,
  ownerOf,
  type Space,
  type Thing,
  thingOf,
  thingOfClass,
  thingOfFn,
} from './spaces.ts';
import type { Syntax } from './tree.ts';

const UNKNOWN = thingOf('', true);
const PATH = thingOf('pathlib.Path', true);
const TEXT = thingOf('str', true);

/** What of a path is a path again, as attribute or as the result of a call. */
const PATHS =
  /^pathlib\.(?:Pure)?(?:Posix|Windows)?Path(?:\.(?:parent|resolve|absolute|expanduser|joinpath|with_name|with_suffix|with_stem|cwd|home|rename|replace|relative_to|readlink))?$/;
const PATH_LISTS = /^pathlib\.Path\.(?:iterdir|glob|rglob|parents|walk)$/;
/** Methods of text that give text again. */
const TEXTS =
  /^str(?:\.(?:format|join|strip|lstrip|rstrip|lower|upper|replace|title|format_map|removeprefix|removesuffix|zfill|ljust|rjust))?$/;

const LITERALS: ReadonlyMap<string, Thing> = new Map([
  ['string', TEXT],
  ['concatenated_string', TEXT],
  ...['list', 'list_comprehension'].map((kind): [string, Thing] => [kind, thingOf('list', true)]),
  ...['dictionary', 'dictionary_comprehension'].map((kind): [string, Thing] => [kind, thingOf('dict', true)]),
  ...['set', 'set_comprehension'].map((kind): [string, Thing] => [kind, thingOf('set', true)]),
  ['tuple', thingOf('tuple', true)],
]);

const DEEPEST = 40;

/** What an expression stands for. It writes nothing, so it can be asked before the text is reached. */
export function denote(text: string, space: Space, node: Syntax, depth = 0): Thing {
  if (depth > DEEPEST) return UNKNOWN;
  const literal = LITERALS.get(node.kind);
  if (literal) return literal;
  const inner = node.kids[0];
  switch (node.kind) {
    case 'identifier':
      return named(text, space, text.slice(node.start, node.end), depth);
    case 'attribute':
      return attributed(text, space, node, depth);
    case 'call':
      return inner ? called(text, space, node, inner, depth) : UNKNOWN;
    case 'await':
    case 'parenthesized_expression':
    case 'as_pattern':
      return inner ? denote(text, space, inner, depth + 1) : UNKNOWN;
    case 'named_expression':
      return node.kids[1] ? denote(text, space, node.kids[1], depth + 1) : UNKNOWN;
    case 'boolean_operator':
    case 'conditional_expression':
      return either(text, space, node, depth);
    case 'subscript':
      return inner && PATH_LISTS.test(denote(text, space, inner, depth + 1).name) ? PATH : UNKNOWN;
    case 'binary_operator':
      return computed(text, space, node, depth);
    default:
      return UNKNOWN;
  }
}

/** A path over something is a path; text with something added or filled in is text. */
function computed(text: string, space: Space, node: Syntax, depth: number): Thing {
  const [left, right] = node.kids;
  if (!left || !right) return UNKNOWN;
  const operator = text.slice(left.end, right.start);
  const first = denote(text, space, left, depth + 1);
  if (first.name === 'pathlib.Path' && operator.includes('/')) return PATH;
  if (first.name === 'str' && /[+%*]/.test(operator)) return TEXT;
  return operator.includes('/') && denote(text, space, right, depth + 1).name === 'pathlib.Path' ? PATH : UNKNOWN;
}

function either(text: string, space: Space, node: Syntax, depth: number): Thing {
  const sides = node.kind === 'boolean_operator' ? node.kids : [node.kids[0], node.kids[2]];
  for (const side of sides) {
    const thing = side ? denote(text, space, side, depth + 1) : UNKNOWN;
    if (thing.name !== '') return thing;
  }
  return UNKNOWN;
}

/** What a name stands for: an import, a definition, the class of a variable; a name the file never binds is a builtin. */
export function named(text: string, space: Space, id: string, depth = 0): Thing {
  const owner = ownerOf(space, id);
  if (owner) return thingOfClass(owner, true);
  const name = lookup(space, id);
  return name ? held(text, space, name, depth) : thingOf(id, false);
}

function held(text: string, space: Space, name: Name, depth: number): Thing {
  if (name.path !== undefined) return thingOf(name.path, false);
  if (name.fn) return thingOfFn(name.fn);
  if (name.klass) return thingOfClass(name.klass, false);
  const latest = space === name.space ? name.latest : undefined;
  if (name.known && name.knownFor === latest) return name.known;
  name.known = UNKNOWN; // Ends names that are defined by themselves.
  name.knownFor = latest;
  name.known = classOf(text, name, latest, depth);
  return name.known;
}

/** The class of a variable: annotated, or that of what it was last given here, or the one class of all it is given. */
function classOf(text: string, name: Name, latest: Syntax | undefined, depth: number): Thing {
  const annotated = name.annotation && annotation(text, name.space, name.annotation);
  if (annotated) return annotated;
  if (latest) {
    const thing = denote(text, name.space, latest, depth + 1);
    if (thing.name !== '') return thing;
  }
  let only = UNKNOWN;
  for (const value of name.values) {
    const thing = denote(text, name.space, value, depth + 1);
    if (thing.name === '') continue;
    if (only.name !== '' && only.name !== thing.name) return UNKNOWN;
    only = thing;
  }
  if (only.name !== '' || !name.over) return only;
  return PATH_LISTS.test(denote(text, name.space, name.over, depth + 1).name) ? PATH : UNKNOWN;
}

const ANNOTATION = /^["']?(?:(?:typing\.)?(?:Optional|Annotated|Final|ClassVar)\[)?["']?([A-Za-z_][\w.]*)/;
const VAGUE: ReadonlySet<string> = new Set(['Any', 'object', 'None', 'Union', 'typing.Union', 'typing.Any', 'TypeVar']);

function annotation(text: string, space: Space, node: Syntax): Thing | undefined {
  const [first, ...rest] = (ANNOTATION.exec(text.slice(node.start, node.end))?.[1] ?? 'Any').split('.') as [string, ...string[]];
  const name = lookup(space, first);
  if (name?.klass && rest.length === 0) return thingOfClass(name.klass, true);
  if (name && name.path === undefined) return undefined;
  const path = [name?.path ?? first, ...rest].join('.');
  return VAGUE.has(path.replace(/^typing\./, '')) ? undefined : thingOf(path.replace(/^typing\.([A-Z])/, lower), true);
}

const lower = (_: string, letter: string): string => letter.toLowerCase();

function attributed(text: string, space: Space, node: Syntax, depth: number): Thing {
  const [base, attribute] = node.kids;
  if (base && attribute)
    return member(text, denote(text, space, base, depth + 1), text.slice(attribute.start, attribute.end), depth);
  const [first, ...rest] = text.slice(node.start, node.end).split('.') as [string, ...string[]];
  let thing = named(text, space, first, depth);
  for (const part of rest) thing = member(text, thing, part, depth);
  return thing;
}

/** What a member of a thing stands for. */
export function member(text: string, thing: Thing, attribute: string, depth = 0): Thing {
  if (thing.klass) return ofClass(text, thing.klass, attribute, depth);
  if (thing.name === '' || (thing.made && thing.name.startsWith('.'))) return thingOf(`.${attribute}`, true);
  if (thing.fn) return thingOf(`.${attribute}`, true);
  const name = `${thing.name}.${attribute}`;
  return thing.made && attribute === 'parent' && PATHS.test(name) ? PATH : thingOf(name, thing.made);
}

function ofClass(text: string, klass: Klass, attribute: string, depth: number): Thing {
  const name = klass.space.names.get(attribute);
  if (name?.fn) return thingOfFn(name.fn);
  if (name && name.count > 0) {
    const thing = held(text, klass.space, name, depth + 1);
    return thing.name === '' ? thingOf('', true) : thing;
  }
  for (const base of klass.bases) {
    const thing = depth > DEEPEST ? UNKNOWN : denote(text, klass.outer, base, depth + 1);
    if (thing.klass === klass) continue;
    const inherited = thing.name === '' || thing.name === 'object' ? UNKNOWN : member(text, thing, attribute, depth + 1);
    if (inherited.name !== '' && inherited.name !== `.${attribute}`) return inherited;
  }
  return thingOf(`.${attribute}`, true);
}

function called(text: string, space: Space, node: Syntax, callee: Syntax, depth: number): Thing {
  if (callee.kind === 'identifier' && text.slice(callee.start, callee.end) === 'super') return superOf(text, space, depth);
  const thing = denote(text, space, callee, depth + 1);
  if (thing.fn) return thing.fn.name.endsWith('.__init__') ? UNKNOWN : returned(text, thing.fn, depth);
  if (thing.klass) return thingOfClass(thing.klass, true);
  if (thing.name.startsWith('pathlib.') && PATHS.test(thing.name)) return PATH;
  if (thing.name.startsWith('str') && TEXTS.test(thing.name)) return TEXT;
  const partial = thing.name === 'functools.partial' ? node.kids[1]?.kids[0] : undefined;
  if (partial) return { ...denote(text, space, partial, depth + 1), isPartial: true };
  return thingOf(thing.name, true);
}

/** The one thing a function of the file returns. */
function returned(text: string, fn: Fn, depth: number): Thing {
  if (fn.gives) return fn.gives;
  fn.gives = UNKNOWN;
  let only = UNKNOWN;
  for (const value of fn.returns) {
    const thing = denote(text, fn.space, value, depth + 1);
    if (thing.name === '' || !thing.made) continue;
    if (only.name !== '' && only.name !== thing.name) return UNKNOWN;
    only = thing;
  }
  fn.gives = only;
  return only;
}

function superOf(text: string, space: Space, depth: number): Thing {
  let at: Space | undefined = space;
  while (at && !at.klass) at = at.parent;
  const base = at?.klass?.bases[0];
  if (!at?.klass || !base) return UNKNOWN;
  const thing = denote(text, at.klass.outer, base, depth + 1);
  return thing.klass ? thingOfClass(thing.klass, true) : thingOf(thing.name, true);
}

/** The `Name` behind `self.x`, when the base is the class's own first parameter or an instance of a class of the file. */
export function attributeName(text: string, space: Space, base: string, attribute: string): Name | undefined {
  const own = attributeOf(space, base, attribute);
  if (own) return own.fn ? undefined : own;
  const name = lookup(space, base);
  const thing = name && !name.path && !name.fn ? held(text, space, name, 0) : undefined;
  const found = thing?.klass?.space.names.get(attribute);
  return found && !found.fn ? found : undefined;
}
