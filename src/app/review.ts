import type { Change } from '../core/change.ts';
import type { Report, Score } from '../core/report.ts';
import type { Annotation } from '../render/annotations.ts';
import type { CommentMode, Desired, Words } from '../review/desired.ts';
import type { Discussion } from '../review/discussion.ts';
import { planReview } from '../review/plan.ts';
import { describe } from './describe.ts';
import { type Fetch, GitHostError, type PullRequest, type Run, type Wanted } from './ports.ts';
import { post, type Waiting } from './post.ts';

/** What the person who wrote the workflow chose, beyond the gate. */
export interface ReviewSettings {
  readonly name: string;
  readonly mode: CommentMode;
  readonly maxComments: number;
  readonly dryRun: boolean;
  /** Report, and pass whatever the gate says. */
  readonly informational: boolean;
}

/** How a change becomes a report, and a report text. */
export interface Reviewer {
  readonly wanted: Wanted;
  /** `notes`: sentences that head every summary; `problem`: why the run fails whatever the gate says. */
  judge(
    change: Change,
    fetch: Fetch,
  ): Promise<{ readonly report: Report; readonly notes: readonly string[]; readonly problem?: string }>;
  words(report: Report, notes: readonly string[]): Words;
  /** The whole report for the run's own page. */
  page(report: Report, notes: readonly string[]): string;
  annotations(report: Report): readonly Annotation[];
}

/** What a run has at hand besides the pull request. */
export interface Surroundings {
  readonly run: Run;
  readonly fetch: Fetch;
  readonly waiting?: Waiting;
}

/**
 * Reviews a pull request: reads it, judges it, shows the report on the run's page, then brings the pull request up to date,
 * or prints what would be done. What cannot be written is told and never changes the result. Returns why the run fails;
 * `undefined`: it passes. Throws a `GitHostError` when the pull request cannot be read.
 */
export async function review(
  pull: PullRequest,
  surroundings: Surroundings,
  reviewer: Reviewer,
  settings: ReviewSettings,
): Promise<string | undefined> {
  const { run, waiting } = surroundings;
  const { change, discussion, silence } = await pull.read(reviewer.wanted);
  const { report, notes, failure } = await present(change, surroundings, reviewer, settings);
  const { name, mode, maxComments } = settings;
  const desired: Desired = { report, change, name, mode, maxComments, words: reviewer.words(report, notes) };
  const annotate = () => reviewer.annotations(report).forEach(run.annotate);
  if (discussion === undefined) {
    run.warn(silence);
    annotate();
  } else if (!(await bringUpToDate(pull, run, desired, discussion, { dryRun: settings.dryRun, ...(waiting && { waiting }) }))) {
    annotate();
  }
  return failure;
}

/**
 * Judges a change that is no pull request (a merge queue's): shows the report on the run's page and posts nothing. Returns
 * why the run fails.
 */
export async function judgeOnly(
  change: Change,
  surroundings: Surroundings,
  reviewer: Reviewer,
  settings: ReviewSettings,
): Promise<string | undefined> {
  return (await present(change, surroundings, reviewer, settings)).failure;
}

/** Judges, and first of all shows: that needs no permission, so the report is never lost. */
async function present(change: Change, { run, fetch }: Surroundings, reviewer: Reviewer, { informational }: ReviewSettings) {
  const { report, notes, problem } = await reviewer.judge(change, fetch);
  await run.showSummary(reviewer.page(report, notes));
  await tell(run, report);
  const failure = problem ?? (report.gate.passed ? undefined : failureOf(report));
  if (failure === undefined || !informational) return { report, notes, failure };
  run.warn(`${failure} The step passes, since it is informational.`);
  return { report, notes, failure: undefined };
}

async function bringUpToDate(
  pull: PullRequest,
  run: Run,
  desired: Desired,
  discussion: Discussion,
  { dryRun, waiting }: { readonly dryRun: boolean; readonly waiting?: Waiting },
): Promise<boolean> {
  const operations = planReview(desired, discussion);
  if (dryRun) {
    for (const line of describe(operations)) run.say(line);
    return true;
  }
  if (operations.length === 0 || !(await isCurrent(pull, run, desired.change.head))) return true;
  return post(pull, run, desired, operations, waiting);
}

async function tell(run: Run, report: Report): Promise<void> {
  const { before, after, score, gate, files, unread, faults } = report;
  const findings = files.flatMap((file) => file.findings);
  const introduced = before === undefined ? findings : findings.filter((finding) => finding.introduced === true);
  run.output('score-before', pointsOf(before));
  run.output('score-after', pointsOf(after ?? score));
  run.output('score', pointsOf(score));
  run.output('findings', String(introduced.length));
  run.output('fixed', String(report.fixed?.length ?? 0));
  run.output('gate', gate.passed ? 'passed' : 'failed');
  run.output('partial', String(unread.length + faults.length > 0));
  run.output('report', await run.writeReport(`${JSON.stringify(report, null, 2)}\n`));
}

/** Nothing to judge is an empty output, neither 0 nor 100. */
function pointsOf(score: Score | undefined): string {
  return score?.value == null ? '' : String(score.value);
}

/** An older run never writes over a newer one. */
async function isCurrent(pull: PullRequest, run: Run, head: string): Promise<boolean> {
  try {
    const now = await pull.headNow();
    if (now === head) return true;
    const why =
      now === undefined ? 'the pull request is closed' : `the head is ${now} by now, and that commit has a run of its own`;
    run.say(`Nothing is written to the pull request: ${why}.`);
  } catch (error) {
    if (!(error instanceof GitHostError)) throw error;
    run.warn(error.message);
  }
  return false;
}

function failureOf({ gate }: Report): string {
  return `Gate failed: ${gate.reasons.map((reason) => reason.message).join(' ')}`;
}
