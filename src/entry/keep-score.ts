import { isoOf } from '../adapters/scored.ts';
import type { Run, ScoredRepository } from '../app/ports.ts';
import { publish } from '../app/publish.ts';
import type { Surroundings } from '../app/review.ts';
import type { Choices } from '../app/reviewer.ts';
import { scoreRepository, showScore } from '../app/score-repository.ts';
import { entryOf } from '../app/shelf.ts';
import { renderSummary } from '../render/markdown.ts';
import { engine } from './engine.ts';
import { build, version } from './version.ts';

/** What is scored, and where its score is kept. */
export interface Keeping {
  readonly commit: string;
  /** ISO 8601; absent: now. */
  readonly date?: string;
  readonly branch: string;
  readonly dryRun: boolean;
  /** Pass, and say why, where the score cannot be written. */
  readonly informational: boolean;
}

/** Scores a repository and brings its badge and history up to date. Returns why the run fails; `undefined`: it passes. */
export async function keepScore(
  repository: ScoredRepository,
  { run, fetch }: Surroundings,
  { own: _own, ...choices }: Choices,
  keeping: Keeping,
  isTimeUp: () => boolean,
): Promise<string | undefined> {
  const bench = { engine, rules: version, build, choices, watch: { isTimeUp } };
  const { report, notes, shelf } = await scoreRepository(repository, bench, fetch);
  await showScore(
    run,
    report,
    renderSummary(report, { audience: 'job', habits: engine.habits, docsUrl: choices.docsUrl, notes }),
  );
  const { commit, date = isoOf(Date.now()), branch, dryRun, informational } = keeping;
  const entry = entryOf(report, { date, commit, rules: version });
  const problem = await publish(repository, run, { branch, entry, report, dryRun }, { shelf });
  return problem === undefined || !informational ? problem : warned(run, problem);
}

function warned(run: Run, problem: string): undefined {
  run.warn(`${problem} The step passes, since it is informational.`);
}
