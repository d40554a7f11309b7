import type { HereDoc, Redirection, Word } from 'unbash';
import type { Value } from '../../core/facts.ts';
import { ARGUMENT, type CallDraft, constant, draftOf, KEPT, loneHole, type Reading, type Status, spanOf } from './reading.ts';
import { plainText } from './tree.ts';
import { finish, readParts } from './words.ts';

const fdOf = (part: Redirection): number => (part.descriptor?.type === 'FileDescriptor' ? part.descriptor.value : -1);
const NULL = /^\/dev\/(?:null|zero)$/;
const TAKES_BOTH: ReadonlySet<string> = new Set(['&>', '&>>', '>&']);
const TERMINAL = /^\/dev\/(?:tty|stderr|stdout|fd\/\d|console)$|^&?\d$|^-$/;

/** `< file`: a call that reads it, before the command. Returns its id, or that of the command behind `< <(…)`. */
export function redirectedInput(reading: Reading, redirects: readonly Redirection[], status: Status): number | undefined {
  let input: number | undefined;
  for (const part of redirects) {
    if (part.type === 'HereString' && part.target) {
      input = fillOf(reading.word(part.target, ARGUMENT)) ?? input;
    } else if (part.type === 'Redirect' && (part.operator === '<' || part.operator === '<>') && part.target) {
      const target = reading.word(part.target, { status: KEPT });
      const through = part.target.text.startsWith('<(') ? fillOf(target) : undefined;
      if (through !== undefined) input = through;
      else if (!NULL.test(target.text) && !TERMINAL.test(target.text)) {
        const draft = draftOf('<', spanOf(reading, part), status);
        draft.args.push(target);
        input = reading.sink.call(draft);
      }
    }
  }
  return input;
}

const fillOf = (value: Value): number | undefined => loneHole(value)?.from;

/** Notes on a command what its redirects say: here-documents, where errors go. Returns where its output goes. */
export function redirect(reading: Reading, redirects: readonly Redirection[], draft: CallDraft): CallDraft['output'] {
  let output: CallDraft['output'];
  for (const part of redirects) {
    if (part.type === 'HereDoc') draft.options.set('<<', bodyOf(reading, part));
    else if (part.type === 'HereString') {
      if (part.target) draft.options.set('<<', constant(spanOf(reading, part), part.target.value));
    } else if (writes(part) && part.target) output = outputOf(reading, part, part.target, draft) ?? output;
  }
  return output;
}

function bodyOf(reading: Reading, { body }: HereDoc): Value {
  const span = spanOf(reading, body);
  if (!body.parts) return constant(span, body.text);
  return { ...finish(readParts(reading, body.parts, ARGUMENT), span.start, span.end), type: 'text' };
}

/** Where one redirect sends the output; undefined: elsewhere than into a file. */
function outputOf(reading: Reading, part: Redirection, target: Word, draft: CallDraft): CallDraft['output'] {
  const text = plainText(target) ?? '';
  if (fdOf(part) === 2) {
    draft.options.set('2>', constant(spanOf(reading, part), text));
    return undefined;
  }
  if (NULL.test(text)) {
    // `&> /dev/null`: what it complains of goes there as well.
    if (TAKES_BOTH.has(part.operator) && part.descriptor === undefined)
      draft.options.set('&>', constant(spanOf(reading, part), text));
    return 'null';
  }
  if (/^[12]$/.test(text) || TERMINAL.test(text)) {
    if (text === '2' || text === '/dev/stderr') draft.options.set('>&2', constant(spanOf(reading, part), text));
    return undefined;
  }
  return target.text.startsWith('>(') ? 'piped' : 'file';
}

const writes = (part: Redirection): part is Extract<Redirection, { type: 'Redirect' }> =>
  part.type === 'Redirect' && part.operator.includes('>') && part.operator !== '<>';

/** `> file`, `>> file`: calls after the command, whose input is the command. */
export function writeRedirects(
  reading: Reading,
  redirects: readonly Redirection[],
  input: number | undefined,
  status: Status,
): void {
  for (const part of redirects) {
    if (!writes(part) || !part.target || fdOf(part) === 2) continue;
    const text = plainText(part.target);
    if (text !== undefined && (NULL.test(text) || TERMINAL.test(text))) continue;
    const isHandle = part.operator === '>&' && (/^\$\{?\w+\}?$/.test(part.target.text) || /^\d/.test(part.target.text));
    if (isHandle) continue;
    const target = reading.word(part.target, { status: KEPT });
    if (part.target.text.startsWith('>(')) continue;
    const draft = draftOf(part.operator.includes('>>') ? '>>' : '>', spanOf(reading, part), status);
    draft.args.push(target);
    if (input !== undefined) draft.input = input;
    reading.sink.call(draft);
  }
}
