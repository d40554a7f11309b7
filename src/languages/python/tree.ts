import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import type { Problem } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';

/** A node of the syntax tree, taken out of WebAssembly once. Comments are not among the kids. */
export interface Syntax extends Span {
  readonly kind: string;
  readonly kids: readonly Syntax[];
}

export interface Parsed {
  readonly root: Syntax;
  readonly comments: readonly Syntax[];
  readonly problems: readonly Problem[];
}

/** Deeper text is not read: CPython itself gives up at 100 indents and 200 brackets. It keeps recursion off the stack's end. */
const DEEPEST = 300;
/** Beyond that a file is data: 200 files of 2.4 MB together have 300,000 nodes. */
const MOST_NODES = 600_000;
const MOST_PROBLEMS = 20;

/** Names, numbers and what nobody asks the inside of. */
const LEAVES: ReadonlySet<string> = new Set([
  'comment',
  'identifier',
  'integer',
  'float',
  'true',
  'false',
  'none',
  'ellipsis',
  'dotted_name',
  'type',
  'type_parameter',
  'type_conversion',
  'format_specifier',
  'pass_statement',
  'break_statement',
  'continue_statement',
  'global_statement',
  'nonlocal_statement',
  'keyword_separator',
  'positional_separator',
  'wildcard_import',
  'relative_import',
]);
/** Parts of a string's text, which is read from the source instead. */
const SKIPPED: ReadonlySet<string> = new Set([
  'line_continuation',
  'string_start',
  'string_content',
  'string_end',
  'escape_sequence',
  'escape_interpolation',
]);

const FORMATTED = /^[bBrRuU]?[fFtT]/;
const DOTTED = /^[\w.]+$/;
const PLAIN_PARAMETERS = /^\([\w\s,]*\)$/;
const none: readonly Syntax[] = [];
const BROKEN = 'The syntax is broken here.';

/** What the grammar calls each kind, and how it is converted; made once. */
export interface Kinds {
  readonly names: readonly string[];
  /** By kind: 0 entered, 1 a leaf, 2 left out; others are leaves when their text is simple. */
  readonly ways: Uint8Array;
}

const WAYS: ReadonlyMap<string, number> = new Map([
  ['string', 3],
  ['attribute', 4],
  ['parameters', 5],
  ['argument_list', 6],
]);

/** The kinds of a grammar. Tokens without a name (brackets, keywords) are left out. */
export function kindsOf(language: Language): Kinds {
  const ways = language.types.map((name, id) => {
    if (!language.nodeTypeIsNamed(id) || SKIPPED.has(name)) return 2;
    return LEAVES.has(name) ? 1 : (WAYS.get(name) ?? 0);
  });
  return { names: language.types, ways: Uint8Array.from(ways) };
}

/** A conversion under way. */
interface Conversion {
  readonly text: string;
  readonly kinds: Kinds;
  readonly cursor: TreeCursor;
  readonly comments: Syntax[];
  readonly problems: Problem[];
  readonly isBroken: boolean;
  count: number;
}

/**
 * Converts a parse into plain objects in one pass that only enters what is read: names, numbers, plain strings and dotted
 * names are leaves, so WebAssembly is asked a few times a node and never again.
 */
export function convert(tree: Tree, text: string, kinds: Kinds): Parsed {
  const kids: Syntax[] = [];
  const root: Syntax = { kind: 'module', start: 0, end: text.length, kids };
  const cursor = tree.walk();
  const { isError, hasError: isBroken } = tree.rootNode;
  const conversion: Conversion = { text, kinds, cursor, comments: [], problems: [], isBroken, count: 0 };
  if (isError) note(conversion, root, 'This is not Python that can be read.');
  if (cursor.gotoFirstChild()) visitAll(conversion, kids);
  cursor.delete();
  if (isBroken && conversion.problems.length === 0) note(conversion, root, BROKEN);
  return { root, comments: conversion.comments, problems: conversion.problems };
}

/** Visits the cursor's node, what is entered below it, and all that follow. */
function visitAll(conversion: Conversion, top: Syntax[]): void {
  const { cursor } = conversion;
  const outer: Syntax[][] = [];
  let kids = top;
  for (;;) {
    const inner = visit(conversion, kids, outer.length);
    if (inner !== none && cursor.gotoFirstChild()) {
      outer.push(kids);
      kids = inner as Syntax[];
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      const next = outer.pop();
      if (next === undefined) return;
      kids = next;
      cursor.gotoParent();
    }
  }
}

/** Converts the cursor's node into one of `kids`. Returns where its own kids go; `none` when it is not entered. */
function visit(conversion: Conversion, kids: Syntax[], depth: number): readonly Syntax[] {
  const { cursor, kinds, text } = conversion;
  const type = cursor.nodeTypeId;
  const way = kinds.ways[type] ?? 0;
  if (way === 2) {
    if (conversion.isBroken && cursor.nodeIsMissing) note(conversion, { start: cursor.startIndex, end: cursor.endIndex }, BROKEN);
    return none;
  }
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  const kind = kinds.names[type] ?? 'ERROR';
  const inner: readonly Syntax[] = isLeaf(way, text, start, end) ? none : [];
  const syntax: Syntax = { kind, start, end, kids: inner };
  if (kind === 'comment') conversion.comments.push(syntax);
  else kids.push(syntax);
  if (conversion.isBroken && (kind === 'ERROR' || (start === end && cursor.nodeIsMissing))) {
    note(conversion, syntax, BROKEN);
  }
  if (inner === none) return none;
  if (depth >= DEEPEST) note(conversion, syntax, 'This is nested too deep to be read.');
  else if (++conversion.count < MOST_NODES) return inner;
  else if (conversion.count === MOST_NODES) {
    note(conversion, { start, end: text.length }, 'From here on the file is too long to be read.');
  }
  return none;
}

function isLeaf(way: number, text: string, start: number, end: number): boolean {
  switch (way) {
    case 0:
      return false;
    case 3:
      return !FORMATTED.test(text.slice(start, start + 3));
    case 4:
      return DOTTED.test(text.slice(start, end));
    case 5:
      return PLAIN_PARAMETERS.test(text.slice(start, end));
    case 6:
      return end - start === 2;
    default:
      return true;
  }
}

function note({ problems }: Conversion, { start, end }: Span, message: string): void {
  if (problems.length < MOST_PROBLEMS) problems.push({ start, end, message });
}
