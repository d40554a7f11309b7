import { endsWithRun, isOfWorkflows } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';

/** On a hosted runner GitHub ends each job after 6 hours. */
const isHosted = (id: number, { evidence, ephemeral }: Program): boolean => evidence.kind === 'workflow' && ephemeral(id);

/** And with it the scripts that only workflows start there. */
export const endsWithJob = (id: number, program: Program): boolean =>
  isHosted(id, program) || (isOfWorkflows(program.evidence.callers) && endsWithRun(program.evidence.callers));

/** What a push or a pull request starts there, somebody looks at long before. */
export const isEndedSoon = (id: number, program: Program): boolean =>
  program.evidence.job === undefined && endsWithJob(id, program);

export const ENDED_BY_GITHUB = 'GitHub ends the job after 6 hours; until then it holds its runner, and what waits for it.';
