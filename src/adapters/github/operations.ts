import type { Outcome } from '../../app/ports.ts';
import type { Operation } from '../../review/operation.ts';
import type { Access, Client } from './client.ts';
import { GraphqlProblem, isLost, permissionsFor, saidOf, statusOf } from './errors.ts';
import type { PullRequestName } from './files.ts';
import { limitOf } from './limits.ts';

/** Performs one operation, once. Never throws: whatever GitHub answers is told as an outcome. `from`: see `Access`. */
export async function perform(
  client: Client,
  pull: PullRequestName,
  operation: Operation,
  from?: Access['from'],
): Promise<Outcome> {
  try {
    await send(client, pull, operation);
    return { done: true };
  } catch (error) {
    const what = WHAT[operation.kind];
    const said = saidOf(error);
    const wait = limitOf(error, Date.now());
    if (wait !== undefined) {
      const message = `${what}, since GitHub limits how much may be written now (${said}): the next run makes up for it.`;
      return { done: false, failure: 'limited', message, wait };
    }
    const failure = failureOf(error);
    if (failure === 'forbidden') return { done: false, failure, message: `${what}, ${forbidden(operation, error, from)}` };
    const why =
      failure === 'unknown'
        ? `as far as is known, since no clear answer came (${said}): the next run makes up for it.`
        : `since GitHub refused it (${said}): the next run tries again.`;
    return { done: false, failure, message: failure === 'unknown' ? `${what} ${why}` : `${what}, ${why}` };
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

function failureOf(error: unknown): 'forbidden' | 'refused' | 'unknown' {
  if (error instanceof GraphqlProblem) return error.types.includes('FORBIDDEN') ? 'forbidden' : 'refused';
  if (isLost(error)) return 'unknown';
  const status = statusOf(error);
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

const ORIGINS = { fork: 'a fork', dependabot: 'Dependabot' } as const;

/** Which permission it is, and whether the workflow can grant it at all. */
function forbidden(operation: Operation, error: unknown, from: Access['from']): string {
  const usual = operation.kind.endsWith('resolve-thread') ? 'contents: write' : 'pull-requests: write';
  const [needed] = permissionsFor(error);
  const permission = `\`${needed ?? usual}\``;
  const said = saidOf(error);
  if (from !== undefined) {
    const limit = `on a pull request from ${ORIGINS[from]} GitHub gives \`pull_request\` a token that may only read`;
    return `since ${limit} (${said}): \`pull_request_target\` gets ${permission}; the findings are in the job summary.`;
  }
  return `since the token may not write (${said}): give the job ${permission}; the findings are in the job summary.`;
}
