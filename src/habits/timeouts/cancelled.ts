import type { Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { comesEach, entryOf } from '../../knowledge/workflow/jobs.ts';

/**
 * `concurrency:` with `cancel-in-progress: true`, and a clock that comes again before GitHub's 6 hours are over: the next run ends one
 * that hangs. Each run, where the group is the same for all of them; the clock's own, where a branch, or a leg of the matrix, has its own
 * group, and where the clock comes later: GitHub has ended the job by then, but no run ever waits for it.
 */
export function cancelling(job: Scope, program: Program): 'each run' | 'of the clock' | undefined {
  if (!program.file.text.includes('cancel-in-progress')) return undefined;
  const found = [job, undefined]
    .filter((owner) => entryOf(owner, 'concurrency.cancel-in-progress', program)?.value.text === 'true')
    .map((owner) => entryOf(owner, 'concurrency.group', program)?.value)
    .map((group) => group && groupOf(group));
  if (found.includes('each run') && comesEach(GITHUBS, program)) return 'each run';
  return found.some((whose) => whose !== undefined) ? 'of the clock' : undefined;
}
/** Minutes. */
const GITHUBS = 360;

function groupOf({ holes }: Value): 'each run' | 'of the clock' | undefined {
  if (holes.every(({ name }) => OF_ALL.test(name))) return 'each run';
  return holes.every(({ name }) => OF_ALL.test(name) || OF_BRANCH.test(name)) ? 'of the clock' : undefined;
}
const OF_ALL = /^github\.(?:workflow|repository|job)$/;
const OF_BRANCH = /^github\.(?:ref|ref_name|head_ref|base_ref|event_name)$|^matrix\.[\w-]+$/;
