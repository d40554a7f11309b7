import { actionRun, assignmentOf, failRun } from '../adapters/action.ts';
import { type GitHub, gitHub, type WatchedName } from '../adapters/github/pull-request.ts';
import type { Scored } from '../adapters/scored.ts';
import { patienceOf } from '../app/patience.ts';
import { type Fetch, GitHostError, type Run } from '../app/ports.ts';
import { judgeOnly, review, type Surroundings } from '../app/review.ts';
import { reviewerOf } from '../app/reviewer.ts';
import { UsageError } from '../app/usage.ts';
import type { Watching } from '../app/watch.ts';
import { engine } from './engine.ts';

const ISSUES = 'https://github.com/readiness-review/readiness-review/issues';

/** Code under review may be written to be slow: after this many milliseconds the rest is named, not read. */
const LONGEST_ANALYSIS = 60_000;
/** A whole repository may be larger; what is judged in this time need not be judged again. */
const LONGEST_SCORING = 300_000;
/** Of the 1,000 requests an hour that a workflow's token has in a repository, for what looks at all of it. */
const MOST_READS = 500;

type Scoring = Extract<Scored, { kind: 'repository' }>;

async function main(): Promise<string | undefined> {
  const { access, subject, choices, settings, branch } = assignmentOf(process.env);
  const longest = subject.kind === 'repository' ? LONGEST_SCORING : LONGEST_ANALYSIS;
  let started: number | undefined;
  const isTimeUp = (): boolean => {
    started ??= performance.now(); // Asked first when the analysis begins: waiting for GitHub does not count.
    return performance.now() - started > longest;
  };
  const reviewer = reviewerOf(engine, choices, { isTimeUp });
  const patience = patienceOf();
  const isWhole = subject.kind === 'repository' || subject.kind === 'schedules';
  const host = gitHub({ ...access, patience, ...(isWhole && { mostReads: MOST_READS }) });
  const surroundings: Surroundings = { run: actionRun(process.env), fetch: host.fetch, waiting: { patience } };
  const { run } = surroundings;
  const watching = { now: Date.now(), own: choices.own.workflow, informational: settings.informational };
  switch (subject.kind) {
    case 'nothing':
      return void run.say(subject.sentence);
    case 'schedules':
      return watch(host, subject, run, watching);
    case 'repository': {
      if (await isWatchByHand(subject, host.fetch, watching.own)) return watch(host, subject, run, watching);
      const keeping = { ...subject, branch, dryRun: settings.dryRun, informational: settings.informational };
      const { keepScore } = await import('./keep-score.ts');
      return keepScore(host.scored({ ...subject, branch }), surroundings, choices, keeping, isTimeUp);
    }
    case 'commits':
      return judgeOnly(await host.change(subject.commits, reviewer.wanted), surroundings, reviewer, settings);
    case 'pull-request':
      return review(host.pullRequest(subject.pull), surroundings, reviewer, settings);
    case 'head': {
      const pull = await foundBy(host, subject.head, surroundings);
      return pull && review(host.pullRequest(pull), surroundings, reviewer, settings);
    }
  }
}

/** Reading schedules takes a library that no other event needs. */
async function watch(host: GitHub, name: WatchedName, run: Run, watching: Watching): Promise<string | undefined> {
  const { watchSchedules } = await import('../app/watch.ts');
  return watchSchedules(host.watched(name), run, watching);
}

/** A workflow of a schedule that somebody runs by hand does what its schedule does. */
async function isWatchByHand({ owner, repo, commit, byHand }: Scoring, fetch: Fetch, workflow?: string): Promise<boolean> {
  if (!byHand || workflow === undefined) return false;
  const read = await fetch({ owner, repo, path: workflow, ref: commit });
  const { isWatch } = await import('../app/watch.ts');
  return 'text' in read && isWatch(read.text);
}

async function foundBy(host: GitHub, head: Parameters<GitHub['pullRequestWith']>[0], { run }: Surroundings) {
  const pull = await host.pullRequestWith(head);
  if (pull === undefined)
    run.say(`No open pull request has ${head.commit} of ${head.from}:${head.branch} as its head: nothing is reviewed.`);
  return pull;
}

try {
  const problem = await main();
  if (problem !== undefined) failRun(problem);
} catch (error) {
  const known = error instanceof UsageError || error instanceof GitHostError;
  const message = error instanceof Error ? error.message : String(error);
  failRun(known ? message : `readiness-review failed by a fault of its own (${message}): report it at ${ISSUES}.`);
}
