import { IS_SHELL } from './select.ts';

/** `Origin: Debian`: no command's name ends in a colon. */
const SAID = /^[A-Za-z][\w-]*(?: [\w-]+){0,3}:[ \t]+\S/gm;
const HERE = /<<-?[ \t]*(['"]?)(\w+)\1[\s\S]*?^[ \t]*\2$/gm;
/** Of one line nobody can tell: a text may go on over several. */
const FEWEST = 3;

/** Whether a file that is called a shell script is somebody's notes: no `#!`, and lines of words among the commands, which no shell could run. */
export const isNotes = (path: string, text: string): boolean =>
  /\.(?:sh|bash)$/i.test(path) &&
  !IS_SHELL.test(text) &&
  (text
    .replace(HERE, '')
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '')
    .match(SAID)?.length ?? 0) >= FEWEST;
