import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import parseDiff from 'parse-diff';

/** Files of a commit: POSIX path → content, that of a program, the target of a symbolic link, or the commit of a submodule. */
export type Files = Readonly<Record<string, string | Buffer | Special>>;

type Special = { readonly link: string } | { readonly submodule: string } | { readonly executable: string };

/** A real git repository, as far as GitHub would look into it. */
export interface Repository {
  readonly folder: string;
  mergeBase(base: string, head: string): string | undefined;
  /** The entry of a path in a commit; `undefined`: it is not there. */
  entry(commit: string, path: string): { readonly mode: number; readonly type: string; readonly oid: string } | undefined;
  /** Paths of all files below a folder; the whole commit's for an empty one. */
  under(commit: string, folder: string): readonly string[];
  blob(oid: string): Buffer | undefined;
  has(commit: string): boolean;
  changes(base: string, head: string): readonly ChangedEntry[];
  /** Commits the files over the head of the branch and returns the commit. A file left out is deleted. */
  commit(branch: string, files: Files, message?: string): string;
}

export interface ChangedEntry {
  readonly filename: string;
  readonly previous_filename?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed';
  readonly sha: string;
  readonly additions: number;
  readonly deletions: number;
  readonly changes: number;
  /** Absent for binary files, as GitHub leaves it out. */
  readonly patch?: string;
}

const ALONE = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

function git(folder: string, args: readonly string[], input?: Buffer | string): Buffer {
  const options = {
    ...(input !== undefined && { input }),
    cwd: folder,
    env: { ...process.env, ...ALONE },
    stdio: 'pipe' as const,
    maxBuffer: 2 ** 28,
  };
  return execFileSync('git', ['-c', 'core.quotePath=false', ...args], options);
}

function tried<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** An existing repository in a folder. What was read of a commit is kept, since a commit never changes. */
function openRepository(folder: string): Repository {
  const trees = new Map<string, ReturnType<typeof treeOf>>();
  const blobs = new Map<string, Buffer>();
  const answers = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => remembered(answers as Map<string, T>, key, make);
  const tree = (commit: string) => remembered(trees, commit, () => treeOf(folder, commit));
  return {
    folder,
    mergeBase: (base, head) =>
      once(`merge-base ${base} ${head}`, () => tried(() => git(folder, ['merge-base', base, head]).toString().trim())),
    entry: (commit, path) => tree(commit).get(path),
    under: (commit, folder) => [...tree(commit).keys()].filter((path) => folder === '' || path.startsWith(`${folder}/`)),
    blob(oid) {
      // One process for every blob of the trees seen so far: a test may read hundreds.
      if (!blobs.has(oid)) {
        const known = [...trees.values()].flatMap((entries) => [...entries.values()]).filter(({ type }) => type === 'blob');
        for (const [id, content] of blobsOf(folder, [oid, ...known.map((entry) => entry.oid)])) blobs.set(id, content);
      }
      return blobs.get(oid);
    },
    has: (commit) =>
      once(`has ${commit}`, () => tried(() => git(folder, ['cat-file', '-e', `${commit}^{commit}`])) !== undefined),
    changes: (base, head) => once(`changes ${base} ${head}`, () => changesOf(folder, base, head)),
    commit(branch, files, message = 'Change') {
      const [id] = importCommits(folder, [{ branch, from: `refs/heads/${branch}^0`, files, message }]);
      return id as string;
    },
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

function treeOf(folder: string, commit: string) {
  const listing = git(folder, ['ls-tree', '-r', '-z', commit]).toString();
  const entries = listing.split('\0').flatMap((line) => {
    const [head, path] = line.split('\t');
    const [mode = '', type = '', oid = ''] = (head ?? '').split(' ');
    return path === undefined ? [] : [[path, { mode: Number.parseInt(mode, 8), type, oid }] as const];
  });
  return new Map(entries);
}

function blobsOf(folder: string, oids: readonly string[]): ReadonlyMap<string, Buffer> {
  const names = [...new Set(oids)];
  let rest = git(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const blobs = new Map<string, Buffer>();
  while (rest.length > 0) {
    const end = rest.indexOf('\n');
    const [oid = '', type, size] = rest.subarray(0, end).toString().split(' ');
    const length = type === 'blob' ? Number(size) : -1;
    if (length >= 0) blobs.set(oid, Buffer.from(rest.subarray(end + 1, end + 1 + length)));
    rest = rest.subarray(end + 2 + length);
  }
  return blobs;
}

const STATUSES = { A: 'added', D: 'removed', R: 'renamed', M: 'modified', T: 'changed' } as const;

function changesOf(folder: string, base: string, head: string): readonly ChangedEntry[] {
  const raw = git(folder, ['diff', '--raw', '-z', '-M', '--no-abbrev', base, head]).toString().split('\0');
  const patches = git(folder, ['diff', '-M', base, head])
    .toString()
    .split(/^diff --git /m)
    .slice(1);
  const entries: ChangedEntry[] = [];
  for (let at = 0; raw[at]?.startsWith(':'); ) {
    const [, , , to = '', letters = 'M'] = (raw[at] as string).split(' ');
    const status = STATUSES[letters[0] as keyof typeof STATUSES] ?? 'modified';
    const paths = raw.slice(at + 1, at + (status === 'renamed' ? 3 : 2));
    entries.push(entryOf(status, to, paths, patches[entries.length] ?? ''));
    at += 1 + paths.length;
  }
  return entries;
}

function entryOf(status: ChangedEntry['status'], sha: string, paths: readonly string[], diff: string): ChangedEntry {
  const start = diff.search(/^@@ /m);
  const patch = start < 0 ? undefined : diff.slice(start).replace(/\n$/, '');
  const [file] = patch === undefined ? [] : parseDiff(`--- a\n+++ b\n${patch}\n`);
  const { additions = 0, deletions = 0 } = file ?? {};
  return {
    filename: paths.at(-1) as string,
    ...(status === 'renamed' && { previous_filename: paths[0] as string }),
    status,
    sha,
    additions,
    deletions,
    changes: additions + deletions,
    ...(patch !== undefined && { patch }),
  };
}

/** One process writes all commits, without a work tree. Returns their ids in order. */
function importCommits(folder: string, commits: readonly NewCommit[]): readonly string[] {
  const chunks = commits.flatMap(({ branch, from, files, message }, index) => [
    `commit refs/heads/${branch}\nmark :${index + 1}\ncommitter A. Author <author@example.com> 1767225600 +0000\n`,
    ...data(message),
    ...(from === undefined ? [] : [`from ${from}\n`]),
    'deleteall\n',
    ...Object.entries(files).flatMap(([path, content]) => fileChunks(path, content)),
    `\nget-mark :${index + 1}\n`,
  ]);
  const input = Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
  return git(folder, ['fast-import', '--quiet', '--force'], input).toString().trim().split('\n');
}

interface NewCommit {
  readonly branch: string;
  /** What it is built on: a branch that exists, or `:1` for the first commit of the list. */
  readonly from?: string;
  readonly files: Files;
  readonly message: string;
}

function data(content: string | Buffer): readonly (string | Buffer)[] {
  return [`data ${Buffer.byteLength(content)}\n`, content, '\n'];
}

function fileChunks(path: string, content: Files[string]): readonly (string | Buffer)[] {
  const name = `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
  if (typeof content === 'string' || Buffer.isBuffer(content)) return [`M 100644 inline ${name}\n`, ...data(content)];
  if ('executable' in content) return [`M 100755 inline ${name}\n`, ...data(content.executable)];
  if ('link' in content) return [`M 120000 inline ${name}\n`, ...data(content.link)];
  return [`M 160000 ${content.submodule} ${name}\n`];
}

/** A repository with a pull request in it. `base` is the tip of `main`, which is one commit ahead of the merge base. */
export interface SampleRepository extends Repository {
  readonly base: string;
  readonly fork: string;
  readonly head: string;
}

/**
 * Makes a git repository in an empty or missing folder: `base` on `main`, `head` on the branch `change`, and then one more
 * commit on `main`, so that the base's tip is not the merge base.
 */
export function sampleRepository(folder: string, base: Files, head: Files): SampleRepository {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
  const later = { ...base, 'later.txt': 'On main, after the branch was made.\n' };
  const [fork, changed, tip] = importCommits(folder, [
    { branch: 'main', files: base, message: 'Base' },
    { branch: 'change', from: ':1', files: head, message: 'Change' },
    { branch: 'main', from: ':1', files: later, message: 'Later' },
  ]) as [string, string, string];
  return { ...openRepository(folder), base: tip, fork, head: changed };
}

/** The files of a folder on disk, for `sampleRepository`. */
export function filesIn(folder: string): Files {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** Removes a folder made for a test. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
