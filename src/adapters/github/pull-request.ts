import type { Fetch, PullRequest, ScoredRepository, Wanted, WatchedRepository } from '../../app/ports.ts';
import type { Change } from '../../core/change.ts';
import { readCommits, readPullRequest } from './change.ts';
import { type Access, type Client, clientOf } from './client.ts';
import { readCommit, readShelf, readTexts, type ScoredName } from './commit.ts';
import { readDiscussion } from './discussion.ts';
import { isDenied, readError, saidOf } from './errors.ts';
import type { CommitsName, PullRequestName } from './files.ts';
import { perform } from './operations.ts';
import { shelve } from './shelve.ts';
import { type WatchedName, watchedRepository } from './workflows.ts';

export type { Access, CommitsName, PullRequestName, ScoredName, WatchedName };

/** A GitHub, or a GitHub Enterprise Server, as one run speaks to it: through the API alone. */
export interface GitHub {
  pullRequest(pull: PullRequestName): PullRequest;
  /** What changed between the merge base of two commits and the second. Throws a `GitHostError`. */
  change(commits: CommitsName, wanted: Wanted): Promise<Change>;
  /** The open pull request whose head is this very commit of this branch; `undefined`: there is none. */
  pullRequestWith(head: Head): Promise<PullRequestName | undefined>;
  /** A repository at one commit, and the branch that keeps its score. */
  scored(name: ScoredName): ScoredRepository;
  /** The workflows of a repository, and when they last succeeded. */
  watched(name: WatchedName): WatchedRepository;
  readonly fetch: Fetch;
}

/** The head of a pull request, in the words of a workflow's event. `from`: the repository it lies in, `owner/name`. */
export interface Head {
  readonly owner: string;
  readonly repo: string;
  readonly from: string;
  readonly branch: string;
  readonly commit: string;
}

/** Opens it; nothing is asked yet. */
export function gitHub(access: Access): GitHub {
  const client = clientOf(access);
  return {
    pullRequest: (pull) => pullRequestOf(client, pull, access.from),
    change: (commits, wanted) => readCommits(client, commits, wanted),
    pullRequestWith: (head) => find(client, head),
    scored: (name) => ({
      read: (configuration, texts) => readCommit(client, name, configuration, texts),
      texts: (files) => readTexts(client, name, files),
      shelf: (texts) => readShelf(client, name, texts),
      write: (upon, message, files) => shelve(client, name, upon, message, files),
    }),
    watched: (name) => watchedRepository(client, name),
    fetch: fetchWith(client),
  };
}

function pullRequestOf(client: Client, pull: PullRequestName, from: Access['from']): PullRequest {
  const { owner, repo, number } = pull;
  return {
    read: (wanted) => readPullRequest(client, pull, wanted),
    discussion: () => readDiscussion(client, pull),
    perform: (operation) => perform(client, pull, operation, from),
    async headNow() {
      const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number }).catch((error: unknown) => {
        throw readError(error, `pull request ${number}`);
      });
      return data.state === 'open' ? data.head.sha : undefined;
    },
  };
}

async function find(client: Client, { owner, repo, from, branch, commit }: Head): Promise<PullRequestName | undefined> {
  const [account = ''] = from.split('/');
  const { data } = await client.rest.pulls
    .list({ owner, repo, state: 'open', head: `${account}:${branch}`, per_page: 100 })
    .catch((error: unknown) => {
      throw readError(error, `the pull requests of ${from}:${branch}`);
    });
  const found = data.find(({ head }) => head.sha === commit && head.repo?.full_name === from && head.ref === branch);
  return found && { owner, repo, number: found.number, base: found.base.sha, head: commit };
}

function fetchWith(client: Client): Fetch {
  return async ({ owner, repo, path, ref }) => {
    try {
      const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
      if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) return { why: 'it is no file' };
      if (data.encoding !== 'base64') return { why: 'it is larger than 1 MB' };
      return { text: Buffer.from(data.content, 'base64').toString() };
    } catch (error) {
      const advice = isDenied(error) ? '; the token must be able to read that repository' : '';
      return { why: `GitHub does not hand it out (${saidOf(error)})${advice}` };
    }
  };
}
