import type { Change } from '../core/change.ts';
import { byAge, type Discussion, type Remark, type Thread } from './discussion.ts';
import { type Marker, ownMarker, type State } from './marker.ts';
import type { Carried } from './pair.ts';

/** A thread that this instance opened: what its comment carries, with the path the thread's file has now. */
export interface OwnThread {
  readonly thread: Thread;
  readonly path: string;
  readonly state: State;
  readonly carried: readonly Carried[];
}

/** The threads of this instance, oldest first. A minimised one is over. */
export function ownThreads(discussion: Discussion, name: string, change: Change): readonly OwnThread[] {
  const renamed = renames(change);
  return discussion.threads
    .filter((thread) => !thread.remark.minimised)
    .sort((a, b) => byAge(a.remark, b.remark))
    .flatMap((thread) => {
      const marker = ownMarker(thread.remark, name);
      if (marker?.kind !== 'comment') return [];
      const path = renamed.get(thread.path) ?? thread.path;
      const carried = marker.findings.map((identity) => ({ path, identity, atRest: isAtRest(thread) }));
      return [{ thread, path, state: marker.state, carried }];
    });
}

/** A person closed it: what it says is not touched any more. */
export function isAtRest({ resolved, resolvedByMe }: Thread): boolean {
  return resolved && !resolvedByMe;
}

/** The summaries of this instance, oldest first. */
export function ownSummaries(discussion: Discussion, name: string): readonly Remark[] {
  const isSummary = (marker: Marker | undefined): boolean => marker?.kind === 'summary';
  return discussion.comments.filter((remark) => isSummary(ownMarker(remark, name))).sort(byAge);
}

/** Old path → new path, for files that exist under the new one only. */
function renames(change: Change): ReadonlyMap<string, string> {
  const present = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  const moved = change.files.filter(({ previousPath }) => previousPath !== undefined && !present.has(previousPath));
  return new Map(moved.map((file) => [file.previousPath as string, file.path]));
}
