import type { Severity } from '../core/habit.ts';
import type { Finding, Report } from '../core/report.ts';
import { turns } from './changes.ts';
import { codeSpan, prose } from './escape.ts';
import { fit, type Section } from './fit.ts';
import { count, gateText, headline, isComparison, isPartial, place, startedText } from './phrase.ts';
import { habitLink, type SummaryOptions, whyOf } from './summary.ts';
import { filesTable, habitsTable } from './tables.ts';

export type { SummaryOptions };

/** Below GitHub's own limits (65,536 characters; 1,024 KiB), which drop or refuse the whole text. */
const LIMITS = { comment: 65_000, job: 1_000_000 } as const;

/**
 * The hardening note as Markdown: the score before and after, the gate, every habit gained or lost with why it matters,
 * every open gap with its line, what was held back or suppressed and why. Cut at section borders to the audience's limit.
 */
export function renderSummary(report: Report, options: SummaryOptions): string {
  const sections = [
    top(report, options),
    habitsTable(report, options),
    turnSection(report, options, false),
    turnSection(report, options, true),
    ...gapSections(report, options),
    filesTable(report),
    startedSection(report),
    suppressedSection(report),
    fixedSection(report),
    problemsSection(report),
  ];
  return `${fit(sections, LIMITS[options.audience] - (options.reserve ?? 0))}\n`;
}

const elsewhere = (items: number, what: string) => `…and ${count(items, what)} more: \`readiness diff\` lists all.`;

function top(report: Report, options: SummaryOptions): Section {
  const { gate } = report;
  const notes = [...(options.notes ?? []), ...report.notes].map((note) => `> ${prose(note)}`);
  const partial = isPartial(report) ? ['> This result is *partial*: not everything could be judged, see the end.'] : [];
  const reasons = [...gate.reasons.map(({ message }) => `- ${prose(message)}`), ...gate.notes.map((note) => `- ${prose(note)}`)];
  const quotes = [...notes, ...partial].join('\n>\n');
  const heading = `## ${headline(report, codeSpan)}`;
  const open = [heading, quotes, `**${gateText(report)}.**`].filter((part) => part !== '').join('\n\n');
  return { open, items: reasons, leftOut: (items) => elsewhere(items, 'reason') };
}

function turnSection(report: Report, options: SummaryOptions, gained: boolean): Section {
  const items = turns(report)
    .filter((turn) => turn.gained === gained)
    .map(({ habit, path, line }) => {
      const where = codeSpan(line === undefined ? path : `${path}:${line}`);
      return `- ${habitLink(habit, options)} in ${where}: ${prose(whyOf(habit, options))}`;
    });
  const open = items.length > 0 ? `### Habits ${gained ? 'gained' : 'lost'}` : '';
  return { open, items, leftOut: (rest) => elsewhere(rest, 'habit') };
}

function gapSections(report: Report, options: SummaryOptions): readonly Section[] {
  const findings = report.files.flatMap((file) => file.findings);
  if (!isComparison(report)) return openGaps('Open gaps', 'Worth knowing', findings, options);
  const introduced = findings.filter((finding) => finding.introduced === true);
  const old = findings.filter((finding) => finding.introduced !== true);
  return [
    ...openGaps('Introduced by this change', 'Introduced and worth knowing', introduced, options),
    gaps('Open gaps that were there before', old, options, true),
  ];
}

/** What is urgent in plain sight; what is only worth knowing a click away, so that it never stands before the rest. */
function openGaps(urgent: string, quiet: string, findings: readonly Finding[], options: SummaryOptions): readonly Section[] {
  const isQuiet = ({ severity }: Finding) => severity === 'info';
  return [
    gaps(
      urgent,
      findings.filter((finding) => !isQuiet(finding)),
      options,
      false,
    ),
    gaps(quiet, findings.filter(isQuiet), options, true),
  ];
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gaps(title: string, findings: readonly Finding[], options: SummaryOptions, folded: boolean): Section {
  const name = `${title} (${findings.length})`;
  const worstFirst = findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]);
  const items = worstFirst.map((finding) => `- ${gap(finding, options)}`);
  const leftOut = (rest: number) => elsewhere(rest, 'gap');
  if (items.length === 0) return { open: '', items, leftOut };
  if (!folded) return { open: `### ${name}`, items, leftOut };
  return { open: `<details><summary>${name}</summary>`, items, close: '</details>', leftOut };
}

function gap(finding: Finding, options: SummaryOptions): string {
  const held = options.heldBack?.get(finding.key);
  const inline = options.inline?.has(finding.key) ? ' (shown inline)' : '';
  const why = held === undefined ? inline : ` (not shown inline: ${prose(held)})`;
  const library = finding.library === true && held === undefined ? ' (in a library)' : '';
  return `**${finding.severity}** ${habitLink(finding.habit, options)} ${codeSpan(place(finding))}: ${prose(finding.message)}${why}${library}`;
}

const BY = { comment: 'by a comment', peer: "by another tool's comment", configuration: 'by the configuration' } as const;

function suppressedSection({ suppressed }: Report): Section {
  const items = suppressed.map(({ finding, reason, by, line }) => {
    const where = line === undefined ? '' : ` on line ${line}`;
    return `- \`${finding.habit}/${finding.rule}\` ${codeSpan(place(finding))} ${BY[by]}${where}: ${prose(reason)}`;
  });
  return details(`Suppressed (${items.length})`, items, 'suppression');
}

/** Who makes a job of a file, and what of theirs counts for it, too. */
function startedSection({ files }: Report): Section {
  const items = files.flatMap(({ path, callers = [] }) =>
    callers
      .filter(({ schedule }) => schedule !== undefined)
      .map((caller) => `- ${codeSpan(path)}: ${startedText(caller, codeSpan)}`),
  );
  return details(`Started on a schedule (${items.length})`, items, 'start');
}

function fixedSection({ fixed = [] }: Report): Section {
  const items = fixed.map((finding) => `- ${finding.habit}, was at ${codeSpan(place(finding))}: ${prose(finding.message)}`);
  return details(`Fixed by this change (${items.length})`, items, 'fixed gap');
}

function details(title: string, items: readonly string[], noun: string): Section {
  const leftOut = (rest: number) => elsewhere(rest, noun);
  if (items.length === 0) return { open: '', items, leftOut };
  return { open: `<details><summary>${title}</summary>`, items, close: '</details>', leftOut };
}

function problemsSection(report: Report): Section {
  const items = [
    ...report.unread.map(({ path, line, why }) => `- ${codeSpan(line ? `${path}:${line}` : path)} was not read: ${prose(why)}`),
    ...report.faults.map(
      ({ path, habit, message }) => `- ${codeSpan(path)}: ${habit ?? 'the reader'} failed, which is our fault: ${prose(message)}`,
    ),
    ...report.suppressionProblems.map(({ path, line, message }) => `- ${codeSpan(`${path}:${line}`)}: ${prose(message)}`),
  ];
  return { open: items.length > 0 ? '### To look at' : '', items, leftOut: (rest) => elsewhere(rest, 'problem') };
}
