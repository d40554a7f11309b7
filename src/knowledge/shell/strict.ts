import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** `set -e`, `set -euo pipefail`, `set -o errexit`. */
export const isErrexit = ({ name, args }: Call): boolean =>
  name === 'set' && args.some(({ text }) => /^-[a-z]*e|^errexit$/.test(text));

/** Does a shell script ask to end at its first failure: in its first line, or anywhere in it? */
export const isStrict = ({ file: { text }, calls }: Pick<Program, 'file' | 'calls'>): boolean =>
  /^#!.*sh\s+-\w*e/.test(text) || calls.some(isErrexit);
