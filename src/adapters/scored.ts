import { UsageError } from '../app/usage.ts';

/** A repository is to be scored at a commit; or not, and why: a sentence. */
export type Scored =
  | {
      readonly kind: 'repository';
      readonly owner: string;
      readonly repo: string;
      readonly commit: string;
      /** When it was pushed, ISO 8601; absent: it is asked for now. */
      readonly date?: string;
      /** Somebody asked for it: the workflow may be another's than the score's. */
      readonly byHand: boolean;
    }
  | { readonly kind: 'nothing'; readonly sentence: string };

/** As much of the payloads of `push` and `workflow_dispatch` as is read. */
interface Payload {
  readonly ref?: string;
  readonly after?: string;
  readonly deleted?: boolean;
  readonly repository?: { readonly default_branch?: string; readonly fork?: boolean; readonly pushed_at?: unknown };
}

export const SCORED_EVENTS: readonly string[] = ['push', 'workflow_dispatch'];

/**
 * What to score after a push, or on demand: the default branch, and never a fork's. `commit`: the one that the run is about.
 * Throws a `UsageError` when the payload does not say which branch is the default one.
 */
export function scoredOf(
  event: string,
  payload: object,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  commit: string,
): Scored {
  const { ref = '', after, deleted, repository } = payload as Payload;
  const branch = repository?.default_branch;
  const nothing = (why: string): Scored => ({ kind: 'nothing', sentence: `${why}: no score is kept.` });
  if (branch === undefined)
    throw new UsageError(`The event \`${event}\` does not say which branch is the default one: run this action on GitHub.`);
  if (repository?.fork === true) return nothing(`${owner}/${repo} is a fork`);
  if (ref !== `refs/heads/${branch}`) return nothing(`${ref} is not the default branch \`${branch}\``);
  if (deleted === true) return nothing(`${ref} was deleted`);
  const { pushed_at: seconds } = repository ?? {};
  const date = event === 'push' && typeof seconds === 'number' ? isoOf(seconds * 1000) : undefined;
  const byHand = event === 'workflow_dispatch';
  return { kind: 'repository', owner, repo, commit: after ?? commit, byHand, ...(date !== undefined && { date }) };
}

/** To the second, as GitHub writes it. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z');
}
