import type { CompoundList, For, Statement, While, Word } from 'unbash';
import type { Value } from '../../core/facts.ts';
import { draftOf, plain, type Reading, type ScopeDraft, spanOf } from './reading.ts';
import { splitOf } from './variables.ts';

export function readBody(reading: Reading, id: number, list: CompoundList): void {
  // The status of every round but the last is lost.
  reading.sink.inside(id, () => reading.list(list.commands, plain(reading)));
}

const ENDLESS = /^(?:["']?true["']?|:|\[\s*(?:1|true)\s*\]|\(\(\s*1\s*\)\)|\[\[\s*(?:1|true)\s*\]\]|\[ 1 = 1 \])$/;

export function readWhile(reading: Reading, node: While): void {
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
  readBody(reading, id, node.body);
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
    if (call?.kind !== 'call' || call.name !== 'read' || call.within !== id) continue;
    reading.bound.set(name, id);
    // Records, and no answer of a person, unless it asks for one.
    if (!call.args.some(({ text }) => /^-\w*p/.test(text))) (call.options as Map<string, Value>).set('<<', over);
  }
  readBody(reading, id, node.body);
  reading.piped = piped;
}

export function readFor(reading: Reading, node: For, isMenu: boolean): void {
  const words = node.wordlist;
  const over = words ? listOf(reading, words) : argumentsOf(reading, node);
  const id = reading.sink.scope({ role: 'loop', over, ...spanOf(reading, node) });
  reading.bound.set(node.name.text, id);
  if (isMenu) {
    const asked = reading.sink.call({ ...draftOf('read', spanOf(reading, node.name), { fate: 'kept' }), args: [] });
    reading.bound.set(node.name.text, asked);
  }
  readBody(reading, id, node.body);
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
