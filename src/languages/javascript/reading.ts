import type { Call, Scope, Slot, Test, Value, Written } from '../../core/facts.ts';
import { noOptions } from '../../core/facts.ts';
import type { Sink } from '../../core/sink.ts';
import type { Span } from '../../core/source.ts';
import type { Names, Space } from './spaces.ts';
import { type Node, spanOf } from './tree.ts';

/** What becomes of an expression's value: member names, `?` tested, `*` handed on, `[]` taken apart, `await`, `then`. */
export type Uses = readonly string[];

export const UNUSED: Uses = Object.freeze([]);
export const HANDED: Uses = Object.freeze(['*']);
export const TESTED: Uses = Object.freeze(['?']);
/** `void p`: that nobody waits for it is a decision. */
export const VOID: Uses = Object.freeze(['*', 'void']);
export const PARTS: Uses = Object.freeze(['[]']);

/** The role and name a literal has where it stands; without one it is bare. */
export interface Naming {
  readonly role: Written['role'];
  readonly name?: string;
  /** Who asks writes the value, or makes it part of a larger one. */
  readonly kept?: boolean;
}

export const QUIET: Naming = { role: 'bare', kept: true };

/** Where a `return` that is read now belongs. */
export interface Frame {
  /** What the function gives. */
  readonly gives: Value[];
  /** The handler whose body this is: a last `return` leaves nothing but the handler. */
  readonly handler?: number;
}

/** The state of reading one file. Modules of this folder call each other through it, so that none imports another in a circle. */
export interface Reading {
  readonly text: string;
  readonly sink: Sink;
  readonly names: Names;
  /** Where names are looked up now. */
  space: Space;
  /** The innermost scope that need not run: function, branch, loop, handler, attempt. */
  block: number;
  frame: Frame;
  /** A `break` leaves a switch rather than a loop. */
  inSwitch: boolean;
  /** Function bodies, read after the text around them. */
  later: (() => void)[];
  value(node: Node, uses: Uses, naming?: Naming): Value;
  tests(node: Node): readonly Test[];
  statements(nodes: readonly Node[]): void;
}

export function textOf(reading: Reading, node: Node): string {
  return reading.text.slice(node.range[0], node.range[1]);
}

const LONGEST = 120;

/** An expression as a person would name it: on one line, and not longer than one reads. */
export function writtenAs(reading: Reading, node: Node): string {
  const text = textOf(reading, node).replace(/\s+/g, ' ');
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…${text.length}` : text;
}

/** Writes inside a scope that need not run. */
export function inBlock(reading: Reading, id: number, write: () => void): void {
  const outer = reading.block;
  reading.block = id;
  reading.sink.inside(id, write);
  reading.block = outer;
}

/** Writes with the names that a node brings along, if it does. */
export function inSpaceOf(reading: Reading, node: Node, write: () => void): void {
  inSpace(reading, reading.names.spaces.get(node) ?? reading.space, write);
}

export function inSpace(reading: Reading, space: Space, write: () => void): void {
  const outer = reading.space;
  reading.space = space;
  write();
  reading.space = outer;
}

/** Writes a function's body: its `return`s are its own. */
export function inFrame(reading: Reading, frame: Frame, write: () => void): void {
  const { frame: outer, inSwitch } = reading;
  reading.frame = frame;
  reading.inSwitch = false;
  write();
  reading.frame = outer;
  reading.inSwitch = inSwitch;
}

/** Adds what is looked at to what a name holds. */
export function noteUses(target: string[], uses: Uses): void {
  for (const use of uses) if (!target.includes(use)) target.push(use);
}

/** The same uses and one more. The list of a name is shared with its calls, so it is added there. */
export function alsoUsed(uses: Uses, ...more: Uses): Uses {
  if (Object.isFrozen(uses)) return [...new Set([...more, ...uses])];
  noteUses(uses as string[], more);
  return uses;
}

export type Draft = { -readonly [K in keyof Omit<Call, 'id' | 'within' | 'kind' | 'args'>]: Call[K] } & { args: Value[] };
export type ScopeDraft = { -readonly [K in keyof Omit<Scope, 'id' | 'within' | 'kind'>]: Scope[K] };

/** A call about to be written. In JavaScript a failure is a raise, or waits in a promise: `uses` tells who looks. */
export function draftOf(span: Span, name: string, uses: Uses): Draft {
  return { start: span.start, end: span.end, name, args: [], options: noOptions, open: false, fate: 'raises', uses };
}

/** Adds an entry of an options object. */
export function giveOption(draft: Draft, name: string, value: Value): void {
  if (draft.options === noOptions) draft.options = new Map();
  (draft.options as Map<string, Value>).set(name, value);
}

/** Writes a literal's value fact, unless whoever asked for the value writes it itself. */
export function writeLiteral(reading: Reading, value: Value, naming: Naming | undefined): Value {
  if (naming?.kept) return value;
  const { start, end } = value;
  if (naming?.name !== undefined) reading.sink.value({ role: naming.role, name: naming.name, value, start, end });
  else if (value.type === 'text' && value.text !== '') reading.sink.value({ role: naming?.role ?? 'bare', value, start, end });
  return value;
}

/** Where a further entry can be written before a closing bracket; none when it stands on a line of its own. */
export function slotIn(reading: Reading, close: number, last: Node | undefined, open: number): Slot | undefined {
  const from = last ? spanOf(last).end : open + 1;
  const between = reading.text.slice(from, close);
  if (/[\r\n/]/.test(between)) return undefined;
  const isFirst = last === undefined || between.includes(',');
  return { at: close, before: !isFirst ? ', ' : last && !/\s$/.test(between) ? ' ' : '', after: '' };
}
