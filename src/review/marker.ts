import type { Remark } from './discussion.ts';

/** Which finding it is, without a line number: `habits.md`, *Introduced*. An empty snippet: the habit as a whole. */
export interface Identity {
  readonly habit: string;
  readonly rule: string;
  readonly within: string;
  readonly snippet: string;
}

/** `open`: it holds; `fixed`, `suppressed`: it did. */
export type State = 'open' | 'fixed' | 'suppressed';

/** What the last line of each of our comments says about it. `name`: the instance that wrote it. */
export type Marker =
  | { readonly kind: 'summary'; readonly name: string }
  | { readonly kind: 'comment'; readonly name: string; readonly state: State; readonly findings: readonly Identity[] };

const MARKED = /^<!-- readiness-review (\{.*\}) -->$/;

/** A comment has 65,536 characters; its marker may not need them all. */
const LONGEST = 20_000;

/**
 * The marker as an HTML comment of one line. No name in it can end it early or call somebody: `-`, `<`, `>` and `@` are
 * written as escapes. Of very many findings only as many are named as fit.
 */
export function writeMarker(marker: Marker): string {
  const { kind, name } = marker;
  if (kind === 'summary') return written({ v: 1, k: kind, n: name });
  const rows = rowsOf(marker.findings);
  while (rows.length > 1 && encoded(rows).length > LONGEST) rows.length = rows.length >> 1;
  return written({ v: 1, k: kind, n: name, s: marker.state, f: rows });
}

function written(json: unknown): string {
  return `<!-- readiness-review ${encoded(json)} -->`;
}

function encoded(json: unknown): string {
  return JSON.stringify(json).replace(/[-<>@\u007f-\uffff]/g, escaped);
}

/** One row for all findings of a rule in a function: habit, rule, function, snippets in order. At most 100 to a row. */
function rowsOf(findings: readonly Identity[]): string[][] {
  const rows: string[][] = [];
  const open = new Map<string, string[]>();
  for (const { habit, rule, within, snippet } of findings) {
    const key = JSON.stringify([habit, rule, within]);
    let row = open.get(key);
    if (row === undefined || row.length >= 103) {
      row = [habit, rule, within];
      rows.push(row);
      open.set(key, row);
    }
    row.push(snippet);
  }
  return rows;
}

/**
 * The marker in the last line of a comment; `undefined` when there is none that this version understands. It says
 * nothing about who wrote the comment: see `ownMarker`.
 */
export function readMarker(body: string): Marker | undefined {
  const last =
    body
      .trimEnd()
      .split(/\r\n|\n|\r/)
      .at(-1) ?? '';
  const json = MARKED.exec(last)?.[1];
  if (json === undefined) return undefined;
  try {
    return markerOf(JSON.parse(json));
  } catch {
    return undefined; // Damaged by hand: not ours any more.
  }
}

/** The marker of a comment that this instance wrote with this token. A quoted or forged marker counts for nothing. */
export function ownMarker(remark: Remark, name: string): Marker | undefined {
  const marker = remark.mine ? readMarker(remark.body) : undefined;
  return marker?.name === name ? marker : undefined;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function markerOf(json: unknown): Marker | undefined {
  const { v, k, n, s, f } = json as Record<string, unknown>;
  if (v !== 1 || typeof n !== 'string') return undefined;
  if (k === 'summary') return { kind: 'summary', name: n };
  if (k !== 'comment' || !isState(s) || !Array.isArray(f) || !f.every(isRow)) return undefined;
  const findings = f.flatMap(([habit, rule, within, ...snippets]) =>
    snippets.map((snippet) => ({ habit, rule, within, snippet })),
  );
  return { kind: 'comment', name: n, state: s, findings };
}

function isState(value: unknown): value is State {
  return value === 'open' || value === 'fixed' || value === 'suppressed';
}

function isRow(value: unknown): value is [string, string, string, ...string[]] {
  return Array.isArray(value) && value.length >= 3 && value.every((part) => typeof part === 'string');
}
