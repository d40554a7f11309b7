import type { ParsedScript, Statement } from 'unbash';
import type { ReadEmbedded } from '../../core/embedded.ts';
import type { Call, Facts, Problem, Reader } from '../../core/facts.ts';
import { createSink, type Sink } from '../../core/sink.ts';
import { linesOf } from '../../core/source.ts';
import { optionsIn } from './builtins.ts';
import { readNode } from './compound.ts';
import { readTests } from './conditions.ts';
import { type Names, namesOf } from './names.ts';
import { startsMain } from './own-main.ts';
import {
  always,
  KEPT,
  nothingKnown,
  type Options,
  type OwnFunction,
  type Place,
  RAISES,
  type Reading,
  spanOf,
} from './reading.ts';
import { readClause, readList, readStatement } from './statements.ts';
import { deepestBracket, type Parsed, parseShell, problemOfDepth } from './tree.ts';
import { readWord } from './words.ts';

const NO_OPTIONS: Options = { errexit: false, pipefail: false, nounset: false };

interface Start {
  readonly sink: Sink;
  readonly at: (position: number) => number;
  readonly options: Options;
  readonly embedded: ReadEmbedded | undefined;
  readonly unit: number;
  readonly depth: number;
}

/** Reads a parsed text into the sink, where it stands. */
function write(text: string, parsed: Parsed, names: Names, start: Start): void {
  const own = new Map<string, OwnFunction>();
  for (const name of names.functions) own.set(name, { id: undefined, waiting: [], sites: [], inner: undefined });
  const reading: Reading = {
    ...start,
    text,
    names,
    own,
    output: undefined,
    piped: undefined,
    heredoc: undefined,
    last: undefined,
    owner: -1,
    bound: new Map(),
    aliases: new Map(),
    known: nothingKnown(),
    later: [],
    wrapped: [],
    statement: (statement, place, next) => readStatement(reading, statement, place, next),
    list: (statements, last) => readList(reading, statements, last),
    command: (node, place) => readNode(reading, node, place),
    tests: (clause) => readClause(reading, clause),
    testsOf: (node, status) => readTests(reading, node, status),
    word: (word, inside) => readWord(reading, word, inside),
    script: (script, place) => readScript(reading, script, place),
    nested: (inner, at, options) => nested(reading, inner, at, options ?? {}),
  };
  for (const { start: from, end } of parsed.comments) {
    start.sink.comment({ text: text.slice(from, end), start: start.at(from), end: start.at(end) });
  }
  reading.list(untilExit(parsed.script.commands), always(RAISES));
  for (let next = reading.later.shift(); next; next = reading.later.shift()) next();
  settle(reading);
}

/** What stands behind an `exit` that no condition is around never runs: notes, and what once was. */
function untilExit(statements: readonly Statement[]): readonly Statement[] {
  const end = statements.findIndex(
    ({ command, background }) => !background && command.type === 'Command' && command.name?.text === 'exit',
  );
  return end < 0 ? statements : statements.slice(0, end + 1);
}

/** What is known only at the end: fates of calls through wrappers, the output of functions that are only captured. */
function settle({ wrapped, own, sink }: Reading): void {
  for (const { call, site, by } of wrapped) {
    if (by.inner?.fate !== 'raises') continue;
    call.fate = site.fate;
    if (site.lostBy !== undefined) call.lostBy = site.lostBy;
  }
  const captured = new Map<number, Call['output']>();
  for (const { id, sites } of own.values()) {
    const output = sites[0]?.output;
    if (id !== undefined && output !== undefined && sites.every((site) => site.output !== undefined)) captured.set(id, output);
  }
  if (captured.size === 0) return;
  for (const fact of sink.facts) {
    if (fact.kind !== 'call' || fact.output !== undefined || fact.options.has('>&2')) continue;
    const output = captured.get(functionAround(fact.id, sink));
    if (output !== undefined) Object.assign(fact, { output });
  }
}

function functionAround(id: number, { facts }: Sink): number {
  for (let at = facts[id]?.within ?? -1; at >= 0; at = facts[at]?.within ?? -1) {
    const fact = facts[at];
    if (fact?.kind === 'scope' && fact.role === 'function') return at;
  }
  return -1;
}

/** A script inside a word: several statements, or one that leaves, are a unit of their own. */
function readScript(reading: Reading, script: ParsedScript, place: Place): number | undefined {
  const { commands } = script;
  const { last, piped } = reading;
  reading.piped = undefined;
  const before = reading.sink.facts.length;
  const read = (): void =>
    commands.forEach((one, index) => {
      const next = commands[index + 1];
      reading.statement(one, next ? always(KEPT) : place, next);
    });
  if (commands.length > 1) reading.sink.inside(reading.sink.scope({ role: 'unit', ...spanOf(reading, script) }), read);
  else read();
  const from = reading.last !== last ? reading.last : lastCallSince(reading, before);
  reading.last = last;
  reading.piped = piped;
  return from;
}

function lastCallSince({ sink }: Reading, before: number): number | undefined {
  for (let id = before; id < sink.facts.length; id++) {
    const fact = sink.facts[id];
    if (fact?.kind === 'call' && fact.name === '<') return id;
  }
  return undefined;
}

/** A text inside the text: the body of a trap, `bash -c '…'`. Its functions and names are those of the file where it has none. */
function nested(reading: Reading, text: string, at: (position: number) => number, options: Partial<Options>): void {
  const parsed = parseShell(text);
  if (parsed.problems.length > 0) return;
  const names = namesOf(parsed.script);
  if (names.tooDeep !== undefined) return;
  for (const name of names.functions) {
    if (!reading.own.has(name)) reading.own.set(name, { id: undefined, waiting: [], sites: [], inner: undefined });
  }
  const inner: Reading = {
    ...reading,
    text,
    at,
    names: joined(reading.names, names),
    known: nothingKnown(),
    options: { ...reading.options, ...options },
    last: undefined,
    piped: undefined,
    depth: reading.depth + 1,
    statement: (statement, place, next) => readStatement(inner, statement, place, next),
    list: (statements, last) => readList(inner, statements, last),
    command: (node, place) => readNode(inner, node, place),
    tests: (clause) => readClause(inner, clause),
    testsOf: (node, status) => readTests(inner, node, status),
    word: (word, inside) => readWord(inner, word, inside),
    script: (script, place) => readScript(inner, script, place),
    nested: (deeper, place, more) => nested(inner, deeper, place, more ?? {}),
  };
  inner.list(parsed.script.commands, always(RAISES));
}

function joined(outer: Names, inner: Names): Names {
  if (inner.functions.size === 0 && inner.given.size === 0 && inner.varying.size === 0) return outer;
  return {
    ...outer,
    given: new Map([...outer.given, ...inner.given]),
    varying: new Set([...outer.varying, ...inner.varying]),
    functions: new Set([...outer.functions, ...inner.functions]),
  };
}

/** The options of a shebang: `#!/bin/bash -eu`. Without one they are those of whoever reads the file in, unless it starts its own `main`. */
function shebangOptions(text: string): Options {
  const line = /^#!\s*\S*\/(?:env\s+(?:-S\s+)?)?(?:\S*\/)?(?:ba|da|k|z|a)?sh\b([^\r\n]*)/.exec(text)?.[1] ?? '';
  const none = text.startsWith('#!') || startsMain(text) ? NO_OPTIONS : { ...NO_OPTIONS, errexit: undefined };
  return { ...none, ...optionsIn(line.trim().split(/\s+/)) };
}

/** With those that a layer starts it with: husky hands a hook to `sh -e`, whatever its first line says. */
function optionsFor(path: string, text: string): Options {
  const own = shebangOptions(text);
  return OF_HUSKY.test(path) ? { ...own, errexit: true } : own;
}
/** A hook by git's own name for it (githooks(5)), as `husky` starts it. */
const OF_HUSKY =
  /(?:^|\/)\.husky\/(?:pre-(?:commit|push|rebase|merge-commit|auto-gc)|post-(?:commit|merge|checkout|rewrite|applypatch)|commit-msg|prepare-commit-msg|applypatch-msg)$/;

/** Reads an embedded shell text into a sink, as a unit of its own, and says what it could not read. */
export function readInto(
  sink: Sink,
  text: string,
  at: (position: number) => number,
  options: Partial<Options> & { readonly embedded?: ReadEmbedded } = {},
): Parsed['problems'] {
  const { embedded, ...own } = options;
  const parsed = parseShell(text);
  const unit = sink.scope({ role: 'unit', language: 'shell', start: at(0), end: at(text.length) });
  const names = namesOf(parsed.script);
  const isDeep = names.tooDeep !== undefined;
  const problems = isDeep ? [...parsed.problems, problemOfDepth(names.tooDeep, text)] : parsed.problems;
  const start = { sink, at, options: { ...NO_OPTIONS, ...own }, embedded, unit, depth: 0 };
  if (!isDeep) sink.inside(unit, () => write(text, parsed, names, start));
  return problems.map((problem) => ({ ...problem, start: at(problem.start), end: at(problem.end) }));
}

/** A parser that runs out of room says so without a place. */
function problemOf(error: unknown, text: string): Problem {
  if (error instanceof RangeError) return deepestBracket(text);
  const why = error instanceof Error ? error.message : String(error);
  return { start: 0, end: text.length, message: `This file could not be read: ${why}.` };
}

const HERE = (position: number): number => position;

/** Windows' line ends, which its shell reads past: the text without them, and where each place of it stands in the file. */
function unixLines(text: string): { readonly read: string; readonly at: (position: number) => number } {
  if (!text.includes('\r\n')) return { read: text, at: HERE };
  const read = text.replaceAll('\r\n', '\n');
  const lines = linesOf(read);
  const inFile = linesOf(text);
  const at = (position: number): number => {
    const line = lines.lineAt(position);
    return inFile.startOf(line) + position - lines.startOf(line);
  };
  return { read, at };
}

/**
 * Loads the shell reader. `embedded` reads texts of other languages inside shell (`python3 - <<'EOF'`); without it they stay
 * text. What it returns never throws.
 */
export function createReader(embedded?: ReadEmbedded): Reader {
  return {
    read(path: string, text: string): Facts {
      const file = { path, language: 'shell', text };
      try {
        const sink = createSink();
        const options = { ...optionsFor(path, text), ...(embedded && { embedded }) };
        const { read, at } = unixLines(text);
        const problems = readInto(sink, read, at, options);
        return { ...file, facts: sink.facts, problems };
      } catch (error) {
        return { ...file, facts: [], problems: [problemOf(error, text)] };
      }
    },
  };
}
