import type { Call, Fact, Scope, Test } from '../facts.ts';
import type { Ending } from '../knowledge.ts';
import type { Chain, Guard } from '../program.ts';
import type { FactIndex } from './index.ts';
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

/** A function of the file that exits on a condition (`require_confirmation()`) guards what follows its call. */
function demanded(call: Call, index: FactIndex, endingOf: EndingOf, sites: readonly Call[]): readonly Guard[] {
  if (call.local === undefined) return [];
  return index
    .children(call.local)
    .filter(isBranch)
    .filter((branch) => EXITS.has(endingOf(branch)))
    .map((branch) => ({
      tests: holding(branch).map((test) => testInWords(negate(test), [call], index.facts)),
      scope: branch,
      sites,
    }));
}

function earlier(parent: number, before: number, index: FactIndex, endingOf: EndingOf, sites: readonly Call[]): readonly Guard[] {
  const guards: Guard[] = [];
  for (const fact of index.children(parent)) {
    if (fact.id >= before) break;
    if (isBranch(fact)) {
      for (const branch of leavers(fact, index, endingOf))
        guards.push({ tests: holding(branch).map(negate), scope: branch, sites });
    } else if (fact.kind === 'call') guards.push(...demanded(fact, index, endingOf, sites));
  }
  return guards;
}

/** The guards along one chain: conditions around it, and early exits before it, at every level. */
export function guardsOn(chain: Chain, id: number, index: FactIndex, endingOf: EndingOf): readonly Guard[] {
  const guards: Guard[] = [];
  const crossed: Call[] = [];
  let before = id;
  for (const link of chain.links) {
    if (link.kind === 'call') {
      if (chain.sites[crossed.length] === link) crossed.push(link);
      guards.push(...earlier(link.id, before, index, endingOf, [...crossed]));
    } else {
      const sites = [...crossed];
      if (link.role === 'branch' || (link.role === 'loop' && link.tests))
        guards.push({ tests: holding(link), scope: link, sites });
      guards.push(...earlier(link.id, before, index, endingOf, sites));
    }
    before = link.id;
  }
  return guards;
}
