import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
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

/** What a commit holds, known since every commit of a repository is made here: git is only asked for what it alone knows. */
interface Known {
  readonly parent?: string;
  readonly tree: ReadonlyMap<string, TreeEntry>;
}

type TreeEntry = NonNullable<ReturnType<Repository['entry']>>;

function startRepository(folder: string): Repository & { readonly write: (commits: readonly NewCommit[]) => readonly string[] } {
  git(folder, ['init', '--quiet', '--initial-branch=main', '--template=']);
  const known = new Map<string, Known>();
  const heads = new Map<string, string>();
  const blobs = new Map<string, Buffer>();
  const changes = new Map<string, readonly ChangedEntry[]>();
  const history = (commit: string | undefined): readonly string[] =>
    commit !== undefined && known.has(commit) ? [commit, ...history(known.get(commit)?.parent)] : [];
  const write = (commits: readonly NewCommit[]): readonly string[] => {
    const ids = importCommits(folder, commits);
    for (const [index, { branch, from, files }] of commits.entries()) {
      const parent = from === ':1' ? ids[0] : heads.get(branch);
      known.set(ids[index] as string, { ...(parent !== undefined && { parent }), tree: treeOf(files, blobs) });
      heads.set(branch, ids[index] as string);
    }
    return ids;
  };
  return {
    folder,
    write,
    mergeBase(base, head) {
      const reached = new Set(history(base));
      return history(head).find((commit) => reached.has(commit));
    },
    entry: (commit, path) => known.get(commit)?.tree.get(path),
    under: (commit, folder) =>
      [...(known.get(commit)?.tree.keys() ?? [])].filter((path) => folder === '' || path.startsWith(`${folder}/`)),
    blob: (oid) => blobs.get(oid),
    has: (commit) => known.has(commit),
    changes: (base, head) => remembered(changes, `${base} ${head}`, () => changesOf(folder, base, head)),
    commit(branch, files, message = 'Change') {
      const [id] = write([{ branch, from: `refs/heads/${branch}^0`, files, message }]);
      return id as string;
    },
  };
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as T;
}

/** The tree of these files as git would name its parts; their contents are added to `blobs`. */
function treeOf(files: Files, blobs: Map<string, Buffer>): ReadonlyMap<string, TreeEntry> {
  const entries = Object.entries(files).map(([path, content]): readonly [string, TreeEntry] => {
    if (typeof content === 'object' && 'submodule' in content)
      return [path, { mode: 0o160000, type: 'commit', oid: content.submodule }];
    const [mode, text] = contentOf(content);
    const bytes = Buffer.from(text as string);
    const oid = objectId('blob', bytes);
    blobs.set(oid, bytes);
    return [path, { mode: Number.parseInt(mode, 8), type: 'blob', oid }];
  });
  return new Map(entries.sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
}

/** The name of an object: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. */
export function objectId(kind: string, content: Buffer): string {
  return createHash('sha1').update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

const STATUSES = { A: 'added', D: 'removed', R: 'renamed', M: 'modified', T: 'changed' } as const;

function changesOf(folder: string, base: string, head: string): readonly ChangedEntry[] {
  const output = git(folder, ['diff', '--raw', '--patch', '-z', '-M', '--no-abbrev', base, head]).toString();
  // The entries end with an empty one, then come the patches; where nothing changed there is neither.
  const end = output.indexOf('\0\0');
  const raw = output.slice(0, end).split('\0');
  const patches = output
    .slice(end)
    .split(/^\0*diff --git /m)
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
  if (typeof content === 'object' && 'submodule' in content) return [`M 160000 ${content.submodule} ${name}\n`];
  const [mode, text] = contentOf(content);
  return [`M ${mode} inline ${name}\n`, ...data(text)];
}

/** The mode and the bytes of what is no submodule. */
function contentOf(content: Exclude<Files[string], { submodule: string }>): readonly [mode: string, string | Buffer] {
  if (typeof content === 'string' || Buffer.isBuffer(content)) return ['100644', content];
  return 'executable' in content ? ['100755', content.executable] : ['120000', content.link];
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
  const { write, ...repository } = startRepository(folder);
  const later = { ...base, 'later.txt': 'On main, after the branch was made.\n' };
  const [fork, changed, tip] = write([
    { branch: 'main', files: base, message: 'Base' },
    { branch: 'change', from: ':1', files: head, message: 'Change' },
    { branch: 'main', from: ':1', files: later, message: 'Later' },
  ]) as [string, string, string];
  return { ...repository, base: tip, fork, head: changed };
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
