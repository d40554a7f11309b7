import type { Span } from '../../core/source.ts';
import type { FunctionNode, Node, NodeOf } from './tree.ts';

/** What an expression stands for, as far as the text says: a dotted name, a function or a class of the file. */
export interface Thing {
  /** The resolved name: `fs.mkdirSync`, `pg.Client`; empty: unknown. The result of a call has the name of what made it. */
  readonly name: string;
  /** An object rather than a module, a function or a class. */
  readonly made: boolean;
  readonly fn?: Fn;
  readonly klass?: Klass;
}

/** A function of the file that has a name: it runs where it is called. */
export interface Fn {
  /** `main`, `Exporter.run`. */
  readonly name: string;
  readonly node: FunctionNode | NodeOf<'ClassDeclaration' | 'ClassExpression'>;
  /** Where its own names live; of a class without a constructor the class's. */
  readonly space: Space;
  /** What its `return` statements give, as written. */
  readonly returns: Node[];
  gives?: Thing;
  /** Its scope among the facts, once written. */
  id?: number;
}

/** A class of the file, or an object of named functions. Its space holds members and what is assigned to `this.x`. */
export interface Klass {
  readonly name: string;
  readonly space: Space;
  readonly base?: Node;
  readonly outer: Space;
}

/** What the file says about one name in one space, and, while facts are written, what it holds. */
export interface Name {
  readonly id: string;
  readonly space: Space;
  /** How often it is bound in the text. */
  count: number;
  /** Elements are added to what it holds, or members are written. */
  isChanged: boolean;
  readonly values: Node[];
  /** The loop that binds it goes through this. */
  over?: Node;
  /** The dotted name it was imported from. */
  path?: string;
  fn?: Fn;
  klass?: Klass;
  annotation?: string;
  /** What is looked at in what it holds; shared with the calls whose results it holds. */
  uses: string[];
  value?: import('../../core/facts.ts').Value;
  latest?: Node;
  block?: number;
  known?: Thing;
  knownFor?: Node | undefined;
}

export interface Space {
  readonly kind: 'module' | 'function' | 'block' | 'class';
  readonly parent: Space | undefined;
  readonly names: Map<string, Name>;
  /** The class whose `this` it has. */
  readonly klass: Klass | undefined;
}

/** The file's names, known before anything is written. */
export interface Names {
  readonly module: Space;
  readonly fns: ReadonlyMap<Node, Fn>;
  readonly klasses: ReadonlyMap<Node, Klass>;
  /** The names that a function, a block or a loop brings along. */
  readonly spaces: ReadonlyMap<Node, Space>;
  /** Templates, patterns, the text of markup: where `//` is no comment. */
  readonly opaque: readonly Span[];
  /** Methods by their plain name. */
  readonly methods: ReadonlyMap<string, readonly Fn[]>;
}

export function spaceIn(parent: Space | undefined, kind: Space['kind'], klass?: Klass): Space {
  return { kind, parent, names: new Map(), klass };
}

/** The name as declared in a space, made if new. */
export function declare(space: Space, id: string): Name {
  let name = space.names.get(id);
  if (!name) {
    name = { id, space, count: 0, values: [], uses: [], isChanged: false };
    space.names.set(id, name);
  }
  return name;
}

/** The name that an identifier means in a space. Members of a class are not among the names of its methods. */
export function lookup(space: Space, id: string): Name | undefined {
  for (let at: Space | undefined = space; at; at = at.parent) {
    const name = at.kind === 'class' ? undefined : at.names.get(id);
    if (name) return name;
  }
  return undefined;
}

/** The space in which `var` and functions are declared. */
export function hoisted(space: Space): Space {
  let at = space;
  while (at.kind === 'block' && at.parent) at = at.parent;
  return at;
}

/** The class that `this` stands for. */
export function ownerOf(space: Space): Klass | undefined {
  for (let at: Space | undefined = space; at; at = at.parent) if (at.klass) return at.klass;
  return undefined;
}
