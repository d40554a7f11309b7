import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';

/**
 * In shell: `[[ $order =~ ^sent- ]] && continue`, then `echo "sent-$order" >> "$rest"`, and after the loop `mv "$rest" "$list"`, which the
 * loop read: what is marked here the next run skips.
 */
export function isMarkedInList({ call }: Step, loop: Scope, program: Program): boolean {
  const { text } = program.file;
  if (program.languageOf(call.id) !== 'shell' || call.start < loop.start || call.start > loop.end) return false;
  const list = READS.exec(text.slice(loop.end - DONE.length, loop.end + LONGEST))?.[1];
  if (list === undefined) return false;
  const round = text.slice(loop.start, loop.end);
  return [...text.slice(loop.start, call.start).matchAll(SKIPPED)].some(([, mark = '']) => {
    const book = new RegExp(`\\b(?:echo|printf)\\b[^\\n]*["' ]${asPattern(mark)}[^\\n]*>>\\s*([^\\s;&|]+)`).exec(round)?.[1];
    const takesPlace = `\\b(?:mv|cp)\\s+(?:-\\w+\\s+)*${asPattern(book ?? '')}\\s+${asPattern(list)}(?!\\S)`;
    return book !== undefined && (book === list || new RegExp(takesPlace).test(text.slice(loop.end)));
  });
}

const DONE = 'done';
/** `done < "$list"`. */
const READS = /^done\s*<\s*([^\s;&|<(]+)/;
const LONGEST = 200;

/** A condition on how a record begins, and soon after it `continue`. */
const SKIPPED =
  /(?:=~\s*["']?\^["']?|==?\s*["']?(?=[\w.:-]+["']?\*)|^[ \t]*\(?["']?(?=[\w.:-]+["']?\*\)))([\w.:-]{3,})[\s\S]{0,200}?\bcontinue\b/gm;
