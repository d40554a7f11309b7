import { CONTEXT_PLACES, isContext } from '../../app/context.ts';
import { type Asked, type Batch, type Commits, keyOf } from './batch.ts';
import type { Client } from './client.ts';
import { readError } from './errors.ts';
import { blobOf, refusalOf, type Side } from './texts.ts';

interface Entry {
  readonly mode: string;
  readonly type: string;
  readonly sha: string;
  readonly size?: number;
}

interface Tree {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly truncated: boolean;
}

/**
 * What `queryBatch` reads, through REST alone: for where GraphQL does not answer. A call for each side and each file, so it
 * soon ends with the calls of a run; what is left is unread.
 */
export async function readTrees(client: Client, commits: Commits, asked: readonly Asked[]): Promise<Batch> {
  const { head, mergeBase } = commits;
  const trees = {
    head: await treeOf(client, commits, head),
    ...(mergeBase !== undefined && { base: await treeOf(client, commits, mergeBase) }),
  };
  const sides = new Map<string, Side>();
  for (const one of asked) sides.set(keyOf(one), await sideIn(client, commits, trees[one.side], one.path));
  const context = new Map<string, Side>();
  for (const side of ['base', 'head'] as const) {
    for (const path of contextIn(trees[side])) {
      context.set(keyOf({ side, path }), await sideIn(client, commits, trees[side], path));
    }
  }
  return { sides, context };
}

async function treeOf(client: Client, { owner, repo }: Commits, commit: string): Promise<Tree> {
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: commit, recursive: '1' }).catch((error: unknown) => {
    throw readError(error, `the files of commit ${commit}`);
  });
  return { entries: new Map(data.tree.map((entry) => [entry.path, entry])), truncated: data.truncated };
}

async function sideIn(client: Client, commits: Commits, tree: Tree | undefined, path: string): Promise<Side> {
  const entry = tree?.entries.get(path);
  if (entry === undefined) return tree?.truncated ? { unread: 'GitHub lists only a part of so large a repository' } : {};
  const unread = refusalOf({ mode: Number.parseInt(entry.mode, 8), type: entry.type }, entry.size);
  return unread === undefined ? blobOf(client, commits, entry.sha) : { unread };
}

function contextIn(tree: Tree | undefined): readonly string[] {
  const isIn = (path: string): boolean =>
    CONTEXT_PLACES.includes(path) || CONTEXT_PLACES.includes(path.slice(0, path.lastIndexOf('/')));
  const files = [...(tree?.entries ?? [])].filter(([path, { type }]) => type === 'blob' && isIn(path) && isContext(path));
  return files.map(([path]) => path);
}
