import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isStartedForIt } from './outside.ts';
import { isUnseen } from './unseen.ts';

/**
 * In shell: files of which it is sure that somebody else's first wrong word takes them away: a word that comes in and that nothing has
 * looked at, or a mirror on another host or wherever an argument says. What a condition has looked at, what the script
 * is named for, and a mirror beside what it copies, are no surprise.
 */
export const isSureOfFiles = (step: Step, program: Program): boolean =>
  step.name === 'rsync'
    ? isElsewhere(step, program)
    : program.file.language !== 'shell' || (isUnseen(step, program) && !isStartedForIt(step, program));

/** `rsync --delete site/ "$USER@$HOST:/srv/site/"`, `rsync --delete "$FROM/" "$2"`. */
function isElsewhere({ call: { args } }: Step, program: Program): boolean {
  const to = args.findLast(({ text }) => !/^(?:-|\d*[<>&])/.test(text));
  return to !== undefined && (ON_HOST.test(to.text) || isArgument(to, program));
}

const ON_HOST = /^(?:rsync:\/\/|(?:\$\{[^{}]*\}|[\w.@-])+:)/;

/** Whole: `$2`, or a name for it. */
function isArgument({ text, holes }: Value, program: Program): boolean {
  const [hole] = holes;
  if (hole === undefined || holes.length > 1 || !/^\$\{[^{}]*\}\/?$/.test(text)) return false;
  const from = hole.from === undefined ? undefined : program.step(hole.from);
  if (from?.medium === 'arguments') return true;
  const given = program.given(hole.name, hole.from);
  return given.length > 0 && given.every(({ value }) => program.sources(value).some(({ medium }) => medium === 'arguments'));
}
