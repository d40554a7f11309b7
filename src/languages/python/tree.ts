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

/** The first kid of a kind. */
export function kidOf({ kids }: Syntax, kind: string): Syntax | undefined {
  for (let index = 0; index < kids.length; index++) if (kids[index]?.kind === kind) return kids[index];
  return undefined;
}

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

/** A conversion under way. Nodes are made when they are left, so that each list of kids has the length it needs. */
interface Conversion {
  readonly text: string;
  readonly kinds: Kinds;
  readonly cursor: TreeCursor;
  readonly isBroken: boolean;
  /** Nodes whose parent is not made yet. */
  readonly made: Syntax[];
  /** Where the kids of each open node begin among them. */
  readonly open: number[];
  readonly comments: Syntax[];
  readonly problems: Problem[];
  count: number;
}

/**
 * Converts a parse into plain objects in one pass that only enters what is read: names, numbers, plain strings and dotted
 * names are leaves, so WebAssembly is asked a few times a node and never again.
 */
export function convert(tree: Tree, text: string, kinds: Kinds): Parsed {
  const cursor = tree.walk();
  const { isError, hasError: isBroken } = tree.rootNode;
  const conversion: Conversion = { text, kinds, cursor, isBroken, made: [], open: [], comments: [], problems: [], count: 0 };
  if (cursor.gotoFirstChild()) visitAll(conversion);
  cursor.delete();
  const { made: kids, comments, problems } = conversion;
  const root: Syntax = { kind: 'module', start: 0, end: text.length, kids };
  if (isError || (isBroken && problems.length === 0)) note(conversion, root, BROKEN);
  problems.sort((first, second) => first.start - second.start);
  return { root, comments, problems };
}

/** Visits the cursor's node, what is entered below it, and all that follow. */
function visitAll(conversion: Conversion): void {
  const { cursor, open, made } = conversion;
  for (;;) {
    if (enters(conversion) && cursor.gotoFirstChild()) {
      open.push(made.length);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      const from = open.pop();
      if (from === undefined) return;
      cursor.gotoParent();
      const kids = made.slice(from);
      made.length = from;
      made.push(nodeOf(conversion, kids));
    }
  }
}

function nodeOf({ cursor, kinds }: Conversion, kids: readonly Syntax[]): Syntax {
  return { kind: kinds.names[cursor.nodeTypeId] ?? 'ERROR', start: cursor.startIndex, end: cursor.endIndex, kids };
}

/** Is the cursor's node entered? A leaf is made at once, what is left out is passed over. */
function enters(conversion: Conversion): boolean {
  const { cursor, kinds, text } = conversion;
  const type = cursor.nodeTypeId;
  const way = kinds.ways[type] ?? 0;
  if (conversion.isBroken) noteError(conversion, kinds.names[type]);
  if (way === 0 && isOpen(conversion)) return true;
  if (way === 2) return false;
  const start = cursor.startIndex;
  const end = cursor.endIndex;
  if (way > 2 && !isLeaf(way, text, start, end) && isOpen(conversion)) return true;
  const syntax: Syntax = { kind: kinds.names[type] ?? 'ERROR', start, end, kids: none };
  if (syntax.kind === 'comment') conversion.comments.push(syntax);
  else conversion.made.push(syntax);
  return false;
}

function noteError(conversion: Conversion, kind: string | undefined): void {
  const { cursor } = conversion;
  if (kind !== undefined && !cursor.nodeIsMissing) return;
  note(conversion, { start: cursor.startIndex, end: cursor.endIndex }, BROKEN);
}

/** May one more node be entered? */
function isOpen(conversion: Conversion): boolean {
  const { cursor, open, text } = conversion;
  if (open.length < DEEPEST && ++conversion.count < MOST_NODES) return true;
  const start = cursor.startIndex;
  if (open.length >= DEEPEST) note(conversion, { start, end: cursor.endIndex }, 'This is nested too deep to be read.');
  else if (conversion.count === MOST_NODES)
    note(conversion, { start, end: text.length }, 'From here on the file is too long to be read.');
  return false;
}

function isLeaf(way: number, text: string, start: number, end: number): boolean {
  switch (way) {
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
