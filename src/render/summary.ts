import { firstSentence } from '../core/finding.ts';
import { lessonChecks } from '../core/lesson.ts';
import { codeCell } from './escape.ts';
import type { HabitWords } from './phrase.ts';

export interface SummaryOptions {
  /** `job`: the job summary, up to 1,024 KiB; `comment`: a comment, up to 65,536 characters. */
  readonly audience: 'job' | 'comment';
  /** The words of the habits, in the order of the table. */
  readonly habits: readonly HabitWords[];
  /** Where the pages of the habits are, without a final slash. */
  readonly docsUrl: string;
  /** Keys of the findings that are shown inline. */
  readonly inline?: ReadonlySet<string>;
  /** By a finding's key: why it is not inline, as the end of a sentence ("outside the lines of the diff"). */
  readonly heldBack?: ReadonlyMap<string, string>;
  /** Sentences that come first: what the caller knows beside the report. May hold `code`. */
  readonly notes?: readonly string[];
  /** Bytes to leave for what the caller adds (a marker). */
  readonly reserve?: number;
}

/** The habit's name, linked to its page; a habit without words (a check of the lesson) has none. */
export function habitLink(habit: string, { docsUrl, habits }: SummaryOptions): string {
  const known = habits.some(({ id }) => id === habit);
  return known ? `[${habit}](${docsUrl}/${habit}.md)` : codeCell(habit);
}

/** The first sentence of the habit's reason. */
export function whyOf(habit: string, { habits }: SummaryOptions): string {
  return firstSentence([...habits, ...lessonChecks].find(({ id }) => id === habit)?.why ?? '');
}
