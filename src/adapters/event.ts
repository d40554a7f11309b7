import { UsageError } from '../app/usage.ts';
import type { Access, CommitsName, Head, PullRequestName } from './github/pull-request.ts';
import { SCORED_EVENTS, type Scored, scoredOf } from './scored.ts';

/** What an event asks to be reviewed. */
export type Subject =
  | { readonly kind: 'pull-request'; readonly pull: PullRequestName }
  /** A merge queue's commits: judged, and nothing is posted. */
  | { readonly kind: 'commits'; readonly commits: CommitsName }
  /** The pull request whose head a finished workflow ran on; the event alone says which. */
  | { readonly kind: 'head'; readonly head: Head }
  | Scored
  /** The workflows of the default branch, at this commit: which of them have not succeeded when they should have. */
  | { readonly kind: 'schedules'; readonly owner: string; readonly repo: string; readonly commit: string }
  /** Nothing is to be reviewed, and nothing is wrong: a sentence. */
  | { readonly kind: 'nothing'; readonly sentence: string };

interface Repository {
  readonly owner: string;
  readonly repo: string;
}

interface Side {
  readonly sha: string;
  readonly repo?: { readonly full_name: string } | null;
}

/** As much of GitHub's payloads as is read. */
interface Payload {
  readonly pull_request?: {
    readonly number: number;
    readonly state?: string;
    readonly base: Side;
    readonly head: Side;
  };
  readonly merge_group?: { readonly base_sha: string; readonly head_sha: string };
  readonly workflow_run?: {
    readonly head_sha: string;
    readonly head_branch: string | null;
    readonly head_repository: { readonly full_name: string } | null;
    readonly event?: string;
  };
}

/**
 * What to review, to score or to watch, from the event's name and payload; `commit` is the one that the run is about. Throws
 * a `UsageError` for an event that has none of it.
 */
export function subjectOf(event: string, payload: object, repository: Repository, commit = ''): Subject {
  const { pull_request: pull, merge_group: group, workflow_run: run } = payload as Payload;
  if (pull !== undefined) {
    const { number, base, head, state } = pull;
    if (state === 'closed') return { kind: 'nothing', sentence: `Pull request ${number} is closed: nothing is reviewed.` };
    return { kind: 'pull-request', pull: { ...repository, number, base: base.sha, head: head.sha } };
  }
  if (group !== undefined) return { kind: 'commits', commits: { ...repository, base: group.base_sha, head: group.head_sha } };
  if (run !== undefined) {
    const { head_sha: commit, head_branch: branch, head_repository: from } = run;
    if (branch !== null && from !== null) return { kind: 'head', head: { ...repository, from: from.full_name, branch, commit } };
    return { kind: 'nothing', sentence: `The workflow ran on ${commit}, which is on no branch any more: nothing is reviewed.` };
  }
  if (SCORED_EVENTS.includes(event)) return scoredOf(event, payload, repository, commit);
  if (event === 'schedule') return { kind: 'schedules', ...repository, commit };
  throw new UsageError(sentenceFor(event));
}

function sentenceFor(event: string): string {
  const events = '`pull_request`, `pull_request_target`, `merge_group` or `workflow_run`';
  const others = '`push` for the score, or on `schedule` to watch the schedules';
  return `The event \`${event}\` has no pull request to review: run this action on ${events}, on ${others}.`;
}

/** Whether GitHub gives this run a token that may only read. `pull_request_target` runs with the base's own rights. */
export function limitOf(event: string, payload: object, actor: string): Access['from'] {
  const { pull_request: pull } = payload as Payload;
  if (event !== 'pull_request' || pull === undefined) return undefined;
  if (actor === 'dependabot[bot]') return 'dependabot';
  // A fork that is gone has no repository any more.
  return pull.head.repo !== undefined && pull.head.repo?.full_name !== pull.base.repo?.full_name ? 'fork' : undefined;
}
