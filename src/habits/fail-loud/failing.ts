import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';

/** Where a step can fail and its failure simply ends the run, the habit is kept: in Python nearly everywhere. */
export function failing(program: Program): Verdict | undefined {
  const first = program.steps.find((step) => canFail(step) && program.reached(step.call.id) && isTakenByNobody(step, program));
  return first && keptAt(first.call);
}

/** A step whose failure is no value: that kind is looked at one by one. */
const canFail = (step: Step): boolean =>
  (isOutside(step) || step.effect === 'parse') && step.row.status === undefined && step.call.fate === 'raises';

const isTakenByNobody = (step: Step, program: Program): boolean => program.catchers(step.call.id).by.length === 0;

/** Shell: `rm -f out/*.xml || return 1`: whoever reads the script sees where its failure goes, and it goes on to no good end. */
export function handedUp(program: Program): Verdict | undefined {
  if (program.file.language !== 'shell') return undefined;
  const first = program.steps.find((step) => {
    const branches = isOutside(step) && step.call.fate === 'tested' ? program.failureBranches(step.call) : [];
    return branches.length > 0 && branches.every((branch) => program.outcome(branch) === 'loud') && program.reached(step.call.id);
  });
  return first && keptAt(first.call);
}
