import type { Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { blockScalar } from './blocks.ts';
import { plainEnd, quotedScalar, typeOfPlain } from './scalars.ts';
import type { Entry, Tree } from './tree.ts';

/**
 * The YAML that nearly every workflow is written in, read in one pass over its lines: block mappings and lists, scalars on one
 * line, literal blocks, flow lists and mappings on one line. It is read as the `yaml` library reads it, in a tenth of the time;
 * whatever is not plainly of this kind, and whatever is wrong, is left to the library: the answer is then `undefined`.
 */
export function quickTree(text: string): { readonly root: Tree; readonly comments: readonly Span[] } | undefined {
  // Carriage returns, tabs before a value, marks and directives have rules of their own.
  if (text.includes('\r') || text.startsWith('\ufeff')) return undefined;
  const source: Source = { text, at: text.startsWith('---\n') ? 4 : 0, indent: 0, comments: [], depth: 0 };
  if (!toContent(source) || source.indent !== 0) return undefined;
  const root = blockAt(source);
  return root !== undefined && source.indent < 0 ? { root, comments: source.comments } : undefined;
}

interface Source {
  readonly text: string;
  readonly comments: Span[];
  /** Before a content line: its first character, and how far it is indented; -1 at the end of the text. */
  at: number;
  indent: number;
  depth: number;
}

const DEEPEST = 30;
const [NEWLINE, SPACE, HASH, DASH] = [10, 32, 35, 45];

/** From the beginning of a line to the next content, past blank lines and comments. False: something has a meaning of its own. */
function toContent(source: Source): boolean {
  const { text } = source;
  let at = source.at;
  for (;;) {
    const start = at;
    while (text.charCodeAt(at) === SPACE) at++;
    const code = text.charCodeAt(at);
    if (at >= text.length) {
      source.at = text.length;
      source.indent = -1;
      return true;
    }
    if (code === NEWLINE) at++;
    else if (code === HASH) at = pastComment(source, at);
    else {
      source.at = at;
      source.indent = at - start;
      return code !== 9 && !(at === start && (text.startsWith('---', at) || text.startsWith('...', at) || code === 37));
    }
  }
}

function pastComment({ text, comments }: Source, start: number): number {
  const found = text.indexOf('\n', start);
  const end = found < 0 ? text.length : found;
  comments.push({ start, end });
  return end + 1;
}

/** Past the rest of a line that holds nothing but a comment, and to the next content. */
function toNextLine(source: Source, from: number): boolean {
  const { text } = source;
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  if (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === HASH && at > from) at = pastComment(source, at);
    else if (code === NEWLINE) at++;
    else return false;
  }
  source.at = at;
  return toContent(source);
}

const isItem = ({ text, at }: Source): boolean => {
  if (text.charCodeAt(at) !== DASH) return false;
  const next = text.charCodeAt(at + 1);
  return next === SPACE || next === NEWLINE || at + 1 === text.length;
};

function blockAt(source: Source): Tree | undefined {
  if (++source.depth > DEEPEST) return undefined;
  const tree = isItem(source) ? listAt(source) : mapAt(source, source.indent);
  source.depth--;
  return tree;
}

const KEY = /(?:([A-Za-z_][\w./-]*(?: [\w./-]+)*)|"([^"\\\n]*)"|'([^'\n]*)'):(?=[ \n]|$)/y;

/** A mapping whose keys stand in one column, `indent`; the first one may follow a dash. */
function mapAt(source: Source, indent: number): Tree | undefined {
  const start = source.at;
  const entries: Entry[] = [];
  const known = new Set<string>();
  let end = start;
  do {
    KEY.lastIndex = source.at;
    const found = KEY.exec(source.text);
    if (!found) return undefined;
    const key = found[1] ?? found[2] ?? found[3] ?? '';
    if (known.has(key)) return undefined;
    known.add(key);
    const keySpan = { start: source.at, end: KEY.lastIndex - 1 };
    const value = valueAt(source, KEY.lastIndex, indent, true);
    if (value === undefined) return undefined;
    entries.push({ key, keySpan, value });
    end = Math.max(value.span.end, keySpan.end);
  } while (source.indent === indent && !isItem(source));
  return source.indent > indent || (source.indent === indent && isItem(source))
    ? undefined
    : { kind: 'map', span: { start, end }, entries };
}

function listAt(source: Source): Tree | undefined {
  const { at: start, indent } = source;
  const items: Tree[] = [];
  let end = start;
  do {
    const item = itemAt(source, indent);
    if (item === undefined) return undefined;
    items.push(item);
    end = Math.max(item.span.end, end);
  } while (source.indent === indent && isItem(source));
  return source.indent > indent ? undefined : { kind: 'list', span: { start, end }, items };
}

function itemAt(source: Source, indent: number): Tree | undefined {
  const { text, at: dash } = source;
  let at = dash + 1;
  while (text.charCodeAt(at) === SPACE) at++;
  KEY.lastIndex = at;
  if (!KEY.test(text)) return valueAt(source, dash + 1, indent, false);
  source.at = at;
  if (++source.depth > DEEPEST) return undefined;
  const map = mapAt(source, indent + at - dash);
  source.depth--;
  return map;
}

/** What stands behind a key's colon or a dash, up to the next content. `indent` is that of the mapping or list around it. */
function valueAt(source: Source, from: number, indent: number, isInMap: boolean): Tree | undefined {
  const { text } = source;
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  const code = text.charCodeAt(at);
  if (at >= text.length || code === NEWLINE || (code === HASH && at > from)) {
    if (!toNextLine(source, from)) return undefined;
    const isBelow = source.indent > indent || (isInMap && source.indent === indent && isItem(source));
    return isBelow ? blockAt(source) : { kind: 'nothing', span: { start: at, end: at } };
  }
  if (code === 124 || code === 62) {
    const block = blockScalar(text, at, indent);
    if (block === undefined) return undefined;
    source.at = block.next;
    return toContent(source) && source.indent <= indent ? block.tree : undefined;
  }
  const tree = flowAt(source, at, '');
  if (tree === undefined || !toNextLine(source, tree.end) || source.indent > indent) return undefined;
  return tree.value;
}

interface Flow {
  readonly value: Tree;
  /** Where the text goes on: behind a closing bracket or quote. */
  readonly end: number;
}

/** A value on one line: a scalar, or a flow list or mapping. `closing`: the brackets around it. */
function flowAt(source: Source, at: number, closing: string): Flow | undefined {
  const { text } = source;
  const letter = text.charAt(at);
  if (letter === '"' || letter === "'") {
    const scalar = quotedScalar(text, at);
    return scalar && { value: scalar, end: scalar.span.end };
  }
  if (letter === '[') return flowListAt(source, at);
  if (letter === '{') return flowMapAt(source, at);
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

function flowListAt(source: Source, start: number): Flow | undefined {
  const items: Tree[] = [];
  const end = between(source, start, ']', (at) => {
    const item = flowAt(source, at, ']');
    if (item) items.push(item.value);
    return item?.end;
  });
  return end === undefined ? undefined : { value: { kind: 'list', span: { start, end }, items }, end };
}

const FLOW_KEY = /(?:([A-Za-z_][\w.-]*)|"([^"\\\n]*)"|'([^'\n]*)'): +(?=[^ ,}\]])/y;

function flowMapAt(source: Source, start: number): Flow | undefined {
  const entries: Entry[] = [];
  const end = between(source, start, '}', (at) => {
    FLOW_KEY.lastIndex = at;
    const found = FLOW_KEY.exec(source.text);
    const key = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || key === undefined || entries.some((entry) => entry.key === key)) return undefined;
    const value = flowAt(source, at + found[0].length, '}');
    if (value) entries.push({ key, keySpan: { start: at, end: at + found[0].trimEnd().length - 1 }, value: value.value });
    return value?.end;
  });
  return end === undefined ? undefined : { value: { kind: 'map', span: { start, end }, entries }, end };
}

/** The parts between brackets, parted by commas, all on one line; the place behind the closing one. */
function between(
  { text, depth }: Source,
  start: number,
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
