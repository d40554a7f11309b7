import type { Finding } from '../core/report.ts';
import type { Desired } from './desired.ts';
import { mayPost } from './desired.ts';
import type { Discussion } from './discussion.ts';
import { type Fresh, freshComments, type Group, groupsOf, isCandidate } from './fresh.ts';
import { type OwnThread, ownThreads } from './own.ts';
import { type Carried, keyOf, pair, pairExactly } from './pair.ts';
import { startOf } from './place.ts';

/** A thread of ours with the findings that it carries now; empty: none of what it said holds any more. */
export interface Standing {
  readonly own: OwnThread;
  readonly findings: readonly Finding[];
}

/** Where everything goes. */
export interface Arrangement {
  readonly standing: readonly Standing[];
  /** Threads that say what an older one says. */
  readonly copies: readonly OwnThread[];
  /** Threads that carry nothing any more. */
  readonly over: readonly OwnThread[];
  readonly fresh: readonly Fresh[];
}

/**
 * Sorts findings into the threads that stand and the comments to be posted. What is neither is left to the summary. Pure;
 * arranging again after the comments were posted changes nothing.
 */
export function arrange(desired: Desired, discussion: Discussion): Arrangement {
  const { report, change, name } = desired;
  const threads = ownThreads(discussion, name, change);
  const all = report.files.flatMap((file) => file.findings);
  // Of equals, the one that would be posted is the one that was.
  const findings = [...all.filter(isCandidate), ...all.filter((finding) => !isCandidate(finding))];
  const paths = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  const { open, copies } = withoutCopies(threads.filter(({ state }) => state === 'open'));
  const pairs = pair(open.flatMap(carriedOf), findings, paths);
  const taken = new Set(pairs.values());
  const back = pairExactly(
    threads.filter(canReturn).flatMap(carriedOf),
    findings.filter((finding) => !taken.has(finding) && isCandidate(finding)),
  );
  const found = new Map([...pairs, ...back]);
  const standing = threads.flatMap((own) => {
    const held = own.carried.flatMap((one) => found.get(one) ?? []);
    return held.length > 0 ? [{ own, findings: held }] : [];
  });
  const carried = new Set(found.values());
  const rest = findings.filter((finding) => isCandidate(finding) && !carried.has(finding));
  const quiet = open.filter((own) => !own.carried.some((one) => found.has(one)));
  // What another thread says is not over: not even where a person closed that one.
  const said = new Set(standing.flatMap(({ own }) => [...keysOf(own)]));
  const over = quiet.filter((own) => ![...keysOf(own)].every((key) => said.has(key)));
  const repeated = quiet.filter((own) => !over.includes(own));
  return { ...placed(desired, standing, groupsOf(rest, change)), copies: [...copies, ...repeated], over };
}

/** A thread that said "fixed" speaks again when the same code is back, unless a person closed it. */
function canReturn({ state, thread }: OwnThread): boolean {
  return state !== 'open' && (!thread.resolved || thread.resolvedByMe);
}

/** We closed it when its finding was fixed, and what it says holds again. */
export function reopens({ state, thread }: OwnThread): boolean {
  return state !== 'open' && thread.resolved && thread.resolvedByMe && thread.canUnresolve;
}

function carriedOf({ carried }: OwnThread): readonly Carried[] {
  return carried;
}

/**
 * A younger thread that says nothing but what an older one says is the copy of an overlapping run. One that a person closed
 * has no copies: what is said again beside it is another finding like it.
 */
function withoutCopies(threads: readonly OwnThread[]): {
  readonly open: readonly OwnThread[];
  readonly copies: readonly OwnThread[];
} {
  const open: OwnThread[] = [];
  const copies: OwnThread[] = [];
  for (const own of threads) {
    const older = open.filter(({ thread }) => !thread.resolved).map(keysOf);
    const isCopy = own.carried.length > 0 && older.some((keys) => [...keysOf(own)].every((key) => keys.has(key)));
    (isCopy ? copies : open).push(own);
  }
  return { open, copies };
}

function keysOf({ carried }: OwnThread): ReadonlySet<string> {
  return new Set(carried.map((one) => keyOf(one.path, one.identity)));
}

/** A rule is commented once a file and a line once: what an open thread can take is added to it, the rest is new. */
function placed(
  desired: Desired,
  standing: readonly Standing[],
  groups: readonly Group[],
): Pick<Arrangement, 'standing' | 'fresh'> {
  const adopted = new Map<Standing, Finding[]>(standing.map((one) => [one, []]));
  const left = groups.filter((group) => {
    const home = standing.find((one) => takes(one, group));
    if (home !== undefined) adopted.get(home)?.push(...group.findings);
    return home === undefined;
  });
  const room = mayPost(desired) ? Math.max(0, desired.maxComments - standing.length) : 0;
  return {
    standing: standing.map((one) => ({ ...one, findings: [...one.findings, ...(adopted.get(one) ?? [])] })),
    fresh: freshComments(left).slice(0, room),
  };
}

function takes({ own, findings }: Standing, group: Group): boolean {
  const { thread, path } = own;
  if ((thread.resolved && !reopens(own)) || path !== group.path) return false;
  const sameRule = findings.some((finding) => finding.habit === group.habit && finding.rule === group.rule);
  return sameRule || (group.place !== undefined && startOf(thread) === startOf(group.place));
}
