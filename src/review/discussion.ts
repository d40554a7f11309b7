/** One comment as it stands on the pull request. */
export interface Remark {
  /** The node id, for GraphQL. */
  readonly id: string;
  /** The number that REST knows it by, as text: it may be above 2³¹. */
  readonly number: string;
  /** The token itself wrote it. */
  readonly mine: boolean;
  readonly minimised: boolean;
  readonly canMinimise: boolean;
  /** ISO 8601. */
  readonly created: string;
  readonly body: string;
}

/** A conversation on a line of the diff, with its first comment. */
export interface Thread {
  readonly id: string;
  readonly path: string;
  /** The last line at the head; absent: the line has changed since (outdated). */
  readonly line?: number;
  /** The first line, when it is another one. */
  readonly startLine?: number;
  readonly resolved: boolean;
  /** It was resolved with the same token that reads it now. */
  readonly resolvedByMe: boolean;
  readonly canResolve: boolean;
  readonly canUnresolve: boolean;
  /** Somebody wrote a second comment. */
  readonly answered: boolean;
  readonly remark: Remark;
}

/** Everything said on a pull request that a review must know of. */
export interface Discussion {
  readonly comments: readonly Remark[];
  readonly threads: readonly Thread[];
}

/** Oldest first; two of one second by their id, so that overlapping runs agree on which is the copy. */
export function byAge(a: Remark, b: Remark): number {
  return a.created.localeCompare(b.created) || a.number.length - b.number.length || a.number.localeCompare(b.number);
}
