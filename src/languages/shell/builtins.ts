import type { Command, Word } from 'unbash';
import type { Value } from '../../core/facts.ts';
import { ARGUMENT, always, draftOf, type Place, type Reading, spanOf } from './reading.ts';
import { redirect, redirectedInput, writeRedirects } from './redirects.ts';
import { plainText } from './tree.ts';
import { assign } from './variables.ts';

/** Reads a builtin. Returns its call, -1 for none, undefined: it is a call like any other. */
export type Builtin = (reading: Reading, node: Command, place: Place) => number | undefined;

const wordsOf = (node: Command): readonly Word[] => node.suffix.filter((part): part is Word => part.type === 'Word');

/** `set -euo pipefail`, `set +e`: the options in force from here on. */
const set: Builtin = (reading, node) => {
  const words = wordsOf(node).map((word) => word.value);
  reading.options = { ...reading.options, ...optionsIn(words) };
  return undefined;
};

/** The options that words switch on or off: of `set`, of a shebang, of `shell:`. */
export function optionsIn(words: readonly string[]): { errexit?: boolean; pipefail?: boolean; nounset?: boolean } {
  const found: { errexit?: boolean; pipefail?: boolean; nounset?: boolean } = {};
  const long = (name: string, on: boolean): void => {
    if (name === 'errexit' || name === 'pipefail' || name === 'nounset') found[name] = on;
  };
  words.forEach((word, index) => {
    const sign = word[0];
    if ((sign !== '-' && sign !== '+') || word.startsWith('--')) return;
    const on = sign === '-';
    if (word.includes('e')) found.errexit = on;
    if (word.includes('u')) found.nounset = on;
    // `-euo pipefail`, and `-eou pipefail` as well.
    if (word.includes('o')) long(words[index + 1] ?? '', on);
  });
  return found;
}

/** `shopt -o -s errexit`, `shopt -so pipefail`: the options of `set` by their names. */
const shopt: Builtin = (reading, node) => {
  const words = wordsOf(node).map((word) => word.value);
  const flags = words.filter((word) => word.startsWith('-')).join('');
  if (flags.includes('o')) {
    const sign = flags.includes('s') ? '-o' : '+o';
    const names = words.filter((word) => !word.startsWith('-'));
    reading.options = { ...reading.options, ...optionsIn(names.flatMap((name) => [sign, name])) };
  }
  return -1;
};

/** `local x=$(…)`: the status is the builtin's own, so that of the substitution is lost. */
const declare: Builtin = (reading, node) => {
  for (const part of node.suffix) {
    if (part.type === 'Assignment') assign(reading, part, ARGUMENT);
    else if (part.type === 'Word' && part.text.includes('$')) reading.word(part);
  }
  return -1;
};

/** `read -r -p "Sure? " answer`: the names are filled by the call. */
const read: Builtin = (reading, node, place) => {
  const input = redirectedInput(reading, node.redirects, place.own);
  const draft = draftOf('read', spanOf(reading, node), place.own);
  // `read -r first rest <<< "one two"`: it has its words from there, and asks nobody.
  if (input !== undefined) draft.input = input;
  else redirect(reading, node.redirects, draft);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const part of node.prefix) if (part.type === 'Assignment') assign(reading, part, ARGUMENT, 'entry');
    for (const word of wordsOf(node)) draft.args.push(reading.word(word));
  });
  const names = namesIn(draft.args);
  for (const name of names.length > 0 ? names : ['REPLY']) reading.bound.set(name, id);
  reading.last = id;
  return id;
};

/** The names among the words of `read`, options and their values left out. */
function namesIn(words: readonly Value[]): readonly string[] {
  const names: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    if (/^-\w*[pdnNtuia]$/.test(text)) at++;
    else if (/^[A-Za-z_]\w*$/.test(text)) names.push(text);
  }
  return names;
}

const mapfile: Builtin = (reading, node, place) => {
  const input = redirectedInput(reading, node.redirects, place.own);
  const draft = draftOf('mapfile', spanOf(reading, node), place.own);
  if (input !== undefined) draft.input = input;
  const id = reading.sink.call(draft);
  for (const word of wordsOf(node)) draft.args.push(reading.word(word));
  for (const name of namesIn(draft.args)) reading.bound.set(name, id);
  return id;
};

/** `trap 'cleanup; exit 1' EXIT`: a body that runs after the unit, read as shell when it is a literal in that place. */
const trap: Builtin = (reading, node) => {
  const [body, ...signals] = wordsOf(node).filter((word) => word.text !== '--');
  const names = signals.map((word) => word.value.replace(/^SIG/, '').toUpperCase());
  const onFailure = names.includes('ERR');
  if (!body || body.text === '-' || body.text.startsWith('-') || !names.some((name) => /^(?:ERR|EXIT|0)$/.test(name))) return -1;
  // `trap - EXIT` at the end: only a run that did not come so far meets it.
  const isTakenBack = /\n\s*trap\s+(?:-|:|''|"")?\s*(?:EXIT|0)\b/.test(reading.text.slice(node.end));
  const looks = isTakenBack || /\$\?|\$\{\?\}/.test(body.text) || /\$(?:rc|ret|status|code|exit_code)\b/.test(body.text);
  const span = spanOf(reading, node);
  const id = reading.sink.scope({ role: 'after', of: reading.unit, on: onFailure || looks ? 'failure' : 'always', ...span });
  reading.later.push(() => reading.sink.inside(id, () => trapBody(reading, body)));
  if (onFailure && isEnding(body.value, reading.text)) reading.options = { ...reading.options, errexit: true };
  return -1;
};

/** `trap 'exit 1' ERR`, or a function of the file that leaves: each failure ends the script, as with `set -e`. */
function isEnding(body: string, text: string): boolean {
  const name = /^[A-Za-z_][\w-]*/.exec(body)?.[0];
  if (/\bexit\b/.test(body) || name === undefined) return /\bexit\b/.test(body);
  const from = text.search(new RegExp(`^[ \\t]*(?:function[ \\t]+${name}\\b|${name}[ \\t]*\\()`, 'm'));
  return from >= 0 && /\bexit\b/.test(text.slice(from, from + FUNCTION).split(/\n\}/)[0] ?? '');
}
/** So long is a function that a trap runs, at most. */
const FUNCTION = 2000;

function trapBody(reading: Reading, body: Word): void {
  const inner = literalBody(body);
  if (inner) reading.nested(inner.text, (position) => reading.at(inner.start + position), { errexit: false });
  else {
    const value = reading.word(body);
    if (value.holes.length === 0 && value.text.length > 1)
      reading.nested(value.text, () => reading.at(body.pos), { errexit: false });
  }
}

/** A word's inside when it stands there letter by letter: single quotes, or double ones without a backslash. */
export function literalBody(word: Word): { readonly text: string; readonly start: number } | undefined {
  const { text, pos } = word;
  if (/^'[^']*'$/.test(text)) return { text: text.slice(1, -1), start: pos + 1 };
  if (/^"[^"\\`]*"$/.test(text)) return { text: text.slice(1, -1), start: pos + 1 };
  return /^[\w./:-]+$/.test(text) ? { text, start: pos } : undefined;
}

/** `exec cmd`: nothing comes after it. Without a command it redirects the whole script. */
const exec: Builtin = (reading, node, place) => {
  if (wordsOf(node).length === 0) {
    const draft = draftOf('exec', spanOf(reading, node), place.own);
    for (const part of node.redirects) {
      if (part.type !== 'Redirect' || !part.target) continue;
      draft.options.set(part.operator, reading.word(part.target, { status: { fate: 'kept' } }));
    }
    return reading.sink.call(draft);
  }
  return undefined;
};

/** A bare `exit` or `return` leaves with the status of the command before it. */
const leave: Builtin = (reading, node, place) => {
  const draft = draftOf(plainText(node.name) ?? '', spanOf(reading, node), place.own);
  const { last } = reading;
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const word of wordsOf(node)) draft.args.push(reading.word(word));
  });
  if (draft.args.length === 0 && last !== undefined) {
    draft.args.push({ ...spanOf(reading, node), text: '${?}', holes: [{ name: '?', from: last, member: '$?' }], type: 'other' });
  }
  writeRedirects(reading, node.redirects, id, place.own);
  return id;
};

/** `getopts "nf" o`: reads the arguments. */
const getopts: Builtin = (reading, node, place) => {
  const draft = draftOf('getopts', spanOf(reading, node), always(place.own).own);
  for (const word of wordsOf(node)) draft.args.push(reading.word(word));
  const id = reading.sink.call(draft);
  for (const name of ['OPTARG', ...namesIn(draft.args.slice(1))]) reading.bound.set(name, id);
  return id;
};

const nothing: Builtin = () => -1;

/** `: "${DIR:?}"`: only its words are read. */
const colon: Builtin = (reading, node, place) => {
  const draft = draftOf(':', spanOf(reading, node), place.own);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const word of wordsOf(node)) draft.args.push(reading.word(word));
  });
  writeRedirects(reading, node.redirects, undefined, place.own);
  return id;
};

export const BUILTINS: ReadonlyMap<string, Builtin> = new Map<string, Builtin>([
  ['set', set],
  ['local', declare],
  ['declare', declare],
  ['typeset', declare],
  ['export', declare],
  ['readonly', declare],
  ['read', read],
  ['mapfile', mapfile],
  ['readarray', mapfile],
  ['trap', trap],
  ['exec', exec],
  ['exit', leave],
  ['return', leave],
  ['getopts', getopts],
  ['shift', nothing],
  ['unset', nothing],
  ['shopt', shopt],
  ['alias', nothing],
  [':', colon],
  ['let', nothing],
]);
