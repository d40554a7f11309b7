import type { Syntax } from './tree.ts';

/** The parameters of a function, with their defaults and annotations. */
export interface Parameter {
  /** With the stars of `*args` and `**kw`. */
  readonly name: string;
  readonly value?: Syntax;
  readonly annotation?: Syntax;
}

/** Reads a parameter list. */
export function parametersOf(node: Syntax | undefined, text: string): readonly Parameter[] {
  const found: Parameter[] = [];
  if (node?.kids.length === 0) return plainIn(text.slice(node.start, node.end));
  for (const kid of node?.kids ?? []) {
    if (kid.kind === 'keyword_separator' || kid.kind === 'positional_separator') continue;
    const first = NAMED_INSIDE.has(kid.kind) ? kid.kids[0] : kid;
    if (!first) continue;
    const annotation = kid.kids.find(({ kind }) => kind === 'type');
    const value = kid.kind.endsWith('default_parameter') ? kid.kids.at(-1) : undefined;
    found.push({ name: text.slice(first.start, first.end), ...(value && { value }), ...(annotation && { annotation }) });
  }
  return found;
}

const NAMED_INSIDE: ReadonlySet<string> = new Set(['default_parameter', 'typed_default_parameter', 'typed_parameter']);

/** Plain names between brackets are a leaf of the tree. */
function plainIn(written: string): readonly Parameter[] {
  return (written.match(/\w+/g) ?? []).map((name) => ({ name }));
}
