import { CONFIGURATION_FILES, type Configuration } from '../config/configuration.ts';
import { parseConfig } from '../config/parse.ts';
import { settingsOf } from '../config/settings.ts';
import { composeReport } from '../core/compose.ts';
import { onlyHeaderTells } from '../core/endings.ts';
import { weightsFor } from '../core/judge.ts';
import { renderJson } from '../render/json.ts';
import { settingsAround } from './callers.ts';
import { isInContext, mayStart } from './context.ts';
import type { Engine } from './engine.ts';
import { type Judged, judgeFiles, type Watch } from './judge-files.ts';
import { isOfRelease } from './others-trees.ts';
import { isNotice, noticesAbove } from './overwritten.ts';
import type { CommittedFile, Fetch, Run, ScoredRepository, Snapshot } from './ports.ts';
import { MOST_CHARACTERS } from './read.ts';
import { type Choices, rulesOf } from './reviewer.ts';
import { selectionOf } from './select.ts';
import { HISTORY, REPORT } from './shelf.ts';
import { basisOf, type Known, knownFrom, type Stored } from './stored.ts';
import { UsageError } from './usage.ts';

/** What judges, and by which rules. */
export interface Bench {
  readonly engine: Engine;
  /** The version of the rules, as the history names it. */
  readonly rules: string;
  /** Names the very build: another one judges everything anew. */
  readonly build: string;
  readonly choices: Omit<Choices, 'own'>;
  readonly watch?: Watch;
}

/** Files of the branch that a run looks into. */
export const READ_FROM_SHELF: readonly string[] = [HISTORY, REPORT];

/**
 * Judges every automation of a repository at one commit: the report, with what the next run needs to judge only what
 * changed. Equal to `readiness score` in a clone of the commit. `notes` are sentences for the run's page. Throws a
 * `UsageError` for a configuration that is not valid, since a score by other rules than the repository's would stay in its
 * history, and a `GitHostError`.
 */
export async function scoreRepository(repository: ScoredRepository, bench: Bench, fetch: Fetch) {
  const { choices, engine } = bench;
  const asked = choices.configuration === undefined ? CONFIGURATION_FILES : [choices.configuration];
  const { snapshot, shelf } = await repository.read(asked, READ_FROM_SHELF);
  const { configuration, notes, unread } = await rulesFor(snapshot, asked, bench, fetch);
  const isSelected = await selectionOf(configuration);
  const files = snapshot.files.filter((file) => isSelected(file.path) && mayBeAutomation(file, engine));
  const basis = basisOf(bench.build, configuration, snapshot.files);
  const known = knownFrom(shelf?.texts.get(REPORT), basis, files);
  const cut = snapshot.cut === undefined ? [] : [{ path: 'the files after those', why: snapshot.cut }];
  const more = { notes, unread: [...unread, ...cut] };
  const judged = files.map(({ path }) => path);
  const notices = noticesAbove(
    snapshot.files.filter(({ path }) => isNotice(path)),
    judged,
  );
  const context = [...snapshot.files.filter(({ path }) => isInContext(path) || mayStart(path)), ...notices].filter(
    ({ size }) => size <= MOST_CHARACTERS,
  );
  const releases = snapshot.files.map(({ path }) => path).filter(isOfRelease);
  const means = { bench, configuration, context, releases, basis, ...more };
  const report = await reportOn(files, known, repository, means).catch((error: unknown) => {
    // Somebody else may have written what is kept: then it tells nothing.
    if (known.size === 0 || !(error instanceof TypeError)) throw error;
    return reportOn(files, new Map(), repository, means);
  });
  return { report, notes, ...(shelf && { shelf }) };
}

/** Shows a repository's report on the run's page, and sets the outputs. */
export async function showScore(run: Run, report: Stored, page: string): Promise<void> {
  const { score, files, unread, faults } = report;
  await run.showSummary(page);
  run.output('score', score.value === null ? '' : String(score.value));
  run.output('findings', String(files.flatMap((file) => file.findings).length));
  run.output('partial', String(unread.length + faults.length > 0));
  run.output('report', await run.writeReport(renderJson(report)));
}

async function rulesFor({ configuration }: Snapshot, asked: readonly string[], { engine, choices }: Bench, fetch: Fetch) {
  const path = configuration?.path ?? (asked[0] as string);
  const text = configuration?.text;
  const [problem] = (await parseConfig(text ?? '', engine.habits)).problems ?? [];
  if (problem !== undefined) throw new UsageError(`${path}:${problem.line}: ${problem.message}`);
  return rulesOf({ path, ...(text !== undefined && { base: text, head: text }) }, engine, choices, fetch);
}

/** A name without a known ending may be a script's; only its first line can tell. */
function mayBeAutomation({ path, size }: CommittedFile, engine: Engine): boolean {
  return engine.languageOf(path) !== undefined || (onlyHeaderTells(path) && size <= MOST_CHARACTERS);
}

interface Means extends Pick<Judged, 'notes' | 'unread'> {
  readonly bench: Bench;
  readonly configuration: Configuration;
  /** Workflows, crontabs, `package.json` and shell scripts, which say who starts whom. */
  readonly context: readonly CommittedFile[];
  readonly releases: readonly string[];
  readonly basis: string;
}

async function reportOn(
  files: readonly CommittedFile[],
  known: Known,
  repository: ScoredRepository,
  { bench, configuration, context, releases, basis, notes, unread }: Means,
): Promise<Stored> {
  const { engine, watch } = bench;
  const fresh = files.filter(({ path }) => !known.has(path));
  const texts = await repository.texts(fresh.length === 0 ? [] : [...fresh, ...context]);
  const around = context.flatMap(({ path, sha }) => {
    const text = texts.get(sha)?.text;
    return text === undefined ? [] : [{ path, text }];
  });
  const {
    told = [],
    scripts = [],
    notices = [],
  } = Object.groupBy(around, ({ path }) => (isInContext(path) ? 'told' : isNotice(path) ? 'notices' : 'scripts'));
  const paths = fresh.map(({ path }) => path);
  const asked = await settingsAround(await settingsOf(configuration), { texts: told, scripts, notices, releases }, paths, engine);
  const { settings } = asked;
  const inputs = fresh.map(({ path, sha }) => ({ path, ...(texts.get(sha) ?? { unread: 'GitHub does not hand it out' }) }));
  const judged = await judgeFiles(inputs, engine, settings, watch);
  const report = composeReport({
    head: [...judged.judgements, ...[...known.values()].filter((one) => one !== undefined)],
    unread: [...judged.unread, ...unread],
    faults: judged.faults,
    notes: [...judged.notes, ...notes, ...asked.notes],
    gate: { failOn: 'never', failOnPartial: false }, // What is old on the default branch fails nothing.
    weights: weightsFor(settings.preset, engine.habits),
    settings,
  });
  const unsure = new Set([...report.unread, ...report.faults].map(({ path }) => path));
  const sure = files.filter(({ path }) => !unsure.has(path)).map(({ path, sha }) => [path, sha] as const);
  return { ...report, repository: { basis, blobs: Object.fromEntries(sure.sort(([a], [b]) => (a < b ? -1 : 1))) } };
}
