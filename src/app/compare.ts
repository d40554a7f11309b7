import { type Configuration, gateSettingsOf } from '../config/configuration.ts';
import { settingsOf } from '../config/settings.ts';
import type { Change, ChangedFile } from '../core/change.ts';
import { composeReport } from '../core/compose.ts';
import { weightsFor } from '../core/judge.ts';
import type { Report } from '../core/report.ts';
import type { Engine } from './engine.ts';
import { type Judged, judgeFiles, type Watch } from './judge-files.ts';
import type { InputFile } from './read.ts';
import { configurationNotes, suppressionNotes } from './rules.ts';
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
  const head = await judgeFiles(heads.map(headOf), engine, settings, watch);
  const onProgress = (done: number) => watch.onProgress?.(heads.length + done);
  const base = await judgeFiles(bases.map(baseOf), engine, settings, { ...watch, onProgress });
  const renames = new Map(heads.flatMap(({ path, previousPath }) => (previousPath ? [[path, previousPath] as const] : [])));
  return composeReport({
    head: head.judgements,
    ...(change.base === undefined ? { baseUnknown: true } : sides(base, heads, renames)),
    unread: head.unread,
    faults: head.faults,
    notes: [
      ...(await configurationNotes(change, engine.habits)),
      ...(change.base === undefined ? [] : suppressionNotes(base.judgements, head.judgements, renames)),
      ...change.notes,
    ],
    gate: gateSettingsOf(configuration),
    weights: weightsFor(settings.preset, engine.habits),
    settings,
  });
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
