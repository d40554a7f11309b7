import type { Call, Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { entryOf } from '../../knowledge/workflow/jobs.ts';
import { isTidyingName } from './tidying.ts';

/**
 * The list of a `for` that nobody misses: of the folder one stands in, which is there (`find . -name '*.h'`), or of what the comment right
 * above the loop tidies up, which stays until the next run.
 */
export const isSafeList = ({ name, args }: Call, loop: Scope, program: Program): boolean =>
  (name === 'find' && /^(?:\.\/?$|-)/.test(args[0]?.text ?? '-')) ||
  isTidyingName(program.commentAt(loop)?.text ?? '') ||
  isFolderMissed(loop, program);

/**
 * `for f in $(find docs …); do …  > ".tmp/$f"; done`, and then `sed -i … .tmp/errors.txt` as a command of its own: no round, no folder, and that
 * ends a strict run.
 */
function isFolderMissed(loop: Scope, { callsIn, calls }: Program): boolean {
  const folders = new Set(
    callsIn(loop.id).flatMap(({ name, args }) =>
      /^>+$/.test(name) ? (/^(\.?\w[\w.-]*)\/.*\$/.exec(args[0]?.text ?? '')?.[1] ?? []) : [],
    ),
  );
  const isIn = ({ text }: Value): boolean => folders.has(text.slice(0, Math.max(0, text.indexOf('/'))));
  if (
    folders.size === 0 ||
    calls.some(
      ({ name, start, args }) =>
        name === 'mkdir' && start < loop.start && args.some(({ text }) => folders.has(text.split('/')[0] ?? '')),
    )
  )
    return false;
  return calls.some(
    ({ name, start, fate, args }) =>
      start > loop.end && fate === 'raises' && /^(?:sed|cat|cp|mv|tar|cd)$/.test(name) && args.some(isIn),
  );
}

/** `find "$(…)" -delete`, of one quoted word: there is no place without a name. On macOS `find` refuses to go without any, too. */
export function isPlaceNeeded({ start, end, id }: Call, around: Call, program: Program): boolean {
  const [place] = around.args;
  if (around.name !== 'find' || place === undefined || place.start > start || place.end < end) return false;
  const isQuoted = /^"\$\([^()]*\)"$/.test(program.file.text.slice(place.start, place.end));
  return isQuoted || isOnMac(id, program);
}

const isOnMac = (id: number, program: Program): boolean => {
  const job = program.job(id);
  return job !== undefined && /^macos\b/.test(entryOf(job, 'runs-on', program)?.value.text ?? '');
};
