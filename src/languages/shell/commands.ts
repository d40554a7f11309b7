import type { Assignment, Command, Word } from 'unbash';
import type { Value } from '../../core/facts.ts';
import { BUILTINS } from './builtins.ts';
import { embeddedIn } from './embedded.ts';
import {
  ARGUMENT,
  type CallDraft,
  draftOf,
  inOutput,
  loneHole,
  type OwnFunction,
  type Place,
  type Reading,
  spanOf,
  written,
} from './reading.ts';
import { redirect, redirectedInput, writeRedirects } from './redirects.ts';
import { plainText } from './tree.ts';
import { assign, mayBeOptions, splitOf } from './variables.ts';

/** One simple command: assignments, a builtin, or a call. Returns the call whose output it gives. */
export function readCommand(reading: Reading, node: Command, place: Place): number | undefined {
  const { name } = node;
  if (!name) return assignments(reading, node, place);
  const plain = plainText(name);
  const builtin = plain !== undefined && !reading.names.functions.has(plain) ? BUILTINS.get(plain) : undefined;
  const read = builtin?.(reading, node, place);
  if (read !== undefined) return read === -1 ? undefined : read;
  const id = readCall(reading, node, place);
  if (plain === 'exec') neverReturns(reading, node, id);
  return id;
}

/** `exec cmd`: nothing comes after it, and the script's status is the command's. */
function neverReturns(reading: Reading, node: Command, from: number): void {
  const span = spanOf(reading, node);
  const draft = draftOf('exit', span, { fate: 'kept' });
  draft.args.push({ ...span, text: '${?}', holes: [{ name: '?', from, member: '$?' }], type: 'other' });
  reading.sink.call(draft);
}

/** `X=$(cmd)`: the status is that of the last substitution. */
function assignments(reading: Reading, node: Command, place: Place): number | undefined {
  for (const part of node.prefix) if (part.type === 'Assignment') assign(reading, part, { status: place.own });
  writeRedirects(reading, node.redirects, undefined, place.own);
  return undefined;
}

/** A call of a program or of a function of the file, with its redirects. */
function readCall(reading: Reading, node: Command, place: Place): number {
  const input = redirectedInput(reading, node.redirects, place.own);
  const head = node.name ? headOf(reading, node.name) : [];
  const draft = draftOf(nameOf(head[0]), spanOf(reading, node), place.own);
  draft.args = head.slice(1);
  if (input !== undefined) draft.input = input;
  if (node.name) draft.slot = { at: reading.at(node.name.end), before: ' ', after: '' };
  const output = redirect(reading, node.redirects, draft) ?? reading.output;
  if (output !== undefined) draft.output = output;
  const own = reading.own.get(draft.name);
  if (own) callOwn(own, draft);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => inOutput(reading, undefined, () => readArguments(reading, node, draft)));
  if (head[0] && draft.name === '$@') noteInner(reading, draft, head[0]);
  if (own) throughWrapper(reading, draft, id);
  embeddedIn(reading, node, draft, id);
  writeRedirects(reading, node.redirects, id, place.own);
  reading.last = id;
  return id;
}

/** The command word, and the words that a constant in it brings along: `CURL="curl -m 5"; $CURL url`. */
function headOf(reading: Reading, name: Word): readonly Value[] {
  const spliced = /^\$\{?(\w+)\}?$|^"\$\{(\w+)\[@\]\}"$|^\$\{(\w+)\[@\]\}$/.exec(name.text);
  const words = spliced ? splitOf(reading, (spliced[1] ?? spliced[2] ?? spliced[3]) as string) : undefined;
  if (words && words.length > 0) return words.map((word) => ({ ...word, ...spanOf(reading, name) }));
  return [reading.word(name)];
}

function nameOf(word: Value | undefined): string {
  if (word === undefined) return '';
  const hole = loneHole(word);
  if (hole) return hole.name === '*' ? '$@' : `$${hole.name}`;
  return word.text;
}

const WHOLE = /^"?\$\{?([@*]|\w+)(?:\[[@*]\])?(?::[^}]*)?\}?"?$/;

function readArguments(reading: Reading, node: Command, draft: CallDraft): void {
  for (const part of node.prefix) if (part.type === 'Assignment') assign(reading, part, ARGUMENT, 'entry');
  ownPath(reading, node, draft.name);
  let option = '';
  for (const part of node.suffix) {
    if (part.type === 'Word') {
      const values = argument(reading, part, draft);
      draft.args.push(...values);
      for (const value of values) {
        if (isOwnText(part)) literal(reading, value, option, draft.name);
        option = /^--?[A-Za-z]/.test(value.text) && !value.text.includes('=') ? value.text : '';
      }
    } else if (part.type === 'Assignment') draft.args.push(assignedArgument(reading, part));
  }
}

/** Where a program lies is written like any other path: `/home/ada/bin/sync`. `/usr/bin/sync` lies there for everybody. */
function ownPath(reading: Reading, { name }: Command, program: string): void {
  if (name === undefined || !/^\/(?:home|Users)\//.test(name.text) || !isOwnText(name)) return;
  literal(reading, { ...spanOf(reading, name), text: name.text, holes: [], type: 'text' }, '', program);
}

/** `dd of=x`, `make CC=y`: a word that looks like an assignment. */
function assignedArgument(reading: Reading, part: Assignment): Value {
  const span = spanOf(reading, part);
  if (part.value.type !== 'Word') return { ...span, text: part.text, holes: [], type: 'text' };
  const value = reading.word(part.value);
  if (value.holes.length === 0 && isOwnText(part.value)) written(reading, 'entry', value, part.name, span);
  return { ...span, text: `${part.name}=${value.text}`, holes: value.holes, type: 'text' };
}

/** One word, or several: known texts and arrays are spliced, unknown ones leave the call open. */
function argument(reading: Reading, word: Word, draft: CallDraft): readonly Value[] {
  const whole = WHOLE.exec(word.text);
  const name = whole?.[1];
  if (name === undefined) return [reading.word(word)];
  if (name === '@' || name === '*') {
    draft.open = true;
    return [];
  }
  const isArray = /\[[@*]\]/.test(word.text);
  const isSplit = !word.text.startsWith('"');
  if (!isArray && !isSplit) return [reading.word(word)];
  const words = splitOf(reading, name);
  if (words) return words.map((value) => ({ ...value, ...spanOf(reading, word) }));
  if (isArray || mayBeOptions(reading, name)) draft.open = true;
  return isArray && !isSplit && isItems(reading, name) ? [reading.word(word)] : isArray ? [] : [reading.word(word)];
}

const isItems = (reading: Reading, name: string): boolean => reading.bound.has(name);

/** The password of `curl -u user:…`, `mysql -p…`, `sshpass -p …`. */
function passwordIn(text: string, option: string, program: string): string | undefined {
  if (/^(?:curl|wget)$/.test(program)) return /^(?:-u|--user)$/.test(option) ? /^[^:]+:(.+)$/.exec(text)?.[1] : undefined;
  if (/^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/.test(program)) return /^-p(.+)$/.exec(text)?.[1];
  return program === 'sshpass' && option === '-p' ? text : undefined;
}

/** Written here, and not a constant from elsewhere that is folded in; a password in a URL may stand beside a variable. */
const isOwnText = ({ text }: Word): boolean => !text.includes('$') || /:\/\/[^\s:/@$]*:[^\s/@$]+@/.test(text);

/** A literal worth a look: it has the form of a path, an address, an account, or it stands after an option. */
function literal(reading: Reading, value: Value, option: string, program: string): void {
  const password = passwordIn(value.text, option, program);
  if (password !== undefined && value.holes.length === 0) {
    written(reading, 'entry', { ...value, text: password }, 'password');
    return;
  }
  if (value.holes.length > 0 && !/:\/\//.test(value.text)) return;
  const own = /^(--[\w-]+)=(.+)$/s.exec(value.text);
  if (own) {
    written(reading, 'entry', { ...value, text: own[2] as string }, own[1]);
    return;
  }
  const header = /^(?:-H|--header)$/.test(option) ? /^([\w-]+):\s*(.+)$/s.exec(value.text) : null;
  if (header) written(reading, 'entry', { ...value, text: header[2] as string }, header[1]);
  else if (option.startsWith('--') && !value.text.startsWith('-')) written(reading, 'entry', value, option);
  else if (/[/:@.\\]|^\d{12}$/.test(value.text) && value.text.length > 3) written(reading, 'bare', value);
}

/** A function of the file: its id is known now, or when its definition is read. */
function callOwn(own: OwnFunction, draft: CallDraft): void {
  own.sites.push(draft);
  if (own.id === undefined) own.waiting.push(draft);
  else draft.local = own.id;
}

function noteInner(reading: Reading, draft: CallDraft, _head: Value): void {
  draft.open = true;
  for (const own of reading.own.values()) if (own.id === reading.owner && !own.inner) own.inner = draft;
}

/** `run cp a b`: what a wrapper of the file is given is a call of its own, under that of the wrapper. */
function throughWrapper(reading: Reading, site: CallDraft, id: number): void {
  const wrapper = reading.names.wrappers.get(site.name);
  const by = reading.own.get(site.name);
  if (!wrapper || !by) return;
  const words = site.args.slice(wrapper.from);
  const first = words[0];
  if (!first || first.holes.length > 0 || !/^[\w./-]+$/.test(first.text) || first.text.startsWith('-')) return;
  const draft = draftOf(first.text, { start: first.start, end: site.end }, { fate: 'unknown' });
  draft.args = words.slice(1);
  draft.open = site.open;
  const own = reading.own.get(draft.name);
  if (own) callOwn(own, draft);
  reading.sink.inside(id, () => reading.sink.call(draft));
  reading.wrapped.push({ call: draft, site, by });
}
