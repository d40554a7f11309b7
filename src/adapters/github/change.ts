import type { Reading, Wanted } from '../../app/ports.ts';
import type { Change, ChangedFile, ContextFile } from '../../core/change.ts';
import { type Asked, type Batch, type Besides, type Commits, keyOf, queryBatch } from './batch.ts';
import type { Client } from './client.ts';
import { readDiscussion } from './discussion.ts';
import { isDenied, isLost, readError, saidOf } from './errors.ts';
import { type CommitsName, type ListedFile, type Listing, listChange, type PullRequestName } from './files.ts';
import { CALLS_USED_UP, type Side } from './texts.ts';
import { readTrees } from './trees.ts';

/** Files whose two sides are asked for in the first query, and in each one after it. */
const FIRST_FILES = 100;
const MORE_FILES = 200;

/** Code under review is never read without a bound. */
const MOST_FILES = 2000;

/** How often a query that GitHub gives up on is halved. */
const HALVINGS = 3;

/**
 * Reads a pull request through the API alone: the files since the merge base, both sides' text of those that are wanted,
 * the configuration and the context at both sides, and the discussion. Two requests up to 100 files, 35 for any number: what
 * is left then is unread. Throws a `GitHostError`.
 */
export async function readPullRequest(client: Client, pull: PullRequestName, wanted: Wanted): Promise<Reading> {
  const listing = await listChange(client, pull);
  const { change, first, silence } = await readTexts(client, pull, listing, wanted);
  if (silence !== undefined) return { change, silence };
  return { change, discussion: await readDiscussion(client, pull, first.node) };
}

/** What changed between two commits: the same without a pull request. Throws a `GitHostError`. */
export async function readCommits(client: Client, commits: CommitsName, wanted: Wanted): Promise<Change> {
  return (await readTexts(client, commits, await listChange(client, commits), wanted)).change;
}

type Name = CommitsName & { readonly number?: number };

async function readTexts(client: Client, name: Name, listing: Listing, wanted: Wanted) {
  const { owner, repo, head, number } = name;
  const { mergeBase } = listing;
  const commits: Commits = { owner, repo, head, ...(mergeBase !== undefined && { mergeBase }) };
  const needed = listing.files.filter((file) => wanted.path(file.path) || wanted.path(file.previousPath ?? file.path));
  const readable = needed.slice(0, MOST_FILES);
  const configured = configurationSides(wanted, listing);
  const sidesIn = (from: number, to: number) => readable.slice(from, to).flatMap((file) => sidesOf(file, listing));
  const what = number === undefined ? `the files of commit ${head}` : `the files of pull request ${number}`;
  const first = await firstBatch(client, commits, what, { asked: [...configured, ...sidesIn(0, FIRST_FILES)], number });
  const sides = new Map(first.sides);
  let done = Math.min(readable.length, FIRST_FILES);
  while (done < readable.length && client.mayRead()) {
    const asked = sidesIn(done, done + MORE_FILES);
    const reading = first.byTree ? readTrees(client, commits, asked) : halved(client, commits, asked, {});
    const more = await reading.catch((error: unknown) => {
      throw readError(error, what);
    });
    for (const [key, side] of more.sides) sides.set(key, side);
    done += MORE_FILES;
  }
  const left = new Map([
    ...needed.slice(done).map((file) => [file, CALLS_USED_UP] as const),
    ...needed.slice(MOST_FILES).map((file) => [file, `more than ${MOST_FILES.toLocaleString('en')} files change`] as const),
  ]);
  const isNeeded = new Set(needed);
  const files = listing.files.map((file) => fileOf(file, sides, isNeeded.has(file), left.get(file)));
  const change: Change = {
    ...(mergeBase !== undefined && { base: mergeBase }),
    head,
    files,
    configuration: configurationOf(wanted, sides),
    context: contextFiles(first.context),
    notes: listing.notes,
    ...(listing.cut !== undefined && { unread: [{ path: 'the changed files after those', why: listing.cut }] }),
  };
  return { change, first, ...(first.silence !== undefined && { silence: first.silence }) };
}

interface First extends Batch {
  readonly silence?: string;
  readonly byTree?: boolean;
}

/** The first query; where GraphQL does not answer, what REST gives, and why nothing can be written then. */
async function firstBatch(
  client: Client,
  commits: Commits,
  what: string,
  { asked, number }: { readonly asked: readonly Asked[]; readonly number: number | undefined },
): Promise<First> {
  try {
    const batch = await halved(client, commits, asked, { number, context: true });
    return batch.refused === undefined ? batch : { ...batch, silence: unseen(batch.refused) };
  } catch (error) {
    if (!isDenied(error) && !isLost(error)) throw readError(error, what);
    const batch = await readTrees(client, commits, asked);
    return { ...batch, byTree: true, silence: unanswered(error) };
  }
}

function unseen(error: unknown): string {
  const advice = 'give the job `pull-requests: write`; the findings are in the job summary.';
  return `Nothing is written to the pull request, since the token may not see what stands there (${saidOf(error)}): ${advice}`;
}

function unanswered(error: unknown): string {
  const why = `GraphQL does not answer (${saidOf(error)}), and without it nobody can tell whose comments are whose`;
  return `Nothing is written to the pull request, since ${why}: use a token that may use it; the findings are in the job summary.`;
}

/** One query, or halves of it when GitHub gives up on it: it may be too much for one answer. The context then comes alone. */
async function halved(
  client: Client,
  commits: Commits,
  asked: readonly Asked[],
  besides: Besides,
  left = HALVINGS,
): Promise<Batch> {
  try {
    return await queryBatch(client, commits, asked, besides);
  } catch (error) {
    if (!isLost(error) || asked.length < 2 || left === 0) throw error;
    const half = asked.length >> 1;
    const { number, context = false } = besides;
    const first = await halved(client, commits, asked.slice(0, half), { number }, left - 1);
    const second = await halved(client, commits, asked.slice(half), {}, left - 1);
    const third = context ? await queryBatch(client, commits, [], { context }) : first;
    return { ...first, sides: new Map([...first.sides, ...second.sides]), context: third.context };
  }
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

function fileOf(file: ListedFile, sides: ReadonlyMap<string, Side>, isNeeded: boolean, why: string | undefined): ChangedFile {
  if (why !== undefined) return { ...file, unread: why };
  if (!isNeeded) return file;
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

function contextFiles(found: ReadonlyMap<string, Side>): readonly ContextFile[] {
  const paths = new Set([...found.keys()].map((key) => key.slice(key.indexOf(' ') + 1)));
  return [...paths].sort().map((path) => {
    const [base, head] = [found.get(keyOf({ side: 'base', path })), found.get(keyOf({ side: 'head', path }))];
    const unread = base?.unread ?? head?.unread;
    return {
      path,
      ...(base?.text !== undefined && { base: base.text }),
      ...(head?.text !== undefined && { head: head.text }),
      ...(unread !== undefined && { unread }),
    };
  });
}
