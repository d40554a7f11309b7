import type { Outcome } from '../../app/ports.ts';
import type { Operation } from '../../review/operation.ts';
import type { Client } from './client.ts';
import { GraphqlProblem, isLost, saidOf, statusOf } from './client.ts';
import type { PullRequestName } from './files.ts';

/** Performs one operation, once. Never throws: whatever GitHub answers is told as an outcome. */
export async function perform(client: Client, pull: PullRequestName, operation: Operation): Promise<Outcome> {
  try {
    await send(client, pull, operation);
    return { done: true };
  } catch (error) {
    return { done: false, failure: failureOf(error), message: sentenceOf(operation, error) };
  }
}

async function send(client: Client, { owner, repo, number }: PullRequestName, operation: Operation): Promise<unknown> {
  const { rest, graphql } = client;
  switch (operation.kind) {
    case 'create-summary':
      return rest.issues.createComment({ owner, repo, issue_number: number, body: operation.body });
    case 'edit-summary':
      return rest.issues.updateComment({ owner, repo, comment_id: idOf(operation.remark.number), body: operation.body });
    case 'create-review':
      return rest.pulls.createReview({
        owner,
        repo,
        pull_number: number,
        commit_id: operation.commit,
        event: 'COMMENT',
        body: '', // GitHub's description asks for one with this event; an empty one shows the comments alone.
        comments: operation.comments.map(commentOf),
      });
    case 'edit-comment':
      return rest.pulls.updateReviewComment({ owner, repo, comment_id: idOf(operation.remark.number), body: operation.body });
    case 'resolve-thread':
      return graphql(mutationOf('resolveReviewThread', 'ResolveReviewThreadInput'), { input: { threadId: operation.thread } });
    case 'unresolve-thread':
      return graphql(mutationOf('unresolveReviewThread', 'UnresolveReviewThreadInput'), {
        input: { threadId: operation.thread },
      });
    case 'minimise': {
      const input = { subjectId: operation.remark.id, classifier: 'DUPLICATE' };
      return graphql(mutationOf('minimizeComment', 'MinimizeCommentInput'), { input });
    }
  }
}

function mutationOf(name: string, input: string): string {
  return `mutation ($input: ${input}!) { ${name}(input: $input) { clientMutationId } }`;
}

/** Comment ids are below 2⁵³ for as long as anybody can tell. */
function idOf(number: string): number {
  return Number(number);
}

function commentOf({ path, line, startLine, body }: Extract<Operation, { kind: 'create-review' }>['comments'][number]) {
  const place = { path, line, side: 'RIGHT' as const, body };
  return startLine === undefined ? place : { ...place, start_line: startLine, start_side: 'RIGHT' as const };
}

function failureOf(error: unknown): Exclude<Outcome, { done: true }>['failure'] {
  if (error instanceof GraphqlProblem) return error.types.includes('FORBIDDEN') ? 'forbidden' : 'refused';
  if (isLost(error)) return 'unknown';
  const { headers = {} } = (error as { response?: { headers?: Record<string, unknown> } }).response ?? {};
  const status = statusOf(error);
  const said = saidOf(error);
  // A limit comes as 403, 429 or 422; what a limit refuses was not done.
  if (status === 429 || 'retry-after' in headers || /rate limit|abuse|submitted too quickly/i.test(said)) return 'limited';
  return status === 401 || status === 403 ? 'forbidden' : 'refused';
}

const WHAT: Readonly<Record<Operation['kind'], string>> = {
  'create-summary': 'The summary was not posted',
  'edit-summary': 'The summary was not brought up to date',
  'create-review': 'The inline comments were not posted',
  'edit-comment': 'An inline comment was not brought up to date',
  'resolve-thread': 'A thread was not resolved',
  'unresolve-thread': 'A thread was not reopened',
  minimise: 'A copy of a comment was not minimised',
};

function sentenceOf(operation: Operation, error: unknown): string {
  const what = WHAT[operation.kind];
  const said = saidOf(error);
  switch (failureOf(error)) {
    case 'forbidden': {
      const advice =
        'give the job `pull-requests: write`; on a pull request from a fork GitHub does not grant it to `pull_request`';
      return `${what}, since the token may not write (${said}): ${advice}.`;
    }
    case 'limited':
      return `${what}, since GitHub limits how much may be written now (${said}): the next run makes up for it.`;
    case 'unknown':
      return `${what} as far as is known, since no clear answer came (${said}): the next run makes up for it.`;
    default:
      return `${what}, since GitHub refused it (${said}): the next run tries again.`;
  }
}
