import type { Scope } from '../../core/facts.ts';
import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { usesAction } from '../../knowledge/workflow/jobs.ts';

/**
 * An action that a job uses may fail like any other step, and its failure is the job's: a workflow that only labels or deploys
 * through actions keeps the habit, unless it tolerates them.
 */
export function byActions(job: Scope, program: Program): Verdict | undefined {
  const action = program
    .callsIn(job.id)
    .find((call) => usesAction(call) && program.languageOf(call.id) === 'workflow' && program.catchers(call.id).by.length === 0);
  return action && keptAt(action);
}
