import { header } from '../../core/flow/evidence.ts';
import type { Program } from '../../core/program.ts';

/**
 * What is there to wait, and for nothing else, is bounded by who starts it: `dev/wait-for-db`; in Python and JavaScript its first words say
 * so ("Wait for the key, then sign in"), or that it is run in somebody's terminal.
 */
export const isThereToWait = (program: Program): boolean =>
  /(?:^|[-_/])wait(?:[-_.][\w.-]*)?$/.test(program.file.path) ||
  (program.file.language !== 'shell' && program.evidence.job === undefined && header(program).slice(0, FIRST).some(saysSo));
const FIRST = 3;

const saysSo = (text: string): boolean =>
  /^\W*(?:[\w.-]+\.\w+\W+)?wait(?:s|ing)?\s+(?:for|until|till)\b/i.test(text) ||
  /\brun (?:this|it) in (?:a|your|an interactive) terminal\b/i.test(text);

/** The last line of a container's script takes its place, or follows a log for ever. */
export const isEntrypoint = ({ file }: Program): boolean =>
  file.language === 'shell' &&
  /(?:^|\n)\s*exec\s+"\$@"\s*$|(?:^|\n)[^\n#]*\btail\s+-[nF\d ]*[fF]\b[^\n]*\s*$/.test(file.text.slice(-LAST));
const LAST = 400;
