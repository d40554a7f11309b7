import { isProvided } from '../../core/callers.ts';
import { kept, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { entryOf, startsOnlyOn } from '../../knowledge/workflow/jobs.ts';
import { isBranchMadeHere } from '../../knowledge/workflow/runner.ts';
import { actingIn, isDeploying } from '../../knowledge/workflow/work.ts';

/** Two runs of a workflow at once: a scheduled or deploying one has to say what becomes of the second. */
export function overlapping(program: Program): Verdict | undefined {
  if (program.evidence.kind !== 'workflow') return isLockedByCallers(program) ? kept : undefined;
  const schedule = program.calls.find(({ name }) => name === 'on.schedule');
  const acting = collidingIn(program);
  const deploying = acting.filter(isDeploying);
  const colliding = schedule ? acting : isOneByOne(program) ? [] : deploying;
  const [first] = colliding;
  if (!first) return undefined;
  const whole = entryOf(undefined, 'concurrency', program);
  if (whole) return keptAt(whole);
  const locked = program.jobs.flatMap((job) => entryOf(job, 'concurrency', program) ?? []);
  const open = colliding.find((step) => entryOf(program.job(step.call.id), 'concurrency', program) === undefined);
  if (!open) return keptAt(locked[0] ?? first.call);
  // Whoever locked one job has looked at the others.
  if (locked.length > 0) return undefined;
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

/**
 * A pull request is set anew, whoever made it, and what a script changes in the checkout or pushes to a branch goes through it.
 * What tidies up finds nothing the second time.
 */
function collidingIn(program: Program): readonly Step[] {
  const acting = actingIn(program);
  const isProposed = program.calls.some(({ name }) => PROPOSES.test(name)) || acting.some(isProposal);
  return acting.filter(
    (step) =>
      !isProposal(step) &&
      !isTried(step, program) &&
      !isBranchMadeHere(step, program) &&
      !(isProposed && (step.thing === 'script' || /^git push\b/.test(step.name))) &&
      !(step.thing === 'script' && TIDIES.test(`${step.call.name} ${step.target?.text ?? ''}`)),
  );
}

/** An action that nobody knows, named for it. */
const PROPOSES = /^[\w.-]+\/[\w.-]*pull-request/i;
const TIDIES = /(?:^|[^a-z])(?:clean(?:up)?|prune|purge|expire|delete|remove)(?:$|[^a-z])/i;
const isProposal = ({ name, thing }: Step): boolean => thing === 'proposal' || /^gh (?:pr|issue|label|cache|run)\b/.test(name);

/** A job that says it is a test, and applies what it tests on its own runner. */
const isTried = (step: Step, program: Program): boolean =>
  /^(?:terraform|tofu|terragrunt|kubectl|helm|ansible-playbook)\b/.test(step.name) &&
  /(?:^|[^a-z])(?:tests?|testing|e2e)(?:$|[^a-z])/i.test(program.job(step.call.id)?.name ?? '');

const isOneByOne = (program: Program): boolean =>
  startsOnlyOn(ONE_BY_ONE, program) ||
  // Made to be called: what becomes of a second run its callers say, and a person starts it beside them.
  (startsOnlyOn(['workflow_call', 'workflow_dispatch'], program) && !startsOnlyOn(['workflow_dispatch'], program)) ||
  isOfTags(program);

/** A push of tags only. */
function isOfTags(program: Program): boolean {
  const pushes = program
    .children(0)
    .flatMap((fact) => (fact.kind === 'value' && fact.name?.startsWith('on.push.') ? [fact.name] : []));
  return pushes.length > 0 && pushes.every((name) => name.startsWith('on.push.tags'));
}
