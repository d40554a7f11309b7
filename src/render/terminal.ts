import { lessonChecks } from '../core/lesson.ts';
import type { FileReport, Finding, Report, Suppressed } from '../core/report.ts';
import { scoreFigure } from '../core/score.ts';
import { turns } from './changes.ts';
import { logLine } from './escape.ts';
import { count, gateText, headline, isComparison, place, startedText } from './phrase.ts';
import { indented, type Style, styleOf } from './style.ts';

export interface TerminalOptions {
  readonly colour: boolean;
  /** Only the score, the gate and what could not be judged. */
  readonly quiet?: boolean;
}

/** The report for a terminal or a log: grouped by file, the score and the gate last. Ends with a line break. */
export function renderTerminal(report: Report, { colour, quiet = false }: TerminalOptions): string {
  const style = styleOf(colour);
  const shown = quiet ? [] : report.files.filter((file) => isShown(file, report));
  const said = saidIn(shown.flatMap(({ findings }) => findings.filter((finding) => !isOld(finding, report))));
  const files = shown.map((file) => fileText(file, report, said, style));
  const blocks = [
    ...files,
    quiet ? '' : turnText(report, style),
    quiet ? '' : suppressedText(report.suppressed, style),
    problemText(report),
    closing(report, style),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function isShown(file: FileReport, report: Report): boolean {
  return file.findings.length > 0 || report.files.length === 1 || report.preset === 'lesson';
}

/** What is read once is said once: why a rule matters with its first finding, a piece of code where it is first of use. */
interface Said {
  readonly why: ReadonlySet<Finding>;
  readonly code: ReadonlySet<Finding>;
}

function saidIn(findings: readonly Finding[]): Said {
  const ruleOf = ({ habit, rule }: Finding): string => `${habit}/${rule}`;
  const codeOf = (finding: Finding): string => (finding.fix?.kind === 'code' ? `${ruleOf(finding)} ${finding.fix.code}` : '');
  return { why: firstOfEach(findings, ruleOf), code: firstOfEach(findings, codeOf) };
}

function firstOfEach(findings: readonly Finding[], nameOf: (finding: Finding) => string): ReadonlySet<Finding> {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(nameOf(finding))) first.set(nameOf(finding), finding);
  return new Set(first.values());
}

const isOld = ({ introduced }: Finding, report: Report): boolean => isComparison(report) && introduced !== true;

function fileText(file: FileReport, report: Report, said: Said, style: Style): string {
  const { path, unit, score, change } = file;
  const before = change?.score ? `${scoreFigure(change.score, report.preset)} → ` : change?.status === 'added' ? 'new, ' : '';
  const head = `${style.strong(logLine(path))} ${style.faint(`${unit}, readiness`)} ${before}${scoreFigure(score, report.preset)}`;
  const checks = report.preset === 'lesson' ? lessonText(file, style) : habitText(file, style);
  return [head, ...callerTexts(file, style), checks, ...file.findings.map((finding) => findingText(finding, report, said, style))]
    .filter(Boolean)
    .join('\n');
}

/** Who makes a job of it, and what of theirs counts for it, too. */
function callerTexts({ callers = [] }: FileReport, style: Style): readonly string[] {
  return callers
    .filter(({ schedule }) => schedule !== undefined)
    .map((caller) => style.faint(`  ${logLine(startedText(caller))}`));
}

function habitText({ habits }: FileReport, style: Style): string {
  const of = (wanted: string) => Object.keys(habits).filter((id) => habits[id]?.verdict === wanted);
  const parts = [
    ['kept', of('kept'), style.good],
    ['missing', of('missing'), style.bad],
    ['unknown', of('unknown'), style.faint],
  ] as const;
  return parts
    .filter(([, ids]) => ids.length > 0)
    .map(([name, ids, paint]) => `  ${paint(name)} ${ids.join(', ')}`)
    .join('\n');
}

function lessonText({ habits }: FileReport, style: Style): string {
  return lessonChecks
    .map(({ id, title }) => `  ${habits[id]?.verdict === 'kept' ? style.good('[✓]') : style.bad('[ ]')} ${title}`)
    .join('\n');
}

function findingText(finding: Finding, report: Report, said: Said, style: Style): string {
  const { line, severity, habit, rule, message, why, fix } = finding;
  const mark = isComparison(report) ? (isOld(finding, report) ? 'old ' : 'new ') : '';
  const library = finding.library ? style.faint(' (library)') : '';
  const head = `  ${String(line).padStart(4)}  ${mark}${style.severity(severity)} ${logLine(message)}${library}`;
  if (isOld(finding, report)) return head;
  const code = fix?.kind === 'suggestion' ? fix.lines.join('\n') : said.code.has(finding) ? fix?.code : undefined;
  const lines = [head, style.faint(`        ${habit}/${rule}${said.why.has(finding) ? `: ${logLine(why)}` : ''}`)];
  return [...lines, ...(code === undefined ? [] : [style.good(indented(code, 10))])].join('\n');
}

function turnText(report: Report, style: Style): string {
  return turns(report)
    .map(({ habit, path, gained }) => `${gained ? style.good('gained') : style.bad('lost  ')} ${habit} in ${logLine(path)}`)
    .join('\n');
}

const BY = { comment: 'comment', peer: "another tool's comment", configuration: 'configuration' } as const;

function suppressedText(suppressed: readonly Suppressed[], style: Style): string {
  const lines = suppressed.map(
    ({ finding, reason, by }) => `  ${logLine(place(finding))} ${finding.habit}/${finding.rule} by ${BY[by]}: ${logLine(reason)}`,
  );
  return lines.length === 0 ? '' : style.faint([`${count(lines.length, 'finding')} suppressed`, ...lines].join('\n'));
}

function problemText({ unread, faults, suppressionProblems, notes }: Report): string {
  const lines = [
    ...notes.map((note) => `note: ${note}`),
    ...unread.map(({ path, line, why }) => `${line ? `${path}:${line}` : path} was not read: ${why}.`),
    ...faults.map(({ path, habit, message }) => `${path}: ${habit ?? 'the reader'} failed, which is our fault: ${message}`),
    ...suppressionProblems.map(({ path, line, message }) => `${path}:${line}: ${message}`),
  ];
  return lines.map(logLine).join('\n');
}

function closing(report: Report, style: Style): string {
  const { gate } = report;
  const reasons = [...gate.reasons.map(({ message }) => message), ...gate.notes].map((line) => `  ${logLine(line)}`);
  const verdict = gate.passed ? style.good(gateText(report)) : style.bad(gateText(report));
  return [style.strong(headline(report, logLine)), `${totals(report)}${verdict}.`, ...reasons].join('\n');
}

function totals(report: Report): string {
  const findings = report.files.flatMap((file) => file.findings);
  const of = (severity: Finding['severity'], noun: string) => {
    const number = findings.filter((finding) => finding.severity === severity).length;
    return number > 0 ? [count(number, noun)] : [];
  };
  const parts = [...of('error', 'error'), ...of('warning', 'warning'), ...of('info', 'info')];
  return `${count(report.files.length, 'file')}: ${parts.join(', ') || 'no gaps'}. `;
}
