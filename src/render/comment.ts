import type { Finding, Fix } from '../core/report.ts';
import { codeBlock, codeSpan, prose } from './escape.ts';

export interface CommentOptions {
  /** The lines the comment is anchored to at the head: a suggestion replaces exactly these. */
  readonly line: number;
  readonly endLine: number;
  /** Where the pages of the habits are, without a final slash; the page of `timeouts` is `<docsUrl>/timeouts.md`. */
  readonly docsUrl: string;
}

/**
 * The body of one inline comment: for each finding what, consequence and what to do, worst first as handed in. `more` holds,
 * by a finding's key, the other lines of the file that the same rule names. The result is Markdown without a marker.
 */
export function renderComment(
  findings: readonly Finding[],
  more: ReadonlyMap<string, readonly number[]>,
  options: CommentOptions,
): string {
  let suggested = false;
  const parts = findings.map((finding) => {
    const suggestion = suggested ? undefined : suggestionBlock(finding.fix, options);
    suggested ||= suggestion !== undefined;
    return part(finding, suggestion ?? shownCode(finding.fix), more.get(finding.key) ?? [], options.docsUrl);
  });
  return parts.join('\n\n---\n\n');
}

function part(finding: Finding, fix: string | undefined, more: readonly number[], docsUrl: string): string {
  const paragraphs = [
    `**${finding.severity}: ${finding.habit}**`,
    `${prose(finding.message)} ${prose(finding.why)}`,
    fix,
    moreLines(more),
    `[${finding.habit}](${docsUrl}/${finding.habit}.md): why, how to keep it, how to suppress it (${codeSpan(`${finding.habit}/${finding.rule}`)})`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== undefined).join('\n\n');
}

function suggestionBlock(fix: Fix | undefined, options: CommentOptions): string | undefined {
  if (fix?.kind !== 'suggestion') return undefined;
  const same = fix.line === options.line && fix.endLine === options.endLine;
  return same ? codeBlock(fix.lines.join('\n'), 'suggestion') : undefined;
}

function shownCode(fix: Fix | undefined): string | undefined {
  if (fix === undefined) return undefined;
  return codeBlock(fix.kind === 'code' ? fix.code : fix.lines.join('\n'), '');
}

const SHOWN_LINES = 20;

function moreLines(lines: readonly number[]): string | undefined {
  if (lines.length === 0) return undefined;
  const shown = lines.slice(0, SHOWN_LINES).join(', ');
  const rest = lines.length > SHOWN_LINES ? ', …' : '';
  return `And ${lines.length} more in this file: ${lines.length === 1 ? 'line' : 'lines'} ${shown}${rest}.`;
}
