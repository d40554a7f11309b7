import type { Call, Fact, Scope } from '../../core/facts.ts';
import type { Ending } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';

/** What runs after a call, whatever became of it: nothing that stands behind a condition. */
export interface Later {
  readonly calls: readonly Call[];
  /** How the run ends there, where an `exit` stands on the way. */
  readonly ends?: Ending;
}

/** What comes so long after it is not looked at: a long script is asked after each of its commands. */
const FURTHEST = 200;

/** The calls after one on the first way on which it is reached, nearest first, through its callers, up to where the run is left. */
export function laterCalls(call: Call, program: Program): Later {
  const calls: Call[] = [];
  for (const next of wayOf(call, program)) {
    const ends = next.kind === 'scope' ? undefined : endingOf(next, program);
    if (next.kind === 'scope' || ends !== undefined) return ends === undefined ? { calls } : { calls, ends };
    if (calls.push(next) === FURTHEST) break;
  }
  return { calls };
}

function* wayOf(call: Call, program: Program): Generator<Call | Scope> {
  let before: Fact = call;
  // A `return`, a `break`: what follows in the function, in the loop, is not run.
  let left: 'function' | 'loop' | undefined;
  for (const link of program.chains(call.id)[0]?.links ?? []) {
    for (const next of left === undefined ? callsAfter(before, link.id, program) : []) {
      left = leftBy(next);
      if (left !== undefined) break;
      yield next;
    }
    if (link.kind === 'scope' && link.role === left) left = undefined;
    before = link;
  }
}

/** The calls after a fact, and a condition that leaves: what comes after it depends on its answer. */
function* callsAfter(before: Fact, around: number, program: Program): Generator<Call | Scope> {
  for (const fact of program.children(around)) {
    if (fact.start < before.end || fact.id === before.id) continue;
    if (fact.kind === 'scope' && (fact.role === 'branch' || fact.endless === true) && program.ending(fact) !== 'on') yield fact;
    yield* unconditional(fact, program, new Set());
  }
}

/** The calls of a command, of the function that it calls, and of a loop's round, without what a condition stands before. */
function* unconditional(fact: Fact, program: Program, seen: Set<number>): Generator<Call> {
  if (fact.kind === 'scope' && fact.role === 'loop') yield* within(fact.id, program, seen);
  if (fact.kind !== 'call') return;
  yield* within(fact.id, program, seen);
  if (fact.local !== undefined && !seen.has(fact.local)) {
    seen.add(fact.local);
    for (const call of within(fact.local, program, seen)) if (leftBy(call) === undefined) yield call;
  } else yield fact;
}

function* within(id: number, program: Program, seen: Set<number>): Generator<Call> {
  for (const fact of program.children(id)) yield* unconditional(fact, program, seen);
}

const leftBy = (fact: Call | Scope): 'function' | 'loop' | undefined =>
  fact.kind === 'scope'
    ? undefined
    : fact.name === 'return'
      ? 'function'
      : /^(?:break|continue)$/.test(fact.name)
        ? 'loop'
        : undefined;

function endingOf({ id }: Call, program: Program): Ending | undefined {
  const step = program.step(id);
  return step?.row.ends?.(step.ask);
}
