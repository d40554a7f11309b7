import { isProvided } from '../../core/callers.ts';
import { kept, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOfCall, type Step } from '../../core/step.ts';
import { comesApart, entryOf } from '../../knowledge/workflow/jobs.ts';
import { isBranchMadeHere } from '../../knowledge/workflow/runner.ts';
import { actingIn, isDeploying, isPublishing } from '../../knowledge/workflow/work.ts';
import { branchOf, lockFor } from './lock.ts';
import { isOneByOne, runsOneByOne } from './one-by-one.ts';
import { isLocalPlaybook, isMirrored, isNamedDraft, isOfUnknownTag, isRefused } from './refused.ts';

/** Two runs of a workflow at once: a scheduled or deploying one has to say what becomes of the second. */
export function overlapping(program: Program): Verdict | undefined {
  if (program.evidence.kind !== 'workflow') return isLockedByCallers(program) ? kept : undefined;
  const schedule = program.calls.find(({ name }) => name === 'on.schedule');
  const acting = collidingIn(program);
  const colliding = meetingIn(acting, schedule !== undefined, program);
  const whole = entryOf(undefined, 'concurrency', program);
  if (whole) return acting.length > 0 || changesAnything(program) || usesOwnAction(program) ? keptAt(whole) : undefined;
  const [first] = schedule ? acting : colliding;
  if (!first) return undefined;
  const locked = program.jobs.flatMap((job) => entryOf(job, 'concurrency', program) ?? []);
  const unlocked = (colliding.length > 0 ? colliding : schedule ? acting.filter(isToldOf) : []).filter(
    (step) => entryOf(program.job(step.call.id), 'concurrency', program) === undefined,
  );
  // What a script does nobody can tell: where a version is handed to others besides, that is named.
  const open = unlocked.find((step) => isPublishing(step) && !isRehearsal(step)) ?? unlocked.find(isPublishing) ?? unlocked[0];
  if (!open) return locked[0] && keptAt(locked[0]);
  // Whoever locked one job has looked at the others.
  if (locked.length > 0 || comesApart(program)) return undefined;
  const lock = lockFor(open, acting, program);
  if (lock === undefined) return undefined;
  return missing({
    rule: 'overlap',
    severity: 'info',
    message: `Two runs at once may both ${deedOf(open)}: add \`concurrency:\`, so that one works and the newest waits.`,
    fix: { kind: 'code', code: lock },
    at: schedule ?? open.call,
    whole: true,
  });
}

function meetingIn(acting: readonly Step[], isScheduled: boolean, program: Program): readonly Step[] {
  if (isScheduled) return acting.filter(meets);
  return isOneByOne(program) ? [] : acting.filter(isOfOnePlace);
}

/**
 * What a second run would meet, and something is lost or done twice by it: something is put into service or published under the
 * same name, rows are changed, a branch is written over. What a script does nobody can tell. A push that comes second is refused, and the next run makes its commit anew:
 * `git commit -m data; git push` may end red, and nothing is lost.
 */
const meets = (step: Step): boolean =>
  isDeploying(step) || (isPublishing(step) && !skipsExisting(step)) || step.medium === 'database' || isForced(step);

/** What is put into service or handed to others where another run does the same; each version of its own lies beside the last. */
const isOfOnePlace = (step: Step): boolean =>
  isToWrittenPlace(step) && (isDeploying(step) || (isPublishing(step) && step.thing !== 'deployment' && !skipsExisting(step)));

/** `twine upload --skip-existing dist/*`, `skip-existing: true`: what is there stays as it is. */
const skipsExisting = ({ call: { args, options } }: Step): boolean =>
  args.some(({ text }) => text === '--skip-existing') || /^true$/i.test(options.get('skip-existing')?.text ?? '');

/** An upload to TestPyPI comes before the real one. */
const isRehearsal = ({ call: { args, options } }: Step): boolean =>
  [...args, ...options.values()].some(({ text }) => /^(?:--repository=)?testpypi$|\btest\.pypi\.org\b/i.test(text));

/** `aws s3 sync ./ s3://acme-site/`: behind the bucket nothing is filled in, which each version may have for itself. */
const isToWrittenPlace = ({ name, call: { args } }: Step): boolean =>
  name !== 'aws s3 sync' ||
  args.some(({ text }) => /^s3:\/\/(?:[^/${}]|\$\{[^{}]*\})+(?:\/(?:[^${}]|\$\{matrix\.[\w.]+\})*)?$/.test(text));

/** `git push --force`, `git push origin +main`: whatever another run has pushed is gone. */
const isForced = (step: Step): boolean =>
  /^git push\b/.test(step.name) && step.call.args.some(({ text }) => /^(?:-\w*f\w*|--force|--mirror|\+\S+)$/.test(text));

/** Whatever it changes elsewhere, two runs of it do not meet. */
const changesAnything = ({ steps }: Program): boolean => steps.some((step) => step.medium === 'network' && isChange(step));

/** What sorts issues finds them sorted, and what a script does, which may only look, nobody can tell. */
const isToldOf = ({ thing }: Step): boolean => thing !== 'triage' && thing !== 'script';

/** `script: flock -x 200 …` of what goes to another machine: a second run waits there. */
const isLockedThere = ({ call: { options } }: Step): boolean => /\bflock\b/.test(options.get('script')?.text ?? '');

/** On a schedule an action of the repository's own does whatever the workflow is for. */
const usesOwnAction = (program: Program): boolean =>
  program.evidence.job !== undefined && program.calls.some(({ name }) => name.startsWith('./'));

/** What both would do, in words: `deploy (`helm upgrade`)`. */
function deedOf(step: Step): string {
  const { name, call, medium } = step;
  const isLone = name === call.name && /^\w+$/.test(name);
  const [retagged] = /^docker buildx imagetools create\b/.exec(lineOfCall(call)) ?? [];
  const said = `\`${retagged ?? (isLone ? `${name} ${call.args[0]?.text ?? ''}`.trim() : name)}\``;
  const branch = branchOf(step);
  if (branch !== undefined) return `push to \`${branch}\``;
  if (isDeploying(step)) return `deploy (${said})`;
  if (medium === 'database') return `change the same rows (${said})`;
  if (isForced(step)) return 'push over the same branch';
  return isPublishing(step) && !/^gh workflow\b/.test(lineOfCall(step.call)) ? `publish (${said})` : `run ${said}`;
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
      !isRefused(step) &&
      !isLockedThere(step) &&
      !isOfUnknownTag(step, program) &&
      !isLocalPlaybook(step, program) &&
      !isMirrored(step, program) &&
      !isNamedDraft(step, program) &&
      !runsOneByOne(step, program) &&
      !isBranchMadeHere(step, program) &&
      !(isProposed && (step.thing === 'script' || step.thing === 'commit' || /^git push\b/.test(step.name))),
  );
}

/** An action that nobody knows, named for it. */
const PROPOSES = /^[\w.-]+\/[\w.-]*pull-request/i;
const isProposal = ({ thing, call: { name, args } }: Step): boolean =>
  thing === 'proposal' || (name === 'gh' && args[0]?.text === 'pr');
