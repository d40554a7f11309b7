import type { Span } from '../../core/source.ts';
import { blockScalar } from './blocks.ts';
import { DEEPEST, flowAt } from './flow.ts';
import type { Entry, Tree } from './tree.ts';

/**
 * The YAML that nearly every workflow is written in, read in one pass over its lines: block mappings and lists, scalars on one
 * line, literal blocks, flow lists and mappings. It is read as the `yaml` library reads it, in a tenth of the time;
 * whatever is not plainly of this kind, and whatever is wrong, is left to the library: the answer is then `undefined`.
 */
export function quickTree(text: string): { readonly root: Tree; readonly comments: readonly Span[] } | undefined {
  // Carriage returns, tabs before a value, marks and directives have rules of their own.
  if (text.includes('\r') || text.startsWith('\ufeff')) return undefined;
  const source: Source = { text, at: 0, indent: 0, comments: [], depth: 0 };
  if (!toBeginning(source) || source.indent !== 0) return undefined;
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

/** To the first content, past the mark that a document begins, which comments may precede. */
function toBeginning(source: Source): boolean {
  if (toContent(source)) return true;
  if (source.indent !== 0 || !source.text.startsWith('---\n', source.at)) return false;
  source.at += 4;
  return toContent(source);
}

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
    return belowAt(source, from, at, indent, isInMap);
  }
  if (code === 124 || code === 62) {
    const block = blockScalar(text, at, indent);
    if (block === undefined) return undefined;
    source.at = block.next;
    return toContent(source) && source.indent <= indent ? block.tree : undefined;
  }
  return lineAt(source, at, indent);
}

/** What stands on the lines below its key or dash: a mapping, a list, a scalar, or nothing, which stands at `nothing`. */
function belowAt(source: Source, from: number, nothing: number, indent: number, isInMap: boolean): Tree | undefined {
  const comments = source.comments.length;
  if (!toNextLine(source, from)) return undefined;
  const isBelow = source.indent > indent || (isInMap && source.indent === indent && isItem(source));
  if (!isBelow) return { kind: 'nothing', span: { start: nothing, end: nothing } };
  KEY.lastIndex = source.at;
  if (isItem(source) || KEY.test(source.text)) return blockAt(source);
  // Behind a comment the library takes lines for a scalar's that are none.
  return source.comments.length === comments ? lineAt(source, source.at, indent) : undefined;
}

/** A value that begins on this line, and goes on over further ones only when it is plain. */
function lineAt(source: Source, at: number, indent: number): Tree | undefined {
  const tree = flowAt(source.text, at, '', { depth: source.depth, indent });
  const comments = source.comments.length;
  if (tree === undefined || !toNextLine(source, tree.end)) return undefined;
  if (source.indent <= indent) return tree.value;
  const isPlain = tree.value.kind === 'scalar' && tree.value.style === 'plain';
  return isPlain && source.comments.length === comments ? continued(source, at, tree.end, indent) : undefined;
}

/** A colon and a number sign that are part of a plain scalar's further line. */
const FURTHER = /(?:[^\n#:]|:(?!\s|$)|(?<=\S)#)+(?=\n|$)/y;

/** A plain scalar over several lines: they become one, blank lines become line breaks. It ends where a comment stands. */
function continued(source: Source, start: number, first: number, indent: number): Tree | undefined {
  const { text, comments } = source;
  const known = comments.length;
  let value = text.slice(start, first);
  let end = first;
  while (source.indent > indent) {
    FURTHER.lastIndex = source.at;
    const found = FURTHER.exec(text)?.[0];
    if (found === undefined || comments.length > known || found.includes('\t')) return undefined;
    const breaks = text.slice(end, source.at).split('\n').length - 1;
    value += (breaks > 1 ? '\n'.repeat(breaks - 1) : ' ') + found.trimEnd();
    end = source.at + found.trimEnd().length;
    if (!toNextLine(source, end)) return undefined;
  }
  return { kind: 'scalar', span: { start, end }, style: 'plain', type: 'text', text: value };
}
