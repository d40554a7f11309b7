import type { Scope, Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';

/** The entry of a job, or of the file (`undefined`), of that name or below it: `concurrency`, `environment`. */
export function entryOf(job: Scope | undefined, name: string, program: Program): Written | undefined {
  return program
    .children(job?.id ?? 0)
    .find(
      (fact): fact is Written =>
        fact.kind === 'value' && fact.role === 'entry' && (fact.name === name || fact.name?.startsWith(`${name}.`) === true),
    );
}

/** Does a job call a workflow that stands in another file? Below its `if:`, too. A step's `uses` is a call, and no entry. */
export const callsWorkflow = (job: Scope, program: Program): boolean =>
  entryOf(job, 'uses', program) !== undefined ||
  program
    .children(job.id)
    .some((fact) => fact.kind === 'scope' && (fact.role !== 'unit' || fact.name !== undefined) && callsWorkflow(fact, program));

/** What a called workflow does when it fails, or at its end, is not in this file. */
export const callsOtherWorkflows = (program: Program): boolean => program.jobs.some((job) => callsWorkflow(job, program));

/** Is the workflow started by nothing but these events? */
export function startsOnlyOn(events: readonly string[], program: Program): boolean {
  const starts = program.calls.filter(({ name }) => name.startsWith('on.'));
  return starts.length > 0 && starts.every(({ name }) => events.includes(name.slice(3)));
}

/** Every ten minutes: the next run comes within the hour. */
const SOON = /^\S*[*,/]\S*\s+\*\s/;
export const comesSoonAgain = ({ calls, evidence }: Program): boolean =>
  evidence.kind === 'workflow' &&
  calls.some(({ name, args }) => name === 'on.schedule' && args.length > 0 && args.every(({ text }) => SOON.test(text)));

/** A job that stands under a deployment environment may be waiting for somebody's approval: nobody can see it from here. */
export function mayBeApproved(id: number, program: Program): boolean {
  const job = program.job(id);
  return job !== undefined && entryOf(job, 'environment', program) !== undefined;
}

/** The name that a person gave the step whose script this is: among the entries right before it. */
export function nameOfStep({ scopes, children }: Program): string | undefined {
  const unit = scopes[0];
  if (unit === undefined || unit.within < 0) return undefined;
  for (const fact of children(unit.within)
    .filter(({ id }) => id < unit.id)
    .toReversed()) {
    if (fact.kind === 'value' && fact.name === 'steps.name') return fact.value.text;
    if (fact.kind === 'scope' || (fact.kind === 'call' && !/^(?:getenv|argv)$/.test(fact.name))) return undefined;
  }
  return undefined;
}

/** The names that a person gave the steps within a fact. */
export function stepNamesIn({ start, end }: Span, program: Program): readonly string[] {
  return named(program)
    .filter((written) => written.start >= start && written.end <= end)
    .map(({ value }) => value.text);
}

/** Not by a WeakMap: what it holds stays until the next full garbage collection, and these hold their file's facts. */
const named = lastAsked((program: Program): readonly Written[] => program.written.filter(({ name }) => name === 'steps.name'));
