import { MOST_CHARACTERS } from '../../app/read.ts';
import type { Client } from './client.ts';
import { readError } from './client.ts';

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
  if (entry.mode === SYMLINK) return { unread: 'it is a symbolic link' };
  if (entry.type !== 'blob') return { unread: entry.type === 'commit' ? 'it is a submodule' : 'it is a folder' };
  const { oid, byteSize = 0, isBinary, isTruncated, text } = entry.object ?? {};
  if (oid === undefined) return { unread: 'GitHub does not hand it out' };
  if (byteSize > MOST_CHARACTERS) return { unread: 'it is larger than 1 MB' };
  const whole = isBinary !== true && isTruncated !== true && typeof text === 'string';
  if (whole && Buffer.byteLength(text) === byteSize) return { text };
  const { data } = await client.rest.git.getBlob({ ...repository, file_sha: oid }).catch((error: unknown) => {
    throw readError(error, `blob ${oid}`);
  });
  return { text: Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8').toString() };
}
