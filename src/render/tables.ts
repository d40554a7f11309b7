import type { Report } from '../core/report.ts';
import { scoreFigure } from '../core/score.ts';
import { habitRows, type Standing } from './changes.ts';
import { codeCell } from './escape.ts';
import type { Section } from './fit.ts';
import { isComparison } from './phrase.ts';
import { habitLink, type SummaryOptions } from './summary.ts';

/** The table of habits, before and after where files stand on both sides. */
export function habitsTable(report: Report, options: SummaryOptions): Section {
  const rows = habitRows(
    report,
    options.habits.map(({ id }) => id),
  );
  const compared = rows.some((row) => row.before !== undefined);
  const head = compared ? ['habit', 'before', 'after'] : ['habit', 'now'];
  const items = rows.map(({ habit, before, after }) => {
    return row([habitLink(habit, options), ...(compared ? [standingText(before)] : []), standingText(after)]);
  });
  return table(head, items, 'habit');
}

function standingText(standing: Standing | undefined): string {
  if (standing === undefined || (standing.applicable === 0 && standing.unknown === 0)) return '–';
  const { applicable, kept, unknown } = standing;
  if (applicable === 0) return '❔ unknown';
  const doubt = unknown > 0 ? `, ${unknown} unknown` : '';
  if (kept === applicable) return `✅ kept${doubt}`;
  return kept === 0 ? `❌ missing${doubt}` : `➖ kept in ${kept} of ${applicable} files${doubt}`;
}

/** One line a file: its score before and after, new and deleted ones named so. A single changed file needs none. */
export function filesTable(report: Report): Section {
  const deleted = report.deleted ?? [];
  const compared = isComparison(report);
  const files = report.files.map((file) => {
    const { change } = file;
    const was = change?.score ? scoreFigure(change.score, report.preset) : change?.status === 'added' ? 'new' : '–';
    const moved = change?.previousPath ? `${codeCell(change.previousPath)} → ` : '';
    const name = `${moved}${codeCell(file.path)}`;
    return row([
      name,
      file.unit,
      ...(compared ? [was] : []),
      scoreFigure(file.score, report.preset),
      String(file.findings.length),
    ]);
  });
  const gone = deleted.map(({ path, score }) => row([codeCell(path), '–', scoreFigure(score, report.preset), 'deleted', '–']));
  const plain = files.length === 1 && gone.length === 0 && report.files[0]?.change?.status !== 'added';
  return table(
    ['file', 'kind', ...(compared ? ['before', 'after'] : ['readiness']), 'gaps'],
    plain ? [] : [...files, ...gone],
    'file',
  );
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], items: readonly string[], noun: string): Section {
  const open = items.length === 0 ? '' : `${row(head)}\n${row(head.map(() => '---'))}`;
  return { open, items, leftOut: (rest) => `…and ${rest} more ${noun}s.` };
}
