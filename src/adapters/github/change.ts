import { GitHostError, type Wanted } from '../../app/ports.ts';
import type { Change, ChangedFile } from '../../core/change.ts';
import type { Discussion } from '../../review/discussion.ts';
import type { Client } from './client.ts';
import { isLost, readError } from './client.ts';
import { DISCUSSION, DISCUSSION_VARIABLES, FIRST_PAGE, type PullRequestNode, readDiscussion } from './discussion.ts';
import { type ListedFile, type Listing, listChange, type PullRequestName } from './files.ts';
import { ENTRY, type Side, sideOf, type TreeEntry } from './texts.ts';

/** Files whose two sides are asked for in one query. */
const BATCH = 100;

/** Code under review is never read without a bound. */
const MOST_FILES = 2000;

interface Answer {
  readonly repository: null | {
    readonly base?: Readonly<Record<string, TreeEntry | null>> | null;
    readonly head?: Readonly<Record<string, TreeEntry | null>> | null;
    readonly pullRequest?: PullRequestNode | null;
  };
}

/** A path at one side of the change. */
interface Asked {
  readonly side: 'base' | 'head';
  readonly path: string;
}

/**
 * Reads a pull request through the API alone: the files since the merge base, both sides' text of those that are wanted,
 * the configuration at both sides, and the discussion. Two requests up to 100 files. Throws a `GitHostError`.
 */
export async function readPullRequest(
  client: Client,
  pull: PullRequestName,
  wanted: Wanted,
): Promise<{ readonly change: Change; readonly discussion: Discussion }> {
  const listing = await listChange(client, pull);
  const needed = listing.files.filter((file) => wanted.path(file.path) || wanted.path(file.previousPath ?? file.path));
  const read = needed.slice(0, MOST_FILES);
  const first = read.slice(0, BATCH);
  const asked = [...first.flatMap((file) => sidesOf(file, listing)), ...configurationSides(wanted, listing)];
  const batch = await readBatch(client, pull, listing, asked, true);
  const discussion = await readDiscussion(client, pull, batch.node);
  const sides = new Map(batch.sides);
  for (let at = BATCH; at < read.length; at += BATCH) {
    const files = read.slice(at, at + BATCH);
    const more = await readBatch(
      client,
      pull,
      listing,
      files.flatMap((file) => sidesOf(file, listing)),
      false,
    );
    for (const [key, side] of more.sides) sides.set(key, side);
  }
  const texts = new Set(read);
  const why = `more than ${MOST_FILES.toLocaleString('en')} files change`;
  const files = listing.files.map((file): ChangedFile => {
    if (texts.has(file)) return fileOf(file, sides);
    return needed.includes(file) ? { ...file, unread: why } : file;
  });
  const { mergeBase, notes } = listing;
  const base = mergeBase === undefined ? {} : { base: mergeBase };
  return { change: { ...base, head: pull.head, files, configuration: configurationOf(wanted, sides), notes }, discussion };
}

function sidesOf({ path, previousPath, status }: ListedFile, { mergeBase }: Listing): readonly Asked[] {
  const base: readonly Asked[] =
    mergeBase === undefined || status === 'added' ? [] : [{ side: 'base', path: previousPath ?? path }];
  return status === 'removed' ? base : [...base, { side: 'head', path }];
}

function configurationSides({ configuration }: Wanted, { mergeBase }: Listing): readonly Asked[] {
  return configuration.flatMap((path): readonly Asked[] => {
    const head: Asked = { side: 'head', path };
    return mergeBase === undefined ? [head] : [{ side: 'base', path }, head];
  });
}

const keyOf = ({ side, path }: Asked): string => `${side} ${path}`;

interface Batch {
  readonly sides: ReadonlyMap<string, Side>;
  readonly node?: PullRequestNode;
}

/** Reads all that is asked for in one query, or in halves when GitHub gives up on it: it may be too much for one answer. */
async function readBatch(
  client: Client,
  pull: PullRequestName,
  listing: Listing,
  asked: readonly Asked[],
  withDiscussion: boolean,
): Promise<Batch> {
  try {
    return await queryBatch(client, pull, listing, asked, withDiscussion);
  } catch (error) {
    if (!isLost(error) || asked.length < 2) throw readError(error, `the files of pull request ${pull.number}`);
    const half = asked.length >> 1;
    const first = await readBatch(client, pull, listing, asked.slice(0, half), withDiscussion);
    const second = await readBatch(client, pull, listing, asked.slice(half), false);
    return { ...first, sides: new Map([...first.sides, ...second.sides]) };
  }
}

async function queryBatch(
  client: Client,
  { owner, repo, number, head }: PullRequestName,
  { mergeBase }: Listing,
  asked: readonly Asked[],
  withDiscussion: boolean,
): Promise<Batch> {
  const paths = Object.fromEntries(asked.map(({ path }, index) => [`p${index}`, path]));
  const hasBase = asked.some(({ side }) => side === 'base');
  const variables = {
    owner,
    repo,
    head,
    ...paths,
    ...(hasBase && { base: mergeBase }),
    ...(withDiscussion && { number, ...FIRST_PAGE }),
  };
  const { repository } = await client.graphql<Answer>(documentOf(asked, withDiscussion), variables);
  // A commit that is not there must not pass for one without files.
  if (repository?.head == null) throw new GitHostError(`GitHub has no commit ${head} in ${owner}/${repo}: run the job again.`);
  if (hasBase && repository.base == null)
    throw new GitHostError(`GitHub has no commit ${mergeBase} in ${owner}/${repo}: run the job again.`);
  const sides = new Map<string, Side>();
  for (const [index, one] of asked.entries()) {
    sides.set(keyOf(one), await sideOf(client, { owner, repo }, repository[one.side]?.[`p${index}`] ?? null));
  }
  const node = repository.pullRequest;
  return node == null ? { sides } : { sides, node };
}

/** One query for all paths; a path is a variable, never part of the text. */
function documentOf(asked: readonly Asked[], withDiscussion: boolean): string {
  const of = (side: Asked['side']): string =>
    asked.map((one, index) => (one.side === side ? `p${index}: file(path: $p${index}) { ...entry }` : '')).join(' ');
  const commit = (side: Asked['side']): string => `${side}: object(oid: $${side}) { ... on Commit { oid ${of(side)} } }`;
  const hasBase = asked.some(({ side }) => side === 'base');
  const variables = [
    '$owner: String!, $repo: String!, $head: GitObjectID!',
    ...(hasBase ? ['$base: GitObjectID!'] : []),
    ...asked.map((_, index) => `$p${index}: String!`),
    ...(withDiscussion ? [`$number: Int!, ${DISCUSSION_VARIABLES}`] : []),
  ];
  return `query (${variables.join(', ')}) { repository(owner: $owner, name: $repo) {
  ${hasBase ? commit('base') : ''}
  ${commit('head')}
  ${withDiscussion ? 'pullRequest(number: $number) { ...discussion }' : ''}
} }
${asked.length > 0 ? ENTRY : ''}
${withDiscussion ? DISCUSSION : ''}`;
}

function fileOf(file: ListedFile, sides: ReadonlyMap<string, Side>): ChangedFile {
  const base = file.status === 'added' ? undefined : sides.get(keyOf({ side: 'base', path: file.previousPath ?? file.path }));
  const head = file.status === 'removed' ? undefined : sides.get(keyOf({ side: 'head', path: file.path }));
  const unread = base?.unread ?? head?.unread;
  if (unread !== undefined) return { ...file, unread };
  return { ...file, ...(base?.text !== undefined && { base: base.text }), ...(head?.text !== undefined && { head: head.text }) };
}

function configurationOf({ configuration }: Wanted, sides: ReadonlyMap<string, Side>): Change['configuration'] {
  const textOf = (side: Asked['side'], path: string): string | undefined => sides.get(keyOf({ side, path }))?.text;
  const path = configuration.find((one) => textOf('base', one) !== undefined || textOf('head', one) !== undefined);
  if (path === undefined) return { path: configuration[0] ?? '' };
  const [base, head] = [textOf('base', path), textOf('head', path)];
  return { path, ...(base !== undefined && { base }), ...(head !== undefined && { head }) };
}
