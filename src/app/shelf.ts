import { createHash } from 'node:crypto';
import type { HistoryEntry } from '../core/history.ts';
import type { Report } from '../core/report.ts';
import { scorePhrase } from '../core/score.ts';
import { badgeOf, renderBadge, renderBadgeJson } from '../render/badge.ts';
import { renderChart } from '../render/history.ts';
import { renderJson } from '../render/json.ts';
import { type HistoryLine, lineOf, readHistory, withLine, writeHistory } from './history.ts';
import type { Shelf } from './ports.ts';
import type { Stored } from './stored.ts';
import { UsageError } from './usage.ts';

export const HISTORY = 'history.jsonl';
export const REPORT = 'report.json';

/** What is written, and the message of its commit. No file: nothing changed. */
export interface Update {
  readonly message: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * What the branch is to hold once an entry is in its history: only files that differ from what stands there. The badge and
 * the report are those of the latest entry, so a run that comes late adds its line and leaves them alone. Throws a
 * `UsageError` for a branch that is not ours and for a history with a line that is none.
 */
export function updateOf(shelf: Shelf | undefined, branch: string, entry: HistoryEntry, report: Stored): Update {
  const lines = linesOn(shelf, branch);
  const text = renderJson(report);
  const history = isNews(lines, entry, shelf?.texts.get(REPORT) !== text) ? withLine(lines, lineOf(entry)) : lines;
  const badge = badgeOf(report.score, report.preset);
  const isLatest = lines.every((line) => line.entry.time <= entry.time);
  const wanted: readonly (readonly [string, string])[] = [
    [HISTORY, writeHistory(history)],
    ['history.svg', renderChart(history.map((line) => line.entry))],
    ...(isLatest
      ? ([
          ['badge.svg', renderBadge(badge)],
          ['badge.json', renderBadgeJson(badge)],
          [REPORT, text],
        ] as const)
      : []),
  ];
  return {
    message: `${scorePhrase(report.score, report.preset)} at ${entry.commit.slice(0, 7)}`,
    files: new Map(wanted.filter(([name, content]) => shelf?.blobs.get(name) !== blobId(content))),
  };
}

/** The entry of a report. `date`: ISO 8601. */
export function entryOf({ score }: Pick<Report, 'score'>, at: { date: string; commit: string; rules: string }): HistoryEntry {
  const { value, kept, applicable, suppressed } = score;
  return { ...at, time: Date.parse(at.date), score: value, kept, applicable, suppressed };
}

function linesOn(shelf: Shelf | undefined, branch: string): readonly HistoryLine[] {
  if (shelf === undefined) return [];
  const text = shelf.texts.get(HISTORY);
  const nothing = 'nothing was written';
  if (text === undefined)
    throw new UsageError(`The branch \`${branch}\` holds no \`${HISTORY}\`, so it is not ours: name another, and ${nothing}.`);
  try {
    return readHistory(text, `\`${HISTORY}\` on the branch \`${branch}\``);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${error.message.replace(/\.$/, '')}; ${nothing}.`);
  }
}

/** The same commit under the same rules is told once. A later one is told when anything about it differs. */
function isNews(lines: readonly HistoryLine[], entry: HistoryEntry, differs: boolean): boolean {
  if (lines.some((line) => line.entry.commit === entry.commit && isSame(line.entry, entry))) return false;
  const last = lines.at(-1)?.entry;
  if (last === undefined || last.time > entry.time) return true;
  return differs || !isSame(last, entry);
}

function isSame(a: HistoryEntry, b: HistoryEntry): boolean {
  return (['rules', 'score', 'kept', 'applicable', 'suppressed'] as const).every((key) => a[key] === b[key]);
}

/** How git names a file's content. */
function blobId(text: string): string {
  return createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0`)
    .update(text)
    .digest('hex');
}
