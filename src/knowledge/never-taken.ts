import type { Call, Scope } from '../core/facts.ts';
import type { Chain, Program } from '../core/program.ts';

/**
 * `elif method == "DELETE":` in a function that every caller gives another word: `ask("GET", …)`, `ask("POST", …)`. What stands there is
 * done by nobody.
 */
export function isNeverTaken(id: number, program: Program): boolean {
  const chains = program.chains(id);
  return chains.length > 0 && chains.every((chain) => chain.links.some((link) => isRuledOut(link, chain, program)));
}

function isRuledOut(link: Scope | Call, { sites }: Chain, program: Program): boolean {
  if (link.kind !== 'scope' || link.role !== 'branch' || link.when === false || sites.length === 0) return false;
  const [test, another] = link.tests ?? [];
  if (test === undefined || another !== undefined || test.op !== 'equal' || test.negated) return false;
  const { left, right } = test;
  if (left.holes.length === 0 || right?.type !== 'text' || right.holes.length > 0) return false;
  const given = program.inWords(left, sites);
  return given.holes.length === 0 && given.text !== right.text;
}
