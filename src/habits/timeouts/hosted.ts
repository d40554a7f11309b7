import { isOfBuildkite, isOfWorkflows } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';

/** GitHub ends each job after 6 hours, on a runner of one's own as well, and with it the scripts that only workflows start. Buildkite ends nothing: said in shell. */
export const endsWithJob = ({ file, evidence }: Program): boolean =>
  evidence.kind === 'workflow' ||
  (isOfWorkflows(evidence.callers) && !(file.language === 'shell' && isOfBuildkite(evidence.callers)));

/** What a push or a pull request starts there, somebody looks at long before. */
export const isEndedSoon = (program: Program): boolean => program.evidence.job === undefined && endsWithJob(program);

export const ENDED_BY_GITHUB = 'GitHub ends the job after 6 hours; until then it holds its runner, and what waits for it.';
