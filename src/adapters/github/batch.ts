import { CONTEXT_PLACES, isContext } from '../../app/context.ts';
import { GitHostError } from '../../app/ports.ts';
import type { Client } from './client.ts';
import { DISCUSSION, DISCUSSION_VARIABLES, FIRST_PAGE, type PullRequestNode } from './discussion.ts';
import { GraphqlProblem } from './errors.ts';
import { ENTRY, type Side, sideOf, type TreeEntry } from './texts.ts';

/** A path at one side of the change. */
export interface Asked {
  readonly side: 'base' | 'head';
  readonly path: string;
}

export const keyOf = ({ side, path }: Asked): string => `${side} ${path}`;

/** Two commits of a repository, of which the first may be unknown. */
export interface Commits {
  readonly owner: string;
  readonly repo: string;
  readonly mergeBase?: string;
  readonly head: string;
}

/** What one query is asked for beside texts. */
export interface Besides {
  /** The pull request whose discussion comes along. */
  readonly number?: number | undefined;
  readonly context?: boolean;
}

export interface Batch {
  readonly sides: ReadonlyMap<string, Side>;
  /** Workflows, crontabs and `package.json` by side and path. */
  readonly context: ReadonlyMap<string, Side>;
  readonly node?: PullRequestNode;
  /** The token may read the commits, and not what stands on the pull request. */
  readonly refused?: GraphqlProblem;
}

interface PlaceEntry extends TreeEntry {
  readonly path: string;
  readonly object: null | (NonNullable<TreeEntry['object']> & { readonly entries?: readonly PlaceEntry[] });
}

interface Answer {
  readonly repository: null | {
    readonly base?: Readonly<Record<string, PlaceEntry | null>> | null;
    readonly head?: Readonly<Record<string, PlaceEntry | null>> | null;
    readonly pullRequest?: PullRequestNode | null;
  };
}

/** More of them than this at one commit are not read. */
const MOST_CONTEXT = 200;

/** Reads all that is asked for in one query. Throws what the client throws, and a `GitHostError` for a missing commit. */
export async function queryBatch(
  client: Client,
  commits: Commits,
  asked: readonly Asked[],
  { number, context = false }: Besides = {},
): Promise<Batch> {
  const { owner, repo, head, mergeBase } = commits;
  const hasBase = mergeBase !== undefined && (context || asked.some(({ side }) => side === 'base'));
  const document = documentOf(asked, { hasBase, context, number });
  const paths = Object.fromEntries(asked.map(({ path }, index) => [`p${index}`, path]));
  const base = hasBase ? { base: mergeBase } : {};
  const variables = { owner, repo, head, ...paths, ...base, ...(number !== undefined && { number, ...FIRST_PAGE }) };
  const { data, refused } = await answerTo(client, document, variables);
  const { repository } = data;
  // A commit that is not there must not pass for one without files.
  if (repository?.head == null) throw new GitHostError(`GitHub has no commit ${head} in ${owner}/${repo}: run the job again.`);
  if (hasBase && repository.base == null)
    throw new GitHostError(`GitHub has no commit ${mergeBase} in ${owner}/${repo}: run the job again.`);
  const sides = new Map<string, Side>();
  for (const [index, one] of asked.entries()) {
    sides.set(keyOf(one), await sideOf(client, commits, repository[one.side]?.[`p${index}`] ?? null));
  }
  const node = repository.pullRequest;
  return {
    sides,
    context: context ? await contextOf(client, commits, repository) : new Map(),
    ...(node != null && { node }),
    ...(refused && { refused }),
  };
}

/** The answer; when only the pull request is refused, what came beside it. */
async function answerTo(client: Client, document: string, variables: Record<string, unknown>) {
  try {
    return { data: await client.graphql<Answer>(document, variables) };
  } catch (error) {
    const isPart = error instanceof GraphqlProblem && error.data != null;
    if (!isPart || !error.paths.every((path) => path.startsWith('repository.pullRequest'))) throw error;
    return { data: error.data as Answer, refused: error };
  }
}

async function contextOf(client: Client, commits: Commits, repository: NonNullable<Answer['repository']>) {
  const found = new Map<string, Side>();
  for (const side of ['base', 'head'] as const) {
    const places = CONTEXT_PLACES.flatMap((_, index) => repository[side]?.[`c${index}`] ?? []);
    const entries = places.flatMap((entry) => entry.object?.entries ?? (entry.type === 'tree' ? [] : [entry]));
    const files = entries.filter(({ path, type }) => type !== 'tree' && isContext(path)).slice(0, MOST_CONTEXT);
    for (const entry of files) found.set(keyOf({ side, path: entry.path }), await sideOf(client, commits, entry));
  }
  return found;
}

interface Parts {
  readonly hasBase: boolean;
  readonly context: boolean;
  readonly number: number | undefined;
}

/** One query for all paths; a path is a variable, never part of the text. */
function documentOf(asked: readonly Asked[], { hasBase, context, number }: Parts): string {
  const of = (side: Asked['side']): string =>
    asked.map((one, index) => (one.side === side ? `p${index}: file(path: $p${index}) { ...entry }` : '')).join(' ');
  const places = context ? CONTEXT_PLACES.map((path, at) => `c${at}: file(path: ${JSON.stringify(path)}) { ...place }`) : [];
  const commit = (side: Asked['side']): string =>
    `${side}: object(oid: $${side}) { ... on Commit { oid ${of(side)} ${places.join(' ')} } }`;
  const variables = [
    '$owner: String!, $repo: String!, $head: GitObjectID!',
    ...(hasBase ? ['$base: GitObjectID!'] : []),
    ...asked.map((_, index) => `$p${index}: String!`),
    ...(number === undefined ? [] : [`$number: Int!, ${DISCUSSION_VARIABLES}`]),
  ];
  return `query (${variables.join(', ')}) { repository(owner: $owner, name: $repo) {
  ${hasBase ? commit('base') : ''}
  ${commit('head')}
  ${number === undefined ? '' : 'pullRequest(number: $number) { ...discussion }'}
} }
${asked.length > 0 || context ? ENTRY : ''}
${context ? PLACE : ''}
${number === undefined ? '' : DISCUSSION}`;
}

const PLACE = 'fragment place on TreeEntry { path ...entry object { ... on Tree { entries { path ...entry } } } }';
