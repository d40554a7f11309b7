import type { CommittedFile, ScoredRepository, Shelf, Snapshot } from '../../app/ports.ts';
import { GitHostError } from '../../app/ports.ts';
import { MOST_CHARACTERS } from '../../app/read.ts';
import type { Client } from './client.ts';
import { isLost, readError } from './errors.ts';
import { blobOf, CALLS_USED_UP, ENTRY, type Side, type TreeEntry } from './texts.ts';

/** A commit of a repository, and the branch beside it that keeps its score. */
export interface ScoredName {
  readonly owner: string;
  readonly repo: string;
  readonly commit: string;
  readonly branch: string;
}

interface Target extends Readonly<Record<string, unknown>> {
  readonly oid: string;
  readonly tree?: { readonly oid: string; readonly entries: readonly { readonly name: string; readonly oid: string }[] };
}

interface Answer {
  readonly repository: null | {
    readonly commit?: Readonly<Record<string, TreeEntry | null>> | null;
    readonly ref?: { readonly target: Target | null } | null;
  };
}

/** The configuration of the commit, and the branch: one query. The files' list: one request unless it is very long. */
export async function readCommit(
  client: Client,
  name: ScoredName,
  configuration: readonly string[],
  texts: readonly string[],
): Promise<Awaited<ReturnType<ScoredRepository['read']>>> {
  const repository = await ask(client, name, configuration, texts);
  if (repository.commit == null)
    throw new GitHostError(`GitHub has no commit ${name.commit} in ${name.owner}/${name.repo}: run the job again.`);
  const { commit } = repository;
  const found = await Promise.all(
    configuration.map((path, at) => textOf(client, name, commit[`c${at}`] as TreeEntry | null, path)),
  );
  const at = found.findIndex((text) => text !== undefined);
  const list = await filesOf(client, name);
  const snapshot: Snapshot = {
    ...list,
    ...(at >= 0 && { configuration: { path: configuration[at] as string, text: found[at] as string } }),
  };
  const shelf = await shelfIn(client, name, repository, texts);
  return { snapshot, ...(shelf && { shelf }) };
}

/** The branch as it is now; `undefined`: there is none. */
export async function readShelf(client: Client, name: ScoredName, texts: readonly string[]): Promise<Shelf | undefined> {
  return shelfIn(client, name, await ask(client, name, [], texts), texts);
}

type Found = NonNullable<Answer['repository']>;

async function ask(client: Client, name: ScoredName, configuration: readonly string[], texts: readonly string[]): Promise<Found> {
  const { owner, repo, commit, branch } = name;
  const files = (letter: string, paths: readonly string[]): string =>
    paths.map((path, at) => `${letter}${at}: file(path: ${JSON.stringify(path)}) { ...entry }`).join(' ');
  const document = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, $branch: String!) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { ... on Commit { oid ${files('c', configuration)} } }
    ref(qualifiedName: $branch) { target { oid ... on Commit { tree { oid entries { name oid } } ${files('t', texts)} } } }
  }
}
${ENTRY}`;
  const variables = { owner, repo, commit, branch: `refs/heads/${branch}` };
  const { repository } = await client.graphql<Answer>(document, variables).catch((error: unknown) => {
    throw readError(error, `commit ${commit} and the branch \`${branch}\``);
  });
  if (repository === null) throw new GitHostError(`GitHub finds no ${owner}/${repo}: check that the token may read it.`);
  return repository;
}

async function shelfIn(client: Client, name: ScoredName, { ref }: Found, texts: readonly string[]): Promise<Shelf | undefined> {
  const target = ref?.target;
  if (target?.tree === undefined) return undefined;
  const read = texts.map(async (path, at): Promise<readonly (readonly [string, string])[]> => {
    const text = await textOf(client, name, target[`t${at}`] as TreeEntry | null, path);
    return text === undefined ? [] : [[path, text]];
  });
  const { oid: tree, entries } = target.tree;
  const blobs = new Map(entries.map((entry) => [entry.name, entry.oid]));
  return { tip: target.oid, tree, blobs, texts: new Map((await Promise.all(read)).flat()) };
}

/** A file's whole text, however long it is. Throws a `GitHostError` when it is there and cannot be read. */
async function textOf(client: Client, name: ScoredName, entry: TreeEntry | null, path: string): Promise<string | undefined> {
  const { oid, byteSize, isBinary, isTruncated, text } = entry?.object ?? {};
  if (entry === null || entry.type !== 'blob' || oid === undefined) return undefined;
  const isWhole = isBinary !== true && isTruncated !== true && typeof text === 'string';
  if (isWhole && Buffer.byteLength(text) === byteSize) return text;
  const side = await blobOf(client, name, oid);
  if (side.text === undefined) throw new GitHostError(`\`${path}\` was not read: ${side.unread}; run the job again.`);
  return side.text;
}

const FILE = /^100(?:644|755|664)$/;

/** All plain files. GitHub cuts a list of more than 100,000: then each folder has a request of its own. */
async function filesOf(client: Client, name: ScoredName): Promise<Pick<Snapshot, 'files' | 'cut'>> {
  const files: CommittedFile[] = [];
  const left = [{ sha: name.commit, prefix: '', isDeep: true }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (!client.mayRead()) return { files, cut: CALLS_USED_UP };
    const { sha, prefix, isDeep } = next;
    const { owner, repo } = name;
    const asked = { owner, repo, tree_sha: sha, ...(isDeep && { recursive: '1' }) };
    const { data } = await client.rest.git.getTree(asked).catch((error: unknown) => {
      throw readError(error, `the files of commit ${name.commit}`);
    });
    if (isDeep && data.truncated) {
      left.push({ sha, prefix, isDeep: false });
      continue;
    }
    for (const { path, mode, sha: id, size = 0, type } of data.tree) {
      if (type === 'blob' && FILE.test(mode)) files.push({ path: `${prefix}${path}`, sha: id, size });
      if (type === 'tree' && !isDeep) left.push({ sha: id, prefix: `${prefix}${path}/`, isDeep: true });
    }
  }
  return { files };
}

/** So much is asked for in one query: GitHub gives up on more. */
const MOST_BLOBS = 100;
const MOST_BYTES = 2_000_000;

/** The texts of blobs, by their sha, in batches. A blob larger than 1 MB is not read. */
export async function readTexts(
  client: Client,
  name: ScoredName,
  files: readonly CommittedFile[],
): Promise<ReadonlyMap<string, Side>> {
  const sides = new Map<string, Side>();
  const wanted = new Map(files.map(({ sha, size }) => [sha, size]));
  for (const [sha, size] of wanted) if (size > MOST_CHARACTERS) sides.set(sha, { unread: 'it is larger than 1 MB' });
  for (const batch of batchesOf([...wanted].filter(([sha]) => !sides.has(sha)))) {
    const read = client.mayRead()
      ? await blobsIn(client, name, batch)
      : new Map(batch.map((sha): [string, Side] => [sha, { unread: CALLS_USED_UP }]));
    for (const [sha, side] of read) sides.set(sha, side);
  }
  return sides;
}

function batchesOf(blobs: readonly (readonly [string, number])[]): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let bytes = 0;
  for (const [sha, size] of blobs) {
    const last = batches.at(-1);
    if (last === undefined || last.length === MOST_BLOBS || bytes + size > MOST_BYTES) {
      batches.push([sha]);
      bytes = size;
    } else {
      last.push(sha);
      bytes += size;
    }
  }
  return batches;
}

interface Blobs {
  readonly repository: Readonly<Record<string, TreeEntry['object']>> | null;
}

/** One query, or halves of it where GitHub gives up on it. */
async function blobsIn(client: Client, name: ScoredName, shas: readonly string[]): Promise<ReadonlyMap<string, Side>> {
  const { owner, repo } = name;
  const blobs = shas.map((sha, at) => `b${at}: object(oid: "${sha}") { ...blob }`).join(' ');
  const document = `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${blobs} } }
fragment blob on Blob { oid byteSize isBinary isTruncated text }`;
  try {
    const { repository } = await client.graphql<Blobs>(document, { owner, repo });
    const sides = new Map<string, Side>();
    for (const [at, sha] of shas.entries()) sides.set(sha, await sideOf(client, name, repository?.[`b${at}`] ?? null, sha));
    return sides;
  } catch (error) {
    if (!isLost(error) || shas.length < 2) throw readError(error, `${shas.length} files of commit ${name.commit}`);
    const half = shas.length >> 1;
    const first = await blobsIn(client, name, shas.slice(0, half));
    return new Map([...first, ...(await blobsIn(client, name, shas.slice(half)))]);
  }
}

async function sideOf(client: Client, name: ScoredName, blob: TreeEntry['object'], sha: string): Promise<Side> {
  const { byteSize, isBinary, isTruncated, text } = blob ?? {};
  const isWhole = isBinary !== true && isTruncated !== true && typeof text === 'string';
  return isWhole && Buffer.byteLength(text) === byteSize ? { text } : blobOf(client, name, sha);
}
