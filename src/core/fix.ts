import type { Edit, Remedy } from './habit.ts';
import type { Fix } from './report.ts';
import { type FileText, overlaps, spanOfLines } from './snippet.ts';
import type { Span } from './source.ts';

/** The longest line that a suggestion may replace or write, in UTF-16 code units (`habits.md`, Suggestions). */
const LONGEST_LINE = 200;
/** What a reader does not see, or sees in another order: bidirectional, zero-width, control; a tab is fine. */
const HIDDEN = /(?!\t)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What a person is offered for a remedy: an edit becomes the replacement of whole lines, everything but the edit as it
 * stands in the file. `undefined` where nothing may be offered: on a line with hidden characters, with a credential (a
 * known one or a place in `secrets`), or over 200 characters.
 */
export function fixOf(remedy: Remedy, file: FileText, secrets: readonly Span[] = []): Fix | undefined {
  const credentials = [...(file.credentials ?? []), ...secrets];
  if (remedy.kind === 'edit') return suggestionOf(remedy.edit, file, credentials);
  const quotes = credentials.some(({ start, end }) => end > start && remedy.code.includes(file.text.slice(start, end)));
  return quotes || remedy.code.split('\n').some((line) => HIDDEN.test(line)) ? undefined : { kind: 'code', code: remedy.code };
}

function suggestionOf(edit: Edit, file: FileText, credentials: readonly Span[]): Fix | undefined {
  const line = file.lines.lineAt(edit.start);
  // An edit that takes a line break joins the next line to its own: both are replaced.
  const endLine = file.lines.lineAt(edit.end);
  const whole = spanOfLines(file.lines, line, endLine);
  if (credentials.some((credential) => overlaps(credential, whole))) return undefined;
  const before = splitLines(file.text.slice(whole.start, whole.end));
  const lines = splitLines(file.text.slice(whole.start, edit.start) + edit.text + file.text.slice(edit.end, whole.end));
  const unfit = [...before, ...lines].some((text) => text.length > LONGEST_LINE || HIDDEN.test(text));
  return unfit ? undefined : { kind: 'suggestion', line, endLine, lines };
}

function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/);
}
