import type { Hole, Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { shown, unknown } from './reading.ts';

const ESCAPE = /\\(?:\r\n|\n|\r|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3}|[\s\S])/g;
const PLAIN: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Where a string's content stands, and whether backslashes are as written. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  readonly raw: boolean;
}

/** Takes the prefix and the quotes off a string literal. */
export function quotedIn(text: string, { start, end }: Span): Quoted {
  let at = start;
  let raw = false;
  for (let code = text.charCodeAt(at); isLetter(code); code = text.charCodeAt(++at)) raw ||= code === 82 || code === 114;
  const quote = text[at] as string;
  const long = text[at + 1] === quote && text[at + 2] === quote && end - at >= 6;
  const from = at + (long ? 3 : 1);
  const to = long ? end - 3 : end - 1;
  // A literal that is cut off has no quotes at its end.
  return { from, to: to >= from && text[to] === quote ? to : end, raw };
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** What a piece of a literal's content means. */
export function unescaped(piece: string, raw: boolean): string {
  return raw || !piece.includes('\\') ? piece : piece.replace(ESCAPE, meaning);
}

function meaning(sequence: string): string {
  const rest = sequence.slice(1);
  const kind = rest[0] as string;
  if (kind === '\n' || kind === '\r') return '';
  if (rest.length > 1 && (kind === 'x' || kind === 'u' || kind === 'U')) return characterOf(Number.parseInt(rest.slice(1), 16));
  if (kind >= '0' && kind <= '7') return characterOf(Number.parseInt(rest, 8));
  return PLAIN[kind] ?? sequence;
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** One text of several parts: known pieces and values, whose unknowns it keeps. */
export function compose(span: Span, parts: readonly (string | Value)[], type: Value['type'] = 'text'): Value {
  let text = '';
  let holes: readonly Hole[] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      text += part.text;
      if (part.holes.length > 0) holes = holes.length > 0 ? holes.concat(part.holes) : part.holes;
    }
  }
  return { start: span.start, end: span.end, text, holes, type };
}

const CONVERSION = /%(?:\(([^)]*)\))?[#0\- +]*(?:\*|\d+)?(?:\.(?:\*|\d+))?[hlL]?([diouxXeEfFgGcrsab%])/g;

/** `template % right`: each conversion is filled by its value, in order or by name. */
export function percent(span: Span, template: Value, right: Value): Value {
  const given = right.type === 'list' && right.items ? right.items : [right];
  let next = 0;
  return fill(span, template, CONVERSION, (match) => {
    if (match[2] === '%') return '%';
    if (match[1] !== undefined) return right.entries?.get(match[1]) ?? unknown(span, `${shown(right)}[${match[1]}]`);
    return given[next++] ?? unknown(span, shown(right));
  });
}

const FIELD = /\{\{|\}\}|\{([^{}!:]*)(?:![rsa])?(?::(?:[^{}]|\{[^{}]*\})*)?\}/g;

/** `template.format(…)`: fields are filled by position or by name; a member of an argument stays unknown. */
export function format(span: Span, template: Value, args: readonly Value[], options: ReadonlyMap<string, Value>): Value {
  let next = 0;
  return fill(span, template, FIELD, (match) => {
    if (match[0] === '{{' || match[0] === '}}') return match[0][0] as string;
    const field = match[1] as string;
    const [, head, rest] = /^(\w*)(.*)$/s.exec(field) as unknown as [string, string, string];
    const base = head === '' ? args[next++] : /^\d+$/.test(head) ? args[Number(head)] : options.get(head);
    if (base && rest === '') return base;
    const from = base?.holes[0]?.from;
    return unknown(span, base ? `${shown(base)}${rest}` : field || 'value', from);
  });
}

/** Replaces what a pattern finds in the known text of a template; the holes it has already keep their order. */
function fill(span: Span, template: Value, pattern: RegExp, by: (match: RegExpExecArray) => string | Value): Value {
  const parts: (string | Value)[] = [];
  let at = 0;
  let left = template.holes;
  const known = (piece: string): void => {
    const inside = left.filter((hole) => piece.includes(`\${${hole.name}}`));
    left = left.filter((hole) => !inside.includes(hole));
    parts.push({ start: span.start, end: span.end, text: piece, holes: inside, type: 'text' });
  };
  pattern.lastIndex = 0;
  for (let match = pattern.exec(template.text); match; match = pattern.exec(template.text)) {
    if (template.text[match.index - 1] === '$' && template.holes.length > 0) continue;
    if (match.index > at) known(template.text.slice(at, match.index));
    parts.push(by(match));
    at = match.index + match[0].length;
  }
  if (at < template.text.length) known(template.text.slice(at));
  return compose(span, parts);
}
