import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * `sed -i "10iname=$name" "$conf"`, and then `found=$(cat "$conf" | grep -c "name=$name")` and a branch that says so and leaves: the next
 * command that is given the file asks whether the line is there.
 */
export function isEditSought({ name, target, call }: Step, program: Program): boolean {
  if (name !== 'sed') return false;
  const { calls, written, scopes } = program;
  const place = target?.text ?? call.args.at(-1)?.text ?? '';
  const reader = calls.find(
    ({ name, start, args }) =>
      ![name, args[0]?.text].includes('sed') && start > call.end && args.some(({ text }) => text === place),
  );
  const search = calls.find(
    (part) => /^[ef]?grep$/.test(part.name) && (part === reader || (part.group !== undefined && part.group === reader?.group)),
  );
  if (search?.output !== 'captured') return false;
  const asked = written.find(({ value }) =>
    value.holes.some(({ from }) => {
      const of = from === undefined ? undefined : program.fact(from);
      return of?.kind === 'call' && (of.id === search.id || (search.group !== undefined && of.group === search.group));
    }),
  )?.name;
  return (
    asked !== undefined &&
    scopes.some(
      (scope) =>
        scope.role === 'branch' &&
        scope.start > search.end &&
        scope.tests?.some(({ left }) => left.holes.some((hole) => hole.name === asked)) === true &&
        program.ending(scope) !== 'on' &&
        program.stepsUnder(scope.id).some(({ effect }) => effect === 'report'),
    )
  );
}
