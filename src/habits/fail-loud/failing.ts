import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';

/** An automation with a step that can fail keeps the habit where that step's failure simply ends the run: in Python, everywhere. */
export function failing(program: Program): Verdict | undefined {
  const first = program.steps.find(
    (step) => (isOutside(step) || step.effect === 'parse') && step.row.status === undefined && program.reached(step.call.id),
  );
  return first && program.failure(first).kind === 'stops' ? keptAt(first.call) : undefined;
}
