/** A stretch of a file's text: UTF-16 offsets, `end` exclusive. Facts and values are spans themselves. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The order of the text. */
export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Line numbers of one text. Lines are derived from offsets here and nowhere else. */
export interface Lines {
  /** The 1-based line that holds the offset; offsets past the end belong to the last line. */
  lineAt(offset: number): number;
  /** The offset at which a 1-based line starts. */
  startOf(line: number): number;
  /** The line's text without its line break. */
  textOf(line: number): string;
  readonly count: number;
}

/** Indexes a text by lines. `\n`, `\r\n` and a lone `\r` end a line, as Git hosts and editors count them. */
export function linesOf(text: string): Lines {
  const starts = text.includes('\r') ? startsAfter(text) : startsBetween(text);
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  const textOf = (line: number): string => text.slice(startOf(line), starts[line] ?? text.length).replace(/[\r\n]+$/, '');
  return { lineAt, startOf, textOf, count: starts.length };
}

function startsAfter(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

/** The same for the usual text, in which only `\n` ends a line: no object a line. */
function startsBetween(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
