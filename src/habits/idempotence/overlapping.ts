import { isProvided } from '../../core/callers.ts';
import { kept, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { comesSoonAgain, entryOf, startsOnlyOn } from '../../knowledge/workflow/jobs.ts';
import { isBranchMadeHere } from '../../knowledge/workflow/runner.ts';
import { actingIn, isDeploying, isPublishing } from '../../knowledge/workflow/work.ts';

/** Two runs of a workflow at once: a scheduled or deploying one has to say what becomes of the second. */
export function overlapping(program: Program): Verdict | undefined {
  if (program.evidence.kind !== 'workflow') return isLockedByCallers(program) ? kept : undefined;
  const schedule = program.calls.find(({ name }) => name === 'on.schedule');
  const acting = collidingIn(program);
  const deploying = acting.filter(isDeploying);
  const colliding = schedule ? acting.filter((step) => meets(step, program)) : isOneByOne(program) ? [] : deploying;
  const [first] = schedule ? acting : colliding;
  if (!first) return undefined;
  const whole = entryOf(undefined, 'concurrency', program);
  if (whole) return keptAt(whole);
  const locked = program.jobs.flatMap((job) => entryOf(job, 'concurrency', program) ?? []);
  const open = colliding.find((step) => entryOf(program.job(step.call.id), 'concurrency', program) === undefined);
  if (!open) return locked[0] && keptAt(locked[0]);
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

/**
 * What a second run would meet: something is put into service or published under the same name, a branch is pushed to, rows are
 * changed. What a script does nobody can tell: it counts where the next run comes within the hour, while this one may still work.
 */
const meets = (step: Step, program: Program): boolean =>
  isDeploying(step) ||
  // A release is refused under a name that is there, and so is a tag.
  (isPublishing(step) && !/^gh release\b/.test(lineOf(step))) ||
  step.thing === 'commit' ||
  step.medium === 'database' ||
  (/^git push\b/.test(step.name) && !/ (?:--tags|(?:refs\/tags\/|v?\$\{)\S*)$/.test(lineOf(step))) ||
  (step.thing === 'script' && comesSoonAgain(program));

const lineOf = ({ call: { name, args } }: Step): string => [name, ...args.map(({ text }) => text)].join(' ');

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
      !isBranchMadeHere(step, program) &&
      !(isProposed && (step.thing === 'script' || step.thing === 'commit' || /^git push\b/.test(step.name))),
  );
}

/** An action that nobody knows, named for it. */
const PROPOSES = /^[\w.-]+\/[\w.-]*pull-request/i;
const isProposal = ({ thing, call: { name, args } }: Step): boolean =>
  thing === 'proposal' || (name === 'gh' && args[0]?.text === 'pr');

const isOneByOne = (program: Program): boolean =>
  // Made to be called, or started by a person: what becomes of a second run they say.
  startsOnlyOn(['workflow_call', 'workflow_dispatch', 'repository_dispatch', ...ONE_BY_ONE], program) || isOfTags(program);

/** A push of tags only. */
function isOfTags(program: Program): boolean {
  const pushes = program
    .children(0)
    .flatMap((fact) => (fact.kind === 'value' && fact.name?.startsWith('on.push.') ? [fact.name] : []));
  return pushes.length > 0 && pushes.every((name) => name.startsWith('on.push.tags'));
}
