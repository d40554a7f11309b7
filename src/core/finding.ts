import { fixOf } from './fix.ts';
import type { HabitDefinition, Missing } from './habit.ts';
import type { Finding } from './report.ts';
import { type FileText, linesOfSpan, secretSnippetOf, snippetOf } from './snippet.ts';
import type { Span } from './source.ts';

/** A missing verdict on its way to a finding. */
export interface FindingDraft {
  readonly habit: Pick<HabitDefinition, 'id' | 'why' | 'consequences'>;
  readonly missing: Missing;
  /** The subject's place: a call, a scope's first line, a written value. `missing.at` goes before it. */
  readonly span: Span;
  /** The enclosing function's name; empty at the top level. */
  readonly within: string;
  /** The job it belongs to: part of the identity of a habit that is missing as a whole. */
  readonly job?: string;
  /** In a library, or in code that nothing in the file reaches. */
  readonly library?: boolean;
}

/** The habit about credentials: its findings' places hold what no identity and no suggestion may show. */
const SECRETS = 'secrets';

/**
 * The findings of one file, in order, each with a key of its own, without `introduced`. A verdict given twice on one place
 * is one finding. No suggestion stands on a line that holds a credential, known by its format or found by a habit.
 */
export function findingsOf(file: FileText, drafts: readonly FindingDraft[]): readonly Finding[] {
  const once = new Map<string, FindingDraft>();
  for (const draft of drafts) {
    const { start, end } = placeOf(draft);
    const id = [start, end, draft.habit.id, draft.missing.rule, draft.missing.whole === true].join(' ');
    const known = once.get(id);
    if (!known || draft.missing.message < known.missing.message) once.set(id, draft);
  }
  const inSource = [...once.values()].sort((a, b) => placeOf(a).start - placeOf(b).start || placeOf(a).end - placeOf(b).end);
  const secrets = inSource.filter((draft) => draft.habit.id === SECRETS).map(placeOf);
  return numbered(inSource.map((draft) => findingOf(file, draft, secrets))).sort(byPlace);
}

/** One finding. `secrets`: places in the text that no suggestion may quote. Its key has the ordinal 1; `findingsOf` counts. */
export function findingOf(file: FileText, draft: FindingDraft, secrets: readonly Span[] = []): Finding {
  const { habit, missing } = draft;
  const span = placeOf(draft);
  const whole = missing.whole === true;
  const fix = missing.fix && fixOf(missing.fix, file, secrets);
  const within = whole ? (draft.job ?? '') : draft.within;
  const snippet = whole ? '' : (habit.id === SECRETS ? secretSnippetOf : snippetOf)(file, span);
  return {
    key: `${habit.id}/${missing.rule}:${file.path}:${within}:${snippet}:1`,
    habit: habit.id,
    rule: missing.rule,
    severity: missing.severity,
    path: file.path,
    ...linesOfSpan(file.lines, span),
    message: missing.message,
    why: missing.consequence ?? consequenceOf(habit, missing.rule),
    ...(fix ? { fix } : {}),
    within,
    snippet,
    ...(draft.library ? { library: true } : {}),
  };
}

/** The order of findings in a report: path, line, habit, rule; what is equal so far by its key. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    a.line - b.line ||
    compare(a.habit, b.habit) ||
    compare(a.rule, b.rule) ||
    a.endLine - b.endLine ||
    compare(a.key, b.key)
  );
}

/** By code unit: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What goes wrong on the bad night where a rule is broken: its own sentence, or the first of the habit's `why`. */
export function consequenceOf({ why, consequences }: Pick<HabitDefinition, 'why' | 'consequences'>, rule: string): string {
  return consequences?.[rule] ?? firstSentence(why);
}

/** The first sentence of a text, on one line. */
export function firstSentence(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /^.*?[.!?](?= [\p{Lu}\p{N}`"']|$)/u.exec(line)?.[0] ?? line;
}

function placeOf({ missing, span }: FindingDraft): Span {
  return missing.at ?? span;
}

function numbered(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const ordinal = (seen.get(finding.key) ?? 0) + 1;
    seen.set(finding.key, ordinal);
    return { ...finding, key: finding.key.replace(/\d+$/, String(ordinal)) };
  });
}
