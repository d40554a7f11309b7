import type { ReadEmbedded } from '../../core/embedded.ts';
import { type Hole, noOptions, type Problem, type Value, type Written } from '../../core/facts.ts';
import type { Sink } from '../../core/sink.ts';
import type { Span } from '../../core/source.ts';
import { expressionsIn, namesIn } from './expressions.ts';
import type { Entry, Tree } from './tree.ts';

/** What is known while one file is read. */
export interface Reading {
  readonly text: string;
  readonly sink: Sink;
  readonly problems: Problem[];
  readonly embedded: ReadEmbedded | undefined;
  /** The call that first read a name of a context, by the unit it stands in and the name. */
  readonly bound: Map<string, number>;
  /** Names of contexts that conditions and values speak of: `steps.build.outcome`. */
  readonly spoken: ReadonlySet<string>;
}

/** One step, or one job, as far as what stands around its scripts. */
export interface Surroundings {
  /** The fact whose failure an `after` sees. */
  readonly unit: number;
  /** `defaults.run.shell` of the job, else of the workflow. */
  readonly shell: string | undefined;
  readonly isWindows: boolean;
  /** The job's `strategy.matrix`: what each of its names may be, where all of it is written out. */
  readonly matrix?: ReadonlyMap<string, readonly string[]>;
}

export function complain(reading: Reading, span: Span, message: string): void {
  reading.problems.push({ ...span, message });
}

const READS: Readonly<Record<string, string>> = { secrets: 'getenv', vars: 'getenv', env: 'getenv', inputs: 'argv' };

/** Where a name of a context comes from: a call that reads it, written once a unit; nothing for what the run itself makes. */
export function originOf(reading: Reading, name: string, span: Span): Partial<Hole> {
  const asked = name.replace(/^github\.event\.inputs\./, 'inputs.');
  const call = READS[asked.slice(0, asked.indexOf('.'))];
  if (call === undefined || asked.includes('*')) return {};
  const key = `${reading.sink.within} ${asked}`;
  const known = reading.bound.get(key);
  if (known !== undefined) return { from: known };
  const text: Value = { text: asked, holes: [], type: 'text', ...span };
  const from = reading.sink.call({
    name: call,
    args: [text],
    options: noOptions,
    open: false,
    fate: 'kept',
    uses: ['*'],
    ...span,
  });
  reading.bound.set(key, from);
  return { from };
}

/** A scalar's text as a value: each `${{ name }}` in it is a hole of that name. */
export function valueIn(reading: Reading, tree: Tree): Value {
  const { span } = tree;
  if (tree.kind === 'map') {
    const entries = new Map(tree.entries.map(({ key, value }) => [key, valueIn(reading, value)]));
    return { text: '', holes: [], type: 'map', entries, ...span };
  }
  if (tree.kind === 'list') {
    const items = tree.items.map((item) => valueIn(reading, item));
    return {
      text: items.map(({ text }) => text).join(' '),
      holes: items.flatMap(({ holes }) => holes),
      type: 'list',
      items,
      ...span,
    };
  }
  if (tree.kind === 'nothing') return { text: '', holes: [], type: 'none', ...span };
  return filled(reading, tree.text, span, tree.type);
}

function filled(reading: Reading, text: string, span: Span, type: Value['type']): Value {
  const expressions = expressionsIn(text);
  if (expressions.length === 0) return { text, holes: [], type, ...span };
  let words = '';
  let at = 0;
  const holes: Hole[] = [];
  for (const { start, end, inside } of expressions) {
    const [name = ''] = namesIn(inside);
    holes.push({ ...(name !== '' && originOf(reading, name, span)), name: inside });
    words += `${text.slice(at, start)}\${${inside}}`;
    at = end;
  }
  return { text: words + text.slice(at), holes, type: 'text', ...span };
}

/** Writes every entry below a tree as a value with a dotted name: `env.TOKEN`, `concurrency.group`. */
export function writeEntries(reading: Reading, name: string, { key, keySpan, value }: Entry): void {
  const full = name === '' ? key : `${name}.${key}`;
  writeTree(reading, full, value, keySpan);
}

function writeTree(reading: Reading, name: string, tree: Tree, keySpan: Span): void {
  if (tree.kind === 'map') {
    // A mapping is told by its entries; an empty one, and one whose keys matter, by itself.
    write(reading, name, { text: '', holes: [], type: 'map', ...keySpan });
    for (const entry of tree.entries) writeEntries(reading, name, entry);
    return;
  }
  if (tree.kind === 'list' && tree.items.some((item) => item.kind === 'map' || item.kind === 'list')) {
    for (const item of tree.items) writeTree(reading, name, item, keySpan);
    return;
  }
  write(reading, name, valueIn(reading, tree));
}

function write(reading: Reading, name: string, value: Value): void {
  const draft: Omit<Written, 'id' | 'within' | 'kind'> = { role: 'entry', name, value, start: value.start, end: value.end };
  reading.sink.value(draft);
}
