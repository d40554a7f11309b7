import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';

/**
 * In a step of a workflow: `curl -X POST …` in a round, whose answer stands in the log, and after the rounds `if [ "$bad" = yes ]; then exit 1; fi`:
 * what decides is the name, and a refused request would end the rounds before it is known.
 */
export function isBesideVerdict({ call, effect }: Step, program: Program): boolean {
  if (program.file.language !== 'workflow' || effect === 'read' || call.output !== undefined) return false;
  const [loop] = program.loops(call.id);
  if (loop === undefined || call.args.some(({ text }) => /^-\w*o$|^--output/.test(text))) return false;
  const set = new Set(
    program.written.flatMap(({ role, name, value, start }) =>
      role === 'assigned' && start > loop.start && start < loop.end && value.holes.length === 0 && name ? [name] : [],
    ),
  );
  const unit = unitOf(call.id, program).id;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start > loop.end &&
      unitOf(scope.id, program).id === unit &&
      scope.tests?.some(({ left }) => left.holes.some(({ name }) => set.has(name))) === true &&
      program.ending(scope) === 'bad',
  );
}
