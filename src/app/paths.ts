/** A path without `.`, `..` and what is doubled, from the root of the repository or of an image. */
export function rooted(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** The folder of a file with its slash at the end; empty: it lies at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** A path that a file names, where it lies beside that file. */
export const beside = (path: string, named: string): string => rooted(`${folderOf(path)}${named}`);
