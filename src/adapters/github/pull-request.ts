import type { PullRequest } from '../../app/ports.ts';
import { readPullRequest } from './change.ts';
import { type Access, clientOf, readError } from './client.ts';
import { readDiscussion } from './discussion.ts';
import type { PullRequestName } from './files.ts';
import { perform } from './operations.ts';

export type { Access, PullRequestName };

/** One pull request on GitHub, or on a GitHub Enterprise Server: read and written through the API alone. */
export function pullRequestOf(access: Access, pull: PullRequestName): PullRequest {
  const client = clientOf(access);
  const { owner, repo, number } = pull;
  return {
    read: (wanted) => readPullRequest(client, pull, wanted),
    discussion: () => readDiscussion(client, pull),
    perform: (operation) => perform(client, pull, operation),
    async headNow() {
      const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number }).catch((error: unknown) => {
        throw readError(error, `pull request ${number}`);
      });
      return data.state === 'open' ? data.head.sha : undefined;
    },
  };
}
