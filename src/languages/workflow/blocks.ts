import type { Tree } from './tree.ts';

export interface Block {
  readonly tree: Tree;
  /** The line behind it. */
  readonly next: number;
}

const HEADER = /([|>])(-?) *(?:\n|$)/y;
const SPACE = 32;

/**
 * A literal or folded scalar whose header begins at `start`, within something that is indented by `indent`. Undefined: its
 * header or its indentation is of a rarer kind.
 */
export function blockScalar(text: string, start: number, indent: number): Block | undefined {
  HEADER.lastIndex = start;
  const header = HEADER.exec(text);
  if (!header) return undefined;
  const from = HEADER.lastIndex;
  const column = columnOf(text, from, indent);
  if (column === undefined) return undefined;
  const lines: string[] = [];
  let filled = 0;
  let next = from;
  for (let at = from; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    const inner = indentOf(text, at, stop);
    const isBlank = at + inner === stop;
    if (!isBlank && inner < column) break;
    lines.push(text.slice(Math.min(at + column, stop), stop));
    at = Math.min(stop + 1, text.length);
    if (isBlank) continue;
    filled = lines.length;
    next = at;
  }
  // Blank lines at the end that are longer than the text is indented belong to it.
  if (lines.slice(filled).some((line) => line !== '')) return undefined;
  lines.length = filled;
  const value = header[1] === '>' ? folded(lines) : lines.join('\n');
  const span = { start, end: next };
  return { tree: { kind: 'scalar', span, style: 'block', type: 'text', text: header[2] === '-' ? value : `${value}\n` }, next };
}

function indentOf(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === SPACE) at++;
  return at - from;
}

/** How far the first line with text is indented. Blank lines before it must not be longer. */
function columnOf(text: string, from: number, indent: number): number | undefined {
  let longest = 0;
  for (let at = from; at < text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    const inner = indentOf(text, at, stop);
    if (at + inner < stop) return inner > indent && inner >= longest ? inner : undefined;
    longest = Math.max(longest, inner);
    at = stop + 1;
  }
  return undefined;
}

/** Lines become one, blank ones line breaks; a line that is indented further, or begins with a tab, stays a line of its own. */
function folded(lines: readonly string[]): string {
  let value = '';
  let between = '';
  let wasFurther = false;
  for (const line of lines) {
    if (line === '') {
      if (between === ' ') between = '\n';
      else value += '\n';
      continue;
    }
    const isFurther = line.startsWith(' ') || line.startsWith('\t');
    if (isFurther && between === ' ') between = '\n';
    else if (isFurther && !wasFurther && between === '\n') between = '\n\n';
    value += between + line;
    between = isFurther ? '\n' : ' ';
    wasFurther = isFurther;
  }
  return value;
}
