import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** A handler that only leaves the run, and says nothing: `catch (error) { process.exit(error.status) }`. */
export function isMute(scope: Scope, program: Program): boolean {
  if (scope.role !== 'handler' || program.languageOf(scope.id) === 'shell') return false;
  const calls = program.callsIn(scope.id);
  return calls.some(({ id }) => isExit(id, program)) && calls.every(({ id, name }) => isExit(id, program) || READS.test(name));
}

const READS = /^(?:Number|String|process\.env|getenv|argv)$/;

const isExit = (id: number, program: Program): boolean => {
  const step = program.step(id);
  return step?.effect === 'leave' && !/^(?:return|raise|break|continue)$/.test(step.call.name);
};

/** Shell: `rm old.xml || return 1`, and whoever calls its function says nothing either. */
export function isHandedUpMute(scope: Scope, says: (branch: Scope) => boolean, program: Program): boolean {
  if (program.languageOf(scope.id) !== 'shell') return false;
  const chains = program.chains(scope.id);
  return (
    chains.length > 0 &&
    chains.every(({ whole, sites: [site] }) => {
      if (!whole || site === undefined) return false;
      const branches = program.failureBranches(site);
      if (branches.length > 0) return !branches.some(says) && branches.every((branch) => leavesWithout(branch, says, program));
      return isLastWord(site, program);
    })
  );
}

const leavesWithout = (branch: Scope, says: (branch: Scope) => boolean, program: Program): boolean =>
  program.ending(branch) === 'bad' || isHandedUpMute(branch, says, program);

/** After it, at the top of the script, nothing is said. */
function isLastWord({ within, end }: Call, program: Program): boolean {
  const around = program.fact(within);
  return (
    around.kind === 'scope' &&
    around.role === 'unit' &&
    !program.steps.some((step) => step.effect === 'report' && step.call.start > end) &&
    !program.scopes.some(({ role }) => role === 'after')
  );
}
