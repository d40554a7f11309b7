import { GitHostError, type ListedWorkflow, type RunTime, type WatchedRepository } from '../../app/ports.ts';
import { queryBatch } from './batch.ts';
import type { Client } from './client.ts';
import { GraphqlProblem, readError } from './errors.ts';
import { CALLS_USED_UP } from './texts.ts';

/** A repository at the tip of its default branch. */
export interface WatchedName {
  readonly owner: string;
  readonly repo: string;
  readonly commit: string;
}

const PAGE = 100;
/** As many files in one query. */
const MOST_FILES = 100;

/** The workflows of a repository and their runs, through the API alone. */
export function watchedRepository(client: Client, name: WatchedName): WatchedRepository {
  return {
    workflows: () => readWorkflows(client, name),
    lastSuccess: (workflow, event) => lastSuccess(client, name, workflow, event),
    changed: (paths) => changesOf(client, name, paths),
  };
}

async function readWorkflows(client: Client, name: WatchedName): Promise<Awaited<ReturnType<WatchedRepository['workflows']>>> {
  // What GitHub runs of its own (`dynamic/…`) has no file, and no schedule of ours.
  const listed = (await listWorkflows(client, name)).filter(({ path }) => path.startsWith('.github/workflows/'));
  const workflows: ListedWorkflow[] = [];
  const unread: { path: string; why: string }[] = [];
  for (let at = 0; at < listed.length; at += MOST_FILES) {
    const some = listed.slice(at, at + MOST_FILES);
    const asked = some.map(({ path }) => ({ side: 'head' as const, path }));
    const { sides } = await queryBatch(client, { ...name, head: name.commit }, asked).catch((error: unknown) => {
      throw readError(error, `the workflows of ${name.owner}/${name.repo}`);
    });
    for (const workflow of some) {
      const { text, unread: why } = sides.get(`head ${workflow.path}`) ?? {};
      if (why !== undefined) unread.push({ path: workflow.path, why });
      else if (text !== undefined) workflows.push({ ...workflow, text }); // Else it is on another branch, or gone.
    }
  }
  return { workflows, unread };
}

async function listWorkflows(client: Client, { owner, repo }: WatchedName): Promise<readonly Omit<ListedWorkflow, 'text'>[]> {
  const all: Omit<ListedWorkflow, 'text'>[] = [];
  for (let page = 1; ; page += 1) {
    const asked = { owner, repo, per_page: PAGE, page };
    const { data } = await client.rest.actions.listRepoWorkflows(asked).catch((error: unknown) => {
      throw readError(error, `the workflows of ${owner}/${repo}`, ['actions: read']);
    });
    for (const { id, path, state, created_at: created } of data.workflows) {
      all.push({ id, path, state, created: Date.parse(created) });
    }
    if (data.workflows.length < PAGE) return all;
  }
}

async function lastSuccess(client: Client, name: WatchedName, workflow: number, event: string): Promise<RunTime> {
  if (!client.mayRead()) return { why: CALLS_USED_UP };
  const { owner, repo } = name;
  const asked = { owner, repo, workflow_id: workflow, event, status: 'success', per_page: 1 } as const;
  const { data } = await client.rest.actions.listWorkflowRuns(asked).catch((error: unknown) => {
    throw readError(error, `the runs of workflow ${workflow}`, ['actions: read']);
  });
  const [run] = data.workflow_runs;
  return run === undefined ? {} : { time: Date.parse(run.run_started_at ?? run.created_at) };
}

interface Commit {
  readonly committedDate: string;
  /** Null: the token may not see pull requests. */
  readonly associatedPullRequests: null | { readonly nodes: readonly { readonly mergedAt: string | null }[] };
}

interface Answer {
  readonly repository: null | {
    readonly commit: null | Readonly<Record<string, { readonly nodes: readonly Commit[] }>>;
  };
}

/** A commit is on the branch since its pull request was merged; where that may not be seen, since it was made. */
async function changesOf(client: Client, name: WatchedName, paths: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const { owner, repo, commit } = name;
  const changed = new Map<string, number>();
  for (let at = 0; at < paths.length; at += MOST_CHANGES) {
    const some = paths.slice(at, at + MOST_CHANGES);
    const variables = Object.fromEntries(some.map((path, index) => [`p${index}`, path]));
    const { repository } = await answerTo(client, documentOf(some), { owner, repo, commit, ...variables });
    if (repository?.commit == null)
      throw new GitHostError(`GitHub has no commit ${commit} in ${owner}/${repo}: run the job again.`);
    for (const [index, path] of some.entries()) {
      const [last] = repository.commit[`h${index}`]?.nodes ?? [];
      const merged = last?.associatedPullRequests?.nodes.flatMap(({ mergedAt }) => mergedAt ?? []) ?? [];
      const times = [...(last === undefined ? [] : [last.committedDate]), ...merged].map((one) => Date.parse(one));
      changed.set(path, Math.max(0, ...times));
    }
  }
  return changed;
}

/** A history takes GitHub a while: as many in one query. */
const MOST_CHANGES = 20;

function documentOf(paths: readonly string[]): string {
  const histories = paths.map((_, at) => `h${at}: history(first: 1, path: $p${at}) { ...last }`).join(' ');
  const variables = paths.map((_, at) => `$p${at}: String!`).join(', ');
  return `query ($owner: String!, $repo: String!, $commit: GitObjectID!, ${variables}) {
  repository(owner: $owner, name: $repo) { commit: object(oid: $commit) { ... on Commit { ${histories} } } }
}
fragment last on CommitHistoryConnection { nodes { committedDate associatedPullRequests(first: 5) { nodes { mergedAt } } } }`;
}

/** The answer; when only pull requests are refused, what came beside them. */
async function answerTo(client: Client, document: string, variables: Record<string, unknown>): Promise<Answer> {
  try {
    return await client.graphql<Answer>(document, variables);
  } catch (error) {
    const isPart = error instanceof GraphqlProblem && error.data != null;
    if (isPart && error.paths.every((path) => path.includes('associatedPullRequests'))) return error.data as Answer;
    throw readError(error, 'when the workflows were last changed');
  }
}
