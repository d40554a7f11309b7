import type { Change } from '../core/change.ts';
import type { Report, Score } from '../core/report.ts';
import type { Annotation } from '../render/annotations.ts';
import type { CommentMode, Desired, Words } from '../review/desired.ts';
import { planReview } from '../review/plan.ts';
import { describe } from './describe.ts';
import { GitHostError, type PullRequest, type Run, type Wanted } from './ports.ts';
import { post } from './post.ts';

/** What the person who wrote the workflow chose, beyond the gate. */
export interface ReviewSettings {
  readonly name: string;
  readonly mode: CommentMode;
  readonly maxComments: number;
  readonly dryRun: boolean;
  /** Milliseconds to wait before looking whether something without an answer was done. */
  readonly pause?: number;
}

/** How a change becomes a report, and a report text. */
export interface Reviewer {
  readonly wanted: Wanted;
  /** `notes`: sentences that head every summary; `problem`: why the run fails whatever the gate says. */
  judge(change: Change): Promise<{ readonly report: Report; readonly notes: readonly string[]; readonly problem?: string }>;
  words(report: Report, notes: readonly string[]): Words;
  /** The whole report for the run's own page. */
  page(report: Report, notes: readonly string[]): string;
  annotations(report: Report): readonly Annotation[];
}

/**
 * Reviews a pull request: reads it, judges it, shows the report on the run's page, then brings the pull request up to date,
 * or prints what would be done. What cannot be written is told and never changes the result. Returns why the run fails;
 * `undefined`: it passes. Throws a `GitHostError` when the pull request cannot be read.
 */
export async function review(
  pull: PullRequest,
  run: Run,
  reviewer: Reviewer,
  settings: ReviewSettings,
): Promise<string | undefined> {
  const { change, discussion } = await pull.read(reviewer.wanted);
  const { report, notes, problem } = await reviewer.judge(change);
  // First of all: it needs no permission, so the report is never lost.
  await run.showSummary(reviewer.page(report, notes));
  await tell(run, report);
  const { name, mode, maxComments } = settings;
  const desired: Desired = { report, change, name, mode, maxComments, words: reviewer.words(report, notes) };
  const operations = planReview(desired, discussion);
  if (settings.dryRun) {
    for (const line of describe(operations)) run.say(line);
  } else if (operations.length > 0 && (await isCurrent(pull, run, change.head))) {
    const complete = await post(pull, run, desired, operations, settings.pause);
    if (!complete) for (const annotation of reviewer.annotations(report)) run.annotate(annotation);
  }
  return problem ?? (report.gate.passed ? undefined : failure(report));
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

function failure({ gate }: Report): string {
  return `Gate failed: ${gate.reasons.map((reason) => reason.message).join(' ')}`;
}
