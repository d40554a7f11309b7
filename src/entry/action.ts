import { actionRun, assignmentOf, failRun } from '../adapters/action.ts';
import { pullRequestOf } from '../adapters/github/pull-request.ts';
import { GitHostError } from '../app/ports.ts';
import { review } from '../app/review.ts';
import { reviewerOf } from '../app/reviewer.ts';
import { UsageError } from '../app/usage.ts';
import { engine } from './engine.ts';

const ISSUES = 'https://github.com/readiness-review/readiness-review/issues';

/** Code under review may be written to be slow: after this many milliseconds the rest is named, not read. */
const LONGEST_ANALYSIS = 60_000;

async function main(): Promise<void> {
  const { access, pull, choices, settings } = assignmentOf(process.env);
  let started: number | undefined;
  const isTimeUp = (): boolean => {
    started ??= performance.now(); // Asked first when the analysis begins: waiting for GitHub does not count.
    return performance.now() - started > LONGEST_ANALYSIS;
  };
  const reviewer = reviewerOf(engine, choices, { isTimeUp });
  const problem = await review(pullRequestOf(access, pull), actionRun(process.env), reviewer, settings);
  if (problem !== undefined) failRun(problem);
}

try {
  await main();
} catch (error) {
  const known = error instanceof UsageError || error instanceof GitHostError;
  const message = error instanceof Error ? error.message : String(error);
  failRun(known ? message : `readiness-review failed by a fault of its own (${message}): report it at ${ISSUES}.`);
}
