import type { Language, Node, Tree } from 'web-tree-sitter';
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
const none: readonly Syntax[] = [];

/** A conversion under way. */
interface Conversion {
  readonly text: string;
  readonly language: Language;
  readonly comments: Syntax[];
  readonly problems: Problem[];
  readonly open: Entered[];
  readonly isBroken: boolean;
  count: number;
}

interface Entered {
  readonly node: Node;
  readonly kids: Syntax[];
  readonly depth: number;
}

/**
 * Converts a parse into plain objects in one pass that only enters what is read: names, numbers, plain strings and dotted
 * names are leaves, so WebAssembly is asked three times a node and never again.
 */
export function convert(tree: Tree, text: string, language: Language): Parsed {
  const kids: Syntax[] = [];
  const root: Syntax = { kind: 'module', start: 0, end: text.length, kids };
  const open: Entered[] = [{ node: tree.rootNode, kids, depth: 0 }];
  const conversion: Conversion = { text, language, comments: [], problems: [], open, isBroken: tree.rootNode.hasError, count: 0 };
  if (tree.rootNode.isError) note(conversion, root, 'This is not Python that can be read.');
  for (let entry = open.pop(); entry; entry = open.pop()) enter(conversion, entry);
  conversion.comments.sort((a, b) => a.start - b.start);
  return { root, comments: conversion.comments, problems: conversion.problems };
}

function note({ problems }: Conversion, { start, end }: Span, message: string): void {
  if (problems.length < MOST_PROBLEMS) problems.push({ start, end, message });
}

function enter(conversion: Conversion, { node, kids, depth }: Entered): void {
  const { text, language, isBroken } = conversion;
  for (const child of node.namedChildren) {
    const kind = language.types[child.typeId] ?? 'ERROR';
    if (SKIPPED.has(kind)) continue;
    const start = child.startIndex;
    const end = child.endIndex;
    const inner = isLeaf(kind, text, start, end) ? undefined : [];
    const syntax: Syntax = { kind, start, end, kids: inner ?? none };
    if (kind === 'comment') conversion.comments.push(syntax);
    else kids.push(syntax);
    if (isBroken && (kind === 'ERROR' || (start === end && child.isMissing)))
      note(conversion, syntax, 'The syntax is broken here.');
    if (!inner) continue;
    if (depth >= DEEPEST) note(conversion, syntax, 'This is nested too deep to be read.');
    else if (++conversion.count > MOST_NODES) note(conversion, syntax, 'The file is too long to be read whole.');
    else conversion.open.push({ node: child, kids: inner, depth: depth + 1 });
  }
}

function isLeaf(kind: string, text: string, start: number, end: number): boolean {
  if (kind === 'string') return !FORMATTED.test(text.slice(start, start + 3));
  if (kind === 'attribute') return DOTTED.test(text.slice(start, end));
  return kind === 'comment' || LEAVES.has(kind);
}
