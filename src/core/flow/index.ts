import type { Call, Comment, Fact, Facts, Hole, Scope, Value, Written } from '../facts.ts';
import { byStart } from '../source.ts';

/** Facts by what is asked of them: nesting, kinds, call sites, handlers. Built once a file. */
export interface FactIndex {
  readonly facts: readonly Fact[];
  readonly calls: readonly Call[];
  readonly scopes: readonly Scope[];
  readonly written: readonly Written[];
  readonly comments: readonly Comment[];
  children(id: number): readonly Fact[];
  /** The nearest named function around a fact, or -1 for code that runs with its unit. */
  functionOf(id: number): number;
  /** Handlers and afters of an attempt, or of a unit. */
  watchers(id: number): readonly Scope[];
  /** The places that call a function of the file, or give it away. Decorators are not among them. */
  sites(functionId: number): readonly Site[];
  decorators(functionId: number): readonly Call[];
  assigned(name: string): readonly Written[];
}

/** A place where a function of the file runs: `call` calls it by name, or `at` hands it on. */
export interface Site {
  readonly at: Fact;
  readonly call?: Call;
}

const none: readonly never[] = [];

/** A hole that names a function itself, rather than one of its parameters. */
export function refersTo(hole: Hole, target: Fact | undefined): boolean {
  if (target?.kind !== 'scope' || target.role !== 'function' || target.name === undefined) return false;
  const last = target.name.slice(target.name.lastIndexOf('.') + 1);
  return hole.name === target.name || hole.name === last || (hole.name.endsWith(`.${last}`) && hole.member !== undefined);
}

/** All holes of a value, its elements and entries included. */
export function holesOf(value: Value): readonly Hole[] {
  if (!value.items && !value.entries) return value.holes;
  const holes = [...value.holes];
  for (const item of value.items ?? none) holes.push(...holesOf(item));
  if (value.entries) for (const entry of value.entries.values()) holes.push(...holesOf(entry));
  return holes;
}

/** Adds a value to the list under a key. */
export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

interface References {
  readonly sites: Map<number, Site[]>;
  readonly decorators: Map<number, Call[]>;
}

function refer(value: Value, at: Fact, facts: readonly Fact[], into: References): void {
  if (value.holes.length === 0 && !value.items && !value.entries) return;
  for (const hole of holesOf(value)) {
    if (hole.from === undefined) continue;
    const target = facts[hole.from];
    if (!target || !refersTo(hole, target)) continue;
    // In its own scope a name can only stand before its definition when it decorates it.
    if (at.kind === 'call' && at.within === target.within && at.start < target.start) push(into.decorators, target.id, at);
    else push(into.sites, target.id, { at });
  }
}

function referencesIn(facts: readonly Fact[]): References {
  const into: References = { sites: new Map(), decorators: new Map() };
  for (let id = 0; id < facts.length; id++) {
    const fact = facts[id] as Fact;
    if (fact.kind === 'call') {
      if (fact.local !== undefined) push(into.sites, fact.local, { at: fact, call: fact });
      const { args, options } = fact;
      for (let index = 0; index < args.length; index++) refer(args[index] as Value, fact, facts, into);
      if (options.size > 0) for (const value of options.values()) refer(value, fact, facts, into);
    } else if (fact.kind === 'value' && fact.role === 'assigned') refer(fact.value, fact, facts, into);
  }
  return into;
}

function functionsOf(facts: readonly Fact[]): Int32Array {
  const owner = new Int32Array(facts.length).fill(-1);
  for (let id = 0; id < facts.length; id++) {
    const fact = facts[id] as Fact;
    const parent = fact.within < 0 ? undefined : facts[fact.within];
    if (!parent) continue;
    const isFunction = parent.kind === 'scope' && parent.role === 'function' && parent.name !== undefined;
    owner[fact.id] = isFunction ? parent.id : (owner[parent.id] as number);
  }
  return owner;
}

/** Indexes a file's facts. Facts list parents before children, so one pass is enough. */
export function indexOf({ facts }: Facts): FactIndex {
  const children: Fact[][] = [];
  const watchers = new Map<number, Scope[]>();
  const assigned = new Map<string, Written[]>();
  const calls: Call[] = [];
  const scopes: Scope[] = [];
  const written: Written[] = [];
  const comments: Comment[] = [];
  for (let id = 0; id < facts.length; id++) {
    const fact = facts[id] as Fact;
    const siblings = children[fact.within + 1];
    if (siblings) siblings.push(fact);
    else children[fact.within + 1] = [fact];
    if (fact.kind === 'call') calls.push(fact);
    else if (fact.kind === 'comment') comments.push(fact);
    else if (fact.kind === 'value') {
      written.push(fact);
      if (fact.role === 'assigned' && fact.name !== undefined) push(assigned, fact.name, fact);
    } else {
      scopes.push(fact);
      if (fact.of !== undefined) push(watchers, fact.of, fact);
    }
  }
  comments.sort(byStart); // Those of an embedded script are read after the file's own.
  const owner = functionsOf(facts);
  const references = referencesIn(facts);
  return {
    facts,
    calls,
    scopes,
    written,
    comments,
    children: (id) => children[id + 1] ?? none,
    functionOf: (id) => owner[id] ?? -1,
    watchers: (id) => watchers.get(id) ?? none,
    sites: (id) => references.sites.get(id) ?? none,
    decorators: (id) => references.decorators.get(id) ?? none,
    assigned: (name) => assigned.get(name) ?? none,
  };
}
