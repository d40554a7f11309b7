import { forEachChild, type ParsedScript, parse, type SyntaxNode, type Word } from 'unbash';
import type { Problem } from '../../core/facts.ts';
import { byStart, type Span } from '../../core/source.ts';

/** One shell text as it was parsed: its tree, where comments stand, and what could not be read. */
export interface Parsed {
  readonly script: ParsedScript;
  readonly comments: readonly Span[];
  readonly problems: readonly Problem[];
}

/** So many nodes may stand in each other: some hundred conditions, or substitutions, within one another. */
export const DEEPEST = 900;

const tooDeepAt = (start: number): Problem => ({
  start,
  end: start + 1,
  message: 'This nests too deeply to be read: move its inner part into a function.',
});

/** What is said of a text that nests more deeply than is read, from there on. */
export const problemOfDepth = (position: number, text: string): Problem =>
  tooDeepAt(Math.min(position, Math.max(0, text.length - 1)));

/** Where a text nests too deeply for the parser itself: where the hundredth bracket is open. */
export function deepestBracket(text: string): Problem {
  let open = 0;
  for (const { 0: bracket, index } of text.matchAll(/[(){}]/g)) {
    open = Math.max(0, open + (bracket === '(' || bracket === '{' ? 1 : -1));
    if (open > 100) return problemOfDepth(index, text);
  }
  return problemOfDepth(0, text);
}

/** Parses a text. The tree is lazy: words and substitutions are read when they are first looked at. */
export function parseShell(text: string): Parsed {
  const script = parse(text);
  const problems = (script.errors ?? []).map(({ message, pos }) => ({
    start: Math.min(pos, text.length),
    end: Math.min(pos + 1, text.length),
    message: `The shell cannot read this: ${message}.`,
  }));
  return { script, comments: commentsIn(text, script), problems };
}

/** Comments are not in the tree: they are what starts with `#` where a word could start, and stands in no word. */
function commentsIn(text: string, script: ParsedScript): readonly Span[] {
  if (!text.includes('#')) return [];
  const closed = closedSpans(text, script);
  const spans: Span[] = [];
  let at = 0;
  const pattern = /(?<![^\s;&|()`])#[^\r\n]*/g;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    while (at < closed.length && (closed[at] as Span).end <= start) at++;
    const around = closed[at];
    if (around !== undefined && around.start <= start) pattern.lastIndex = Math.max(around.end, start + 1);
    else spans.push({ start, end: start + match[0].length });
  }
  return spans;
}

/** The look for `#`s through a tree. */
interface Search {
  readonly spans: Span[];
  readonly visit: (node: SyntaxNode) => void;
  readonly isEmpty: (start: number, end: number) => boolean;
  /** Without here-documents all that belongs to a node stands between its ends. */
  readonly isInPlace: boolean;
  depth: number;
}

/**
 * The stretches of text in which a `#` is none of a comment's: words (but not the scripts in them), bodies of here-documents.
 * Only those that hold one, in their order.
 */
function closedSpans(text: string, script: ParsedScript): readonly Span[] {
  const search: Search = {
    spans: [],
    visit: (node) => searchIn(node, search),
    isEmpty: without('#', text),
    isInPlace: !text.includes('<<'),
    depth: 0,
  };
  search.visit(script);
  return search.spans.filter(({ start, end }) => end > start).sort(byStart);
}

/** Is there no such letter in a stretch of a text? Asked in the order of the text, it looks at each part of it once. */
function without(letter: string, text: string): (start: number, end: number) => boolean {
  let from = 0;
  let next = text.indexOf(letter);
  return (start, end) => {
    if (start < from || (next >= 0 && start > next)) {
      from = start;
      next = text.indexOf(letter, start);
    }
    return next < 0 || next >= end;
  };
}

function searchIn(node: SyntaxNode, search: Search): void {
  const { spans, isEmpty, isInPlace, visit } = search;
  switch (node.type) {
    case 'Word':
      if (!isEmpty(node.pos, node.end)) wordSpans(node, search);
      return;
    case 'HereDocBody':
    case 'ArithmeticCommand':
      spans.push({ start: node.pos, end: node.end });
      return;
    default:
      if (search.depth > DEEPEST || (isInPlace && isEmpty(node.pos, node.end))) return;
      search.depth++;
      forEachChild(node, visit);
      search.depth--;
  }
}

/** A word without the scripts inside it, which may hold comments of their own. */
function wordSpans(word: Word, { spans, visit }: Search): void {
  const { text } = word;
  if (!text.includes('$(') || !text.includes('\n')) {
    spans.push({ start: word.pos, end: word.end });
    return;
  }
  let from = word.pos;
  const inner = (part: SyntaxNode): void => {
    if (part.type === 'CommandExpansion' && part.script && part.script.source === undefined) {
      spans.push({ start: from, end: part.script.pos });
      for (const statement of part.script.commands) visit(statement);
      from = Math.max(part.script.end, from);
    } else forEachChild(part, inner);
  };
  forEachChild(word, inner);
  spans.push({ start: from, end: word.end });
}

/** A word's text when it is written out: no expansion in it. */
export function plainText(word: Word | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (!/[$`]/.test(word.text)) return word.value;
  return isPlain(word) ? word.value : undefined;
}

function isPlain(word: Word): boolean {
  let plain = true;
  const look = (part: SyntaxNode): void => {
    if (/Expansion$|^ProcessSubstitution$/.test(part.type)) plain = false;
    else forEachChild(part, look);
  };
  forEachChild(word, look);
  return plain;
}
