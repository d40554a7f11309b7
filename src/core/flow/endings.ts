import type { Call, Fact, Scope } from '../facts.ts';
import type { Ending } from '../knowledge.ts';
import type { Step } from '../step.ts';
import type { FactIndex } from './index.ts';

type StepOf = (call: number) => Step | undefined;

/** How scopes end, each computed once. A function that calls itself goes on. */
export function createEndings(index: FactIndex, stepOf: StepOf): (scope: Scope) => Ending | 'on' {
  const known = new Map<number, Ending | 'on'>();
  const endingOf = (scope: Scope): Ending | 'on' => {
    const before = known.get(scope.id);
    if (before !== undefined) return before;
    known.set(scope.id, 'on');
    const ending = levelEnding(index.children(scope.id), index, stepOf, endingOf);
    known.set(scope.id, ending);
    return ending;
  };
  return endingOf;
}

type EndingOf = (scope: Scope) => Ending | 'on';

function levelEnding(facts: readonly Fact[], index: FactIndex, stepOf: StepOf, endingOf: EndingOf): Ending | 'on' {
  for (let place = 0; place < facts.length; place++) {
    const fact = facts[place] as Fact;
    if (fact.kind === 'call') {
      const ending = leaveOf(fact, index, stepOf, endingOf);
      if (ending !== 'on') return ending;
    } else if (fact.kind === 'scope') {
      const ending = scopeEnding(fact, facts[place + 1], index, endingOf);
      if (ending !== 'on') return ending;
    }
  }
  return 'on';
}

/** Both sides of a condition leave; or an attempt leaves and so does all that can catch in it. */
function scopeEnding(scope: Scope, next: Fact | undefined, index: FactIndex, endingOf: EndingOf): Ending | 'on' {
  if (scope.role === 'branch' && scope.when === true && next?.kind === 'scope' && next.role === 'branch' && next.when === false) {
    const one = endingOf(scope);
    const other = endingOf(next);
    if (one === 'on' || other === 'on') return 'on';
    if (one === other) return one;
    // Two exits, one of them unlike the other; or one side that exits, and one that only leaves this level.
    return EXITS.has(one) && EXITS.has(other) ? 'unknown' : EXITS.has(one) ? other : one;
  }
  if (scope.role === 'attempt') {
    const ending = endingOf(scope);
    if (ending === 'on') return 'on';
    const handlers = index.watchers(scope.id).filter((watcher) => watcher.role === 'handler');
    return handlers.every((handler) => endingOf(handler) !== 'on') ? ending : 'on';
  }
  // What waits for ever goes nowhere: nobody can tell what becomes of the run.
  if (scope.role === 'loop' && scope.endless === true && !leavesLoop(scope.id, index)) return 'unknown';
  return 'on';
}

/** Is there a way out of a loop: a `break` of its own, a `return`? */
function leavesLoop(id: number, index: FactIndex, inner = false): boolean {
  return index.children(id).some((fact) => {
    if (fact.kind === 'call')
      return (fact.name === 'break' && !inner) || LEAVES[fact.name] === 'return' || leavesLoop(fact.id, index, inner);
    if (fact.kind !== 'scope' || (fact.role === 'function' && fact.name !== undefined)) return false;
    return fact.role === 'handler' || leavesLoop(fact.id, index, inner || fact.role === 'loop');
  });
}

/** Endings that end the run, or the callers too. */
const EXITS: ReadonlySet<Ending | 'on'> = new Set(['ok', 'bad', 'raise', 'unknown']);

const LEAVES: Readonly<Record<string, Ending>> = { return: 'return', raise: 'raise', break: 'break', continue: 'next' };

/** How a call leaves, if it does: by itself, by what it knows, through a function of the file, or inside its arguments. */
function leaveOf(call: Call, index: FactIndex, stepOf: StepOf, endingOf: EndingOf): Ending | 'on' {
  const step = stepOf(call.id);
  const own = step?.row.ends?.(step.ask);
  if (own !== undefined && own !== 'return') return own;
  if (call.local !== undefined) {
    const callee = index.facts[call.local] as Scope;
    const ending = endingOf(callee);
    if (EXITS.has(ending) && (ending !== 'raise' || call.fate === 'raises')) return ending;
  }
  for (const child of index.children(call.id)) {
    if (child.kind !== 'call') continue;
    const ending = leaveOf(child, index, stepOf, endingOf);
    if (ending !== 'on') return ending;
  }
  return LEAVES[call.name] ?? 'on';
}
