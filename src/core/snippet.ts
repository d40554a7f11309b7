import type { KnownCredential } from './facts.ts';
import { byStart, type Lines, type Span } from './source.ts';

/** A file's text, as far as findings need it: `{ ...program.file, lines: program.lines }`. */
export interface FileText {
  readonly path: string;
  readonly text: string;
  readonly lines: Lines;
  readonly credentials?: readonly KnownCredential[];
}

const QUOTED = /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|(["'`])(?:\\[\s\S]|(?!\1)[^\\])*(?:\1|$)/g;
/** A value under a credential's name, without quotes and white space: `?key=…`, `password:…`. */
const NAMED_SECRET = /((?:key|token|secret|passw(?:or)?d|pwd|auth|sig(?:nature)?)[=:])[^&,;()[\]{}]+/gi;
const URL_LOGIN = /:\/\/[^\s/@"']+@/g;
/** Long and without a break; with both letters and digits it looks like a key or a token. */
const LONG_RUN = /[\w-]{16,}/g;

/** The first and the last line that a span stands on, 1-based. */
export function linesOfSpan(lines: Lines, span: Span): { readonly line: number; readonly endLine: number } {
  const line = lines.lineAt(span.start);
  return { line, endLine: Math.max(line, lines.lineAt(Math.max(span.start, span.end - 1))) };
}

/** The offsets of whole lines, the last one's line break left out. */
export function spanOfLines(lines: Lines, line: number, endLine: number): Span {
  return { start: lines.startOf(line), end: lines.startOf(endLine) + lines.textOf(endLine).length };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The identity of the text at a span: a hash of what formatters leave alone. White space, quotes, escapes and trailing
 * commas are left out, and so is what is, or looks like, a credential: a hash of a short password gives it away.
 */
export function snippetOf(file: FileText, span: Span): string {
  return hashOf(normalised(masked(file, span, file.credentials ?? [])));
}

/**
 * The same for a finding about a credential: the lines around it with every literal left out, so that two of them in one
 * function differ by the names they have and no character of a value is in it.
 */
export function secretSnippetOf(file: FileText, span: Span): string {
  const { line, endLine } = linesOfSpan(file.lines, span);
  const literal = file.text.slice(span.start, span.end).includes('(') ? [] : [span];
  const around = masked(file, spanOfLines(file.lines, line, endLine), [...(file.credentials ?? []), ...literal]);
  return hashOf(normalised(around.replace(QUOTED, '')));
}

function masked(file: FileText, span: Span, hidden: readonly Span[]): string {
  let text = '';
  let at = span.start;
  for (const { start, end } of hidden.filter((one) => overlaps(one, span)).sort(byStart)) {
    text += file.text.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return text + file.text.slice(at, Math.max(at, span.end));
}

function normalised(text: string): string {
  return text
    .replace(URL_LOGIN, '://')
    .replace(LONG_RUN, (run) => (/\d/.test(run) && /[A-Za-z]/.test(run) ? '' : run))
    .replace(/[\s"'`\\]+/g, '')
    .replace(/,(?=[)\]}]|$)/g, '')
    .replace(NAMED_SECRET, '$1');
}

/** FNV-1a, 64 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), as 16 hexadecimal digits. */
export function hashOf(text: string): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let index = 0; index < text.length; index++) {
    low = (low ^ text.charCodeAt(index)) >>> 0;
    // The prime is 2^40 + 435: a shift by 40 moves the low half, 8 bits up, into the high one.
    const product = low * 435;
    high = (high * 435 + Math.floor(product / 0x100000000) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0');
}
