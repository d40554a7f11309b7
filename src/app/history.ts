import type { HistoryEntry } from '../core/history.ts';
import { UsageError } from './usage.ts';

/** A line as it stands in the file, and what it says. */
export interface HistoryLine {
  readonly text: string;
  readonly entry: HistoryEntry;
}

/**
 * The lines of a history, in the order of their dates. What a line holds beside what we know stays in its text. `place` names
 * the file in messages: "`history.jsonl`". Throws a `UsageError` for a line that is no entry.
 */
export function readHistory(text: string, place: string): readonly HistoryLine[] {
  const lines = text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const entry = entryOf(line);
    if (entry !== undefined) return [{ text: line, entry }];
    throw new UsageError(`Line ${index + 1} of ${place} is no entry of a history: mend or remove that line.`);
  });
  return lines.sort((a, b) => a.entry.time - b.entry.time);
}

/** The file again: every line as it was. */
export function writeHistory(lines: readonly HistoryLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

/** A new line. */
export function lineOf(entry: HistoryEntry): HistoryLine {
  const { time: _time, ...said } = entry;
  return { text: JSON.stringify(said), entry };
}

/** The lines with one more, after all that are not younger. */
export function withLine(lines: readonly HistoryLine[], line: HistoryLine): readonly HistoryLine[] {
  const after = lines.findLastIndex(({ entry }) => entry.time <= line.entry.time) + 1;
  return [...lines.slice(0, after), line, ...lines.slice(after)];
}

function entryOf(line: string): HistoryEntry | undefined {
  const said = parsed(line);
  if (typeof said !== 'object' || said === null) return undefined;
  const { date, commit, rules, score, kept, applicable, suppressed } = said as Readonly<Record<string, unknown>>;
  if (typeof date !== 'string' || typeof commit !== 'string' || typeof rules !== 'string') return undefined;
  const time = Date.parse(date);
  if (Number.isNaN(time) || !/^[0-9a-f]{7,64}$/.test(commit) || rules === '') return undefined;
  if (!(score === null || (isCount(score) && score <= 100))) return undefined;
  if (!isCount(kept) || !isCount(applicable) || !isCount(suppressed)) return undefined;
  return { date, time, commit, rules, score, kept, applicable, suppressed };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
