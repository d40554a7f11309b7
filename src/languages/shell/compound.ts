import type { Case, CommandNode, CompoundList, For, If, PipelineNode, Redirected, Statement, While, Word } from 'unbash';
import type { Call, Test, Value } from '../../core/facts.ts';
import { readCommand } from './commands.ts';
import {
  always,
  draftOf,
  IN_TEST,
  inOutput,
  inSubshell,
  type Place,
  plain,
  RAISES,
  type Reading,
  type ScopeDraft,
  spanOf,
  TESTED,
} from './reading.ts';
import { redirect, redirectedInput, writeRedirects } from './redirects.ts';
import { readPipeline } from './statements.ts';
import { plainText } from './tree.ts';
import { splitOf } from './variables.ts';
import { arithmetic } from './words.ts';

/** One command of whatever kind. Returns the call whose output it gives. */
export function readNode(reading: Reading, node: PipelineNode, place: Place): number | undefined {
  switch (node.type) {
    case 'Command':
      return withInput(reading, node.pos, () => (isTest(node) ? tested(reading, node) : readCommand(reading, node, place)));
    case 'Pipeline':
      return readPipeline(reading, node, place);
    case 'TestCommand':
    case 'ArithmeticCommand':
      reading.testsOf(node, TESTED);
      return undefined;
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

const isTest = (node: CommandNode): boolean => node.type === 'Command' && (node.name?.text === '[' || node.name?.text === 'test');

function tested(reading: Reading, node: CommandNode): undefined {
  reading.testsOf(node, TESTED);
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
      whileLoop(reading, node);
      break;
    case 'For':
    case 'Select':
      forLoop(reading, node as For, node.type === 'Select');
      break;
    case 'ArithmeticFor': {
      for (const part of [node.initialize, node.update]) if (part) arithmetic(reading, part);
      const draft: ScopeDraft = { role: 'loop', ...spanOf(reading, node) };
      if (!node.test) draft.endless = true;
      else
        draft.tests = [
          { op: 'order', negated: false, left: { ...spanOf(reading, node.test), text: 'i', holes: [], type: 'other' } },
        ];
      body(reading, reading.sink.scope(draft), node.body);
      break;
    }
    case 'Case':
      readCase(reading, node, place);
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

/** `( … )`: what it changes is its own, and `exit` ends only it. */
function subshell(
  reading: Reading,
  list: CompoundList,
  node: { readonly pos: number; readonly end: number },
  place: Place,
): void {
  const unit = reading.sink.scope({ role: 'unit', ...spanOf(reading, node) });
  inSubshell(reading, () => reading.sink.inside(unit, () => reading.list(list.commands, place)));
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
  sides(reading, node.clause, node.then, node.elif, node.else, node, place);
}

/** Every further side stands in the other side of the one before. */
function sides(
  reading: Reading,
  clause: CompoundList,
  then: CompoundList,
  elif: If['elif'],
  otherwise: CompoundList | undefined,
  node: { readonly pos: number; readonly end: number },
  place: Place,
): void {
  const tests = unpiped(reading, () => reading.tests(clause));
  const { start } = spanOf(reading, node);
  const when = reading.sink.scope({ role: 'branch', tests, when: true, start, end: reading.at(then.end) });
  reading.sink.inside(when, () => reading.list(then.commands, place));
  const [next, ...rest] = elif;
  const first = next ?? otherwise;
  if (!first) return;
  const other = reading.sink.scope({
    role: 'branch',
    tests,
    when: false,
    start: reading.at(elseAt(reading, first.pos, next !== undefined)),
    end: reading.at(node.end),
  });
  reading.sink.inside(other, () => {
    if (next) sides(reading, next.clause, next.then, rest, otherwise, { pos: next.pos, end: node.end }, place);
    else if (otherwise) reading.list(otherwise.commands, place);
  });
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

function body(reading: Reading, id: number, list: CompoundList): void {
  // The status of every round but the last is lost.
  reading.sink.inside(id, () => reading.list(list.commands, plain(reading)));
}

const ENDLESS = /^(?:true|:|\[\s*(?:1|true)\s*\]|\(\(\s*1\s*\)\)|\[\[\s*(?:1|true)\s*\]\]|\[ 1 = 1 \])$/;

function whileLoop(reading: Reading, node: While): void {
  const reads = node.kind === 'while' ? recordRead(node.clause) : undefined;
  if (reads) {
    recordLoop(reading, node);
    return;
  }
  const draft: ScopeDraft = { role: 'loop', ...spanOf(reading, node) };
  const text = reading.text.slice(node.clause.pos, node.clause.end).replace(/[;\s]+$/, '');
  if (node.kind === 'while' ? ENDLESS.test(text) : text === 'false') draft.endless = true;
  const id = reading.sink.scope(draft);
  reading.sink.inside(id, () => {
    const tests = reading.tests(node.clause);
    const isFlags = /\bgetopts\b/.test(text);
    if (draft.endless !== true && !isFlags)
      draft.tests = node.kind === 'until' ? tests.map((test) => ({ ...test, negated: !test.negated })) : tests;
    if (isFlags) draft.over = { ...spanOf(reading, node.clause), text: '${@}', holes: [{ name: '@' }], type: 'list' };
  });
  body(reading, id, node.body);
}

/** `while read -r line`, `while IFS= read …`: the command that reads, if the condition is one. */
function recordRead(clause: CompoundList): Statement | undefined {
  const last = clause.commands.at(-1);
  const command = last?.command.type === 'AndOr' ? last.command.commands[0] : last?.command;
  return command?.type === 'Command' && command.name?.text === 'read' ? last : undefined;
}

/** A loop over the records of its input. */
function recordLoop(reading: Reading, node: While): void {
  const { piped, heredoc } = reading;
  const span = spanOf(reading, node.clause);
  const hole = { name: 'stdin', ...(piped !== undefined && { from: piped }) };
  const over: Value = heredoc ?? { ...span, text: '${stdin}', holes: [hole], type: 'other' };
  const id = reading.sink.scope({ role: 'loop', over, ...spanOf(reading, node) });
  reading.piped = undefined;
  reading.sink.inside(id, () => reading.tests(node.clause));
  for (const [name, from] of reading.bound) {
    const call = reading.sink.facts[from];
    if (call?.kind === 'call' && call.name === 'read' && call.within === id) reading.bound.set(name, id);
  }
  body(reading, id, node.body);
  reading.piped = piped;
}

function forLoop(reading: Reading, node: For, isMenu: boolean): void {
  const words = node.wordlist;
  const over = words ? listOf(reading, words) : argumentsOf(reading, node);
  const id = reading.sink.scope({ role: 'loop', over, ...spanOf(reading, node) });
  reading.bound.set(node.name.text, id);
  if (isMenu) {
    const asked = reading.sink.call({ ...draftOf('read', spanOf(reading, node.name), { fate: 'kept' }), args: [] });
    reading.bound.set(node.name.text, asked);
  }
  body(reading, id, node.body);
}

function argumentsOf(reading: Reading, node: For): Value {
  const span = spanOf(reading, node.name);
  if (reading.owner >= 0) return { ...span, text: '${@}', holes: [{ name: '@', from: reading.owner }], type: 'list' };
  const from = reading.sink.call({ ...draftOf('argv', span, { fate: 'kept' }), args: [], uses: ['*'] });
  return { ...span, text: '${@}', holes: [{ name: '@', from }], type: 'list' };
}

/** The words that a loop goes through; a `$(…)` among them is lost when it fails. */
function listOf(reading: Reading, words: readonly Word[]): Value {
  const items: Value[] = [];
  for (const word of words) {
    const array = /^"?\$\{(\w+)\[[@*]\]\}"?$|^\$(\w+)$/.exec(word.text);
    const spliced = array ? splitOf(reading, (array[1] ?? array[2]) as string) : undefined;
    items.push(...(spliced ?? [reading.word(word)]));
  }
  const start = reading.at(words[0]?.pos ?? 0);
  const end = reading.at(words.at(-1)?.end ?? 0);
  return {
    start,
    end,
    text: items.map(({ text }) => text).join(' '),
    holes: items.flatMap(({ holes }) => holes),
    type: 'list',
    items,
  };
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

/** A function: its body is read after the text around it, with the options in force at the end of that. */
function defineFunction(reading: Reading, node: Extract<PipelineNode, { type: 'Function' }>): void {
  const name = node.name.text;
  const draft: ScopeDraft = {
    role: 'function',
    name,
    params: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].slice(1),
    ...spanOf(reading, node),
  };
  const id = reading.sink.scope(draft);
  const own = reading.own.get(name);
  if (own && own.id === undefined) {
    own.id = id;
    for (const call of own.waiting) call.local = id;
  } else if (own) own.id = id;
  reading.later.push(() => functionBody(reading, node, draft, id));
}

function functionBody(reading: Reading, node: Extract<PipelineNode, { type: 'Function' }>, draft: ScopeDraft, id: number): void {
  const { owner, options } = reading;
  reading.owner = id;
  reading.aliases.clear();
  reading.last = undefined;
  reading.sink.inside(id, () => {
    const end = always(RAISES);
    if (node.body.type === 'CompoundList') reading.list(node.body.commands, end);
    else if (node.body.type === 'BraceGroup') {
      const statements = node.body.body.commands;
      const predicate = statements.at(-1)?.command;
      if (predicate && isPredicate(predicate)) {
        reading.list(statements.slice(0, -1), plain(reading));
        const tests =
          predicate.type === 'AndOr'
            ? predicate.commands.flatMap((part) => reading.testsOf(part, TESTED))
            : reading.testsOf(predicate, TESTED);
        draft.gives = [{ ...spanOf(reading, predicate), text: '', holes: [], type: 'boolean', tests }];
      } else reading.list(statements, end);
    } else reading.command(node.body, end);
  });
  reading.owner = owner;
  reading.options = options;
}

/** A function that ends in a test gives its answer. */
function isPredicate(node: Statement['command']): boolean {
  if (node.type === 'AndOr') return node.commands.every(isPredicate);
  if (node.type === 'Pipeline') return node.commands.length === 1 && node.commands.every(isPredicate);
  return node.type === 'TestCommand' || node.type === 'ArithmeticCommand' || isTest(node as CommandNode);
}
