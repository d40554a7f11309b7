import type { Span } from '../../core/source.ts';

const MARKS = /\/[/*]|["'`]/g;

/**
 * The comments of a text that has been parsed. `opaque` are the stretches in which `//` is no comment: templates, patterns and
 * the text of markup, in any order; a string in quotes, and a template that is a type, is seen here. The parser would look for them token by token.
 */
export function commentsIn(text: string, opaque: readonly Span[]): readonly Span[] {
  const spans = [...opaque].sort((one, other) => one.start - other.start);
  const found: Span[] = [];
  let next = 0;
  MARKS.lastIndex = text.startsWith('#!') ? lineEnd(text, 0) : 0;
  for (let match = MARKS.exec(text); match; match = MARKS.exec(text)) {
    const start = match.index;
    while (next < spans.length && (spans[next] as Span).end <= start) next++;
    const around = spans[next];
    if (around && around.start <= start) MARKS.lastIndex = around.end;
    else if (match[0] === '//' || match[0] === '/*') {
      const end = match[0] === '//' ? lineEnd(text, start) : blockEnd(text, start);
      found.push({ start, end });
      MARKS.lastIndex = end;
    } else MARKS.lastIndex = stringEnd(text, start);
  }
  return found;
}

const ENDS = /[\r\n\u2028\u2029]/g;

function lineEnd(text: string, from: number): number {
  ENDS.lastIndex = from;
  return ENDS.exec(text)?.index ?? text.length;
}

function blockEnd(text: string, from: number): number {
  const end = text.indexOf('*/', from + 2);
  return end < 0 ? text.length : end + 2;
}

/** After the closing quote, or where the line ends without one. */
function stringEnd(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === quote) return at + 1;
    else if (character === '\n' && quote !== '`') return at;
  }
  return text.length;
}
