import type { Desired } from '../review/desired.ts';
import type { Operation } from '../review/operation.ts';
import { planReview } from '../review/plan.ts';
import { type Patience, patienceOf, type Sleep, sleep } from './patience.ts';
import { GitHostError, type Outcome, type PullRequest, type Run } from './ports.ts';

type Failed = Exclude<Outcome, { done: true }> & { readonly operation: Operation };

/** How waiting is done: for limits, and until what was written can be read. */
export interface Waiting {
  readonly patience?: Patience;
  readonly sleep?: Sleep;
}

/** GitHub's readers lag behind its writers for some seconds: what is not seen after the first pause may be after the second. */
const PAUSES = [5000, 10_000];

/** Without these the findings are not seen on the pull request, and what follows makes no sense. */
const NEEDED: ReadonlySet<Operation['kind']> = new Set(['create-summary', 'edit-summary', 'create-review']);

/** An attempt: where it stands, and what is still to be done. */
interface Attempt {
  readonly pull: PullRequest;
  readonly run: Run;
  readonly desired: Desired;
  readonly pause: Sleep;
  readonly patience: Patience;
}

/**
 * Performs a plan. What got no clear answer is never sent again blindly: the pull request is read, the plan made anew, and
 * only what is still missing is done, once. A limit is waited for within the run's patience. When GitHub does not take the
 * inline comments, the summary takes their findings. Everything that fails is told in a sentence. Returns whether the pull
 * request shows what is desired.
 */
export async function post(
  pull: PullRequest,
  run: Run,
  desired: Desired,
  operations: readonly Operation[],
  { sleep: pause = sleep, patience = patienceOf(pause) }: Waiting = {},
): Promise<boolean> {
  const attempt: Attempt = { pull, run, desired, pause, patience };
  let plan: readonly Operation[] | undefined = operations;
  const unclear = new Set<Operation['kind']>();
  while (plan !== undefined) {
    const failed = await performAll(pull, run, plan);
    if (failed === undefined) return true;
    const { kind } = failed.operation;
    const isSecond = failed.failure === 'unknown' && unclear.has(kind);
    if (failed.failure === 'unknown') unclear.add(kind);
    if (isSecond || !(await mayTryAgain(attempt, failed))) {
      run.warn(failed.message);
      await giveBack(attempt, failed);
      return false;
    }
    plan = await planAgain(attempt, failed);
  }
  return false;
}

/** What was certainly not done may be done after a wait; what may have been done, after a look. */
async function mayTryAgain({ patience }: Attempt, failed: Failed): Promise<boolean> {
  return failed.failure === 'limited' ? patience(failed.wait) : failed.failure === 'unknown';
}

async function planAgain(attempt: Attempt, failed: Failed): Promise<readonly Operation[] | undefined> {
  if (failed.failure === 'limited') return replan(attempt, attempt.desired);
  let plan: readonly Operation[] | undefined;
  for (const pause of PAUSES) {
    await attempt.pause(pause);
    plan = await replan(attempt, attempt.desired);
    const isMissing = plan?.some(({ kind }) => kind === failed.operation.kind) === true;
    if (!isMissing) return plan;
  }
  return plan;
}

/** The summary said that the comments stand: it takes their findings, where GitHub takes it. */
async function giveBack(attempt: Attempt, { operation, failure }: Failed): Promise<void> {
  if (operation.kind !== 'create-review') return;
  if (failure === 'refused') await attempt.pause(PAUSES[0] as number);
  const desired = { ...attempt.desired, maxComments: 0, withheld: 'GitHub did not take the comments' };
  const plan = await replan(attempt, desired);
  const second = await performAll(attempt.pull, attempt.run, plan?.filter(({ kind }) => kind === 'edit-summary') ?? []);
  if (second !== undefined) attempt.run.warn(second.message);
}

async function replan({ pull, run }: Attempt, desired: Desired): Promise<readonly Operation[] | undefined> {
  try {
    const head = await pull.headNow();
    return head === desired.change.head ? planReview(desired, await pull.discussion()) : [];
  } catch (error) {
    if (!(error instanceof GitHostError)) throw error;
    run.warn(error.message);
    return undefined;
  }
}

/** Performs in order; stops at the first failure of something needed, tells the others and goes on. */
async function performAll(pull: PullRequest, run: Run, operations: readonly Operation[]): Promise<Failed | undefined> {
  for (const operation of operations) {
    const outcome = await pull.perform(operation);
    if (outcome.done) continue;
    if (NEEDED.has(operation.kind) || outcome.failure === 'limited') return { ...outcome, operation };
    run.warn(outcome.message);
  }
  return undefined;
}
