import type { Scope, Written } from '../../core/facts.ts';
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

/** Is the workflow started by nothing but these events? */
export function startsOnlyOn(events: readonly string[], program: Program): boolean {
  const starts = program.calls.filter(({ name }) => name.startsWith('on.'));
  return starts.length > 0 && starts.every(({ name }) => events.includes(name.slice(3)));
}

/** A job that stands under a deployment environment may be waiting for somebody's approval: nobody can see it from here. */
export function mayBeApproved(id: number, program: Program): boolean {
  const job = program.job(id);
  return job !== undefined && entryOf(job, 'environment', program) !== undefined;
}

/** The names that a person gave the steps within a fact. */
export function stepNamesIn({ start, end }: Span, program: Program): readonly string[] {
  const names = named.get(program) ?? program.written.filter(({ name }) => name === 'steps.name');
  named.set(program, names);
  return names.filter((written) => written.start >= start && written.end <= end).map(({ value }) => value.text);
}

const named = new WeakMap<Program, readonly Written[]>();
