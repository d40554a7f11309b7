import type { Scope, Value, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** Images that GitHub has taken away (`actions/runner-images`): `windows-2019` on 2025-06-30, `ubuntu-20.04` on 2025-04-15, `macos-13` in 2025-12. */
const WITHDRAWN = /^(?:ubuntu-(?:16|18|20)\.04|macos-1(?:0\.15|[123])(?:-(?:large|xlarge))?|windows-(?:2016|2019))$/i;

const entriesOf = (job: Scope, program: Program): readonly Written[] =>
  program.children(job.id).filter((fact): fact is Written => fact.kind === 'value' && fact.role === 'entry');

/**
 * `runs-on: macos-12`, or by the matrix: each of its values is such an image, so that the job gets no runner to hold. In a list beside
 * other labels it is somebody's own machine.
 */
export function isWithdrawn(job: Scope, program: Program): boolean {
  const on = entriesOf(job, program).filter(({ name }) => name === 'runs-on' || name?.startsWith('runs-on.'));
  const [only] = on;
  if (only === undefined || on.length > 1) return false;
  const values = valuesOf(only.value, job, program);
  return values === undefined ? WITHDRAWN.test(only.value.text) : values.every((value) => WITHDRAWN.test(value));
}

/** What `${{ matrix.os }}` may be, where all of it is written in the job. */
function valuesOf({ text }: Value, job: Scope, program: Program): readonly string[] | undefined {
  const key = /^\$\{matrix\.([\w-]+)\}$/.exec(text)?.[1];
  if (key === undefined) return undefined;
  const values = entriesOf(job, program).filter(
    ({ name = '', value }) =>
      name.startsWith('strategy.matrix.') &&
      !name.startsWith('strategy.matrix.exclude') &&
      name.endsWith(`.${key}`) &&
      value.text !== '',
  );
  const isWhole = !entriesOf(job, program).some(
    ({ name = '', value }) => name.startsWith('strategy.matrix') && value.text.includes('${'),
  );
  return values.length > 0 && isWhole ? values.flatMap(({ value }) => value.text.split(' ')) : undefined;
}

/** Does nothing run a call: its job gets no runner? */
export const isNeverRun = (id: number, program: Program): boolean => {
  const job = program.job(id);
  return job !== undefined && isWithdrawn(job, program);
};

/** No job of a workflow gets a runner: no step of it could tell of that. */
export const isAllWithdrawn = (program: Program): boolean =>
  program.evidence.kind === 'workflow' && program.jobs.length > 0 && program.jobs.every((job) => isWithdrawn(job, program));
