import type { Hole, Test, Value, Written } from '../../core/facts.ts';
import type { Sink } from '../../core/sink.ts';
import type { Span } from '../../core/source.ts';
import type { Names, Space } from './spaces.ts';
import type { Syntax } from './tree.ts';

/** What becomes of an expression's value: member names, `?` tested, `*` handed on, `[]` taken apart, `await`. */
export type Uses = readonly string[];

export const UNUSED: Uses = Object.freeze([]);
export const HANDED: Uses = Object.freeze(['*']);
export const TESTED: Uses = Object.freeze(['?']);
export const PARTS: Uses = Object.freeze(['[]']);

/** The role and name a literal has where it stands; without one it is bare. */
export interface Naming {
  readonly role: Written['role'];
  readonly name?: string;
  /** Who asks writes the value, or makes it part of a larger one. */
  readonly kept?: boolean;
}

export const QUIET: Naming = { role: 'bare', kept: true };

/** The state of reading one file. Modules of this folder call each other through it, so that none imports another in a circle. */
export interface Reading {
  readonly text: string;
  readonly sink: Sink;
  readonly names: Names;
  /** Where names are looked up now. */
  space: Space;
  /** The innermost scope that need not run: function, branch, loop, handler, attempt. */
  block: number;
  /** What the function being read returns. */
  gives: Value[];
  /** Function bodies, read after the text around them. */
  later: (() => void)[];
  value(node: Syntax, uses: Uses, naming?: Naming): Value;
  /** The atoms of a condition. Its calls are written where the reading stands. */
  tests(node: Syntax): readonly Test[];
  /** Reads statements, from one of them on. */
  statements(nodes: readonly Syntax[], from?: number): void;
}

export function textOf(reading: Reading, node: Span): string {
  return reading.text.slice(node.start, node.end);
}

/** Writes inside a scope that need not run. */
export function inBlock(reading: Reading, id: number, write: () => void): void {
  const outer = reading.block;
  reading.block = id;
  reading.sink.inside(id, write);
  reading.block = outer;
}

/** Writes with names of another space, and gives the space back. */
export function inSpace(reading: Reading, space: Space, write: () => void): void {
  const outer = reading.space;
  reading.space = space;
  write();
  reading.space = outer;
}

/** Adds what is looked at to what a name holds. */
export function noteUses(target: string[], uses: Uses): void {
  for (const use of uses) if (!target.includes(use)) target.push(use);
}

/** The same uses and one more. The list of a name is shared with its calls, so it is added there. */
export function alsoUsed(uses: Uses, use: string): Uses {
  if (Object.isFrozen(uses)) return [use, ...uses.filter((other) => other !== use)];
  noteUses(uses as string[], [use]);
  return uses;
}

/** A value that is nothing but one unknown. */
export function unknown(span: Span, name: string, from?: number, member?: string): Value {
  const hole: { -readonly [K in keyof Hole]: Hole[K] } = { name };
  if (from !== undefined) hole.from = from;
  if (member !== undefined) hole.member = member;
  return { start: span.start, end: span.end, text: `\${${name}}`, holes: [hole], type: 'other' };
}

const noHoles: readonly Hole[] = [];

export function constant(span: Span, text: string, type: Value['type']): Value {
  return { start: span.start, end: span.end, text, holes: noHoles, type };
}

/** The only hole of a value that is nothing else. A text as long as its hole's mark is that mark. */
export function loneHole(value: Value | undefined): Hole | undefined {
  if (value === undefined || value.holes.length !== 1) return undefined;
  const hole = value.holes[0] as Hole;
  return value.text.length === hole.name.length + 3 ? hole : undefined;
}

/** The same value standing elsewhere; nothing can be inserted there. */
export function movedTo(span: Span, value: Value): Value {
  const { text, holes, type } = value;
  const moved: { -readonly [K in keyof Value]: Value[K] } = { start: span.start, end: span.end, text, holes, type };
  if (value.items) moved.items = value.items;
  if (value.entries) moved.entries = value.entries;
  if (value.open) moved.open = value.open;
  if (value.tests) moved.tests = value.tests;
  return moved;
}

const LONGEST_NAME = 160;

/** A value's text as part of a hole's name: unknowns without their braces, and not longer than a person reads. */
export function shown(value: Value): string {
  const text = loneHole(value)?.name ?? value.text;
  return text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME)}…${text.length}` : text;
}
