import type { Call, Hole, Scope, Value } from '../facts.ts';
import type { Program } from '../program.ts';
import type { Step } from '../step.ts';
import { type FactIndex, refersTo } from './index.ts';
import { argumentFor, givenTo, parameterOf } from './words.ts';

/** Steps that only reshape what they are given: the source lies behind them. */
const THROUGH: ReadonlySet<string> = new Set(['parse', 'setup', 'report', 'wait']);
const MOST_VISITS = 400;
const NONE: readonly Step[] = [];

interface Walk {
  readonly index: FactIndex;
  readonly stepOf: (call: number) => Step | undefined;
  readonly found: Set<Step>;
  readonly seen: Set<number | string>;
}

/** Where a value comes from: the steps reached through reshaping calls, parameters, loops and names given in the file. */
export function sourcesOf(index: FactIndex, stepOf: (call: number) => Step | undefined, value: Value): readonly Step[] {
  if (value.holes.length === 0 && !value.items && !value.entries) return NONE;
  const walk: Walk = { index, stepOf, found: new Set(), seen: new Set() };
  visitValue(walk, value, undefined);
  return [...walk.found];
}

/** Marks a place as visited; false when it was, or when the walk has gone far enough. */
function enters({ seen }: Walk, key: number | string): boolean {
  if (seen.has(key) || seen.size > MOST_VISITS) return false;
  seen.add(key);
  return true;
}

function visitValue(walk: Walk, value: Value, from: number | undefined): void {
  for (const hole of value.holes) visitHole(walk, hole, from);
  for (const item of value.items ?? []) visitValue(walk, item, from);
  if (value.entries) for (const entry of value.entries.values()) visitValue(walk, entry, from);
}

function visitHole(walk: Walk, hole: Hole, from: number | undefined): void {
  const fact = hole.from === undefined ? undefined : walk.index.facts[hole.from];
  if (!fact) visitName(walk, hole.name, from);
  else if (fact.kind === 'call') {
    if (enters(walk, fact.id)) visitCall(walk, fact);
  } else if (fact.kind === 'scope') {
    const isLoop = fact.role === 'loop';
    if (enters(walk, isLoop ? fact.id : `${fact.id}:${hole.name}`)) visitScope(walk, fact, hole);
  }
}

function visitName(walk: Walk, name: string, from: number | undefined): void {
  // `${#answer}` is how long it is.
  const base = name.match(/^#?((?:self\.)?[\w$]+)/)?.[1] ?? name;
  const owner = from === undefined ? -1 : walk.index.functionOf(from);
  if (!enters(walk, `${base}@${owner}`)) return;
  for (const written of givenTo(walk.index, base, from)) visitValue(walk, written.value, written.id);
}

function visitCall(walk: Walk, call: Call): void {
  const step = walk.stepOf(call.id);
  if (step && (step.effect !== 'parse' || step.thing !== undefined)) walk.found.add(step);
  // `echo "$answer" | jq …` says again what the answer said.
  if (step && !THROUGH.has(step.effect) && step.thing !== 'print') return;
  if (call.receiver) visitValue(walk, call.receiver, call.id);
  visitInput(walk, call);
  if (call.local === undefined) {
    for (const argument of call.args) visitValue(walk, argument, call.id);
  } else {
    const callee = walk.index.facts[call.local] as Scope;
    for (const given of callee.gives ?? []) visitValue(walk, given, call.id);
  }
}

/** What the call reads from a pipe or a file. */
function visitInput(walk: Walk, call: Call): void {
  const input = call.input === undefined ? undefined : walk.index.facts[call.input];
  if (input?.kind === 'call' && enters(walk, input.id)) visitCall(walk, input);
}

function visitScope(walk: Walk, scope: Scope, hole: Hole): void {
  if (scope.role === 'loop' && scope.over) visitValue(walk, scope.over, scope.id);
  if (scope.role !== 'function' || refersTo(hole, scope)) return;
  const parameter = parameterOf(hole, scope);
  if (!parameter) return;
  for (const site of walk.index.sites(scope.id)) {
    const argument = site.call && argumentFor(site.call, parameter);
    if (argument) visitValue(walk, argument, site.at.id);
  }
}

/** The steps whose result, or what came of it, some condition of the file looks at. */
export function testedIn({ scopes, sources }: Program): ReadonlySet<Step> {
  // Both branches of a condition have its tests, all branches of a `case` what it asks.
  const values = new Set(
    scopes.flatMap(({ tests = [] }) => tests.flatMap(({ left, right }) => (right ? [left, right] : [left]))),
  );
  const steps = new Set<Step>();
  for (const value of values) for (const step of sources(value)) steps.add(step);
  return steps;
}
