import type { Value } from '../../core/facts.ts';
import { plainEnd, quotedScalar, typeOfPlain } from './scalars.ts';
import type { Entry, Tree } from './tree.ts';

/** So many values may stand in each other. */
export const DEEPEST = 30;

const SPACE = 32;

export interface Flow {
  readonly value: Tree;
  /** Where the text goes on: behind a closing bracket or quote. */
  readonly end: number;
}

/** A value on one line: a scalar, or a flow list or mapping. `closing`: the brackets around it. */
export function flowAt(text: string, at: number, closing: string, depth: number): Flow | undefined {
  const letter = text.charAt(at);
  if (letter === '"' || letter === "'") {
    const scalar = quotedScalar(text, at);
    return scalar && { value: scalar, end: scalar.span.end };
  }
  if (letter === '[') return flowListAt(text, at, depth);
  if (letter === '{') return flowMapAt(text, at, depth);
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

function flowListAt(text: string, start: number, depth: number): Flow | undefined {
  const items: Tree[] = [];
  const end = between(text, start, depth, ']', (at) => {
    const item = flowAt(text, at, ']', depth + 1);
    if (item) items.push(item.value);
    return item?.end;
  });
  return end === undefined ? undefined : { value: { kind: 'list', span: { start, end }, items }, end };
}

const FLOW_KEY = /(?:([A-Za-z_][\w.-]*)|"([^"\\\n]*)"|'([^'\n]*)'): +(?=[^ ,}\]])/y;

function flowMapAt(text: string, start: number, depth: number): Flow | undefined {
  const entries: Entry[] = [];
  const end = between(text, start, depth, '}', (at) => {
    FLOW_KEY.lastIndex = at;
    const found = FLOW_KEY.exec(text);
    const key = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || key === undefined || entries.some((entry) => entry.key === key)) return undefined;
    const value = flowAt(text, at + found[0].length, '}', depth + 1);
    if (value) entries.push({ key, keySpan: { start: at, end: at + found[0].trimEnd().length - 1 }, value: value.value });
    return value?.end;
  });
  return end === undefined ? undefined : { value: { kind: 'map', span: { start, end }, entries }, end };
}

/** The parts between brackets, parted by commas, all on one line; the place behind the closing one. */
function between(
  text: string,
  start: number,
  depth: number,
  closing: string,
  part: (at: number) => number | undefined,
): number | undefined {
  if (depth > DEEPEST || text.length - start < 2) return undefined;
  let at = past(text, start + 1);
  if (text[at] === closing) return at + 1;
  for (;;) {
    const end = part(at);
    if (end === undefined) return undefined;
    at = past(text, end);
    if (text[at] === closing) return at + 1;
    if (text[at] !== ',') return undefined;
    at = past(text, at + 1);
    if (text[at] === closing) return at + 1;
  }
}

function past(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}
