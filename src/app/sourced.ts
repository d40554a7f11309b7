import type { ReadIn, ShellOptions } from '../core/evidence.ts';
import { once, remember } from '../core/flow/remember.ts';
import type { ContextText } from './context.ts';

/** What a shell text reads into itself: `source "$GITHUB_WORKSPACE/lib/common.sh"`, `. config/options linux`. */
const READS = /(?:^|[;&|]|\bthen|\bdo|\brun:)[ \t]*(?:source|\.)[ \t]+(["']?)([^\s"';&|()]*(?:\$\([^()\n]*\)[^\s"';&|()]*)?)\1/gm;
/** Outside of any function, as it is written in nearly all. */
const SETS = /^set[ \t]+([-+][^\n#;&|]*)/gm;
/** A folder's parts, one after the other: `for part in "$PARTS"/*.sh; do`. */
const ALL_OF = /\bfor[ \t]+(\w+)[ \t]+in[ \t]+["']?([^\s"';*]+)["']?\/\*(?:\.\w+)?/g;

/**
 * The options of the shell that a file has from others, by the scripts of the repository: from what it reads in, and from what reads it.
 * They are read when the first file asks that reads something in, or may be read in.
 */
export function sourcedIn(scripts: () => readonly ContextText[]): (path: string, text: string) => ReadIn | undefined {
  const wordsOf = remember<readonly string[], ContextText>(({ text }) => readsOf(text));
  // By the last part of a path, and by what a script reads in: each file is asked for, and there may be many.
  const byName = once(() => Map.groupBy(scripts(), ({ path }) => lastOf(path)));
  const readersOf = once(() =>
    Map.groupBy(
      scripts().flatMap((reader) => wordsOf(reader).map((word) => ({ reader, word }))),
      ({ word }) => lastOf(word),
    ),
  );
  const find = (word: string): readonly ContextText[] =>
    (byName().get(lastOf(word)) ?? []).filter(({ path }) => isAt(path, word));
  const setBy = remember<ShellOptions, ContextText>(({ text }) => setIn(text));
  // Parts read parts, and each other: each is asked once.
  const optionsOf = remember<ShellOptions, ContextText>((part) => {
    const reached = new Set([part]);
    for (const one of reached) for (const below of wordsOf(one).flatMap(find)) reached.add(below);
    return both([...reached].map(setBy));
  });
  return (path, text) => {
    const words = readsOf(text);
    const readers = text.startsWith('#!')
      ? [...(readersOf().get(lastOf(path)) ?? []), ...(readersOf().get('*') ?? [])].filter(
          ({ reader, word }) => reader.path !== path && (word.endsWith('/*') ? isIn(path, word, reader.path) : isAt(path, word)),
        )
      : [];
    if (words.length === 0 && readers.length === 0) return undefined;
    const parts = new Map<string, ShellOptions>();
    for (const word of words) {
      const found = find(word);
      if (found.length > 0) parts.set(lastOf(word), both(found.map(optionsOf)));
    }
    return { parts, reader: both(readers.map(({ reader }) => setBy(reader))), isPart: readers.length > 0 };
  };
}

const readsOf = (text: string): readonly string[] =>
  /\bsource\b|(?:^|[\s;&|])\.\s/.test(text)
    ? [...[...text.matchAll(READS)].flatMap(([, , word = '']) => placeOf(word) || []), ...foldersIn(text)]
    : [];

/** `parts/*`, where each file of it is read in: `PARTS="$HERE/parts"`, and `source "$part"` in the loop. */
const foldersIn = (text: string): readonly string[] =>
  [...text.matchAll(ALL_OF)].flatMap(([, item = '', place = '']) => {
    if (!new RegExp(`(?:\\bsource|(?:^|[\\s;&|])\\.)[ \\t]+["']?\\$\\{?${item}\\b`).test(text)) return [];
    const name = /^\$\{?(\w+)\}?$/.exec(place)?.[1];
    const given =
      name === undefined ? place : (new RegExp(`^[ \\t]*(?:\\w+ )?${name}=["']?([^\\n"']+)`, 'm').exec(text)?.[1] ?? '');
    const folder = /(?:^|\/)([\w.-]+)\/?$/.exec(given.trim())?.[1];
    return folder === undefined ? [] : [`${folder}/*`];
  });

/** What of a word is written out: `"$(dirname "$0")/lib/common.sh"` is `lib/common.sh`, `$ROOT/upgrade/steps/$step.sh` any of that folder. */
function placeOf(word: string): string {
  const [, file, folder] = /(?:^|[/})])(?:((?:[\w.-]+\/)*[\w.-]+)|((?:[\w.-]+\/)+)\$\{?\w+\}?(?:\.\w+)?)$/.exec(word) ?? [];
  return (file ?? (folder === undefined ? '' : `${folder}*`)).replace(/^(?:\.\.?\/)+/, '');
}

const isAt = (path: string, word: string): boolean => path === word || path.endsWith(`/${word}`);

/** A file of that folder, which lies below the reader's own, or whose way is long enough to be told by. */
const isIn = (path: string, word: string, reader: string): boolean =>
  isAt(path.slice(0, path.lastIndexOf('/')), word.slice(0, -2)) &&
  (/\/.*\//.test(word) || path.startsWith(reader.slice(0, reader.lastIndexOf('/') + 1)));

const lastOf = (word: string): string => word.slice(word.lastIndexOf('/') + 1);

function setIn(text: string): ShellOptions {
  const said = [...text.matchAll(SETS)].map(([, words = '']) => words).join(' ');
  return {
    errexit: /(?:^|\s)-\w*e|-o\s+errexit/.test(said) || /^#!.*sh\s+-\w*e/.test(text),
    pipefail: /-\w*o\s+pipefail/.test(said),
  };
}

const both = (all: readonly ShellOptions[]): ShellOptions => ({
  errexit: all.some(({ errexit }) => errexit),
  pipefail: all.some(({ pipefail }) => pipefail),
});
