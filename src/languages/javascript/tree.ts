import { type AST_NODE_TYPES, parse, type TSESTree } from '@typescript-eslint/typescript-estree';
import type { Problem } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';

export type Node = TSESTree.Node;
export type Kind = keyof typeof AST_NODE_TYPES;
/** The nodes of one kind. */
export type NodeOf<K extends Kind> = Extract<Node, { readonly type: (typeof AST_NODE_TYPES)[K] }>;
/** A function in any of its spellings. */
export type FunctionNode = NodeOf<'FunctionDeclaration' | 'FunctionExpression' | 'ArrowFunctionExpression'>;

export interface Parsed {
  readonly root?: TSESTree.Program;
  readonly problems: readonly Problem[];
}

/** Beyond that a file is a bundle or data; nobody edits it by hand. In UTF-16 units. */
const LONGEST = 1_500_000;

export function is<K extends Kind>(node: Node | null | undefined, kind: K): node is NodeOf<K> {
  return (node?.type as string | undefined) === kind;
}

export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return is(node, 'ArrowFunctionExpression') || is(node, 'FunctionExpression') || is(node, 'FunctionDeclaration');
}

export function spanOf(node: Node): Span {
  return { start: node.range[0], end: node.range[1] };
}

/** Takes off what means nothing when the program runs: types, `?.`'s chain, a comma's left sides. */
export function unwrapped(node: Node): Node {
  let at = node;
  for (;;) {
    if (is(at, 'ChainExpression') || is(at, 'TSAsExpression') || is(at, 'TSNonNullExpression')) at = at.expression;
    else if (is(at, 'TSSatisfiesExpression') || is(at, 'TSTypeAssertion') || is(at, 'TSInstantiationExpression'))
      at = at.expression;
    else if (is(at, 'SequenceExpression') && at.expressions.length > 0) at = at.expressions.at(-1) as Node;
    else return at;
  }
}

const UNVISITED: ReadonlySet<string> = new Set([
  'type',
  'range',
  'loc',
  'parent',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'decorators',
]);

/** The nodes directly below one, types left out. */
export function kidsOf(node: Node): readonly Node[] {
  const kids: Node[] = [];
  for (const key in node) {
    if (UNVISITED.has(key)) continue;
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) {
      for (const item of value) if (typeof item?.type === 'string') kids.push(item);
    } else if (typeof (value as Node).type === 'string') kids.push(value as Node);
  }
  return kids;
}

/** JSX is part of JavaScript as it is written, but in TypeScript `<T>x` is a cast unless the ending says otherwise. */
function parsedAs(path: string): string {
  const ending = /\.[cm]?[jt]sx?$/i.exec(path)?.[0].toLowerCase() ?? '.js';
  return `file${ending}`;
}

/** Parses without types or a project. What cannot be parsed is one problem at its place; it never throws. */
export function parsed(path: string, text: string): Parsed {
  if (text.length > LONGEST) return { problems: [{ start: 0, end: text.length, message: 'This file is too long to be read.' }] };
  // A mark of byte order before a hashbang: three characters of a comment instead, so that every place stays.
  const written = text.replace(/^\ufeff#!/, '// ');
  try {
    return { root: treeOf(path, written), problems: [] };
  } catch (error) {
    const sloppy = /\.[cm]?tsx?$|\.mjs$/i.test(path) ? written : inStrictWords(written);
    return (sloppy === written ? undefined : secondTry(path, sloppy)) ?? { problems: [problemOf(error, text)] };
  }
}

function secondTry(path: string, text: string): Parsed | undefined {
  try {
    return { root: treeOf(path, text), problems: [] };
  } catch {
    return undefined;
  }
}

/**
 * What runs in a script of old and the parser refuses, in other characters of the same length: comments of HTML (`<!--`, and
 * `-->` at the start of a line), octal numbers (`0755`) and octal escapes (`\033[0m`).
 */
function inStrictWords(text: string): string {
  return text
    .replace(/^([ \t]*)(?:<!(?=--)|--(?=>))/gm, '$1//')
    .replace(/(?<=[(,=:|&\s])0(?=\d{1,12}\s*[),;:|&}\]\n])/g, ' ')
    .replace(/\\(?=[1-7]|0\d)/g, ' ');
}

function treeOf(path: string, text: string): TSESTree.Program {
  return parse(text, {
    filePath: parsedAs(path),
    range: true,
    loc: true, // Without, every node is visited once more, to delete what was made.
    tokens: false,
    comment: false,
    allowInvalidAST: true,
    errorOnUnknownASTType: false,
    suppressDeprecatedPropertyWarnings: true,
    jsDocParsingMode: 'none',
    loggerFn: false,
  });
}

function problemOf(error: unknown, text: string): Problem {
  if (error instanceof RangeError) return { start: 0, end: text.length, message: 'This is nested too deep to be read.' };
  const { message, location } = error as { message?: string; location?: { start?: { offset?: number } } };
  const start = Math.min(location?.start?.offset ?? 0, text.length);
  const said = (message ?? 'unknown syntax').replace(/\.$/, '');
  return { start, end: Math.min(start + 1, text.length), message: `The syntax is broken here: ${said}.` };
}
