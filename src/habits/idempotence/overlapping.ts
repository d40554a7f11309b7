import { isProvided } from '../../core/callers.ts';
import { kept, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { entryOf, startsOnlyOn } from '../../knowledge/workflow/jobs.ts';
import { isDeploying, onlyLooks, reachesOut } from '../../knowledge/workflow/work.ts';

/** Two runs of a workflow at once: a scheduled or deploying one has to say what becomes of the second. */
export function overlapping(program: Program): Verdict | undefined {
  if (program.evidence.kind !== 'workflow') return isLockedByCallers(program) ? kept : undefined;
  const schedule = program.calls.find(({ name }) => name === 'on.schedule');
  const acting = program.steps.filter((step) => reachesOut(step, program) && !isOfATest(step, program));
  const deploying = acting.filter(isDeploying);
  const colliding = schedule ? acting : startsOnlyOn(ONE_BY_ONE, program) || isOfTags(program) ? [] : deploying;
  const [first] = colliding;
  if (!first) return undefined;
  const whole = entryOf(undefined, 'concurrency', program);
  if (whole) return keptAt(whole);
  const open = colliding.find((step) => entryOf(program.job(step.call.id), 'concurrency', program) === undefined);
  if (!open) return keptAt(entryOf(program.job(first.call.id), 'concurrency', program) ?? first.call);
  return missing({
    rule: 'overlap',
    severity: 'info',
    message: 'Two runs of this workflow may collide: add `concurrency:`, so that the second waits for the first.',
    fix: { kind: 'code', code: 'concurrency:\n  group: $' + '{{ github.workflow }}\n  cancel-in-progress: false' },
    at: schedule ?? open.call,
    whole: true,
  });
}

/** Whoever starts a job lets no second run begin before the first has ended, and there is something that could collide. */
function isLockedByCallers(program: Program): boolean {
  const { callers, job } = program.evidence;
  return (
    job !== undefined &&
    isProvided(callers, 'locks') &&
    program.steps.some((step) => isChange(step) && program.reached(step.call.id))
  );
}

/** Events whose runs have nothing in common: a release, a pull request; and a workflow that others call, which is theirs. */
const ONE_BY_ONE = ['release', 'workflow_call', 'pull_request', 'pull_request_target', 'merge_group', 'create'];

/** A push of tags only. */
function isOfTags(program: Program): boolean {
  const pushes = program
    .children(0)
    .flatMap((fact) => (fact.kind === 'value' && fact.name?.startsWith('on.push.') ? [fact.name] : []));
  return pushes.length > 0 && pushes.every((name) => name.startsWith('on.push.tags'));
}

/** A job, or a workflow, that says it only tests, scans or builds. */
function isOfATest(step: Step, program: Program): boolean {
  if (isDeploying(step)) return false;
  const job = program.job(step.call.id);
  const names = [
    job?.name ?? '',
    job && entryOf(job, 'name', program)?.value.text,
    entryOf(undefined, 'name', program)?.value.text,
  ];
  return names.some((name) => name !== undefined && onlyLooks(name));
}
