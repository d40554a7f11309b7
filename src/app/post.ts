import type { Desired } from '../review/desired.ts';
import type { Operation } from '../review/operation.ts';
import { planReview } from '../review/plan.ts';
import { GitHostError, type Outcome, type PullRequest, type Run } from './ports.ts';

type Failed = Exclude<Outcome, { done: true }> & { readonly operation: Operation };

/** GitHub needs a moment until what was written can be read. */
const PAUSE = 5000;

/** Without these the findings are not seen on the pull request, and what follows makes no sense. */
const NEEDED: ReadonlySet<Operation['kind']> = new Set(['create-summary', 'edit-summary', 'create-review']);

/**
 * Performs a plan. What got no clear answer is never sent again blindly: the pull request is read, the plan made anew, and
 * only what is still missing is done, once. When GitHub refuses the inline comments, the summary takes their findings.
 * Everything that fails is told in a sentence. Returns whether the pull request shows what is desired.
 */
export async function post(
  pull: PullRequest,
  run: Run,
  desired: Desired,
  operations: readonly Operation[],
  pause = PAUSE,
): Promise<boolean> {
  const failed = await performAll(pull, run, operations);
  if (failed === undefined) return true;
  const refused = failed.operation.kind === 'create-review' && failed.failure === 'refused';
  if (!refused && failed.failure !== 'unknown') {
    run.warn(failed.message);
    return false;
  }
  if (refused) run.warn(failed.message);
  await new Promise((resolve) => setTimeout(resolve, pause));
  const again = await replan(pull, run, refused ? { ...desired, maxComments: 0 } : desired);
  if (again === undefined) return false;
  const second = await performAll(pull, run, again);
  if (second !== undefined) run.warn(second.message);
  return second === undefined && !refused;
}

async function replan(pull: PullRequest, run: Run, desired: Desired): Promise<readonly Operation[] | undefined> {
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
    if (NEEDED.has(operation.kind)) return { ...outcome, operation };
    run.warn(outcome.message);
  }
  return undefined;
}
