import type { Facts, Reader, Value } from '../../core/facts.ts';
import { createSink } from '../../core/sink.ts';
import type { Span } from '../../core/source.ts';
import { ACCESSES } from './accesses.ts';
import { BLOCKS } from './blocks.ts';
import { CALLS } from './calls.ts';
import { CONDITIONS, testsOf } from './conditions.ts';
import { DEFINITIONS, readLater } from './definitions.ts';
import { type Expression, LITERALS } from './literals.ts';
import { namesOf } from './names.ts';
import { HANDED, type Naming, type Reading, textOf, type Uses, unknown } from './reading.ts';
import { SCOPES } from './scopes.ts';
import { readBody, STATEMENTS, type Statement } from './statements.ts';
import { convert, kindsOf, type Parsed, type Syntax } from './tree.ts';
import { loadParser } from './wasm.ts';

const EXPRESSIONS: ReadonlyMap<string, Expression> = new Map([...LITERALS, ...ACCESSES, ...CALLS, ...CONDITIONS, ...SCOPES]);
const WRITTEN: ReadonlyMap<string, Statement> = new Map([...STATEMENTS, ...BLOCKS, ...DEFINITIONS]);

/** What no table knows: its parts are read, and it is an unknown named as written. */
function otherwise(reading: Reading, node: Syntax): Value {
  for (const kid of node.kids) reading.value(kid, HANDED);
  return unknown(node, textOf(reading, node));
}

function readValue(this: Reading, node: Syntax, uses: Uses, naming?: Naming): Value {
  const read = EXPRESSIONS.get(node.kind);
  return read ? read(this, node, uses, naming) : otherwise(this, node);
}

function readStatements(this: Reading, nodes: readonly Syntax[], from = 0): void {
  for (let index = from; index < nodes.length; index++) {
    const node = nodes[index] as Syntax;
    const read = WRITTEN.get(node.kind);
    if (read) read(this, node);
    else this.value(node, NONE);
    // What stands behind never runs; where something could not be read, nobody knows what stands where.
    if (isLeave(this, node) && !nodes.some(({ kind }) => kind === 'ERROR')) return;
  }
}

/** `return`, `raise`, `break`, `continue`, `sys.exit()`, as a statement of its own. */
const isLeave = (reading: Reading, { kind, start, end, kids }: Syntax): boolean =>
  LEAVES.has(kind) ||
  (kind === 'expression_statement' &&
    kids[0]?.kind === 'call' &&
    EXIT.test(reading.text.slice(start, Math.min(end, start + FIRST))));

const LEAVES: ReadonlySet<string> = new Set(['return_statement', 'raise_statement', 'break_statement', 'continue_statement']);
const EXIT = /^(?:sys\.exit|os\._exit|exit|quit)\s*\(/;
const FIRST = 20;

const NONE: Uses = Object.freeze([]);

function write(text: string, { root, comments }: Parsed): Reading {
  const sink = createSink();
  const names = namesOf(root, text);
  const reading: Reading = {
    text,
    sink,
    names,
    space: names.module,
    block: 0,
    gives: [],
    later: [],
    value: readValue,
    tests: (node) => testsOf(reading, node),
    statements: readStatements,
  };
  const unit = sink.scope({ role: 'unit', language: 'python', start: 0, end: text.length });
  sink.inside(unit, () => {
    // Comments can stand anywhere, so they come first, all in the unit: what they are about is told by their place.
    for (const { start, end } of comments.flatMap((comment) => apart(comment, text)))
      sink.comment({ text: text.slice(start, end), start, end });
    readBody(reading, root);
    readLater(reading);
  });
  return reading;
}

/** The comments that were made one, each on its line again. */
function apart(comment: Syntax, text: string): readonly Span[] {
  const written = text.slice(comment.start, comment.end);
  if (!/[\r\n]/.test(written)) return [comment];
  return Array.from(written.matchAll(/#[^\r\n]*/g), ({ 0: line, index }) => {
    const start = comment.start + index;
    return { start, end: start + line.length };
  });
}

/** Loads the Python reader. Throws when its WebAssembly files are missing; what it returns never throws. */
export async function createReader(): Promise<Reader> {
  const { parser, language, runtime } = await loadParser();
  const kinds = kindsOf(language);
  const parse = (text: string): Parsed => {
    const tree = parser.parse(joined(ofOneEnding(text)));
    if (!tree) throw new Error('the parser gave up');
    try {
      return convert(tree, text, kinds, runtime);
    } finally {
      tree.delete();
    }
  };
  return { read: (path, text) => readSafely(path, text, parse) };
}

/** The grammar knows no lone carriage return as the end of a line; Python does. */
const ofOneEnding = (text: string): string => (/\r(?!\n)/.test(text) ? text.replace(/\r(?!\n)/g, '\n') : text);

/**
 * Makes one comment of many that stand below each other, with every character at its place: at each end of a line the grammar's scanner
 * reads on to the next code, so that 6,000 lines of comments took it 49 s. In a string nothing is lost by it: what ends it is still there.
 */
const joined = (text: string): string =>
  text.length < MANY ? text : text.replace(COMMENTS, (lines) => (lines.length < MANY ? lines : lines.replace(/[\r\n]/g, ' ')));
const COMMENTS = /^[ \t]*#[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*(?=#)/gm;
/** Of fewer characters they cost nothing, and a block ends before those that do not stand in it. */
const MANY = 4000;

function readSafely(path: string, text: string, parse: (text: string) => Parsed): Facts {
  const file = { path, language: 'python', text };
  try {
    const parsed = parse(text);
    return { ...file, facts: write(text, parsed).sink.facts, problems: parsed.problems };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...file, facts: [], problems: [{ start: 0, end: text.length, message: `This file could not be read: ${why}.` }] };
  }
}
