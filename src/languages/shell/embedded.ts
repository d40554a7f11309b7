import type { Command, Word } from 'unbash';
import { literalBody } from './builtins.ts';
import { type CallDraft, type Reading, spanOf } from './reading.ts';
import { plainText } from './tree.ts';

const SHELLS = /^(?:(?:ba|da|k|z)?sh)$/;
const PYTHON = /^(?:python[\d.]*|pypy3?)$/;
const SCRIPT = /^(?:node|deno|bun)$/;

const languageOf = (program: string): string | undefined => {
  if (SHELLS.test(program)) return 'shell';
  if (PYTHON.test(program)) return 'python';
  return SCRIPT.test(program) ? 'javascript' : undefined;
};

/** Programs that start the one after them. */
const BEFORE: ReadonlySet<string> = new Set([
  'sudo',
  'env',
  'timeout',
  'nice',
  'exec',
  'command',
  'time',
  'nohup',
  'setsid',
  'ionice',
]);

/** The interpreter among a command's words, wrappers and their options left out. */
function interpreterOf(words: readonly Word[]): { readonly language: string; readonly rest: readonly Word[] } | undefined {
  for (const [index, word] of words.entries()) {
    const head = (plainText(word) ?? '').replace(/^.*\//, '');
    const language = languageOf(head);
    if (language !== undefined) return { language, rest: words.slice(index + 1) };
    if (!BEFORE.has(head) && !(index > 0 && /^-|^\d+[smh]?$|^\w+=/.test(head))) return undefined;
  }
  return undefined;
}

/** `bash -c '…'`, `python3 - <<EOF`: a text that a command runs is a unit of its own, in its language. */
export function embeddedIn(reading: Reading, node: Command, draft: CallDraft, id: number): void {
  const name = draft.name.replace(/^.*\//, '');
  if (!BEFORE.has(name) && languageOf(name) === undefined) return;
  const words = [...(node.name ? [node.name] : []), ...node.suffix.filter((part): part is Word => part.type === 'Word')];
  const found = interpreterOf(words);
  if (!found) return;
  const at = found.rest.findIndex((word) => /^-(?:\w*c|e|p)$/.test(word.text));
  const word = at < 0 ? undefined : found.rest[at + 1];
  if (word) inWord(reading, found, at, word, draft, id);
  else if (found.rest.every((each) => each.text === '-' || /^-\w*s?$/.test(each.text)))
    inHereDoc(reading, found.language, node, draft, id);
}

interface Found {
  readonly language: string;
  readonly rest: readonly Word[];
}

function inWord(reading: Reading, { language, rest }: Found, at: number, word: Word, draft: CallDraft, id: number): void {
  const flag = rest[at]?.text ?? '';
  if (language === 'javascript' ? flag === '-c' : !flag.endsWith('c')) return;
  const body = literalBody(word);
  if (!body || !/[\s;]/.test(body.text)) return;
  const errexit = /^-\w*e\w*c$/.test(flag);
  const place = (position: number): number => reading.at(body.start + position);
  if (!readText(reading, language, body.text, place, id, errexit)) return;
  const span = spanOf(reading, word);
  draft.args = draft.args.map((value) =>
    value.start === span.start && value.end === span.end ? { ...value, type: 'code' as const } : value,
  );
}

function inHereDoc(reading: Reading, language: string, node: Command, draft: CallDraft, id: number): void {
  for (const part of node.redirects) {
    if (part.type !== 'HereDoc') continue;
    const { text, pos } = part.body;
    // An unquoted body with expansions is another text when it runs; with tabs taken off its positions are others.
    if (part.operator === '<<-' || (language !== 'shell' && part.delimiter?.quoted !== true && /[$`]/.test(text))) return;
    if (!readText(reading, language, text, (position) => reading.at(pos + position), id, false)) return;
    const value = draft.options.get('<<');
    if (value) draft.options.set('<<', { ...value, type: 'code' });
    return;
  }
}

function readText(
  reading: Reading,
  language: string,
  text: string,
  at: (position: number) => number,
  id: number,
  errexit: boolean,
): boolean {
  return reading.sink.inside(id, () => {
    if (language !== 'shell') return reading.embedded?.({ language, text, at }, reading.sink) === true;
    if (reading.depth > 4) return false;
    const unit = reading.sink.scope({ role: 'unit', language: 'shell', start: at(0), end: at(text.length) });
    reading.sink.inside(unit, () => reading.nested(text, at, { errexit, pipefail: false, nounset: false }));
    return true;
  });
}
