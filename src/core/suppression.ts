import { DIRECTIVE, type Directive, directivesIn, type HabitNames, isKnown, nearestName } from './directive.ts';
import type { Comment } from './facts.ts';
import { byPlace } from './finding.ts';
import type { ConfiguredSuppression } from './judgement.ts';
import { endsRest, PEER, type PeerScope, peersIn } from './peers.ts';
import type { Finding, HabitResult, Suppressed, SuppressionProblem } from './report.ts';
import type { FileText } from './snippet.ts';
import type { Lines, Span } from './source.ts';

export interface SuppressionInput {
  readonly file: FileText;
  readonly comments: readonly Comment[];
  readonly findings: readonly Finding[];
  readonly configured: readonly ConfiguredSuppression[];
  readonly habits: readonly HabitNames[];
  /** Habits without a verdict because they failed: a comment for one of them is not called useless. */
  readonly unjudged?: ReadonlySet<string>;
}

export interface SuppressionResult {
  /** What stands. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly problems: readonly SuppressionProblem[];
}

/** One reason to leave findings out, and where it holds. */
interface Source {
  readonly by: Suppressed['by'];
  readonly reason: string;
  readonly line?: number;
  readonly covers: (finding: Finding) => boolean;
  /** Ours: the name in the brackets, to say that it suppresses nothing. */
  readonly written?: string;
}

/** Names in one comment that get a hint: looking for the nearest takes time, and a text under review can be hostile. */
const MOST_HINTS = 10;

interface PlacedComment {
  readonly text: string;
  readonly lineOf: (index: number) => number;
  /** The lines that a directive at this index of the text speaks of. */
  readonly scopeOf: (index: number) => readonly number[];
  readonly nextLine: (index: number) => number;
}

/**
 * Takes suppressed findings out: by our comments (a reason is mandatory), by the configuration, by another tool's comment
 * for the equivalent rule. `problems` tells of each of our comments that suppresses nothing, and why.
 */
export function suppress(input: SuppressionInput): SuppressionResult {
  const comments = speaks(input) ? placedComments(input.file, input.comments) : [];
  const { sources, problems } = ownSources(input, comments);
  const all = [...sources, ...configuredSources(input), ...peerSources(comments, input.file.lines)];
  const found = input.findings.map((finding) => ({ finding, by: all.filter((source) => source.covers(finding)) }));
  const used = new Set(found.flatMap(({ by }) => by));
  const idle = sources.filter((source) => !used.has(source) && !input.unjudged?.has(source.written?.split('/')[0] ?? ''));
  const useless = idle.map(({ line = 1, written }) => ({
    path: input.file.path,
    line,
    message: `\`ignore[${written}]\` suppresses nothing: remove it.`,
  }));
  return {
    findings: found.filter(({ by }) => by.length === 0).map(({ finding }) => finding),
    suppressed: found.flatMap(({ finding, by: [first] }) => (first ? [suppressedBy(first, finding)] : [])).sort(inReport),
    problems: [...problems, ...useless].sort((a, b) => a.line - b.line || (a.message < b.message ? -1 : 1)),
  };
}

/**
 * Can a comment of this text speak to a reviewer? Most files have none that does, and are not taken apart for it. What a peer's
 * comment says counts only where something is found.
 */
function speaks({ file: { text }, findings }: SuppressionInput): boolean {
  return DIRECTIVE.test(text) || (findings.length > 0 && PEER.test(text));
}

/** The order of suppressed findings in a report. */
export function inReport(a: Suppressed, b: Suppressed): number {
  return byPlace(a.finding, b.finding);
}

/**
 * The verdicts once findings are suppressed: a missing habit of which every finding is suppressed is `n/a`; of which some
 * stand, points to the first that does.
 */
export function verdictsAfter(
  habits: Readonly<Record<string, HabitResult>>,
  { findings, suppressed }: Pick<SuppressionResult, 'findings' | 'suppressed'>,
): Readonly<Record<string, HabitResult>> {
  const touched = new Set(suppressed.map(({ finding }) => finding.habit));
  return Object.fromEntries(
    Object.entries(habits).map(([id, result]): [string, HabitResult] => {
      if (result.verdict !== 'missing' || !touched.has(id)) return [id, result];
      const first = [...findings].sort(byPlace).find((finding) => finding.habit === id);
      return [id, first ? { ...result, line: first.line } : { verdict: 'n/a' }];
    }),
  );
}

function suppressedBy({ reason, by, line }: Source, finding: Finding): Suppressed {
  return { finding, reason, by, ...(line === undefined ? {} : { line }) };
}

function ownSources(input: SuppressionInput, comments: readonly PlacedComment[]) {
  const sources: Source[] = [];
  const problems: SuppressionProblem[] = [];
  for (const comment of comments) {
    for (const directive of directivesIn(comment.text)) {
      const line = comment.lineOf(directive.index);
      const wrong = problemOf(directive, input.habits);
      problems.push(...wrong.map((message) => ({ path: input.file.path, line, message })));
      if (directive.reason === '') continue;
      const inScope = scopeOf(directive, comment);
      for (const written of new Set(directive.names.filter((name) => isKnown(name, input.habits)))) {
        const covers = (finding: Finding): boolean => isNamed(written, finding) && inScope(finding);
        sources.push({ by: 'comment', reason: directive.reason, line, written, covers });
      }
    }
  }
  return { sources, problems };
}

function problemOf({ word, names, reason }: Directive, habits: readonly HabitNames[]): readonly string[] {
  if (names.length === 0) return [`\`${word}\` names no habit and suppresses nothing: write \`${word}[habit] -- reason\`.`];
  if (reason === '') return [`\`${word}[${names.join(', ')}]\` gives no reason and suppresses nothing: add \` -- why\` to it.`];
  const unknown = [...new Set(names.filter((name) => !isKnown(name, habits)))];
  return unknown.map((name, at) => {
    const near = at < MOST_HINTS ? nearestName(name, habits) : undefined;
    return `\`${word}[${name}]\` names no habit and no rule: ${near ? `did you mean \`${near}\`?` : 'remove it.'}`;
  });
}

function scopeOf({ word, index }: Directive, comment: PlacedComment): (finding: Finding) => boolean {
  if (word === 'ignore-file') return () => true;
  const lines = word === 'ignore' ? comment.scopeOf(index) : [comment.nextLine(index)];
  return (finding) => lines.includes(finding.line);
}

function isNamed(written: string, finding: Finding): boolean {
  return written === finding.habit || written === `${finding.habit}/${finding.rule}`;
}

function configuredSources({ configured, file }: SuppressionInput): readonly Source[] {
  const here = configured.filter((one) => one.matches(file.path));
  return here.map(({ habit, rule, reason, holds, by }) => ({
    by: by ?? 'configuration',
    reason,
    covers: (finding) =>
      finding.habit === habit &&
      (rule === undefined || finding.rule === rule) &&
      (holds === undefined || holds(file.lines.textOf(finding.line))),
  }));
}

function peerSources(comments: readonly PlacedComment[], lines: Lines): readonly Source[] {
  return comments.flatMap((comment, position) =>
    peersIn(comment.text).map(({ habit, rules, words, scope, index }): Source => {
      const ends = scope === 'rest' ? comments.slice(position + 1).find(({ text }) => endsRest(text)) : undefined;
      const inScope = peerScope(scope, comment, index, { last: ends?.lineOf(0) ?? lines.count, lines });
      const covers = (finding: Finding): boolean =>
        finding.habit === habit && rules.includes(finding.rule) && inScope(finding.line);
      return { by: 'peer', reason: words, line: comment.lineOf(index), covers };
    }),
  );
}

function peerScope(
  scope: PeerScope,
  comment: PlacedComment,
  index: number,
  { last, lines }: { readonly last: number; readonly lines: Lines },
): (line: number) => boolean {
  if (scope === 'command' && isInHeader(comment.lineOf(index), lines)) return () => true;
  if (scope === 'command') return (line) => line === comment.nextLine(index);
  if (scope === 'file') return () => true;
  if (scope === 'next-line') return (line) => line === comment.nextLine(index);
  if (scope === 'rest') return (line) => line >= comment.lineOf(index) && line <= last;
  return (line) => comment.scopeOf(index).includes(line);
}

/** Only comments and blank lines stand before it. */
function isInHeader(line: number, lines: Lines): boolean {
  for (let before = 1; before < line; before++) if (!/^\s*(?:#|$)/.test(lines.textOf(before))) return false;
  return true;
}

/** Comments in source order with the lines they speak of; a docstring is no comment. */
function placedComments({ text, lines }: FileText, comments: readonly Comment[]): readonly PlacedComment[] {
  const inOrder = comments.filter((comment) => !comment.doc);
  const afterBlock = linesAfterBlocks(text, lines, inOrder);
  return inOrder.map(({ start, end }) => {
    const lineOf = (index: number): number => lines.lineAt(start + index);
    const nextLine = (index: number): number => afterBlock.get(lineOf(index) + 1) ?? lineOf(index) + 1;
    const scopeOf = (index: number): readonly number[] => {
      const line = lineOf(index);
      return afterBlock.has(line) ? [line, nextLine(index)] : [line];
    };
    return { text: text.slice(start, end), lineOf, nextLine, scopeOf };
  });
}

/** For each line that holds comments only: the first line after it that does not. */
function linesAfterBlocks(text: string, lines: Lines, comments: readonly Span[]): ReadonlyMap<number, number> {
  const after = new Map<number, number>();
  for (const { start, end } of comments.toReversed()) {
    const first = lines.lineAt(start);
    const last = lines.lineAt(Math.max(start, end - 1));
    const around = text.slice(lines.startOf(first), start) + text.slice(end, lines.startOf(last) + lines.textOf(last).length);
    if (around.trim() !== '') continue;
    for (let line = last; line >= first; line--) after.set(line, after.get(line + 1) ?? line + 1);
  }
  return after;
}
