import type { Answer } from './answer.ts';
import type { State } from './state.ts';

/** A workflow as GitHub keeps it beside its file. */
export interface StoredWorkflow {
  readonly id: number;
  readonly path: string;
  readonly state: string;
  readonly created: string;
}

/** A run of a workflow. `again`: when it was run again. */
export interface StoredRun {
  readonly workflow: number;
  readonly event: string;
  readonly conclusion: string;
  readonly created: string;
  readonly again?: string;
}

/** What GitHub Actions knows of a repository. */
export interface ActionsData {
  readonly workflows: StoredWorkflow[];
  readonly runs: StoredRun[];
  /** When a file was committed last, and when that commit's pull request was merged; what is not here: when all were. */
  readonly changes: Map<string, { readonly committed: string; readonly merged?: string }>;
}

const known = new WeakMap<State, ActionsData>();

/** The workflows and runs of a server's repository. */
export function actionsData(state: State): ActionsData {
  const data = known.get(state) ?? { workflows: [], runs: [], changes: new Map() };
  known.set(state, data);
  return data;
}

const LACKS_ACTIONS: Answer = {
  status: 403,
  json: { message: 'Resource not accessible by integration', documentation_url: 'https://docs.github.com/rest' },
  headers: { 'x-accepted-github-permissions': 'actions=read' },
};

function pageOf<T>(all: readonly T[], query: URLSearchParams): readonly T[] {
  const size = Math.min(100, Number(query.get('per_page') ?? '30'));
  const start = (Number(query.get('page') ?? '1') - 1) * size;
  return all.slice(start, start + size);
}

export function listWorkflows(state: State, query: URLSearchParams): Answer {
  if (state.permissions.actions !== 'read') return LACKS_ACTIONS;
  const { workflows } = actionsData(state);
  const shown = pageOf(workflows, query).map(({ id, path, state: word, created }) => {
    return { id, name: path, path, state: word, created_at: created, updated_at: created };
  });
  return { status: 200, json: { total_count: workflows.length, workflows: shown } };
}

/** The newest run first. `status` is a status or a conclusion. */
export function listRuns(state: State, workflow: number, query: URLSearchParams): Answer {
  if (state.permissions.actions !== 'read') return LACKS_ACTIONS;
  const [event, status] = [query.get('event'), query.get('status')];
  const found = actionsData(state)
    .runs.filter((run) => run.workflow === workflow && (event === null || run.event === event))
    .filter(({ conclusion }) => status === null || conclusion === status)
    .sort((a, b) => b.created.localeCompare(a.created));
  const shown = pageOf(found, query).map(({ created, again = created, ...run }, at) => {
    return {
      id: at,
      event: run.event,
      status: 'completed',
      conclusion: run.conclusion,
      created_at: created,
      run_started_at: again,
    };
  });
  return { status: 200, json: { total_count: found.length, workflow_runs: shown } };
}

/** Commits of these tests are all from one day. */
const COMMITTED = '2026-01-01T00:00:00Z';

/** The last commit of a file, as GraphQL shows it. `refuse` throws an error of a type. */
export function historyNode(state: State, path: string, refuse: (type: string, message: string) => never): object {
  const { committed, merged } = actionsData(state).changes.get(path) ?? { committed: COMMITTED };
  const pulls = { __typename: 'PullRequestConnection', nodes: merged === undefined ? [] : [{ mergedAt: merged }] };
  const associatedPullRequests = () =>
    state.permissions.pullRequests === 'none' ? refuse('FORBIDDEN', 'Resource not accessible by integration') : pulls;
  return { __typename: 'CommitHistoryConnection', nodes: [{ committedDate: committed, associatedPullRequests }] };
}
