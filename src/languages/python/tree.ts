import type { Language, Tree } from 'web-tree-sitter';
import type { Problem } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import type { Runtime } from './wasm.ts';

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

/** A conversion under way. The node that is asked about stands in the runtime's words. */
interface Conversion {
  readonly text: string;
  readonly kinds: Kinds;
  readonly runtime: Runtime;
  /** Where the tree stands in memory, and where the words of a node do, counted in words. */
  readonly tree: number;
  readonly words: number;
  readonly isBroken: boolean;
  readonly comments: Syntax[];
  readonly problems: Problem[];
  depth: number;
  count: number;
}

/** How many words a node takes. */
const NODE = 5;

/**
 * Converts a parse into plain objects in one pass that only enters what is read: names, numbers, plain strings and dotted
 * names are leaves, so WebAssembly is asked two or three times a node and never again.
 */
export function convert(tree: Tree, text: string, kinds: Kinds, runtime: Runtime): Parsed {
  const address = (tree as unknown as { readonly 0: number })[0];
  runtime._ts_tree_root_node_wasm(address);
  const isBroken = runtime._ts_node_has_error_wasm(address) === 1;
  const isError = runtime._ts_node_is_error_wasm(address) === 1;
  const conversion: Conversion = {
    text,
    kinds,
    runtime,
    tree: address,
    words: runtime._ts_init() >> 2,
    isBroken,
    comments: [],
    problems: [],
    depth: 0,
    count: 0,
  };
  runtime._ts_tree_root_node_wasm(address);
  const kids = kidsIn(conversion);
  const { comments, problems } = conversion;
  const root: Syntax = { kind: 'module', start: 0, end: text.length, kids };
  if (isError || (isBroken && problems.length === 0)) note(conversion, root, BROKEN);
  problems.sort((first, second) => first.start - second.start);
  return { root, comments, problems };
}

/** The kids of the node in the words. Tokens without a name are only looked at in broken text: one may be missing. */
function kidsIn(conversion: Conversion): readonly Syntax[] {
  const { runtime, tree, words } = conversion;
  if (conversion.isBroken) runtime._ts_node_children_wasm(tree);
  else runtime._ts_node_named_children_wasm(tree);
  const count = runtime.HEAPU32[words] as number;
  if (count === 0) return none;
  const nodes = runtime.HEAPU32[words + 1] as number;
  const kids: Syntax[] = [];
  for (let index = 0; index < count; index++) {
    const kid = visit(conversion, (nodes >> 2) + index * NODE);
    if (kid) kids.push(kid);
  }
  runtime._free(nodes);
  return kids;
}

/** Puts a node into the words, from where it stands in memory. */
function turnTo({ runtime: { HEAPU32: memory }, words }: Conversion, node: number): void {
  for (let word = 0; word < NODE; word++) memory[words + word] = memory[node + word] as number;
}

/** Makes a node; undefined for what is left out. */
function visit(conversion: Conversion, node: number): Syntax | undefined {
  const { kinds, runtime, tree, text } = conversion;
  turnTo(conversion, node);
  const type = runtime._ts_node_symbol_wasm(tree);
  const way = kinds.ways[type] ?? 0;
  if (way === 2 && !conversion.isBroken) return undefined;
  const kind = kinds.names[type];
  const start = runtime.HEAPU32[node + 1] as number;
  const end = runtime._ts_node_end_index_wasm(tree);
  if (conversion.isBroken && (kind === undefined || runtime._ts_node_is_missing_wasm(tree) === 1))
    note(conversion, { start, end }, BROKEN);
  if (way === 2) return undefined;
  let kids = none;
  if (way !== 1 && !(way > 2 && isLeaf(way, text, start, end)) && isOpen(conversion, start, end)) {
    conversion.depth++;
    kids = kidsIn(conversion);
    conversion.depth--;
    if (kids.length === 0 && isEmpty(conversion, node)) return undefined;
  }
  const syntax: Syntax = { kind: kind ?? 'ERROR', start, end, kids };
  if (kind !== 'comment') return syntax;
  conversion.comments.push(syntax);
  return undefined;
}

/** Does nothing at all stand in a node, not even a token without a name? */
function isEmpty(conversion: Conversion, node: number): boolean {
  turnTo(conversion, node);
  return conversion.runtime._ts_node_child_count_wasm(conversion.tree) === 0;
}

/** May one more node be entered? */
function isOpen(conversion: Conversion, start: number, end: number): boolean {
  const { depth, text } = conversion;
  if (depth < DEEPEST && ++conversion.count < MOST_NODES) return true;
  if (depth >= DEEPEST) note(conversion, { start, end }, 'This is nested too deep to be read.');
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
