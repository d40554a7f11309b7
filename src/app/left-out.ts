import type { ContextText } from './context.ts';
import { cronLines } from './crontab.ts';

/** Does a file of the repository run by none of its crontabs, although these speak of it or of what lies beside it? */
export type LeftOut = (path: string) => boolean;

/**
 * What crontabs leave out: a script that they name in lines that are commented out alone, or whose neighbours in its folder they start
 * and not the script. It was switched off, or replaced: nobody waits for its runs. Undefined: they start no files.
 */
export function leftOutBy(texts: readonly ContextText[]): LeftOut | undefined {
  const started = texts.flatMap(({ path, text }) => cronLines(text, path)).flatMap(({ command }) => filesIn(command));
  const putAside = texts.flatMap(({ path, text }) => cronLines(asActive(text), path)).flatMap(({ command }) => filesIn(command));
  if (started.length === 0 && putAside.length === 0) return undefined;
  const names = new Set(started.map(nameOf));
  const folders = [...new Set(started.map(folderOf))].filter((folder) => folder !== '');
  const former = new Set(putAside.map(nameOf));
  return (path) => {
    if (names.has(nameOf(path))) return false;
    const folder = folderOf(path);
    return former.has(nameOf(path)) || (folder !== '' && folders.some((one) => `/${one}`.endsWith(`/${folder}`)));
  };
}

/** Only the lines that are commented out, as they were before. */
const asActive = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => /^[ \t]*#+[ \t]*(.*)$/.exec(line)?.[1] ?? [])
    .join('\n');

/** Words of a command that are paths; not those of the system's own programs and logs. */
const filesIn = (command: string): readonly string[] =>
  (command.match(/(?:[\w.~$-]+)?(?:\/[\w.-]+)+/g) ?? []).filter((path) => !OF_SYSTEM.test(path));
const OF_SYSTEM = /^\/(?:usr|s?bin|etc|dev|tmp|lib|proc|var\/(?:log|run|lock|spool))\//;

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
