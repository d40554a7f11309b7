import type { Value } from '../../core/facts.ts';
import { plainEnd, quotedScalar, typeOfPlain } from './scalars.ts';
import type { Entry, Tree } from './tree.ts';

/** So many values may stand in each other. */
export const DEEPEST = 30;

const [NEWLINE, SPACE] = [10, 32];

/** Where a value stands: how deep within others, and how far what holds it is indented. Its further lines are indented more. */
export interface Around {
  readonly depth: number;
  readonly indent: number;
}

const within = ({ depth, indent }: Around): Around => ({ depth: depth + 1, indent });

export interface Flow {
  readonly value: Tree;
  /** Where the text goes on: behind a closing bracket or quote. */
  readonly end: number;
}

/** A scalar on one line, or a flow list or mapping. `closing`: the bracket that ends what it stands in. */
export function flowAt(text: string, at: number, closing: string, around: Around): Flow | undefined {
  const letter = text.charAt(at);
  if (letter === '"' || letter === "'") {
    const scalar = quotedScalar(text, at);
    return scalar && { value: scalar, end: scalar.span.end };
  }
  if (letter === '[') return flowListAt(text, at, around);
  if (letter === '{') return flowMapAt(text, at, around);
  const end = plainEnd(text, at, closing !== '');
  if (end === undefined) return undefined;
  const written = text.slice(at, end);
  const span = { start: at, end };
  const type: Value['type'] = typeOfPlain(written);
  return {
    value: type === 'none' ? { kind: 'nothing', span } : { kind: 'scalar', span, style: 'plain', type, text: written },
    end,
  };
}

function flowListAt(text: string, start: number, around: Around): Flow | undefined {
  const items: Tree[] = [];
  const end = between(text, start, around, ']', (at) => {
    const item = flowAt(text, at, ']', within(around));
    if (item) items.push(item.value);
    return item?.end;
  });
  return end === undefined ? undefined : { value: { kind: 'list', span: { start, end }, items }, end };
}

const FLOW_KEY = /(?:([A-Za-z_][\w.-]*)|"([^"\\\n]*)"|'([^'\n]*)'): +(?=[^ ,}\]\n])/y;

function flowMapAt(text: string, start: number, around: Around): Flow | undefined {
  const entries: Entry[] = [];
  const end = between(text, start, around, '}', (at) => {
    FLOW_KEY.lastIndex = at;
    const found = FLOW_KEY.exec(text);
    const key = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || key === undefined || entries.some((entry) => entry.key === key)) return undefined;
    const value = flowAt(text, at + found[0].length, '}', within(around));
    if (value) entries.push({ key, keySpan: { start: at, end: at + found[0].trimEnd().length - 1 }, value: value.value });
    return value?.end;
  });
  return end === undefined ? undefined : { value: { kind: 'map', span: { start, end }, entries }, end };
}

/** The parts between brackets, parted by commas; the place behind the closing one. */
function between(
  text: string,
  start: number,
  around: Around,
  closing: string,
  part: (at: number) => number | undefined,
): number | undefined {
  if (around.depth > DEEPEST || text.length - start < 2) return undefined;
  let at = past(text, start + 1, around);
  if (text[at] === closing) return at + 1;
  for (;;) {
    const end = part(at);
    if (end === undefined) return undefined;
    at = past(text, end, around);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ',') return undefined;
    at = past(text, at + 1, around);
    if (text[at] === closing) return at + 1;
  }
}

/** Past blanks and line breaks. A line that is not indented further than what holds the value ends it: nothing follows then. */
function past(text: string, from: number, { indent }: Around): number {
  let at = from;
  let line = -1;
  for (let code = text.charCodeAt(at); code === SPACE || code === NEWLINE; code = text.charCodeAt(++at)) {
    if (code === NEWLINE) line = at + 1;
  }
  return line >= 0 && at - line <= indent ? text.length : at;
}
