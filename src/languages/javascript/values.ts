import type { Hole, Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';

/** A value that is nothing but one unknown. */
export function unknown(span: Span, name: string, from?: number, member?: string): Value {
  const hole: { -readonly [K in keyof Hole]: Hole[K] } = { name };
  if (from !== undefined) hole.from = from;
  if (member !== undefined) hole.member = member;
  return { start: span.start, end: span.end, text: `\${${name}}`, holes: [hole], type: 'other' };
}

export function constant(span: Span, text: string, type: Value['type']): Value {
  return { start: span.start, end: span.end, text, holes: [], type };
}

/** The only hole of a value that is nothing else. */
export function loneHole(value: Value | undefined): Hole | undefined {
  if (value === undefined || value.holes.length !== 1) return undefined;
  const hole = value.holes[0] as Hole;
  return value.text.length === hole.name.length + 3 ? hole : undefined;
}

/** The same value standing elsewhere; nothing can be inserted there. */
export function movedTo(span: Span, value: Value): Value {
  const { slot: _slot, ...rest } = value;
  return { ...rest, start: span.start, end: span.end };
}

const LONGEST_NAME = 160;

/** A value's text as part of a hole's name: unknowns without their braces, and not longer than a person reads. */
export function shown(value: Value): string {
  const text = loneHole(value)?.name ?? value.text;
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…${text.length}` : text;
}

/** One text of several parts: known pieces and values, whose unknowns it keeps. */
export function compose(span: Span, parts: readonly (string | Value)[], type: Value['type'] = 'text'): Value {
  let text = '';
  const holes: Hole[] = [];
  for (const part of parts) {
    text += typeof part === 'string' ? part : part.text;
    if (typeof part !== 'string') holes.push(...part.holes);
  }
  return { start: span.start, end: span.end, text, holes, type };
}

/** A list value of known elements. */
export function listOf(span: Span, items: readonly Value[], open: boolean): Value {
  const value: Value = {
    start: span.start,
    end: span.end,
    text: `[${items.map((item) => item.text).join(', ')}]`,
    holes: items.flatMap((item) => item.holes),
    type: 'list',
    items,
  };
  return open ? { ...value, open } : value;
}

/** What is taken of a value: an unknown named as written, filled by what fills the value. */
export function taken(span: Span, base: Value, written: string, key: string): Value {
  const hole = loneHole(base);
  if (hole) return unknown(span, `${hole.name}${written}`, hole.from, hole.member ?? key);
  return unknown(span, `${shown(base)}${written}`, base.holes[0]?.from, key);
}

/** Parts of a path joined as `path.join` does; after an absolute part `path.resolve` starts anew. */
export function joinedPath(span: Span, parts: readonly Value[], resolves: boolean): Value {
  let whole: Value | undefined;
  for (const part of parts) {
    if (!whole || whole.text === '' || whole.text === '.' || (resolves && part.text.startsWith('/'))) whole = part;
    else if (part.text !== '' && part.text !== '.') {
      const left = whole.text.endsWith('/') ? { ...whole, text: whole.text.slice(0, -1) } : whole;
      const right = part.text.startsWith('./') ? { ...part, text: part.text.slice(2) } : part;
      whole = compose(span, [left, right.text.startsWith('/') ? '' : '/', right]);
    }
  }
  return whole ? { ...movedTo(span, whole), type: 'text' } : constant(span, '.', 'text');
}
