import type { ChangedFile, Hunk } from '../../core/change.ts';
import { hunksOf } from '../../core/diff.ts';
import type { Client } from './client.ts';
import { isDenied, readError, statusOf } from './errors.ts';

/** Two commits of a repository. `base` is the tip of the base branch: not the merge base. */
export interface CommitsName {
  readonly owner: string;
  readonly repo: string;
  readonly base: string;
  readonly head: string;
}

/** Which pull request, and which commits of it. */
export interface PullRequestName extends CommitsName {
  readonly number: number;
}

/** A changed file without its text. */
export type ListedFile = Pick<ChangedFile, 'path' | 'previousPath' | 'status' | 'hunks'>;

export interface Listing {
  /** Absent: it cannot be known. */
  readonly mergeBase?: string;
  readonly files: readonly ListedFile[];
  readonly notes: readonly string[];
  /** Why the list does not end where the change ends; absent: it does. */
  readonly cut?: string;
}

/** GitHub's own bounds: a comparison names 300 files, a pull request 3,000 in pages of 100. */
const COMPARED = 300;
const PAGE = 100;
const PAGES = 30;

/** A changed file as GitHub lists it. */
export interface Entry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: string;
  readonly changes: number;
  readonly patch?: string;
}

/** The changed files since the merge base, with the lines that can carry a comment. One request up to 300 files. */
export async function listChange(client: Client, commits: CommitsName & { readonly number?: number }): Promise<Listing> {
  const { owner, repo, base, head } = commits;
  const compared = await client.rest.repos
    .compareCommitsWithBasehead({ owner, repo, basehead: `${base}...${head}`, per_page: 1 })
    .then(({ data }) => data)
    .catch((error: unknown) => {
      if (statusOf(error) === 404) return undefined;
      throw readError(error, `the comparison of ${base} with ${head}`);
    });
  if (compared === undefined) {
    const note = 'The merge base is unknown: the head alone is judged, and no gate applies.';
    return { ...(await listPull(client, commits)), notes: [note] };
  }
  const mergeBase = compared.merge_base_commit.sha;
  const files = (compared.files ?? []).flatMap(listed);
  if ((compared.files ?? []).length < COMPARED) return { mergeBase, files, notes: [] };
  const first = { files, cut: `a comparison names ${COMPARED} files at most` };
  if (commits.number === undefined) return { mergeBase, ...first, notes: [] };
  return { mergeBase, ...(await listPull(client, commits, first)), notes: [] };
}

type Files = Pick<Listing, 'files' | 'cut'>;

/** All pages. `instead`: what is known where the token may not read the pull request. */
async function listPull(client: Client, commits: CommitsName & { readonly number?: number }, instead?: Files): Promise<Files> {
  const { owner, repo, number } = commits;
  const what = number === undefined ? 'the changed files' : `the files of pull request ${number}`;
  if (number === undefined) throw readError(new Error('the commits have no common ancestor'), what);
  const files: ListedFile[] = [];
  for (let page = 1; page <= PAGES; page += 1) {
    const answer = await client.rest.pulls
      .listFiles({ owner, repo, pull_number: number, per_page: PAGE, page })
      .catch((error: unknown) => {
        if (instead !== undefined && isDenied(error)) return undefined;
        throw readError(error, what);
      });
    if (answer === undefined) return instead as Files;
    files.push(...answer.data.flatMap(listed));
    if (answer.data.length < PAGE) return { files };
  }
  return { files, cut: `GitHub names ${(PAGE * PAGES).toLocaleString('en')} changed files at most` };
}

const STATUSES: Readonly<Record<string, ListedFile['status'] | undefined>> = {
  added: 'added',
  copied: 'added',
  removed: 'removed',
  renamed: 'renamed',
  modified: 'modified',
  changed: 'modified',
};

/** The file with the lines that can carry a comment; none when it did not change. */
export function listed(entry: Entry): readonly ListedFile[] {
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
