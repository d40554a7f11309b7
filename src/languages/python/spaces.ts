import type { Value } from '../../core/facts.ts';
import type { Parameter } from './parameters.ts';
import type { Syntax } from './tree.ts';

/** What an expression stands for, as far as the text says: a dotted name, a function or a class of the file. */
export interface Thing {
  /** The resolved name; empty: unknown. The result of a call has the name of what made it. */
  readonly name: string;
  /** An object rather than a module, a function or a class. */
  readonly made: boolean;
  readonly fn: Fn | undefined;
  readonly klass: Klass | undefined;
  /** Some of its arguments were given before, out of sight: `functools.partial`. */
  readonly isPartial: boolean;
}

/** A thing of a dotted name that is no definition of the file. */
export function thingOf(name: string, made: boolean): Thing {
  return { name, made, fn: undefined, klass: undefined, isPartial: false };
}

export function thingOfFn(fn: Fn): Thing {
  return { name: fn.name, made: false, fn, klass: undefined, isPartial: false };
}

/** A class of the file, or an instance of it. */
export function thingOfClass(klass: Klass, made: boolean): Thing {
  return { name: klass.name, made, fn: undefined, klass, isPartial: false };
}

/** A function or method of the file. */
export interface Fn {
  /** `main`, `Exporter.run`. */
  readonly name: string;
  readonly node: Syntax;
  readonly space: Space;
  /** The class it is a method of. */
  readonly klass: Klass | undefined;
  /** Without `self` and `cls`. */
  readonly params: readonly Parameter[];
  /** What its `return` statements give, as written. */
  readonly returns: Syntax[];
  /** What its results are, once asked. */
  gives: Thing | undefined;
  /** Its scope among the facts, once written. */
  id: number | undefined;
}

/** A class of the file. Its space holds class-level names, methods, and what is assigned to `self.x` anywhere in it. */
export interface Klass {
  readonly name: string;
  readonly space: Space;
  readonly bases: readonly Syntax[];
  /** Where its bases are looked up. */
  readonly outer: Space;
}

/** What the file says about one name in one space, and, while facts are written, what it holds. */
export interface Name {
  readonly id: string;
  readonly space: Space;
  /** How often it is bound in the text. */
  count: number;
  /** Elements are added to what it holds, or taken from it. */
  isChanged: boolean;
  /** The right sides given to it. */
  readonly values: Syntax[];
  /** The loop that binds it goes through this. */
  over: Syntax | undefined;
  /** The dotted name it was imported from. */
  path: string | undefined;
  fn: Fn | undefined;
  klass: Klass | undefined;
  annotation: Syntax | undefined;
  /** What is looked at in what it holds; shared with the calls whose results it holds. */
  readonly uses: string[];
  /** The last value written to it, the right side that gave it, and the conditional scope in which that happened. */
  value: Value | undefined;
  latest: Syntax | undefined;
  block: number | undefined;
  /** What it was found to stand for, while `latest` was this. */
  known: Thing | undefined;
  knownFor: Syntax | undefined;
}

/** Where names live. Functions do not see the names of the classes around them. */
export interface Space {
  readonly kind: 'module' | 'function' | 'class';
  readonly parent: Space | undefined;
  readonly names: Map<string, Name>;
  /** The class whose space it is, or whose method. */
  klass: Klass | undefined;
  /** The first parameter of a method: `self`, `cls`. */
  readonly self: string | undefined;
}

/** The file's names, known before anything is written. */
export interface Names {
  readonly module: Space;
  readonly fns: ReadonlyMap<Syntax, Fn>;
  readonly klasses: ReadonlyMap<Syntax, Klass>;
  /** Methods by their plain name. */
  readonly methods: ReadonlyMap<string, readonly Fn[]>;
}

/** A new space, empty. */
export function spaceIn(parent: Space | undefined, kind: Space['kind'], klass?: Klass, self?: string): Space {
  return { kind, parent, names: new Map(), klass, self };
}

/** Every name has all its properties from the start: objects of one shape are read several times faster. */
function newName(space: Space, id: string): Name {
  return {
    id,
    space,
    count: 0,
    isChanged: false,
    values: [],
    uses: [],
    over: undefined,
    path: undefined,
    fn: undefined,
    klass: undefined,
    annotation: undefined,
    value: undefined,
    latest: undefined,
    block: undefined,
    known: undefined,
    knownFor: undefined,
  };
}

/** The name as declared in a space, made if new. */
export function declare(space: Space, id: string): Name {
  let name = space.names.get(id);
  if (!name) {
    name = newName(space, id);
    space.names.set(id, name);
  }
  return name;
}

/** The name that an identifier means in a space: its own, else that of the functions and the module around it. */
export function lookup(space: Space, id: string): Name | undefined {
  const own = space.names.get(id);
  if (own) return own;
  for (let at = space.parent; at; at = at.parent) {
    const name = at.kind === 'class' ? undefined : at.names.get(id);
    if (name) return name;
  }
  return undefined;
}

/** The attribute `self.x` of the class whose method's space this is. */
export function attributeOf(space: Space, base: string, attribute: string): Name | undefined {
  const owner = ownerOf(space, base);
  return owner && declare(owner.space, attribute);
}

/** The class that `self` (or `cls`) stands for, in a method or in a function nested in one. */
export function ownerOf(space: Space, base: string): Klass | undefined {
  for (let at: Space | undefined = space; at; at = at.parent) {
    if (at.self === base) return at.klass;
    if (at.kind !== 'class' && at.names.has(base)) return undefined;
  }
  return undefined;
}
