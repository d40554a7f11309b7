import { isLone } from '../ask.ts';
import type { Call, Fact, Scope, Value } from '../facts.ts';
import type { Outcome, Program } from '../program.ts';
import { isOutside } from '../step.ts';
import { type FactIndex, holesOf } from './index.ts';

/** What a handler, or a branch that runs on failure, makes of the failure. */
export function outcomeOf(scope: Scope, index: FactIndex, program: Program): Outcome {
  const ending = program.ending(scope);
  if (ending === 'bad' || ending === 'raise') return 'loud';
  if (ending === 'unknown') return 'unknown';
  const content = contentOf(scope, index, program);
  if (ending === 'ok') return content.acts ? 'unknown' : 'lies'; // what it does may be how the failure is told
  if (ending === 'return') return returned(scope, content, index, program);
  const outcome = afterwards(content);
  return outcome === 'silent' && ending === 'on' && goesOnAlone(scope, index, program) ? 'unknown' : outcome;
}

/** An attempt that leaves when it succeeds: what stands after it runs only when it failed, and is part of the handling. */
function goesOnAlone(handler: Scope, index: FactIndex, program: Program): boolean {
  const attempt = handler.of === undefined ? undefined : index.facts[handler.of];
  if (handler.role !== 'handler' || attempt?.kind !== 'scope' || !leaves(attempt, program)) return false;
  return isFollowed(attempt, handler.end, index);
}

/** Does anything come after it, or after the conditions around it: `if has("ufw"): try: …; return`, and then the next way? */
function isFollowed(scope: Scope, end: number, index: FactIndex): boolean {
  const isLater = (fact: Fact): boolean => fact.kind !== 'comment' && fact.start >= end && !isOtherSide(fact, scope);
  if (index.children(scope.within).some(isLater)) return true;
  const around = index.facts[scope.within];
  return around?.kind === 'scope' && around.role === 'branch' && isFollowed(around, end, index);
}

/** `else` runs where the condition did not hold, and never after what stands behind it. */
const isOtherSide = (fact: Fact, side: Scope): boolean =>
  fact.kind === 'scope' && fact.role === 'branch' && fact.tests !== undefined && fact.tests === side.tests;

const leaves = (attempt: Scope, program: Program): boolean => attempt.role === 'attempt' && program.ending(attempt) !== 'on';

/** What a handler does, in the order in which it matters. */
interface Content {
  readonly tells: boolean;
  readonly stores: boolean;
  readonly acts: boolean;
  /** Exits on some way. */
  readonly exits: boolean;
  readonly raises: boolean;
}

function afterwards({ tells, stores, acts, exits, raises }: Content): Outcome {
  if (raises) return 'unknown'; // on some way it raises again
  if (tells) return 'told';
  if (stores) return 'kept';
  return acts || exits ? 'unknown' : 'silent';
}

const LEAVES: ReadonlySet<string> = new Set(['return', 'raise', 'break', 'continue']);

/** Ends the run badly, itself or, on some way, as a function of the file: `die() { echo "$1" && exit 1; }`. */
const mayEndBadly = (call: Call, program: Program): boolean =>
  [call, ...(call.local === undefined ? [] : program.callsIn(call.local))].some(({ id, name }) => {
    const step = program.step(id);
    return (name === 'raise' && id === call.id) || step?.row.ends?.(step.ask) === 'bad';
  });

function contentOf(scope: Scope, index: FactIndex, program: Program): Content {
  const does = { tells: false, acts: false, exits: false, raises: false };
  for (const call of program.callsIn(scope.id)) {
    const step = program.step(call.id);
    if (mayEndBadly(call, program)) does.raises = true;
    if (LEAVES.has(call.name)) continue;
    if (step && (step.effect === 'report' || step.effect === 'send')) does.tells = true;
    else if (call.local !== undefined && reports(call.local, program)) does.tells = true;
    else if (step?.effect === 'leave') does.exits = true;
    else if (call.local !== undefined || (step ? isOutside(step) : !isPutIntoWords(call, program))) does.acts = true;
  }
  return { ...does, stores: stores(scope.id, scope.id, index) };
}

/** `print("it failed: {}".format(error))`: it makes what is said. */
const isPutIntoWords = ({ name, within }: Call, program: Program): boolean => {
  const around = program.fact(within);
  return /\.(?:format|join)$/.test(name) && around.kind === 'call' && program.step(around.id)?.effect === 'report';
};

const reports = (callee: number, program: Program): boolean =>
  program.stepsUnder(callee).some((step) => step.effect === 'report' || step.effect === 'send');

/** Sets a name, or uses the error itself in something other than a report. */
function stores(id: number, handler: number, index: FactIndex): boolean {
  return index.children(id).some((fact) => {
    if (fact.kind === 'value') return fact.role === 'assigned';
    if (fact.kind === 'call' && fact.name !== 'return' && usesError(fact, handler)) return true;
    return (fact.kind === 'call' || (fact.kind === 'scope' && fact.role !== 'function')) && stores(fact.id, handler, index);
  });
}

const holds = (value: Value, from: number): boolean => holesOf(value).some((hole) => hole.from === from);

const usesError = (call: Call, handler: number): boolean =>
  call.args.some((value) => holds(value, handler)) || [...call.options.values()].some((value) => holds(value, handler));

/** A handler that returns: what its callers make of the value decides. */
function returned(scope: Scope, content: Content, index: FactIndex, program: Program): Outcome {
  const value = ownReturn(scope, index)?.args[0];
  const owner = nearestFunction(scope.id, program);
  const empty = !value || value.type === 'none';
  const othersGive = (owner.gives ?? []).some((given) => given.type !== 'none');
  if (empty && !othersGive) return afterwards(content);
  if (owner.role === 'function' && owner.name === undefined) return 'kept'; // a callback: whoever calls it has the value
  const sites = index.sites(owner.id);
  // A reference to the function says nothing of what becomes of its result.
  const used = sites.filter((site) => !site.call || site.call.uses.length > 0 || isStatus(site.call, program));
  if (sites.length > 0 && used.length === 0) return afterwards(content); // a status that every caller drops
  if (used.length > 0 && used.every((site) => site.call && isStatus(site.call, program))) return exitStatus(value, content);
  return 'kept';
}

/** The function whose `return` a scope's is, with a name or without; else the unit. */
function nearestFunction(id: number, program: Program): Scope {
  for (let at = program.fact(id); at.within >= 0; at = program.fact(at.within)) {
    if (at.kind === 'scope' && at.role === 'function') return at;
  }
  return program.enclosing(id);
}

/** `sys.exit(main())`: the result itself, and nothing computed from it, becomes the exit status. */
function isStatus(call: Call, program: Program): boolean {
  const around = call.within >= 0 ? program.fact(call.within) : undefined;
  if (around?.kind !== 'call' || around.name === 'return') return false;
  const status = around.args[0];
  if (!status || !isLone(status) || status.holes[0]?.from !== call.id) return false;
  if (around.name === 'raise' || program.step(around.id)?.row.ends) return true;
  return /(?:^|\.)SystemExit$/.test(around.name);
}

function exitStatus(value: Value | undefined, content: Content): Outcome {
  if (value && value.holes.length > 0) return 'unknown';
  const zero = !value || value.type === 'none' || value.text === '0' || (value.type === 'boolean' && value.text === 'false');
  if (!zero) return 'loud';
  if (content.acts) return 'unknown'; // it deals with the failure in its own way
  return content.tells ? 'lies' : 'silent';
}

function ownReturn(scope: Scope, index: FactIndex): Call | undefined {
  for (const fact of index.children(scope.id)) {
    if (fact.kind === 'call' && fact.name === 'return') return fact;
    if (fact.kind === 'call') {
      const inner = index.children(fact.id).find((child): child is Call => child.kind === 'call' && child.name === 'return');
      if (inner) return inner;
    }
  }
  return undefined;
}
