import type { Call, Fact, Scope } from '../../core/facts.ts';
import type { Chain, Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';
import { remedyFor } from '../../knowledge/remedies.ts';

/**
 * After this handler (or branch), does the run go on to a success exit, whatever happened? Nothing that follows on any way
 * out may look at it: no way of leaving badly, and no caller that uses what its function returns. A caller that waits for a promise
 * and takes its failure alone may count as none (`isUse`).
 */
export function endsTheRun(scope: Scope, program: Program, isUse: (use: string) => boolean = () => true): boolean {
  const chains = program.chains(scope.id);
  if (chains.length === 0) return false;
  return chains.every((chain) => {
    if (!chain.whole || !chain.reached || isHandedOn(chain)) return false;
    if (chain.sites.some((site) => site.uses.some(isUse) || isExitStatus(site.within, program))) return false;
    if (isFollowedForEver(scope, chain, program)) return false;
    return !follows(scope.id, chain.links, program, (id) => isBadLeave(id, program));
  });
}

/** `await main()`, `main().catch(fail)`: what the function returns is dropped. */
export const isMoreThanWaiting = (use: string): boolean => use !== 'await' && use !== 'catch';

/**
 * What to do about a failure that is only told: raising it helps where nothing further out takes it and only tells it, too
 * (`main().catch(console.error)`).
 */
export function endingFor(scope: Scope, program: Program): string {
  const isTaken = program.catchers(scope.id).by.some((outer) => /^(?:told|silent|lies)$/.test(program.outcome(outer)));
  return isTaken ? 'exit with 1' : remedyFor('exit', program.languageOf(scope.id)).advice;
}

/** `while True:` comes after it on the same way, and no round leaves it: there is no end at which a status could be asked for. */
const isFollowedForEver = (scope: Scope, chain: Chain, program: Program): boolean =>
  program.languageOf(scope.id) !== 'shell' &&
  program.scopes.some(
    (loop) =>
      loop.role === 'loop' &&
      loop.endless === true &&
      program.chains(loop.id).some((other) => isAfter(loop, other, scope, chain)) &&
      !program.callsIn(loop.id).some((call) => leaves(call, loop, program)),
  );

/** Of two ways outwards: does one part from the other after it, without a condition in between? */
function isAfter(later: Fact, { links: ways }: Chain, earlier: Fact, { links }: Chain): boolean {
  const at = ways.findIndex(({ id }) => links.some((link) => link.id === id));
  const common = ways[at];
  if (common === undefined) return false;
  const [before, after] = [links[links.findIndex(({ id }) => id === common.id) - 1] ?? earlier, ways[at - 1] ?? later];
  return (
    after.start >= before.end &&
    ways.slice(0, at).every((link) => link.kind === 'call' || link.role === 'attempt' || link.role === 'function')
  );
}

/** Is a loop left in success by this: its own `break`, a `return`, an exit with 0? */
function leaves({ id, name }: Call, loop: Scope, program: Program): boolean {
  if (name === 'break') return program.loops(id)[0] === loop;
  const step = program.step(id);
  return name === 'return' || step?.row.ends?.(step.ask) === 'ok';
}

/** A callback: a window's button, a thread, a signal calls it, and what it does is not the run's end. */
function isHandedOn({ links, sites }: Chain): boolean {
  const functions = links.filter((link) => link.kind === 'scope' && link.role === 'function' && link.name !== undefined);
  return functions.some((scope, index) => sites[index]?.local !== scope.id);
}

/** `sys.exit(main())`: the function's result is the exit status, and what it returns was looked at with the handler's outcome. */
function isExitStatus(id: number, program: Program): boolean {
  const around = id < 0 ? undefined : program.fact(id);
  return around?.kind === 'call' && program.step(around.id)?.effect === 'leave' && around.name !== 'return';
}

/** Does no outside step follow, on any way: is what was attempted the last of the work? */
export function isLast(scope: Scope, program: Program): boolean {
  return program.chains(scope.id).every(({ links }) => !follows(scope.id, links, program, (id) => works(id, program)));
}

/** An outside step, or a function of the file that holds one. */
function works(id: number, program: Program): boolean {
  const step = program.step(id);
  if (step && isOutside(step)) return true;
  const call = program.fact(id);
  return call.kind === 'call' && call.local !== undefined && program.stepsUnder(call.local).some(isOutside);
}

/** Does something like this come after the scope, at any level around it? */
export function follows(id: number, links: Chain['links'], program: Program, accept: (call: number) => boolean): boolean {
  let before = id;
  return links.some((link) => {
    const later = program.children(link.id).filter((fact) => fact.id > before && fact.id !== id);
    before = link.id;
    return later.some((fact) => {
      if (fact.kind === 'call') return accept(fact.id) || program.callsIn(fact.id).some((call) => accept(call.id));
      if (fact.kind !== 'scope' || fact.role === 'function' || fact.role === 'handler') return false;
      return program.callsIn(fact.id).some((call) => accept(call.id));
    });
  });
}

/** Can the run still fail: a bad exit, a raise? What is returned is dropped by all. */
function isBadLeave(id: number, program: Program): boolean {
  const call = program.fact(id);
  if (call.kind !== 'call') return false;
  if (call.name === 'raise') return true;
  const step = program.step(id);
  const ending = step?.row.ends?.(step.ask);
  return ending === 'bad' || ending === 'unknown' || ending === 'raise';
}
