import type { ChangedFile, Hunk } from '../../core/change.ts';
import { hunksOf } from '../../core/diff.ts';
import type { Client } from './client.ts';
import { readError, statusOf } from './client.ts';

/** Which pull request, and which commits of it. `base` is the tip of the base branch: not the merge base. */
export interface PullRequestName {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly base: string;
  readonly head: string;
}

/** A changed file without its text. */
export type ListedFile = Pick<ChangedFile, 'path' | 'previousPath' | 'status' | 'hunks'>;

export interface Listing {
  /** Absent: it cannot be known. */
  readonly mergeBase?: string;
  readonly files: readonly ListedFile[];
  readonly notes: readonly string[];
}

/** GitHub's own bounds: a comparison names 300 files, a pull request 3,000 in pages of 100. */
const COMPARED = 300;
const PAGE = 100;
const PAGES = 30;

interface Entry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly changes: number;
  readonly patch?: string;
}

/** The changed files since the merge base, with the lines that can carry a comment. One request up to 300 files. */
export async function listChange(client: Client, pull: PullRequestName): Promise<Listing> {
  const { owner, repo, base, head } = pull;
  const compared = await client.rest.repos
    .compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 })
    .then(({ data }) => data)
    .catch((error: unknown) => {
      if (statusOf(error) === 404) return undefined;
      throw readError(error, `the comparison of ${base} with ${head}`);
    });
  if (compared === undefined) {
    const note = 'The merge base is unknown: the head alone is judged, and no gate applies.';
    const { files, notes } = await listPull(client, pull);
    return { files, notes: [note, ...notes] };
  }
  const mergeBase = compared.merge_base_commit.sha;
  const files = compared.files ?? [];
  if (files.length < COMPARED) return { mergeBase, files: files.flatMap(listed), notes: [] };
  return { mergeBase, ...(await listPull(client, pull)) };
}

async function listPull(client: Client, { owner, repo, number }: PullRequestName): Promise<Pick<Listing, 'files' | 'notes'>> {
  const files: ListedFile[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const { data } = await client.rest.pulls
      .listFiles({ owner, repo, pull_number: number, per_page: PAGE, page })
      .catch((error: unknown) => {
        throw readError(error, `the files of pull request ${number}`);
      });
    files.push(...data.flatMap(listed));
    if (data.length < PAGE) return { files, notes: [] };
  }
  return { files, notes: [`GitHub names ${PAGE * PAGES} changed files at most: further ones are not judged.`] };
}

const STATUSES: Readonly<Record<string, ListedFile['status'] | undefined>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
  modified: 'modified',
  changed: 'modified',
};

function listed(entry: Entry): readonly ListedFile[] {
  const status = STATUSES[entry.status];
  if (status === undefined) return [];
  const previousPath = status === 'renamed' ? entry.previous_filename : undefined;
  const hunks = linesOf(entry);
  return [{ path: entry.filename, status, ...(previousPath !== undefined && { previousPath }), ...(hunks && { hunks }) }];
}

/** Without a patch nobody knows the lines, unless there is nothing to show. */
function linesOf({ patch, changes }: Entry): readonly Hunk[] | undefined {
  if (patch !== undefined) return hunksOf(patch);
  return changes === 0 ? [] : undefined;
}
