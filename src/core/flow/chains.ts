import type { Call, Fact, Scope } from '../facts.ts';
import type { Chain } from '../program.ts';
import type { FactIndex, Site } from './index.ts';
import { remember } from './remember.ts';

/** Beyond these the walk is cut and the chain is not `whole`: what is further out is unknown. */
const MOST_SITES = 6;
const MOST_WAYS = 12;
const MOST_CROSSINGS = 5;

const LOST: Chain = { links: [], sites: [], whole: false, reached: true };

/** All ways a fact is reached, through the file's own call sites, decorators and wrappers. */
export function createChains(index: FactIndex): (id: number) => readonly Chain[] {
  const known = new Map<number, readonly Chain[]>();
  const through = remember((wrapper: number) => throughAll(index, wrapper));
  const outOf = remember((scope: number) => beyond(index, index.facts[scope] as Scope, [], walkFrom));
  const walkFrom = (id: number, crossed: readonly number[]): readonly Chain[] => {
    const links: (Scope | Call)[] = [];
    for (let at = index.facts[id]?.within ?? -1; at >= 0; ) {
      const fact = index.facts[at] as Scope | Call;
      if (fact.kind === 'call' && fact.local !== undefined) links.push(...through(fact.local));
      links.push(fact);
      if (fact.kind === 'scope' && fact.role === 'function' && fact.name !== undefined) {
        const ways = crossed.length === 0 ? outOf(fact.id) : beyond(index, fact, crossed, walkFrom);
        return ways.map((chain) => ({ ...chain, links: links.concat(chain.links) }));
      }
      at = fact.within;
    }
    return [{ links, sites: [], whole: true, reached: true }];
  };
  return (id) => {
    let chains = known.get(id);
    if (!chains) {
      chains = walkFrom(id, []);
      known.set(id, chains);
    }
    return chains;
  };
}

type Walk = (id: number, crossed: readonly number[]) => readonly Chain[];

/** The ways out of a named function: what decorates it, then each of its call sites. */
function beyond(index: FactIndex, scope: Scope, crossed: readonly number[], walk: Walk): readonly Chain[] {
  const around = index.decorators(scope.id).flatMap((call) => [call, ...wrapping(index, call, scope)]);
  const sites = index
    .sites(scope.id)
    .filter((site) => !crossed.includes(index.functionOf(site.at.id)) && index.functionOf(site.at.id) !== scope.id);
  if (sites.length === 0) return [{ links: around, sites: [], whole: true, reached: false }];
  if (crossed.length >= MOST_CROSSINGS) return [{ ...LOST, links: around }];
  const ways: Chain[] = [];
  for (const site of sites.slice(0, MOST_SITES)) {
    for (const at of placesOf(index, site, scope)) {
      const own: (Scope | Call)[] = at.kind === 'call' ? [at] : [];
      const sitesOf = (chain: Chain): readonly Call[] => (at.kind === 'call' ? [at, ...chain.sites] : chain.sites);
      for (const chain of walk(at.id, [...crossed, scope.id])) {
        ways.push({ ...chain, links: [...around, ...own, ...chain.links], sites: sitesOf(chain) });
      }
    }
    if (ways.length > MOST_WAYS) return [...ways.slice(0, MOST_WAYS), { ...LOST, links: around }];
  }
  return sites.length > MOST_SITES ? [...ways, { ...LOST, links: around }] : ways;
}

/** Where a function that is handed to a function of the file really runs: at the calls of that parameter. */
function placesOf(index: FactIndex, site: Site, target: Scope): readonly Fact[] {
  if (site.call || site.at.kind !== 'call') return [site.at];
  const inner = parameterCalls(index, site.at, target);
  return inner.length > 0 ? inner : [site.at];
}

function parameterCalls(index: FactIndex, call: Call, target: Scope): readonly Call[] {
  const taker = call.local === undefined ? undefined : index.facts[call.local];
  if (taker?.kind !== 'scope') return [];
  const position = call.args.findIndex((value) => value.holes.some((hole) => hole.from === target.id));
  const name = taker.params?.[position];
  if (name === undefined) return [];
  return index.calls.filter((inner) => inner.name === name && isWithin(index, inner.id, taker.id));
}

/** `run rm -rf x`, with `run() { …; "$@"; }`: what is given to a wrapper runs at its inner call, and in the scopes around that. */
function throughAll(index: FactIndex, wrapper: number): readonly (Scope | Call)[] {
  const inner = index.calls.find((call) => call.name === ALL_GIVEN && index.functionOf(call.id) === wrapper);
  if (!inner) return [];
  const links: (Scope | Call)[] = [inner];
  for (let at = inner.within; at >= 0 && at !== wrapper; at = index.facts[at]?.within ?? -1)
    links.push(index.facts[at] as Scope | Call);
  return links;
}

/** The call of all that a function is given, as readers name it. */
const ALL_GIVEN = '$@';

function isWithin(index: FactIndex, id: number, outer: number): boolean {
  for (let at = id; at >= 0; at = index.facts[at]?.within ?? -1) if (at === outer) return true;
  return false;
}

/** What a decorator of the file puts around its function: the call of its parameter, and the scopes around that. */
function wrapping(index: FactIndex, decorator: Call, target: Scope): readonly (Scope | Call)[] {
  const inner = parameterCalls(index, decorator, target)[0];
  if (!inner) return [];
  const links: (Scope | Call)[] = [inner];
  for (let at = inner.within; at >= 0; ) {
    const fact = index.facts[at] as Scope | Call;
    links.push(fact);
    if (fact.kind === 'scope' && fact.role === 'function' && fact.name !== undefined) break;
    at = fact.within;
  }
  return links;
}

/**
 * The functions that something at the top level runs, by search over the whole file: no cut. `counts` says of a place that names a
 * function whether it runs it.
 */
export function reachedFunctions(
  index: FactIndex,
  registers: (decorator: Call) => boolean,
  counts: (site: Site) => boolean,
): ReadonlySet<number> {
  const reached = new Set<number>();
  const places = new Map<number, Set<number>>();
  for (const scope of index.scopes) {
    if (scope.role !== 'function' || scope.name === undefined) continue;
    const from = index
      .sites(scope.id)
      .filter(counts)
      .map((site) => index.functionOf(site.at.id));
    if (index.decorators(scope.id).some(registers)) from.push(index.functionOf(scope.id));
    for (const owner of from) {
      const known = places.get(owner);
      if (known) known.add(scope.id);
      else places.set(owner, new Set([scope.id]));
    }
  }
  const open = [-1];
  for (let owner = open.pop(); owner !== undefined; owner = open.pop()) {
    for (const id of places.get(owner) ?? []) {
      if (!reached.has(id)) open.push(id);
      reached.add(id);
    }
  }
  return reached;
}
