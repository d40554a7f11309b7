import type { Discussion, Remark, Thread } from '../../review/discussion.ts';
import type { Client } from './client.ts';
import { readError } from './errors.ts';
import type { PullRequestName } from './files.ts';

interface Page<T> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly T[];
}

interface CommentNode {
  readonly id: string;
  readonly fullDatabaseId: string | number;
  readonly viewerDidAuthor: boolean;
  readonly viewerCanMinimize: boolean;
  readonly isMinimized: boolean;
  readonly createdAt: string;
  readonly body: string;
  readonly author: { readonly login: string } | null;
}

interface ThreadNode {
  readonly id: string;
  readonly path: string;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly isOutdated: boolean;
  readonly isResolved: boolean;
  readonly resolvedBy: { readonly login: string } | null;
  readonly viewerCanResolve: boolean;
  readonly viewerCanUnresolve: boolean;
  readonly comments: { readonly totalCount: number; readonly nodes: readonly CommentNode[] };
}

/** What `DISCUSSION` gives of a pull request; a connection that was read to its end is left out of the query. */
export interface PullRequestNode {
  readonly comments?: Page<CommentNode>;
  readonly reviewThreads?: Page<ThreadNode>;
}

const COMMENT = 'id fullDatabaseId viewerDidAuthor viewerCanMinimize isMinimized createdAt body author { login }';
const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';

/** The fields of a pull request that hold the discussion. Variables: `$comments`, `$threads` (cursors), `$more*` (whether). */
export const DISCUSSION = `fragment discussion on PullRequest {
  comments(first: 100, after: $comments) @include(if: $moreComments) { ${PAGE_INFO} nodes { ${COMMENT} } }
  reviewThreads(first: 100, after: $threads) @include(if: $moreThreads) { ${PAGE_INFO} nodes {
    id path line startLine isOutdated isResolved resolvedBy { login } viewerCanResolve viewerCanUnresolve
    comments(first: 1) { totalCount nodes { ${COMMENT} } }
  } }
}`;

export const DISCUSSION_VARIABLES = '$comments: String, $threads: String, $moreComments: Boolean!, $moreThreads: Boolean!';
export const FIRST_PAGE = { comments: null, threads: null, moreComments: true, moreThreads: true };

const QUERY = `query ($owner: String!, $repo: String!, $number: Int!, ${DISCUSSION_VARIABLES}) {
  repository(owner: $owner, name: $repo) { pullRequest(number: $number) { ...discussion } }
}
${DISCUSSION}`;

/** Everything that is said on the pull request, to the last page. `first`: a page that another query brought along. */
export async function readDiscussion(client: Client, pull: PullRequestName, first?: PullRequestNode): Promise<Discussion> {
  const { owner, repo, number } = pull;
  const comments: CommentNode[] = [];
  const threads: ThreadNode[] = [];
  let variables: Record<string, unknown> = FIRST_PAGE;
  let page = first;
  for (;;) {
    page ??= await queryPage(client, { owner, repo, number, ...variables });
    comments.push(...(page.comments?.nodes ?? []));
    threads.push(...(page.reviewThreads?.nodes ?? []));
    const [left, leftThreads] = [page.comments?.pageInfo, page.reviewThreads?.pageInfo];
    const moreComments = left?.hasNextPage === true;
    const moreThreads = leftThreads?.hasNextPage === true;
    if (!moreComments && !moreThreads) break;
    variables = { comments: left?.endCursor ?? null, threads: leftThreads?.endCursor ?? null, moreComments, moreThreads };
    page = undefined;
  }
  return { comments: comments.map(remarkOf), threads: threads.flatMap(threadOf) };
}

async function queryPage(client: Client, variables: Record<string, unknown>): Promise<PullRequestNode> {
  const what = `the comments of pull request ${variables['number']}`;
  const data = await client
    .graphql<{ repository: { pullRequest: PullRequestNode | null } | null }>(QUERY, variables)
    .catch((error: unknown) => {
      throw readError(error, what);
    });
  const found = data.repository?.pullRequest;
  if (found == null) throw readError(new Error('it is not there'), what);
  return found;
}

function remarkOf(node: CommentNode): Remark {
  return {
    id: node.id,
    number: String(node.fullDatabaseId),
    mine: node.viewerDidAuthor,
    minimised: node.isMinimized,
    canMinimise: node.viewerCanMinimize,
    created: node.createdAt,
    body: node.body,
  };
}

function threadOf(node: ThreadNode): readonly Thread[] {
  const [first] = node.comments.nodes;
  if (first === undefined) return [];
  const shown = !node.isOutdated && node.line !== null;
  const ranged = shown && node.startLine !== null && node.startLine !== node.line;
  return [
    {
      id: node.id,
      path: node.path,
      ...(shown && { line: node.line as number }),
      ...(ranged && { startLine: node.startLine as number }),
      resolved: node.isResolved,
      // The viewer's own name cannot be asked for with every token; who wrote our comment is us.
      resolvedByMe: first.viewerDidAuthor && sameLogin(node.resolvedBy?.login, first.author?.login),
      canResolve: node.viewerCanResolve,
      canUnresolve: node.viewerCanUnresolve,
      answered: node.comments.totalCount > 1,
      remark: remarkOf(first),
    },
  ];
}

function sameLogin(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a.replace(/\[bot\]$/, '') === b?.replace(/\[bot\]$/, '');
}
