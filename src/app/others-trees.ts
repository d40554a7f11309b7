import { folderOf } from './paths.ts';

const NAMES = {
  licence: /(?:^|\/)(?:licen[cs]e|copying)(?:\.(?:md|txt|rst))?$/i,
  version: /(?:^|\/)version(?:\.txt)?$/i,
  changes: /(?:^|\/)(?:changelog|changes|history)(?:\.(?:md|txt|rst))?$/i,
} as const;

/** Whether a path below the root is of those that stand at the root of a project: its licence, its version, its changes. Only that they are there is asked. */
export const isOfRelease = (path: string): boolean => path.includes('/') && Object.values(NAMES).some((name) => name.test(path));

/** `web-demos-master/`, `tool-2.4.1/`: as an archive of a branch or a release is unpacked. */
const OF_ARCHIVE = /[\w.]-(?:master|main|v?\d+(?:\.\d+){1,3})\/$/;

/**
 * Whether a shell script lies in a folder that another project fills: unpacked under an archive's name with its own licence, or a release with
 * its licence, its version and its changes. Parts of one repository that are released one by one lie side by side: where two of a folder
 * have all three, they are its own. In Python and JavaScript other marks tell (`isReleased`).
 */
export function isInOthersTree(listed: readonly string[]): ((path: string) => boolean) | undefined {
  const foldersWith = (name: RegExp): ReadonlySet<string> =>
    new Set(listed.filter((path) => isOfRelease(path) && name.test(path)).map(folderOf));
  const [licensed, versioned, changed] = [NAMES.licence, NAMES.version, NAMES.changes].map(foldersWith) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const released = [...licensed].filter((folder) => versioned.has(folder) && changed.has(folder));
  const aside = Map.groupBy(released, aboveOf);
  const found = [
    ...[...licensed].filter((folder) => OF_ARCHIVE.test(folder)),
    ...released.filter((folder) => aside.get(aboveOf(folder))?.length === 1),
  ];
  if (found.length === 0) return undefined;
  return (path) => !OF_MODULES.test(path) && found.some((folder) => path.startsWith(folder));
}

const aboveOf = (folder: string): string => folderOf(folder.slice(0, -1));
const OF_MODULES = /\.(?:py|[cm]?[jt]sx?)$/i;
