import { type Configuration, gateSettingsOf } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import type { Change, ChangedFile } from '../core/change.ts';
import type { Composition } from '../core/comparison.ts';
import { composeReport } from '../core/compose.ts';
import { weightsFor } from '../core/judge.ts';
import type { Report, Suppressed } from '../core/report.ts';
import { type Around, settingsAround } from './callers.ts';
import { mayStart } from './context.ts';
import type { Engine } from './engine.ts';
import { type Judged, judgeFiles, type Watch } from './judge-files.ts';
import { addedSuppressions, without } from './merged.ts';
import { isNotice } from './overwritten.ts';
import type { InputFile } from './read.ts';
import { configurationNotes, extendsNotes, suppressionNotes } from './rules.ts';
import { selectionOf } from './select.ts';

/**
 * The report on a change: both sides judged now, with the same configuration, and paired. Where the base is unknown the head
 * alone is judged. The notes say what limits the result, and what the change does to its own rules. `onProgress` counts the
 * files of both sides.
 */
export async function compareChange(
  change: Change,
  engine: Engine,
  configuration: Configuration,
  watch: Watch = {},
): Promise<Report> {
  const settings = await settingsOf(configuration);
  const selected = await selectionOf(configuration);
  const heads = change.files.filter(({ path, status }) => status !== 'removed' && selected(path));
  const bases =
    change.base === undefined ? [] : change.files.filter((file) => file.status !== 'added' && selected(basePath(file)));
  const around = (side: 'base' | 'head', paths: readonly string[]) =>
    settingsAround(settings, aroundAt(change, side), paths, engine);
  const headPaths = heads.map(({ path }) => path);
  const atHead = await around('head', headPaths);
  const head = await judgeFiles(heads.map(headOf), engine, atHead.settings, watch);
  const onProgress = (done: number) => watch.onProgress?.(heads.length + done);
  const atBase = await around('base', bases.map(basePath));
  const base = await judgeFiles(bases.map(baseOf), engine, atBase.settings, { ...watch, onProgress });
  const renames = new Map(heads.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath] as const] : [])));
  const weights = weightsFor(settings.preset, engine.habits);
  const added = change.base === undefined ? [] : addedSuppressions(base.judgements, head.judgements, renames);
  const composition: Composition = {
    head: head.judgements,
    ...(change.base === undefined ? { baseUnknown: true } : sides(base, heads, renames)),
    unread: [...head.unread, ...(change.unread ?? [])],
    faults: head.faults,
    notes: [
      ...(await configurationNotes(change, engine.habits)),
      ...suppressionNotes(added),
      ...extendsNotes(configuration),
      ...change.notes,
      ...atHead.notes,
    ],
    gate: gateSettingsOf(configuration),
    weights,
    settings,
  };
  const report = composeReport(composition);
  return configuration.mergedSuppressions && added.length > 0 ? { ...report, gate: strictGate(composition, added) } : report;
}

/** Workflows, crontabs and `package.json` as they are at one side, and the scripts and READMEs among the changed files. */
function aroundAt({ context = [], files }: Change, side: 'base' | 'head'): Around {
  const texts = context.flatMap((file) => (file[side] === undefined ? [] : [{ path: file.path, text: file[side] }]));
  const changed = files.flatMap((file) => {
    const text = file[side];
    return text === undefined ? [] : [{ path: side === 'base' ? basePath(file) : file.path, text }];
  });
  return {
    texts,
    scripts: changed.filter(({ path }) => mayStart(path)),
    notices: changed.filter(({ path }) => isNotice(path)),
  };
}

/** The gate as it would be without the suppressions that the change itself adds. */
function strictGate(composition: Composition, added: readonly Suppressed[]): Report['gate'] {
  const back = new Set(added);
  const head = composition.head.map((judgement) => without(back, judgement, composition.weights));
  const { gate } = composeReport({ ...composition, head });
  const what = `what this change suppresses (${added.length})`;
  return { ...gate, notes: [...gate.notes, `The gate counts ${what} until it stands on the base: suppressions is merged.`] };
}

/** How many files `onProgress` counts up to, at most. */
export function filesIn(change: Change): number {
  return change.files.length * (change.base === undefined ? 1 : 2);
}

function sides(base: Judged, heads: readonly ChangedFile[], renames: ReadonlyMap<string, string>) {
  const statuses = new Map(heads.map(({ path, status }) => [path, status as Exclude<ChangedFile['status'], 'removed'>]));
  const unreadBase = new Set([...base.unread, ...base.faults].map(({ path }) => path));
  return { base: base.judgements, renames, statuses, unreadBase };
}

function basePath({ path, previousPath }: ChangedFile): string {
  return previousPath ?? path;
}

function headOf({ path, head, unread }: ChangedFile): InputFile {
  return { path, ...(head !== undefined && { text: head }), ...(unread !== undefined && { unread }) };
}

function baseOf(file: ChangedFile): InputFile {
  const { base, unread } = file;
  return { path: basePath(file), ...(base !== undefined && { text: base }), ...(unread !== undefined && { unread }) };
}
