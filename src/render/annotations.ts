import type { Severity } from '../core/habit.ts';
import type { Finding, Report } from '../core/report.ts';
import { commandMessage, commandProperty, visible } from './escape.ts';

/** What GitHub shows beside a line when a review cannot be posted. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
  readonly title: string;
  readonly message: string;
}

const LEVELS: Readonly<Record<Severity, Annotation['level']>> = { error: 'error', warning: 'warning', info: 'notice' };

/** GitHub shows 10 annotations of a level for a step and drops the rest in silence. */
const MOST_ANNOTATIONS = 10;

/**
 * The report's errors and warnings as annotations, in the report's order, at most 10 a level. In a comparison only those the
 * change introduces. Findings in libraries and `info` are never shown on a line.
 */
export function annotationsOf(report: Report): readonly Annotation[] {
  const compared = report.before !== undefined || report.after !== undefined;
  const findings = report.files.flatMap((file) => file.findings).filter((finding) => shown(finding, compared));
  const ofLevel = (severity: Severity) => findings.filter((finding) => finding.severity === severity).slice(0, MOST_ANNOTATIONS);
  return [...ofLevel('error'), ...ofLevel('warning')].map(annotationOf);
}

function shown(finding: Finding, compared: boolean): boolean {
  return finding.severity !== 'info' && finding.library !== true && (!compared || finding.introduced === true);
}

/** A path with characters that nobody sees is shown without its place rather than written to the log as it is. */
function annotationOf({ severity, path, line, endLine, habit, message, why }: Finding): Annotation {
  return { level: LEVELS[severity], path: visible(path), line, endLine, title: habit, message: visible(`${message} ${why}`) };
}

/** The workflow command that makes the runner show an annotation. */
export function annotationCommand({ level, path, line, endLine, title, message }: Annotation): string {
  const place = `file=${commandProperty(path)},line=${line},endLine=${endLine},title=${commandProperty(title)}`;
  return `::${level} ${place}::${commandMessage(message)}`;
}
