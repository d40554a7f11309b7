import { MOST_CHARACTERS } from '../app/read.ts';
import { runGit } from './process.ts';

/** A file's text in the repository, or why it is not read. */
export type Blob = { readonly text: string; readonly unread?: never } | { readonly text?: never; readonly unread: string };

/**
 * The text of objects, by the name each was asked for (`<id>` or `<commit>:<path>`). What does not exist is left out; what is
 * larger than 1 MB is not read at all.
 */
export async function readBlobs(root: string, names: readonly string[]): Promise<ReadonlyMap<string, Blob>> {
  const asked = [...new Set(names)];
  const blobs = new Map<string, Blob>();
  if (asked.length === 0) return blobs;
  const check = await runGit(['cat-file', '--batch-check=%(objecttype) %(objectsize)'], root, lines(asked));
  const kinds = check?.output.toString().split('\n') ?? [];
  const small = asked.filter((name, index) => {
    const [type, size] = (kinds[index] ?? '').split(' ');
    const large = type === 'blob' && Number(size) > MOST_CHARACTERS;
    if (large) blobs.set(name, { unread: 'it is larger than 1 MB' });
    return type === 'blob' && !large;
  });
  const batch = await runGit(['cat-file', '--batch=%(objectsize)'], root, lines(small));
  let rest = batch?.output ?? Buffer.alloc(0);
  for (const name of small) {
    const end = rest.indexOf('\n');
    if (end < 0) break;
    const size = Number(rest.subarray(0, end).toString());
    blobs.set(name, { text: rest.subarray(end + 1, end + 1 + size).toString() });
    rest = rest.subarray(end + size + 2);
  }
  return blobs;
}

function lines(names: readonly string[]): string {
  return names.map((name) => `${name}\n`).join('');
}
