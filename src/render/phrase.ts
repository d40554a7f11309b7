import type { StartedBy } from '../core/callers.ts';
import type { HabitDefinition } from '../core/habit.ts';
import type { FileReport, Finding, Report } from '../core/report.ts';
import { scoreFigure } from '../core/score.ts';

/** What a renderer needs to know of a habit: its words. */
export type HabitWords = Pick<HabitDefinition, 'id' | 'title' | 'why'>;

/** `1 habit`, `5 habits`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

export function isComparison(report: Report): boolean {
  return report.before !== undefined || report.after !== undefined;
}

/** Some file could not be judged, or some habit failed: never an all clear. */
export function isPartial(report: Report): boolean {
  return report.unread.length > 0 || report.faults.length > 0;
}

/** The one line that says it all. `quote` makes a path safe where the line goes. */
export function headline(report: Report, quote: (path: string) => string): string {
  const partial = isPartial(report) ? ' · partial' : '';
  return `${isComparison(report) ? comparison(report, quote) : `Readiness ${scoreFigure(report.score, report.preset)}`}${partial}`;
}

function comparison(report: Report, quote: (path: string) => string): string {
  const fresh = newFiles(report).filter((file) => file.score.value !== null);
  const news = fresh.length > 3 ? `new: ${fresh.length} files` : `new: ${newTexts(fresh, report, quote)}`;
  const main = pairText(report);
  if (main === undefined) return fresh.length > 0 ? `Readiness of what is ${news}` : 'Readiness: no automation in this change';
  return fresh.length > 0 ? `${main}; ${news}` : main;
}

function newTexts(files: readonly FileReport[], report: Report, quote: (path: string) => string): string {
  return files.map((file) => `${quote(file.path)} ${scoreFigure(file.score, report.preset)}`).join(', ');
}

function pairText(report: Report): string | undefined {
  const { before, after, deleted = [], preset } = report;
  const paired = report.files.some((file) => file.change !== undefined && file.change.status !== 'added');
  if (before && after && paired) return `Readiness ${scoreFigure(before, preset)} → ${scoreFigure(after, preset)}`;
  const gone = deleted.filter((file) => file.score.value !== null);
  if (gone.length === 0 || newFiles(report).length > 0) return undefined;
  return `Readiness ${gone.map((file) => scoreFigure(file.score, preset)).join(', ')} → no automation left`;
}

/** The automations that only the head has. */
function newFiles(report: Report): readonly FileReport[] {
  return report.files.filter((file) => file.change?.status === 'added');
}

/** `jobs/sync.py:12`, or `:12–14`. */
export function place({ path, line, endLine }: Pick<Finding, 'path' | 'line' | 'endLine'>): string {
  return endLine > line ? `${path}:${line}-${endLine}` : `${path}:${line}`;
}

/** The whole gate in one sentence, with the numbers that were configured. */
export function gateText(report: Report): string {
  const { gate } = report;
  if (!gate.passed) return `Gate failed (${count(gate.reasons.length, 'reason')})`;
  return gate.failOn === 'never' ? 'Gate passed (findings never fail it)' : `Gate passed (it fails on ${failing(report)})`;
}

function failing(report: Report): string {
  const severity = report.gate.failOn === 'error' ? 'an error' : 'an error or a warning';
  return isComparison(report) ? `${severity} that the change introduces` : severity;
}

/** `started at 0 3 * * * by .github/workflows/nightly.yml:12, which brings a limit and an alert`; `code` marks what is quoted. */
export function startedText(
  { path, line, schedule, provides }: StartedBy,
  code: (text: string) => string = (text) => text,
): string {
  const when = schedule === undefined ? '' : ` at ${code(schedule)}`;
  const what = provides.map((one) => (one === 'alert' ? `an ${one}` : `a ${one}`));
  const last = what.length > 1 ? ` and ${what.at(-1)}` : '';
  const brings = what.length === 0 ? '' : `, which brings ${what.slice(0, Math.max(1, what.length - 1)).join(', ')}${last}`;
  return `started${when} by ${code(`${path}:${line}`)}${brings}`;
}
