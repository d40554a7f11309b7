import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isMild } from '../../knowledge/exceptions.ts';

/**
 * A handler that leaves the run and says nothing (`catch (error) { process.exit(error.status) }`), or goes on without a word, a mark or
 * the error itself (`except OSError: return rows`): whoever waits for the words waits in vain.
 */
export function isMute(scope: Scope, program: Program): boolean {
  if (scope.role !== 'handler' || program.languageOf(scope.id) === 'shell') return false;
  const calls = program.callsIn(scope.id);
  if (calls.length > 0 && calls.every(({ id, name }) => isExit(id, program) || READS.test(name)))
    return calls.some(({ id }) => isExit(id, program));
  // A failure that is none, or that a name or a comment keeps for later.
  if (scope.catches?.every(isMild) === true || /^(?:unknown|told|loud)$/.test(program.outcome(scope))) return false;
  return (
    program.languageOf(scope.id) === 'python' &&
    calls.every((call) => /^(?:return|continue|break)$/.test(call.name) && !usesError(call, scope)) &&
    !program.children(scope.id).some((fact) => fact.kind === 'value' || fact.kind === 'comment')
  );
}

const READS = /^(?:Number|String|process\.env|getenv|argv)$/;

const isExit = (id: number, program: Program): boolean => {
  const step = program.step(id);
  return step?.effect === 'leave' && step.call.name !== 'return' && step.call.name !== 'raise';
};

const usesError = ({ args }: Call, { id }: Scope): boolean =>
  args.some(({ holes, items }) => [...holes, ...(items ?? []).flatMap((item) => item.holes)].some(({ from }) => from === id));

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
