import type { Hunk } from '../core/change.ts';
import type { Finding } from '../core/report.ts';

/** Lines of the head that a comment hangs on; `startLine` only when it is another line. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly startLine?: number;
}

/** A longer range would cover the screen; its first line says enough. */
const LONGEST_RANGE = 12;

/**
 * Where a finding can be shown: its own lines when one of them is new or changed and all are inside one hunk, else its
 * first new or changed line. An error may also hang on a line that the diff shows and the change left alone: `except:` can
 * stand while only its body became `pass`. `undefined` when there is none, or the hunks are unknown. A suggestion replaces
 * the lines that the comment hangs on, so its lines come first. GitHub refuses a whole review for one line outside the diff.
 */
export function placeOf(finding: Finding, hunks: readonly Hunk[] = []): Place | undefined {
  const { fix } = finding;
  const suggested = fix?.kind === 'suggestion' ? placeIn(finding, fix, hunks) : undefined;
  if (suggested !== undefined && canSuggest(finding, suggested)) return suggested;
  return placeIn(finding, finding, hunks);
}

function placeIn(
  { path, severity }: Finding,
  range: { readonly line: number; readonly endLine: number },
  hunks: readonly Hunk[],
): Place | undefined {
  const { line, endLine } = range;
  const isIn = (at: number): boolean => at >= line && at <= endLine;
  const first = hunks.flatMap((hunk) => hunk.added).find(isIn) ?? (severity === 'error' ? shown(range, hunks) : undefined);
  if (first === undefined) return undefined;
  const whole = hunks.some((hunk) => hunk.start <= line && endLine <= hunk.end);
  if (whole && endLine > line && endLine - line < LONGEST_RANGE) return { path, line: endLine, startLine: line };
  return { path, line: whole ? line : first };
}

/** The first line of the range that some hunk shows, changed or not. */
function shown(range: { readonly line: number; readonly endLine: number }, hunks: readonly Hunk[]): number | undefined {
  const meeting = hunks.find((hunk) => hunk.start <= range.endLine && range.line <= hunk.end);
  return meeting && Math.max(meeting.start, range.line);
}

/** The place's first line. */
export function startOf(place: { readonly line?: number; readonly startLine?: number }): number | undefined {
  return place.startLine ?? place.line;
}

/** The finding's suggestion would replace exactly the lines that the comment hangs on. */
function canSuggest(finding: Finding, place: { readonly line?: number; readonly startLine?: number }): boolean {
  const { fix } = finding;
  return fix?.kind === 'suggestion' && fix.line === startOf(place) && fix.endLine === place.line;
}
