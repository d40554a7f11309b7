import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { writerOf } from './following.ts';

/** `# Optional marker` above an `if` without `else` in which one `&&` list is all there is: what is said there is said of the list. */
export function aboveOnlyList(call: Call, program: Program): string {
  const { within } = writerOf(call, program) ?? call;
  const around = within < 0 ? undefined : program.fact(within);
  if (call.lostBy !== 'list' || around?.kind !== 'scope' || around.role !== 'branch') return '';
  const [, body = ''] = /\bthen\b([\s\S]*)$/.exec(program.file.text.slice(around.start, around.end)) ?? [];
  return isOneLine(body) ? (program.commentAt(around)?.text ?? '') : '';
}

/** One command line, with those that go on from it by `\` or `&&`. */
const isOneLine = (body: string): boolean =>
  body
    .trim()
    .split('\n')
    .every((line, at, { length }) => at === length - 1 || /(?:\\|&&)\s*$/.test(line));
