import type { Call, Fact, Scope, Test } from '../facts.ts';
import type { Ending } from '../knowledge.ts';
import type { Chain, Guard } from '../program.ts';
import type { FactIndex } from './index.ts';
import { remember } from './remember.ts';
import { testInWords } from './words.ts';

type EndingOf = (scope: Scope) => Ending | 'on';

const negate = (test: Test): Test => ({ ...test, negated: !test.negated });

/** The tests as they stand when a branch runs. */
function holding(branch: Scope): readonly Test[] {
  const tests = branch.tests ?? [];
  return branch.when === false ? tests.map(negate) : tests;
}

/** A branch that leaves guards what follows it: there its tests do not hold. */
function leavers(branch: Scope, index: FactIndex, endingOf: EndingOf): readonly Scope[] {
  if (endingOf(branch) !== 'on') return [branch];
  // `if a: … elif b: return`: the second test stands inside the other side of the first.
  if (branch.when !== false) return [];
  return index.children(branch.id).filter((fact): fact is Scope => isBranch(fact) && endingOf(fact) !== 'on');
}

const isBranch = (fact: Fact): fact is Scope => fact.kind === 'scope' && fact.role === 'branch';

const EXITS: ReadonlySet<string> = new Set(['ok', 'bad', 'raise']);

/** A guard that stands for everything after it at its own level; who asks adds the call sites. */
interface Exit {
  /** The fact that leaves. */
  readonly id: number;
  readonly guard: Omit<Guard, 'sites'>;
}

/** A function of the file that exits on a condition (`require_confirmation()`) guards what follows its call. */
function demanded(call: Call, index: FactIndex, endingOf: EndingOf): readonly Exit[] {
  if (call.local === undefined) return [];
  return index
    .children(call.local)
    .filter(isBranch)
    .filter((branch) => EXITS.has(endingOf(branch)))
    .map((scope) => ({
      id: call.id,
      guard: { tests: holding(scope).map((test) => testInWords(negate(test), [call], index.facts)), scope },
    }));
}

/** After an endless loop with one way out, what led there holds: `while :; do read answer; case $answer in y) break;; …`. */
function wayOut(loop: Scope, index: FactIndex): readonly Exit[] {
  if (loop.endless !== true) return [];
  const [only, another] = breaksIn(loop.id, index);
  if (only === undefined || another !== undefined) return [];
  const guards: Exit[] = [];
  for (let at = index.facts[only.within]; at && at.id !== loop.id; at = index.facts[at.within])
    if (isBranch(at)) guards.push({ id: loop.id, guard: { tests: holding(at), scope: at } });
  return guards;
}

function breaksIn(id: number, index: FactIndex): readonly Fact[] {
  return index.children(id).flatMap((fact): readonly Fact[] => {
    if (fact.kind === 'call') return fact.name === 'break' ? [fact] : [];
    const isOther = fact.kind !== 'scope' || fact.role === 'loop' || fact.role === 'function';
    return isOther ? [] : breaksIn(fact.id, index);
  });
}

/** The early exits directly within a fact, in source order: a few, however many statements there are. */
function exitsIn(parent: number, index: FactIndex, endingOf: EndingOf): readonly Exit[] {
  return index.children(parent).flatMap((fact): readonly Exit[] => {
    if (fact.kind === 'call') return demanded(fact, index, endingOf);
    if (fact.kind === 'scope' && fact.role === 'loop') return wayOut(fact, index);
    if (!isBranch(fact)) return [];
    return leavers(fact, index, endingOf).map((scope) => ({ id: fact.id, guard: { tests: holding(scope).map(negate), scope } }));
  });
}

/** The guards of chains: conditions around a fact, and early exits before it, at every level. */
export function createGuards(index: FactIndex, endingOf: EndingOf): (chain: Chain, id: number) => readonly Guard[] {
  const exits = remember((parent: number) => exitsIn(parent, index, endingOf));
  return (chain, id) => guardsOn(chain, id, exits);
}

function guardsOn(chain: Chain, id: number, exits: (parent: number) => readonly Exit[]): readonly Guard[] {
  const guards: Guard[] = [];
  let sites: readonly Call[] = [];
  let before = id;
  for (const link of chain.links) {
    if (link.kind === 'call' && chain.sites[sites.length] === link) sites = [...sites, link];
    if (link.kind === 'scope' && (link.role === 'branch' || (link.role === 'loop' && link.tests)))
      guards.push({ tests: holding(link), scope: link, sites });
    for (const exit of exits(link.id)) if (exit.id < before) guards.push({ ...exit.guard, sites });
    before = link.id;
  }
  return guards;
}
