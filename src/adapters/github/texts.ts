import { MOST_CHARACTERS } from '../../app/read.ts';
import type { Client } from './client.ts';
import { readError } from './errors.ts';

/** One side of a file: its text, why it is not read, or neither: it does not exist there. */
export interface Side {
  readonly text?: string;
  readonly unread?: string;
}

/** A file's entry in a commit's tree, as the query of `ENTRY` gives it. */
export interface TreeEntry {
  readonly mode: number;
  readonly type: string;
  readonly object: null | {
    readonly oid?: string;
    readonly byteSize?: number;
    readonly isBinary?: boolean | null;
    readonly isTruncated?: boolean;
    readonly text?: string | null;
  };
}

export const ENTRY =
  'fragment entry on TreeEntry { mode type object { ... on Blob { oid byteSize isBinary isTruncated text } } }';

const SYMLINK = 0o120000;

/** Why an entry is nothing to read; `undefined`: it is a file. */
export function refusalOf({ mode, type }: Pick<TreeEntry, 'mode' | 'type'>, size = 0): string | undefined {
  if (mode === SYMLINK) return 'it is a symbolic link';
  if (type !== 'blob') return type === 'commit' ? 'it is a submodule' : 'it is a folder';
  return size > MOST_CHARACTERS ? 'it is larger than 1 MB' : undefined;
}

/** What is said of a text when the calls of a run are used up. */
export const CALLS_USED_UP = 'the run has asked GitHub for as much as it may';

/**
 * The text of an entry. What GraphQL cut, calls binary, or hands out changed (another encoding, a byte order mark) is read
 * as bytes through REST, so that the text is the one local git gives. More than 1 MB is not read.
 */
export async function sideOf(
  client: Client,
  repository: { owner: string; repo: string },
  entry: TreeEntry | null,
): Promise<Side> {
  if (entry === null) return {};
  const { oid, byteSize = 0, isBinary, isTruncated, text } = entry.object ?? {};
  const unread = refusalOf(entry, byteSize);
  if (unread !== undefined) return { unread };
  if (oid === undefined) return { unread: 'GitHub does not hand it out' };
  const whole = isBinary !== true && isTruncated !== true && typeof text === 'string';
  if (whole && Buffer.byteLength(text) === byteSize) return { text };
  return blobOf(client, repository, oid);
}

/** A blob as bytes through REST, read as UTF-8, where the run may still ask. */
export async function blobOf(client: Client, { owner, repo }: { owner: string; repo: string }, oid: string): Promise<Side> {
  if (!client.mayRead()) return { unread: CALLS_USED_UP };
  const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: oid }).catch((error: unknown) => {
    throw readError(error, `blob ${oid}`);
  });
  return { text: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8').toString() };
}
