import type { HistoryEntry } from '../core/history.ts';
import { dayOf, marksOf, pointsOf } from './chart.ts';
import { logLine } from './escape.ts';
import { styleOf } from './style.ts';

/** A row for each ten points of the score. */
const ROWS = 10;
const COLUMNS = 60;

/** The score over time for a terminal: `●` where a score was given, `┊` where the rules changed. Ends with a line break. */
export function renderHistory(entries: readonly HistoryEntry[], { colour }: { readonly colour: boolean }): string {
  const last = entries.at(-1);
  const first = entries[0];
  if (first === undefined || last === undefined) return 'The history holds no score yet.\n';
  const style = styleOf(colour);
  const columns = Math.max(2, Math.min(COLUMNS, entries.length * 2));
  const grid = gridOf(entries, columns);
  const rows = grid.map((cells, row) => {
    const label = row % 5 === 0 ? String(100 - row * ROWS) : '';
    return `${label.padStart(3)} ${row % 5 === 0 ? '┤' : '│'}${cells.join('').trimEnd()}`;
  });
  const span = dayOf(first) === dayOf(last) ? dayOf(first) : `${dayOf(first)} to ${dayOf(last)}`;
  const changes = marksOf(entries).map(({ rules }) => rules);
  const under = [
    `    └${'─'.repeat(columns)}`,
    `     ${logLine(span)}, ${entries.length} ${entries.length === 1 ? 'score' : 'scores'}`,
    ...(changes.length > 0 ? [`     ┊ the rules changed: ${logLine([first.rules, ...changes].join(' → '))}`] : []),
  ];
  return `${[style.strong(closing(last)), '', ...rows, ...under.map((line) => style.faint(line))].join('\n')}\n`;
}

function gridOf(entries: readonly HistoryEntry[], columns: number): readonly string[][] {
  const grid = Array.from({ length: ROWS + 1 }, () => Array.from({ length: columns }, () => ' '));
  const columnOf = (across: number): number => Math.round(across * (columns - 1));
  for (const { across } of marksOf(entries)) for (const cells of grid) cells[columnOf(across)] = '┊';
  for (const { across, score } of pointsOf(entries, columns)) {
    const cells = score === null ? undefined : grid[ROWS - Math.round(score / ROWS)];
    if (cells !== undefined) cells[columnOf(across)] = '●';
  }
  return grid;
}

function closing({ score, kept, applicable, suppressed, commit }: HistoryEntry): string {
  const aside = suppressed > 0 ? `, ${suppressed} suppressed` : '';
  const pair = score === null ? ': nothing to judge' : ` ${score} (${kept} of ${applicable} habits${aside})`;
  return `Readiness${pair} at ${commit.slice(0, 7)}`;
}
