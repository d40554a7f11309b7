import type { Reference } from '../config/reference.ts';
import type { Change } from '../core/change.ts';
import type { Annotation } from '../render/annotations.ts';
import type { Discussion } from '../review/discussion.ts';
import type { Operation } from '../review/operation.ts';

/** Which texts of a pull request are needed. */
export interface Wanted {
  /** Whether a changed file's text is. */
  path(path: string): boolean;
  /** Where the configuration may be; the first that exists at either side counts. */
  readonly configuration: readonly string[];
}

/**
 * What became of an operation. `forbidden`: the token may not write. `refused`: GitHub takes it in no case. `limited`: not
 * now, and it was not done; `wait`: for so many milliseconds. `unknown`: no answer came, so it may have been done.
 * `message` is one sentence.
 */
export type Outcome =
  | { readonly done: true }
  | { readonly done: false; readonly failure: 'forbidden' | 'refused' | 'unknown'; readonly message: string }
  | { readonly done: false; readonly failure: 'limited'; readonly message: string; readonly wait: number };

/** A pull request as it stands. Without a discussion nobody can tell whose comments are whose: `silence` says why. */
export type Reading = { readonly change: Change } & (
  | { readonly discussion: Discussion; readonly silence?: never }
  | { readonly discussion?: never; readonly silence: string }
);

/** One pull request, as the review sees it. Reading throws a `GitHostError`; performing never throws. */
export interface PullRequest {
  read(wanted: Wanted): Promise<Reading>;
  discussion(): Promise<Discussion>;
  /** The head commit as it is now; `undefined`: the pull request is closed. */
  headNow(): Promise<string | undefined>;
  /** Does it once: nothing that creates is ever sent again. */
  perform(operation: Operation): Promise<Outcome>;
}

/** The text of a file in some repository, or why it cannot be read: the end of a sentence. Never throws. */
export type Fetch = (reference: Reference) => Promise<{ readonly text: string } | { readonly why: string }>;

/** Where a run shows what it found, besides the pull request. */
export interface Run {
  /** Adds Markdown to the run's own page. */
  showSummary(markdown: string): Promise<void>;
  /** Writes a file that stays after the run; returns its path. */
  writeReport(json: string): Promise<string>;
  output(name: string, value: string): void;
  annotate(annotation: Annotation): void;
  say(line: string): void;
  warn(sentence: string): void;
}

/** A plain file of a commit. `sha` is its blob's; `size` in bytes. */
export interface CommittedFile {
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

/** A commit of a repository, before its files are read. */
export interface Snapshot {
  readonly files: readonly CommittedFile[];
  /** Absent: there is none. */
  readonly configuration?: { readonly path: string; readonly text: string };
  /** Why the list does not end where the commit ends; absent: it does. A sentence without a final stop. */
  readonly cut?: string;
}

/** What stands on the branch that keeps the score. */
export interface Shelf {
  /** Its last commit, and that one's tree. */
  readonly tip: string;
  readonly tree: string;
  /** The blobs of its files, by name. */
  readonly blobs: ReadonlyMap<string, string>;
  /** The texts that were asked for, by name; one that is not there has none. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What became of a commit. `moved`: the branch is not what it was, and nothing was written. `message` is one sentence. */
export type Shelved =
  | { readonly kind: 'done'; readonly commit: string }
  | { readonly kind: 'moved' }
  | { readonly kind: 'refused'; readonly message: string };

/** One repository at one commit, and the branch beside it that keeps its score. Reading throws a `GitHostError`. */
export interface ScoredRepository {
  /** The commit, and the branch with the texts of these files; `shelf` is absent where there is no such branch. */
  read(
    configuration: readonly string[],
    texts: readonly string[],
  ): Promise<{ readonly snapshot: Snapshot; readonly shelf?: Shelf }>;
  /** The texts of files, by their blob's sha, each with its text or why there is none. */
  texts(files: readonly CommittedFile[]): Promise<ReadonlyMap<string, { readonly text?: string; readonly unread?: string }>>;
  /** The branch as it is now. */
  shelf(texts: readonly string[]): Promise<Shelf | undefined>;
  /** One commit upon this very state of the branch, or the first of it. Never by force. Never throws. */
  write(upon: Shelf | undefined, message: string, files: ReadonlyMap<string, string>): Promise<Shelved>;
}

/** A workflow of the repository, with its text on the default branch. */
export interface ListedWorkflow {
  readonly id: number;
  readonly path: string;
  /** In GitHub's words: `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`. */
  readonly state: string;
  /** When GitHub first saw it; milliseconds since 1970. */
  readonly created: number;
  readonly text: string;
}

/** When a run was started; without a time there was none. `why` it is not known: the end of a sentence. */
export type RunTime = { readonly time?: number } | { readonly why: string };

/** The workflows of one repository and their runs. Everything throws a `GitHostError`. */
export interface WatchedRepository {
  /** Those whose file is on the default branch; `unread`: those whose text is not handed out. */
  workflows(): Promise<{
    readonly workflows: readonly ListedWorkflow[];
    readonly unread: readonly { readonly path: string; readonly why: string }[];
  }>;
  /** The last run that this event started and that succeeded; one that was run again counts from then. */
  lastSuccess(workflow: number, event: 'schedule' | 'workflow_dispatch'): Promise<RunTime>;
  /** When these files were last changed on the default branch. */
  changed(paths: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

/** What the Git host answers with when it does not: the message is one sentence that says what, where and what to do. */
export class GitHostError extends Error {
  override readonly name = 'GitHostError';
}
