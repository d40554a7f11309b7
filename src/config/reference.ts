/** A file in a repository, at a branch, a tag or a commit: what `extends` names. */
export interface Reference {
  readonly owner: string;
  readonly repo: string;
  /** POSIX, from the repository's root. */
  readonly path: string;
  readonly ref: string;
}

const WRITTEN = /^([A-Za-z0-9][A-Za-z0-9-]{0,38})\/([A-Za-z0-9._-]{1,100})\/([^@\s]{1,500})@([^\s@:?*[\\^~]{1,200})$/;

/** Reads `owner/repo/path@ref`; `undefined`: it is no such thing. A path with `..` in it leads nowhere. */
export function referenceOf(written: string): Reference | undefined {
  const [, owner, repo, path, ref] = WRITTEN.exec(written) ?? [];
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) return undefined;
  const isStrange = [...path.split('/'), ...ref.split('/')].some((part) => part === '' || part === '.' || part === '..');
  return isStrange || repo === '.' || repo === '..' ? undefined : { owner, repo, path, ref };
}
