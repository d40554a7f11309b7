/** Lines of the head that a diff shows: `lines` are 1-based head line numbers, `added` those that are new or changed. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly added: readonly number[];
}

/** One file of a change, both sides' text. A side that does not exist has no text; one that cannot be read has `unread`. */
export interface ChangedFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly base?: string;
  readonly head?: string;
  /** Why the file cannot be judged: too large, binary, a submodule, a symlink. One sentence without a final stop. */
  readonly unread?: string;
  /** Absent: nobody told (GitHub leaves the patch of a large diff out). */
  readonly hunks?: readonly Hunk[];
}

/** A file that says who starts whom (a workflow, a crontab, `package.json`), changed or not; a side that does not exist has no text. */
export interface ContextFile {
  readonly path: string;
  readonly base?: string;
  readonly head?: string;
  /** Why a side has no text though it exists: one sentence without a final stop. */
  readonly unread?: string;
}

/** What a pull request, or a range of commits, changes: the input of a review, from the API or from local git alike. */
export interface Change {
  /** The merge base; absent: it cannot be known, and the head alone is judged. */
  readonly base?: string;
  readonly head: string;
  readonly files: readonly ChangedFile[];
  /** The configuration's text at both sides; absent: there is none. */
  readonly configuration: { readonly path: string; readonly base?: string; readonly head?: string };
  /** Workflows, crontabs and `package.json` at both commits, sorted by path. Without a base: those of the head. */
  readonly context?: readonly ContextFile[];
  /** What limits the result, each in a sentence. */
  readonly notes: readonly string[];
  /** What could not be read and is no file of the list, by the name a person knows it by. It makes the result partial. */
  readonly unread?: readonly { readonly path: string; readonly why: string }[];
}
