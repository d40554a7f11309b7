import type { Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { mayOnlyRead } from '../../knowledge/workflow/grants.ts';
import { entryOf, isOfChanges } from '../../knowledge/workflow/jobs.ts';

/**
 * All that the workflow may do is to read, each change starts it as well, no job needs this one, and no group has the next run wait: what hangs
 * costs a runner, and nobody's work waits for it.
 */
export const isAwaitedByNobody = (job: Scope, program: Program): boolean =>
  isOfChanges(program) &&
  mayOnlyRead(program) &&
  [undefined, job].every((owner) => entryOf(owner, 'concurrency', program) === undefined) &&
  !program.jobs.some((other) => namesIn(entryOf(other, 'needs', program)?.value).includes(job.name ?? ''));

const namesIn = (value: Value | undefined): readonly string[] =>
  value === undefined ? [] : [value.text, ...(value.items ?? []).map(({ text }) => text)];
