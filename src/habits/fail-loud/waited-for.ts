import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** Python: `proc = Popen(…)`, `proc.communicate()`, and nobody takes what that gives, nor asks for its `returncode`. */
export function isOnlyWaitedFor({ call }: Step, program: Program): boolean {
  if (!/(?:^|\.)Popen$/.test(call.name) || !call.uses.some((use) => /^(?:wait|communicate)$/.test(use))) return false;
  if (!call.uses.every((use) => /^(?:wait|communicate|stdin|kill|terminate)$/.test(use))) return false;
  return program.calls
    .filter(({ receiver }) => receiver?.holes.some(({ from }) => from === call.id))
    .every((other) => other.uses.length === 0);
}

/**
 * Shell: `"$CTL" restore start`, and then a loop that asks `"$CTL"` for its state, and ends the script badly after so many rounds: whether
 * it started is looked at there.
 */
export function isAskedInRounds({ call: { name, end, within } }: Step, program: Program): boolean {
  const next = program.children(within).find(({ kind, start }) => kind === 'scope' && start > end);
  if (next?.kind !== 'scope' || next.role !== 'loop') return false;
  const asks = program.callsIn(next.id).some((call) => call.name === name && call.output === 'captured');
  return (
    asks &&
    program.scopes.some(
      (scope) => scope.role === 'branch' && scope.start > next.start && scope.end <= next.end && program.ending(scope) === 'bad',
    )
  );
}
