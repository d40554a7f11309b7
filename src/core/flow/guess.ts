import type { Evidence } from '../evidence.ts';
import type { Program } from '../program.ts';
import { recordRun } from './records.ts';

/** A script, which may be a job by what says less than a path or a header: its work, or a name that begins with when. */
export function scriptOf(
  program: Program,
  because: readonly string[],
  { isGuessed, isStarted }: { readonly isGuessed: boolean; readonly isStarted: boolean },
): Evidence {
  // Who starts it is known, and none of them is a clock: nothing is left to guess.
  const guess = isGuessed && !isStarted ? guessOf(program) : undefined;
  if (guess === undefined) return { kind: 'script', because };
  return { kind: 'script', because: [...because, guess], guessed: true };
}

function guessOf(program: Program): string | undefined {
  // Without a first line it is read into another script.
  if (program.file.language === 'shell' && !program.file.text.startsWith('#!')) return undefined;
  if (/(?:^|\/)nightly[-_][\w.-]+$/i.test(program.file.path) && !isToolchain(program))
    return 'its name says that it runs by itself';
  // In shell a loop is as often a person's, once: the code itself has to know a run without one.
  if (program.file.language === 'shell' && !KNOWS_NOBODY.test(program.file.text)) return undefined;
  const run = recordRun(program);
  return run && `the loop in line ${program.lines.lineAt(run.start)} works through records from outside, as a job does`;
}

/** `if [ -n "${IS_PIPELINE:-}" ]`: whether somebody looks on. */
const KNOWS_NOBODY = /\$\{?(?:IS_)?(?:PIPELINE|UNATTENDED|CRON)\b/;

/** `rustup run nightly`: a version of a compiler. */
const isToolchain = ({ file: { text } }: Program): boolean => /\b(?:rustup|cargo|rustc|toolchain)\b/.test(text);
