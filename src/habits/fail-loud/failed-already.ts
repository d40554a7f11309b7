import { isInside } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** `if ! shopctl check > /dev/null; then shopctl check | tail -10`: it failed already, and this only shows it. */
export const isFailedAlready = ({ call }: Step, program: Program): boolean =>
  program.calls.some(
    (asked) =>
      asked.name === call.name &&
      asked.start < call.start &&
      asked.fate === 'tested' &&
      program.failureBranches(asked).some((branch) => isInside(call.id, branch.id, program)),
  );
