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
