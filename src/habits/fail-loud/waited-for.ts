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
