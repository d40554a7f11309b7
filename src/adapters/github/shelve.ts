import type { Shelf, Shelved } from '../../app/ports.ts';
import type { Client } from './client.ts';
import type { ScoredName } from './commit.ts';
import { isLost, permissionsFor, saidOf, statusOf } from './errors.ts';
import { limitOf } from './limits.ts';

/** Longer texts go as a blob of their own: a tree with all of them would be too much for one request. */
const LONGEST_INLINE = 500_000;

/**
 * One commit upon the branch as it was read, through the Git data API; without a branch the first of a new one, which has no
 * history in common with any other. The branch is moved only from the very commit that was read: GitHub refuses all else,
 * and so does this when it is asked for what is no longer so. An answer that is lost counts as `moved`: a look tells.
 */
export async function shelve(
  client: Client,
  name: ScoredName,
  upon: Shelf | undefined,
  message: string,
  files: ReadonlyMap<string, string>,
): Promise<Shelved> {
  let commit: string;
  try {
    commit = await commitUpon(client, name, upon, message, files);
  } catch (error) {
    return isLost(error) ? { kind: 'moved' } : { kind: 'refused', message: refusalOf(error, name) };
  }
  try {
    await point(client, name, upon, commit);
    return { kind: 'done', commit };
  } catch (error) {
    return hasMoved(error) ? { kind: 'moved' } : { kind: 'refused', message: refusalOf(error, name) };
  }
}

async function commitUpon(
  client: Client,
  { owner, repo }: ScoredName,
  upon: Shelf | undefined,
  message: string,
  files: ReadonlyMap<string, string>,
): Promise<string> {
  const { git } = client.rest;
  const tree: { path: string; mode: '100644'; type: 'blob'; sha?: string; content?: string }[] = [];
  for (const [path, content] of files) {
    const entry = { path, mode: '100644', type: 'blob' } as const;
    if (content.length <= LONGEST_INLINE) tree.push({ ...entry, content });
    else tree.push({ ...entry, sha: (await git.createBlob({ owner, repo, content, encoding: 'utf-8' })).data.sha });
  }
  const made = await git.createTree({ owner, repo, tree, ...(upon && { base_tree: upon.tree }) });
  const parents = upon === undefined ? [] : [upon.tip];
  const { data } = await git.createCommit({ owner, repo, message, tree: made.data.sha, parents });
  return data.sha;
}

async function point({ rest }: Client, { owner, repo, branch }: ScoredName, upon: Shelf | undefined, sha: string): Promise<void> {
  if (upon === undefined) await rest.git.createRef({ owner, repo, ref: `refs/heads/${branch}`, sha });
  else await rest.git.updateRef({ owner, repo, ref: `heads/${branch}`, sha, force: false });
}

/** Somebody else was first, or the branch is gone, or no answer came. */
function hasMoved(error: unknown): boolean {
  const status = statusOf(error);
  if (isLost(error) || status === 409) return true;
  return status === 422 && /fast.forward|already exists|does not exist/i.test(saidOf(error));
}

function refusalOf(error: unknown, { branch }: ScoredName): string {
  const status = statusOf(error);
  const said = saidOf(error);
  const nothing = 'The score was not written';
  if (limitOf(error, 0) !== undefined)
    return `${nothing}, since GitHub limits how much may be written now (${said}): the next run does.`;
  if (status === 403 || status === 404) {
    const [needed = 'contents: write'] = permissionsFor(error);
    return `${nothing}, since the token may not write to the repository (${said}): give the job \`${needed}\`.`;
  }
  if (status === 422) {
    const advice = 'take it out of the protection or ruleset, or name another in the input `branch`';
    return `${nothing}, since GitHub does not let the branch \`${branch}\` be changed (${said}): ${advice}.`;
  }
  return `${nothing} to the branch \`${branch}\` (${said}): run the job again.`;
}
