import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { namesGiven } from './following.ts';

/**
 * In a workflow's step that says so (`Remove intermediary artifacts`): `list=$(curl … | jq …)`, and then a loop over it that only takes away:
 * what was not listed stays, and the job has done its work.
 */
export function isListToDelete(call: Call, program: Program): boolean {
  if (program.file.language !== 'workflow' || !/^(?:remove|delete|clean)\b/i.test(nameOfStep(program, call.id) ?? ''))
    return false;
  const names = namesGiven(call, program).map(({ name }) => name);
  const loops = program.scopes.filter(
    ({ role, over }) => role === 'loop' && over?.holes.some(({ name }) => names.includes(name)) === true,
  );
  return (
    loops.length > 0 &&
    loops.every(({ id }) => {
      const changes = program.stepsUnder(id).filter(isChange);
      return changes.length > 0 && changes.every(({ effect }) => effect === 'delete');
    })
  );
}
