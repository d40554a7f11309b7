import type { Case, CompoundList, For, If, PipelineNode, Redirected } from 'unbash';
import type { Call, Test } from '../../core/facts.ts';
import { readCommand } from './commands.ts';
import { defineFunction, isTestCommand } from './functions.ts';
import { readBody, readFor, readWhile } from './loops.ts';
import {
  always,
  atTimes,
  draftOf,
  IN_TEST,
  inOutput,
  inSubshell,
  type Place,
  type Reading,
  type ScopeDraft,
  spanOf,
  TESTED,
} from './reading.ts';
import { redirect, redirectedInput, writeRedirects } from './redirects.ts';
import { readPipeline } from './statements.ts';
import { plainText } from './tree.ts';
import { arithmetic } from './words.ts';

/** One command of whatever kind. Returns the call whose output it gives. */
export function readNode(reading: Reading, node: PipelineNode, place: Place): number | undefined {
  switch (node.type) {
    case 'Command':
      return withInput(reading, node.pos, () =>
        isTestCommand(node) ? tested(reading, node, place) : readCommand(reading, node, place),
      );
    case 'Pipeline':
      return readPipeline(reading, node, place);
    case 'TestCommand':
    case 'ArithmeticCommand':
      return tested(reading, node, place);
    case 'Redirected':
      return redirected(reading, node, place);
    case 'Function':
      defineFunction(reading, node);
      return undefined;
    case 'Coproc':
      if (node.body.type === 'CompoundList') reading.list(node.body.commands, always({ fate: 'kept' }));
      else reading.command(node.body, always({ fate: 'kept' }));
      return undefined;
    default:
      return compound(reading, node, place);
  }
}

/** A test as a statement of its own: under `set -e` the run ends where it does not hold. */
function tested(reading: Reading, node: PipelineNode, place: Place): undefined {
  const tests = reading.testsOf(node, TESTED);
  if (reading.options.errexit && place.own.fate === 'raises' && tests.length > 0)
    reading.sink.scope({ role: 'branch', tests, when: true, ...spanOf(reading, node) });
  return undefined;
}

/** The first call that a command makes reads from the pipe. */
function withInput(reading: Reading, _at: number, read: () => number | undefined): number | undefined {
  const { piped } = reading;
  reading.piped = undefined;
  const id = read();
  reading.piped = piped;
  const call = id === undefined || id < 0 ? undefined : (reading.sink.facts[id] as { -readonly [K in keyof Call]: Call[K] });
  if (call && piped !== undefined && call.input === undefined) call.input = piped;
  return id;
}

function compound(
  reading: Reading,
  node: Exclude<PipelineNode, { type: 'Command' | 'Pipeline' }>,
  place: Place,
): number | undefined {
  switch (node.type) {
    case 'If':
      conditional(reading, node, place);
      break;
    case 'While':
      readWhile(reading, node);
      break;
    case 'For':
    case 'Select':
      readFor(reading, node as For, node.type === 'Select');
      break;
    case 'ArithmeticFor': {
      for (const part of [node.initialize, node.update]) if (part) arithmetic(reading, part);
      const draft: ScopeDraft = { role: 'loop', ...spanOf(reading, node) };
      if (!node.test) draft.endless = true;
      else
        draft.tests = [
          { op: 'order', negated: false, left: { ...spanOf(reading, node.test), text: 'i', holes: [], type: 'other' } },
        ];
      readBody(reading, reading.sink.scope(draft), node.body);
      break;
    }
    case 'Case':
      atTimes(reading, () => readCase(reading, node, place));
      break;
    case 'BraceGroup':
      reading.list(node.body.commands, place);
      break;
    case 'Subshell':
      subshell(reading, node.body, node, place);
      break;
    default:
      return undefined;
  }
  return lastCall(reading);
}

/** The call that was written last: what a group or a loop gives is what its calls give. */
function lastCall(reading: Reading): number | undefined {
  return reading.last;
}

/**
 * `( … )`: what it changes is its own, and `exit` ends only it. The shell outside sees its status, so that of its last list
 * counts, whichever part of it failed.
 */
function subshell(
  reading: Reading,
  list: CompoundList,
  node: { readonly pos: number; readonly end: number },
  place: Place,
): void {
  const unit = reading.sink.scope({ role: 'unit', ...spanOf(reading, node) });
  inSubshell(reading, () => reading.sink.inside(unit, () => reading.list(list.commands, always(place.own))));
}

/** `{ …; } > file < file`: redirects of all commands within. */
function redirected(reading: Reading, node: Redirected, place: Place): number | undefined {
  const span = spanOf(reading, node);
  const input = redirectedInput(reading, node.redirects, place.own);
  const draft = draftOf('', span, place.own);
  const output = redirect(reading, node.redirects, draft);
  const { piped, heredoc } = reading;
  reading.heredoc = draft.options.get('<<');
  if (input !== undefined) reading.piped = input;
  const id = inOutput(reading, output, () => reading.command(node.command, place));
  reading.piped = piped;
  reading.heredoc = heredoc;
  writeRedirects(reading, node.redirects, id, place.own);
  return id;
}

function conditional(reading: Reading, node: If, place: Place): void {
  const { errexit } = reading.options;
  const strict: boolean[] = [];
  sides(reading, { sides: [node, ...node.elif], otherwise: node.else, end: node.end, errexit, strict }, 0, place);
  if (errexit || !strict.includes(true)) return;
  // Whichever side it was: `if …; then set -ex; else set -e; fi`.
  const isSure = node.else !== undefined && !strict.includes(false);
  reading.options = { ...reading.options, errexit: isSure ? true : undefined };
}

/** What runs on one side: `set -e` in there is not in force on the next one. */
function bodyOf(reading: Reading, { errexit, strict }: Sides, body: CompoundList, place: Place): void {
  reading.list(body.commands, place);
  strict.push(reading.options.errexit === true);
  if (!errexit && reading.options.errexit) reading.options = { ...reading.options, errexit };
}

/** All sides of a condition. */
interface Sides {
  readonly sides: readonly Pick<If, 'clause' | 'then' | 'pos'>[];
  readonly otherwise: CompoundList | undefined;
  readonly end: number;
  /** Was `set -e` in force before? */
  readonly errexit: boolean | undefined;
  /** Of each side that was read: was it in force at its end? */
  readonly strict: boolean[];
}

/** So many sides stand in the other side of the one before; those after them stand beside each other. */
const DEEPEST = 64;

/** Every further side stands in the other side of the one before. */
function sides(reading: Reading, all: Sides, index: number, place: Place): void {
  const { otherwise, end } = all;
  const tests = oneSide(reading, all, index, place);
  let at = index + 1;
  if (index >= DEEPEST) for (; at < all.sides.length; at++) oneSide(reading, all, at, place);
  const next = all.sides[at];
  const first = next ?? otherwise;
  if (!first) return;
  const other = reading.sink.scope({
    role: 'branch',
    tests,
    when: false,
    start: reading.at(elseAt(reading, first.pos, next !== undefined)),
    end: reading.at(end),
  });
  reading.sink.inside(other, () => {
    if (next) sides(reading, all, at, place);
    else if (otherwise) bodyOf(reading, all, otherwise, place);
  });
}

/** One side: its condition, and what runs when that holds. Returns its tests. */
function oneSide(reading: Reading, all: Sides, index: number, place: Place): readonly Test[] {
  const { clause, then, pos } = all.sides[index] as Sides['sides'][number];
  const tests = unpiped(reading, () => reading.tests(clause));
  const when = reading.sink.scope({ role: 'branch', tests, when: true, start: reading.at(pos), end: reading.at(then.end) });
  reading.sink.inside(when, () => bodyOf(reading, all, then, place));
  return tests;
}

/** The branch of `else` starts at its word. */
function elseAt(reading: Reading, position: number, isElif: boolean): number {
  const at = isElif ? -1 : reading.text.lastIndexOf('else', position);
  return at < 0 ? position : at;
}

function unpiped<T>(reading: Reading, read: () => T): T {
  const { piped } = reading;
  const result = read();
  reading.piped = piped;
  return result;
}

/** `case`: the default pattern holds when none of those before it does. */
function readCase(reading: Reading, node: Case, place: Place): void {
  const left = reading.word(node.word, IN_TEST);
  const before: Test[] = [];
  for (const item of node.items) {
    const patterns = item.pattern.map((word) => plainText(word) ?? word.text);
    const isDefault = patterns.every((pattern) => pattern === '*');
    const tests: Test[] = isDefault
      ? before.map((test) => ({ ...test, negated: true }))
      : item.pattern.map((word, index) => ({
          op: 'equal',
          negated: false,
          left,
          right: { ...spanOf(reading, word), text: patterns[index] ?? '', holes: [], type: 'text' },
        }));
    const branch = reading.sink.scope({ role: 'branch', tests, when: true, ...spanOf(reading, item) });
    reading.sink.inside(branch, () => reading.list(item.body.commands, place));
    if (!isDefault) before.push(...tests);
  }
}
