/**
 * Where each character of a scalar stands in the source. A scalar's value and its source differ only by white space (line
 * breaks, indentation, folding) and, between quotes, by escapes; so one pass over both, past white space, pairs them.
 */
export interface Positions {
  /** The source offset of a position in the value; positions past the end give the end of the last character. */
  at(position: number): number;
  /** False when the source does not give the value back: every position is then the scalar's beginning. */
  readonly exact: boolean;
}

/** How a scalar is written: its quotes decide which escapes there are. */
export type Style = 'block' | 'plain' | 'single' | 'double';

/**
 * Pairs a value with its source. `from` and `to` bound the scalar's content in `source` (behind a block's header, inside the
 * quotes).
 */
export function positionsOf(value: string, source: string, from: number, to: number, style: Style): Positions {
  const whole =
    style === 'block' ? wholeLines(value, source, from, to) : source.startsWith(value, from) ? shifted(value, from) : undefined;
  return whole ?? letterByLetter(value, source, from, to, style);
}

/** A text on one line, without an escape: it stands in the source as it is. */
function shifted(value: string, from: number): Positions {
  return { at: (position) => from + Math.max(0, Math.min(position, value.length)), exact: true };
}

/** A literal block: each line of the value is a line of the source behind the indentation. Undefined: it is folded. */
function wholeLines(value: string, source: string, from: number, to: number): Positions | undefined {
  const starts: number[] = [];
  const places: number[] = [];
  let line = from;
  let column = -1;
  let end = from;
  for (let start = 0; start < value.length; ) {
    const found = value.indexOf('\n', start);
    const stop = found < 0 ? value.length : found;
    const broken = source.indexOf('\n', line);
    const last = broken < 0 || broken > to ? to : broken;
    if (stop > start && column < 0) column = last - line - (stop - start);
    const at = stop > start ? line + column : last;
    const isSame = column >= -1 && last - at === stop - start && source.startsWith(value.slice(start, stop), at);
    if (!isSame || line > to) return undefined;
    starts.push(start);
    places.push(at);
    end = found < 0 ? last : Math.min(last + 1, to);
    start = stop + 1;
    line = last + 1;
  }
  return { at: (position) => placeIn(position, value.length, end, starts, places), exact: true };
}

function placeIn(position: number, length: number, end: number, starts: readonly number[], places: readonly number[]): number {
  if (position >= length) return end;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= position) low = middle;
    else high = middle - 1;
  }
  return (places[low] ?? end) + Math.max(0, position) - (starts[low] ?? 0);
}

function letterByLetter(value: string, source: string, from: number, to: number, style: Style): Positions {
  const places = new Int32Array(value.length + 1);
  const end = pair(value, source, from, to, style, places);
  if (end === undefined) return { at: () => from, exact: false };
  places[value.length] = end;
  return { at: (position) => places[Math.max(0, Math.min(position, value.length))] as number, exact: true };
}

/** Fills `places`; the source offset behind the last character, or undefined when the two do not fit. */
function pair(value: string, source: string, from: number, to: number, style: Style, places: Int32Array): number | undefined {
  let at = from;
  let end = from;
  for (let position = 0; position < value.length; position++) {
    const letter = value.charAt(position);
    const isSpace = SPACE.has(letter);
    at = isSpace ? beforeSpace(letter, source, at, to) : pastSpace(source, at, to, style);
    const length = at < to ? lengthOf(letter, source, at, to, style) : 0;
    // A folded line break is a space in the value, or nothing of its own in the source.
    if (length === 0 && !isSpace) return undefined;
    places[position] = Math.min(at, to);
    // The second half of a character that one escape writes.
    if (length > 2 && style === 'double' && isSurrogate(letter) && position + 1 < value.length) places[++position] = at;
    at += length;
    if (!isSpace) end = at;
  }
  return Math.max(end, Math.min(at, to));
}

const SPACE: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);
const isSurrogate = (letter: string): boolean => letter >= '\ud800' && letter <= '\udbff';

/** A line break of the value: past the blanks of its line in the source, which nobody sees. */
function beforeSpace(letter: string, source: string, from: number, to: number): number {
  if (letter !== '\n') return from;
  let at = from;
  while (at < to && (source[at] === ' ' || source[at] === '\t' || source[at] === '\r')) at++;
  return source[at] === '\n' ? at : from;
}

function pastSpace(source: string, from: number, to: number, style: Style): number {
  let at = from;
  for (; at < to; at++) {
    if (isEscapedSpace(source, at, style)) at++;
    else if (!SPACE.has(source.charAt(at)) && !isContinued(source, at, style)) break;
  }
  return at;
}

/** White space that is written as an escape, and that a folded line break was taken for already. */
const isEscapedSpace = (source: string, at: number, style: Style): boolean =>
  style === 'double' && source[at] === '\\' && /^[ntr \t]$/.test(source.charAt(at + 1));

/** A backslash at the end of a line between double quotes: the line goes on. */
const isContinued = (source: string, at: number, style: Style): boolean =>
  style === 'double' && source[at] === '\\' && (source[at + 1] === '\n' || source[at + 1] === '\r');

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  '\t': '\t',
  r: '\r',
  '0': '\0',
  a: '\x07',
  b: '\b',
  v: '\v',
  f: '\f',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** How many characters of the source write this letter here; 0: they write another one. */
function lengthOf(letter: string, source: string, at: number, to: number, style: Style): number {
  const first = source.charAt(at);
  if (style === 'single' && first === "'") return letter === "'" && source[at + 1] === "'" ? 2 : 0;
  if (style !== 'double' || first !== '\\') return first === letter ? 1 : 0;
  const escaped = source.charAt(at + 1);
  const digits = DIGITS[escaped];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const isSame = code <= 0x10ffff && String.fromCodePoint(code).startsWith(letter);
    return isSame && at + 2 + digits <= to ? 2 + digits : 0;
  }
  return (ESCAPES[escaped] ?? escaped) === letter ? 2 : 0;
}
