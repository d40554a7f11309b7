import type { Span } from '../../core/source.ts';

/** One `${{ … }}` in a text: what stands in it, white space at its ends left out, and where it is. */
export interface Expression extends Span {
  readonly inside: string;
}

/** The expressions of a text, in order. One ends at the first `}}` outside of its quotes, or where there is none, nowhere. */
export function expressionsIn(text: string): readonly Expression[] {
  if (!text.includes('${{')) return [];
  const found: Expression[] = [];
  for (let start = text.indexOf('${{'); start >= 0; start = text.indexOf('${{', found.at(-1)?.end ?? start + 3)) {
    const end = endOf(text, start + 3);
    if (end === undefined) break;
    found.push({ start, end, inside: text.slice(start + 3, end - 2).trim() });
  }
  return found;
}

function endOf(text: string, from: number): number | undefined {
  let quoted = false;
  for (let at = from; at < text.length; at++) {
    if (text[at] === "'") quoted = !quoted;
    else if (!quoted && text.startsWith('}}', at)) return at + 2;
  }
  // A quote that nobody closes: the first `}}` is the end all the same.
  const end = text.indexOf('}}', from);
  return end < 0 ? undefined : end + 2;
}

/** What an expression does with its parts, or a part itself. */
export type Term =
  | { readonly kind: 'literal'; readonly text: string; readonly type: 'text' | 'number' | 'boolean' | 'none' }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Term[]; readonly text: string }
  | { readonly kind: 'not'; readonly term: Term }
  | { readonly kind: 'pair'; readonly op: string; readonly left: Term; readonly right: Term; readonly text: string };

const TOKEN = /\s*(?:('(?:[^']|'')*')|(&&|\|\||[!=<>]=|[<>!()[\],])|([A-Za-z_*-][\w*-]*(?:\.[\w*-]+)*)|(-?\d[\w.+-]*)|(\S))/y;
const DEEPEST = 40;

interface Tokens {
  readonly words: readonly string[];
  at: number;
  depth: number;
}

/** Parses the inside of an expression, or an `if:` without its braces; undefined: it is none. */
export function parseExpression(text: string): Term | undefined {
  const words: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const found = TOKEN.exec(text);
    if (!found || found[5] !== undefined || words.length > 2000) return undefined;
    words.push(found[0].trim());
  }
  const tokens: Tokens = { words, at: 0, depth: 0 };
  const term = parseOr(tokens);
  return tokens.at === words.length ? term : undefined;
}

function parseOr(tokens: Tokens): Term | undefined {
  return parseChain(tokens, '||', () => parseChain(tokens, '&&', () => parseComparison(tokens)));
}

function parseChain(tokens: Tokens, op: string, next: () => Term | undefined): Term | undefined {
  let left = next();
  while (left && tokens.words[tokens.at] === op) {
    tokens.at++;
    const right = next();
    left = right && { kind: 'pair', op, left, right, text: `${writtenOf(left)} ${op} ${writtenOf(right)}` };
  }
  return left;
}

const COMPARING = /^(?:[!=<>]=|[<>])$/;

function parseComparison(tokens: Tokens): Term | undefined {
  const left = parseUnary(tokens);
  const op = tokens.words[tokens.at];
  if (!left || op === undefined || !COMPARING.test(op)) return left;
  tokens.at++;
  const right = parseUnary(tokens);
  return right && { kind: 'pair', op, left, right, text: `${writtenOf(left)} ${op} ${writtenOf(right)}` };
}

function parseUnary(tokens: Tokens): Term | undefined {
  if (++tokens.depth > DEEPEST) return undefined;
  try {
    if (tokens.words[tokens.at] !== '!') return parsePrimary(tokens);
    tokens.at++;
    const term = parseUnary(tokens);
    return term && { kind: 'not', term };
  } finally {
    tokens.depth--;
  }
}

function parsePrimary(tokens: Tokens): Term | undefined {
  const word = tokens.words[tokens.at++];
  if (word === undefined) return undefined;
  if (word === '(') {
    const inner = parseOr(tokens);
    return tokens.words[tokens.at++] === ')' ? inner : undefined;
  }
  if (word.startsWith("'")) return { kind: 'literal', text: word.slice(1, -1).replaceAll("''", "'"), type: 'text' };
  if (/^-?\d/.test(word)) return { kind: 'literal', text: word, type: 'number' };
  if (!/^[A-Za-z_*]/.test(word)) return undefined;
  if (/^(?:true|false)$/i.test(word)) return { kind: 'literal', text: word.toLowerCase(), type: 'boolean' };
  if (/^null$/i.test(word)) return { kind: 'literal', text: '', type: 'none' };
  return tokens.words[tokens.at] === '(' ? parseCall(word, tokens) : indexed({ kind: 'name', text: word }, tokens);
}

function parseCall(name: string, tokens: Tokens): Term | undefined {
  const args: Term[] = [];
  tokens.at++;
  while (tokens.words[tokens.at] !== ')') {
    const arg = parseOr(tokens);
    if (!arg) return undefined;
    args.push(arg);
    if (tokens.words[tokens.at] === ',') tokens.at++;
    else if (tokens.words[tokens.at] !== ')') return undefined;
  }
  tokens.at++;
  return indexed({ kind: 'call', name, args, text: `${name}(${args.map(writtenOf).join(', ')})` }, tokens);
}

/** `github.event['head_commit'].message`: one name. */
function indexed(term: Term & { readonly text: string }, tokens: Tokens): Term | undefined {
  let { text } = term;
  let isPlain = true;
  for (;;) {
    const word = tokens.words[tokens.at];
    if (word === '[') {
      tokens.at++;
      const index = parseOr(tokens);
      if (!index || tokens.words[tokens.at++] !== ']') return undefined;
      text += index.kind === 'literal' && index.type === 'text' ? `.${index.text}` : `[${writtenOf(index)}]`;
    } else return isPlain ? term : { kind: 'name', text };
    isPlain = false;
  }
}

/** A term as a person would write it. */
export function writtenOf(term: Term): string {
  if (term.kind === 'literal') return term.type === 'text' ? `'${term.text}'` : term.text;
  return term.kind === 'not' ? `!${writtenOf(term.term)}` : term.text;
}

/** The names of contexts in a text with or without braces: `secrets.TOKEN`, `inputs.dry_run`. */
export function namesIn(inside: string): readonly string[] {
  const bare = inside.replace(/'(?:[^']|'')*'/g, (quoted) => (/^'[\w-]+'$/.test(quoted) ? quoted : "''"));
  const dotted = bare.replace(/\[\s*'([\w-]+)'\s*\]/g, '.$1');
  return dotted.match(/\b(?:secrets|inputs|vars|env|github|matrix|steps|needs|job|runner|strategy)(?:\.[\w*-]+)+/g) ?? [];
}
