/**
 * Text from the code under review is never Markdown, HTML, a terminal sequence or a workflow command. A code span is the
 * one place where GitHub resolves no mention, issue number, commit, link or emoji, so whatever could be one goes there.
 */

const UNSEEN = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\p{Default_Ignorable_Code_Point}/gu;

/** Control, bidirectional and zero-width characters written out (`\u{202e}`), lone surrogates replaced: one visible line. */
export function visible(text: string): string {
  return text.toWellFormed().replace(UNSEEN, (character) => `\\u{${(character.codePointAt(0) as number).toString(16)}}`);
}

/** An inline code span of any text. `|` is written so that it also holds in a table's cell. */
export function codeSpan(text: string): string {
  const line = visible(text);
  if (line.trim() === '') return '` `';
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/**
 * The same for a table's cell, where a bar ends the cell even within code unless a backslash stands before it. A backslash of
 * the text itself would take that one's power, so a bar after one is written out.
 */
export function codeCell(text: string): string {
  return codeSpan(text).replaceAll('\\|', '\\\\u{7c}').replaceAll('|', '\\|');
}

/** A fenced block of any text. The fence is longer than any run of backticks in it. */
export function codeBlock(text: string, info: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${info}\n${text.toWellFormed()}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

const LIVE = /[@#<>&$]|:\/\/|www\.|(?:mailto|xmpp):|:[a-z0-9_+-]+:|\bgh-\d|(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/i;
const MARKS = /[\\`*_{}[\]()+\-.!|~=]/g;

/** A sentence that may hold names from the code under review: its `code` stays code, the rest is plain text. */
export function prose(sentence: string): string {
  return written(sentence, codeSpan);
}

/** The same for a table's cell. */
export function proseCell(sentence: string): string {
  return written(sentence, codeCell);
}

function written(sentence: string, code: (text: string) => string): string {
  const parts = sentence.replace(/\s+/g, ' ').trim().split('`');
  const whole = parts.length % 2 === 1 ? parts : [...parts.slice(0, -2), parts.slice(-2).join("'")];
  return whole.map((part, index) => (index % 2 === 1 ? code(part) : plain(part, index === 0, code))).join('');
}

/** `opens`: the text stands first in the sentence, and so may stand first on a line. `code`: how what would be live is shown. */
function plain(text: string, opens: boolean, code: (text: string) => string): string {
  const words = visible(text).split(' ');
  return words
    .map((word, index) => (LIVE.test(word) ? code(word) : word.replace(MARKS, escapedIn(opens && index === 0))))
    .join(' ');
}

/** A full stop, a hyphen or a plus within a sentence is harmless; only where a list or a number could start it is not. */
function escapedIn(first: boolean): (mark: string, offset: number, word: string) => string {
  return (mark, offset, word) => {
    const couldStart = first && /^\d*$/.test(word.slice(0, offset));
    return !couldStart && '.-+!=)('.includes(mark) ? mark : `\\${mark}`;
  };
}

/** One line for a log or a terminal: nothing in it moves the cursor or is taken for a workflow command. */
export function logLine(text: string): string {
  return visible(text)
    .replace(/^(\s*)::/, '$1\\::')
    .replaceAll('##[', '#\\#[');
}

/** The message of a workflow command (`::error …::message`), as the runner decodes it. */
export function commandMessage(text: string): string {
  return text.toWellFormed().replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command. */
export function commandProperty(text: string): string {
  return commandMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
