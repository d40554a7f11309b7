import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, parseDocument, visit, type YAMLError } from 'yaml';
import type { Problem, Value } from '../../core/facts.ts';
import { byStart, type Span } from '../../core/source.ts';
import type { Style } from './positions.ts';

/** One entry of a mapping, its key's place, and its value with aliases followed. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Tree;
}

/** YAML as a reader needs it: maps without double keys, lists, scalars; an empty value is `nothing`. */
export type Tree =
  | { readonly kind: 'map'; readonly span: Span; readonly entries: readonly Entry[] }
  | { readonly kind: 'list'; readonly span: Span; readonly items: readonly Tree[] }
  | {
      readonly kind: 'scalar';
      readonly span: Span;
      readonly style: Style;
      readonly type: Value['type'];
      readonly text: string;
    }
  | { readonly kind: 'nothing'; readonly span: Span };

/** The most aliases that are followed, and the most nodes that they may add: enough for any person, too few for a bomb. */
const MOST_ALIASES = 100;
const MOST_COPIES = 20_000;
const DEEPEST = 60;

/** A file's tree, what is wrong with it, and its comments. */
export interface Parsed {
  readonly root: Tree;
  readonly problems: readonly Problem[];
  readonly comments: readonly Span[];
}

/** Parses a YAML text. It throws nothing: what it cannot read is a problem, in one sentence. */
export function parseYaml(text: string): Parsed {
  const problems: Problem[] = [];
  const nothing: Tree = { kind: 'nothing', span: { start: 0, end: 0 } };
  try {
    const document = documentOf(text);
    const [error] = document.errors;
    if (error) return { root: nothing, problems: [problemOf(error)], comments: [] };
    const building: Building = { document, problems, texts: [], left: MOST_ALIASES, copies: 0, anchors: undefined, text };
    const root = treeOf(document.contents, building, 0, false);
    return { root, problems: problems.slice(0, 1), comments: commentsIn(text, building.texts) };
  } catch (error) {
    const isDeep = error instanceof RangeError;
    const why = error instanceof Error ? error.message : String(error);
    const message = isDeep ? TOO_DEEP : `This YAML could not be read: ${why}.`;
    return { root: nothing, problems: [{ start: 0, end: text.length, message }], comments: [] };
  }
}

/** Double keys are looked for here: the library compares every key with every other one. */
const OPTIONS = { uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;

/**
 * GitHub takes a list in brackets whose lines, or whose closing bracket, stand no deeper than its key; the library does not. Such a line
 * is read as the end of the one before: the line break becomes a space, so that every place stays where it is.
 */
function documentOf(text: string): Document {
  let read = text;
  for (let left = MOST_SHALLOW; ; left--) {
    const document = parseDocument(read, OPTIONS);
    const [error] = document.errors;
    const isShallow = error?.code === 'BAD_INDENT' && error.message.startsWith('Flow ');
    const joined = isShallow && left > 0 ? joinedAt(read, error.pos[0]) : undefined;
    if (joined === undefined) return document;
    read = joined;
  }
}
/** So many lines of a file may stand so. */
const MOST_SHALLOW = 50;

/** A text without the line break before a place; undefined where something stands between, or a comment would swallow what follows. */
function joinedAt(text: string, at: number): string | undefined {
  const end = text.lastIndexOf('\n', at - 1);
  const before = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  if (end < 0 || text.slice(end, at).trim() !== '' || before.includes('#')) return undefined;
  return `${text.slice(0, end).replace(/\r$/, ' ')} ${text.slice(end + 1)}`;
}

const TOO_DEEP = 'This YAML is nested too deeply to be read.';

interface Building {
  readonly document: Document;
  readonly problems: Problem[];
  /** Scalars that hold a `#` of their own. */
  readonly texts: Span[];
  readonly text: string;
  left: number;
  copies: number;
  anchors: ReadonlyMap<string, readonly unknown[]> | undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'A tab stands where YAML wants spaces: indent with spaces.',
  BAD_INDENT: 'This line is indented unlike those it belongs to: line it up with them.',
  BAD_ALIAS: 'This alias (`*name`) has no anchor (`&name`) before it: write the value out.',
  MULTILINE_IMPLICIT_KEY: 'A key may not go on over several lines: a colon or a quote is missing before this place.',
  MULTIPLE_DOCS: 'A second document (`---`) starts here: keep one in a file.',
  MISSING_CHAR: 'A bracket, a quote or a colon is missing here.',
  BLOCK_AS_IMPLICIT_KEY: 'A nested mapping stands where a plain value belongs: put quotes around a value with a colon in it.',
};

function problemOf({ code, message, pos: [start, end] }: YAMLError): Problem {
  if (message.startsWith('Maximum call stack')) return { start, end, message: TOO_DEEP };
  const said = message.split('\n', 1)[0]?.replace(/[\s.:]+$/, '') ?? code;
  return { start, end, message: WORDS[code] ?? `This is no valid YAML: ${said}.` };
}

function complain(building: Building, span: Span, message: string): void {
  building.problems.push({ ...span, message });
}

function spanOf(node: unknown): Span {
  const [start = 0, end = 0] = (node as { range?: readonly [number, number, number] | null } | null)?.range ?? [];
  return { start, end };
}

function treeOf(node: unknown, building: Building, depth: number, copied: boolean): Tree {
  const span = spanOf(node);
  if (copied && ++building.copies > MOST_COPIES) return tooMany(building, span);
  if (depth > DEEPEST) {
    complain(building, span, `This value is nested more than ${DEEPEST} deep.`);
    return { kind: 'nothing', span };
  }
  if (isAlias(node)) return aliasOf(node, building, depth);
  if (isMap(node)) return { kind: 'map', span, entries: entriesOf(node.items, building, depth, copied) };
  if (isSeq(node)) return { kind: 'list', span, items: node.items.map((item) => treeOf(item, building, depth + 1, copied)) };
  if (!isScalar(node) || node.value === null || node.value === undefined) return { kind: 'nothing', span };
  if (building.text.slice(span.start, span.end).includes('#')) building.texts.push(span);
  const text = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return { kind: 'scalar', span, style: STYLES[node.type ?? ''] ?? 'plain', type: typeOf(node.value), text };
}

const STYLES: Readonly<Record<string, Style>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'block',
  BLOCK_FOLDED: 'block',
};

function typeOf(value: unknown): Value['type'] {
  return typeof value === 'boolean' ? 'boolean' : typeof value === 'number' ? 'number' : 'text';
}

function entriesOf(
  pairs: readonly { readonly key: unknown; readonly value: unknown }[],
  building: Building,
  depth: number,
  copied: boolean,
): readonly Entry[] {
  const known = new Set<string>();
  const entries: Entry[] = [];
  for (const { key: written, value } of pairs) {
    const keySpan = spanOf(written);
    if (!isScalar(written)) {
      complain(building, keySpan, 'A list, a mapping or an alias stands where a key belongs: a colon may be missing.');
      continue;
    }
    const key = typeof written.value === 'string' ? written.value : (written.source ?? String(written.value));
    if (known.has(key)) complain(building, keySpan, `The key \`${shown(key)}\` stands twice in one mapping: remove one of them.`);
    known.add(key);
    const inner = treeOf(value, building, depth + 1, copied);
    entries.push({ key, keySpan, value: value === null ? { kind: 'nothing', span: keySpan } : inner });
  }
  return entries;
}

const shown = (key: string): string => (key.length > 40 ? `${key.slice(0, 40)}…` : key).replace(/[\s`]+/g, ' ');

function tooMany(building: Building, span: Span): Tree {
  if (building.copies === MOST_COPIES + 1 || building.left === 0)
    complain(
      building,
      span,
      `More than ${MOST_ALIASES} aliases, or more than they should bring, are used here: write the values out.`,
    );
  building.left = -1;
  return { kind: 'nothing', span };
}

function aliasOf(alias: Alias, building: Building, depth: number): Tree {
  const span = spanOf(alias);
  if (building.left < 0) return { kind: 'nothing', span };
  if (building.left-- === 0) {
    building.left = 0;
    return tooMany(building, span);
  }
  building.anchors ??= anchorsIn(building.document);
  const target = building.anchors.get(alias.source)?.findLast((node) => spanOf(node).start < span.start);
  if (target !== undefined) return treeOf(target, building, depth + 1, true);
  complain(building, span, WORDS['BAD_ALIAS'] as string);
  return { kind: 'nothing', span };
}

function anchorsIn(document: Document): ReadonlyMap<string, readonly unknown[]> {
  const anchors = new Map<string, unknown[]>();
  visit(document, {
    Node(_, node) {
      const name = isAlias(node) ? undefined : (node as { anchor?: string }).anchor;
      if (name !== undefined) anchors.set(name, [...(anchors.get(name) ?? []), node]);
    },
  });
  return anchors;
}

/** The value of a key; undefined where the tree is no map, or has no such key. */
export function entryOf(tree: Tree | undefined, key: string): Entry | undefined {
  return tree?.kind === 'map' ? tree.entries.find((entry) => entry.key === key) : undefined;
}

/** The text of a key's scalar. */
export function textOf(tree: Tree | undefined, key: string): string | undefined {
  const value = entryOf(tree, key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
}

const COMMENT = /(?:^|(?<=[ \t]))#[^\r\n]*/gm;

/** The comments of a YAML text: every `#` after white space that stands in no scalar. Takes the scalars that hold one. */
function commentsIn(text: string, texts: readonly Span[]): readonly Span[] {
  const inOrder = texts.toSorted(byStart);
  const comments: Span[] = [];
  let next = 0;
  for (const { index: start, 0: found } of text.matchAll(COMMENT)) {
    while (next < inOrder.length && (inOrder[next] as Span).end <= start) next++;
    const inside = inOrder[next];
    if (inside === undefined || start < inside.start) comments.push({ start, end: start + found.length });
  }
  return comments;
}
