import { type HistoryEntry, rulesMarks } from '../core/history.ts';

/** A place of the chart, 0 to 1 from left to right, and the score that holds from there on. */
export interface ChartPoint {
  readonly across: number;
  readonly score: number | null;
}

/** A history fitted to a chart: at most one point for each of its columns, the last score that falls on it. */
export function pointsOf(entries: readonly HistoryEntry[], columns: number): readonly ChartPoint[] {
  const across = placesOf(entries);
  const points = new Map<number, ChartPoint>();
  entries.forEach(({ score }, index) => {
    const place = across[index] as number;
    const column = Math.round(place * (columns - 1));
    // A gap that is narrower than a column takes no score away.
    points.set(column, { across: place, score: score ?? points.get(column)?.score ?? null });
  });
  return [...points.values()];
}

/** Where the rules changed, 0 to 1 from left to right. */
export function marksOf(entries: readonly HistoryEntry[]): readonly { readonly across: number; readonly rules: string }[] {
  const across = placesOf(entries);
  return rulesMarks(entries).map(({ at, rules }) => ({ across: across[at] as number, rules }));
}

/** By time; where all are of one moment, in their order. */
function placesOf(entries: readonly HistoryEntry[]): readonly number[] {
  const [first, last] = [entries[0]?.time ?? 0, entries.at(-1)?.time ?? 0];
  const steps = Math.max(1, entries.length - 1);
  return entries.map(({ time }, index) => (last > first ? (time - first) / (last - first) : index / steps));
}

/** The day of an entry: `2026-01-31`. */
export function dayOf({ date }: HistoryEntry): string {
  return date.slice(0, 10);
}
