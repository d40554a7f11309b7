import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * After this handler (or branch), does the run go on to a success exit, whatever happened? Nothing that follows on any way
 * out may look at it: no way of leaving badly, and no caller that uses what its function returns.
 */
export function endsTheRun(scope: Scope, program: Program): boolean {
  const chains = program.chains(scope.id);
  if (chains.length === 0) return false;
  return chains.every((chain) => {
    if (!chain.whole || !chain.reached) return false;
    if (chain.sites.some((site) => site.uses.length > 0 || isExitStatus(site.within, program))) return false;
    return !leavesLater(
      scope.id,
      chain.links.map((link) => link.id),
      program,
    );
  });
}

/** `sys.exit(main())`: the function's result is the exit status, and what it returns was looked at with the handler's outcome. */
function isExitStatus(id: number, program: Program): boolean {
  const around = id < 0 ? undefined : program.fact(id);
  return around?.kind === 'call' && program.step(around.id)?.effect === 'leave' && around.name !== 'return';
}

/** Can the run still fail after the scope, at any level around it: a bad exit, a raise? What is returned is dropped by all. */
function leavesLater(id: number, links: readonly number[], program: Program): boolean {
  let before = id;
  return links.some((link) => {
    const later = program.children(link).filter((fact) => fact.id > before && fact.id !== id);
    before = link;
    return later.some((fact) => {
      if (fact.kind === 'call') return isBadLeave(fact.id, program);
      if (fact.kind !== 'scope' || fact.role === 'function' || fact.role === 'handler') return false;
      return program.callsIn(fact.id).some((call) => isBadLeave(call.id, program));
    });
  });
}

function isBadLeave(id: number, program: Program): boolean {
  const call = program.fact(id);
  if (call.kind !== 'call') return false;
  if (call.name === 'raise') return true;
  const step = program.step(id);
  const ending = step?.row.ends?.(step.ask);
  return ending === 'bad' || ending === 'unknown' || ending === 'raise';
}
