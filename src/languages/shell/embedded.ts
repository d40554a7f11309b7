import type { Command, Word } from 'unbash';
import { literalBody, optionsIn } from './builtins.ts';
import { type CallDraft, type Reading, spanOf } from './reading.ts';
import { plainText } from './tree.ts';

const SHELLS = /^(?:(?:ba|da|k|z)?sh)$/;
const PYTHON = /^(?:python[\d.]*|pypy3?)$/;
const SCRIPT = /^(?:node|nodejs|deno|bun)$/;

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
    const isValue = index > 1 && /^-[ug]$/.test(words[index - 1]?.text ?? '');
    if (!BEFORE.has(head) && !isValue && !(index > 0 && /^-|^\d+[smh]?$|^\w+=/.test(head))) return undefined;
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
  const flag = found.language === 'javascript' ? /^(?:-[ep]|-pe|--eval|--print|eval)$/ : /^-\w*c$/;
  const at = found.rest.findIndex((word) => flag.test(word.text));
  const word = at < 0 ? undefined : found.rest[at + 1];
  if (word) inWord(reading, found, at, word, draft, id);
  else if (found.rest.every(isOption)) inHereDoc(reading, found, node, draft, id);
}

/** `-`, `-s`, `-eu`, `-o pipefail`: no file that would be run instead of what comes in. */
const isOption = ({ text }: Word, index: number, words: readonly Word[]): boolean =>
  text.startsWith('-') || /^-\w*o$/.test(words[index - 1]?.text ?? '');

interface Found {
  readonly language: string;
  readonly rest: readonly Word[];
}

function inWord(reading: Reading, { language, rest }: Found, at: number, word: Word, draft: CallDraft, id: number): void {
  const body = literalBody(word);
  if (!body || !/[\s;(]/.test(body.text)) return;
  // What the shell puts in makes it another text; only to a shell is a name in it the same name.
  if (language !== 'shell' && word.text.startsWith('"') && body.text.includes('$')) return;
  const place = (position: number): number => reading.at(body.start + position);
  if (!readText(reading, language, body.text, place, id, optionsOf(rest.slice(0, at + 1)))) return;
  const span = spanOf(reading, word);
  draft.args = draft.args.map((value) =>
    value.start === span.start && value.end === span.end ? { ...value, type: 'code' as const } : value,
  );
}

type Options = ReturnType<typeof optionsIn>;
const optionsOf = (words: readonly Word[]): Options => optionsIn(words.map(({ text }) => text));

function inHereDoc(reading: Reading, { language, rest }: Found, node: Command, draft: CallDraft, id: number): void {
  for (const part of node.redirects) {
    if (part.type !== 'HereDoc') continue;
    const { pos, end } = part.body;
    const { text, at } = undented(reading.text.slice(pos, end), part.operator === '<<-');
    // An unquoted body with expansions is another text when it runs; to a shell a name in it is the same name.
    if (part.delimiter?.quoted !== true && (language === 'shell' ? /\\|`|\$\(/ : /[$`\\]/).test(text)) return;
    if (!readText(reading, language, text, (position) => reading.at(pos + at(position)), id, optionsOf(rest))) return;
    const value = draft.options.get('<<');
    if (value) draft.options.set('<<', { ...value, type: 'code' });
    return;
  }
}

/** A body without the tabs that `<<-` takes off its lines, and where its positions stand in the one that is written. */
function undented(body: string, isIndented: boolean): { readonly text: string; readonly at: (position: number) => number } {
  if (!isIndented || !/^\t/m.test(body)) return { text: body, at: (position) => position };
  const lines = body.split(/(?<=\n)/);
  const starts: number[] = [];
  const shifts: number[] = [];
  let text = '';
  let from = 0;
  for (const line of lines) {
    const kept = line.replace(/^\t+/, '');
    starts.push(text.length);
    shifts.push(from + line.length - kept.length - text.length);
    text += kept;
    from += line.length;
  }
  const lineOf = (position: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return { text, at: (position) => position + (shifts[lineOf(position)] ?? 0) };
}

function readText(
  reading: Reading,
  language: string,
  text: string,
  at: (position: number) => number,
  id: number,
  options: Options,
): boolean {
  return reading.sink.inside(id, () => {
    if (language !== 'shell') return reading.embedded?.({ language, text, at }, reading.sink) === true;
    if (reading.depth > 4) return false;
    const unit = reading.sink.scope({ role: 'unit', language: 'shell', start: at(0), end: at(text.length) });
    reading.sink.inside(unit, () => reading.nested(text, at, { errexit: false, pipefail: false, nounset: false, ...options }));
    return true;
  });
}
