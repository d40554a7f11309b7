import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../app/usage.ts';
import { CONFIGURATION_FILES } from '../config/configuration.ts';
import type { Change, ChangedFile } from '../core/change.ts';
import { type Blob, readBlobs } from './blobs.ts';
import { contextIn, contextOf } from './context.ts';
import { runGit } from './process.ts';

/** The top folder of the work tree that holds a folder; `undefined`: it is in none. Git itself is not started to know. */
export function workTreeOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}

/**
 * The files below a folder of a work tree that are tracked, or neither tracked nor ignored: POSIX paths relative to its top,
 * sorted; `undefined` when git cannot tell, or is not there.
 */
export async function listFiles(folder: string): Promise<readonly string[] | undefined> {
  const ended = await runGit(['ls-files', '-co', '--exclude-standard', '--full-name', '-z', '--', '.'], folder);
  if (ended?.status !== 0) return undefined;
  return [...new Set(ended.output.toString().split('\0'))].filter((path) => path !== '').sort();
}

/** `BASE..HEAD` as written on the command line: each side is optional. */
export interface Range {
  readonly base?: string;
  readonly head?: string;
}

/**
 * What changed between the merge base and the head, from the local repository at `root`. Without a base: the default branch
 * of `origin`, else `main` or `master`; without a head: the commit that is checked out. `wanted` says of which paths the
 * text is needed. A shallow clone is deepened when the merge base is not in it; where it stays unknown the change has no
 * base, and a note says so. Throws a `UsageError` for a name that git does not know.
 */
export async function readChange(root: string, range: Range, wanted: (path: string) => boolean): Promise<Change> {
  const headName = range.head ?? 'HEAD';
  const head = await commitOf(root, headName);
  const baseName = range.base ?? (await defaultBranch(root));
  const tip = await commitOf(root, baseName);
  const base = await mergeBase(root, tip, head);
  const entries = await changedFiles(root, base ?? tip, head);
  const needed = entries.filter(
    (entry) => wanted(entry.path) || (entry.previousPath !== undefined && wanted(entry.previousPath)),
  );
  const around = await contextIn(root, base, head);
  const configured = CONFIGURATION_FILES.flatMap((path) => [base, head].map((commit) => (commit ? `${commit}:${path}` : '')));
  const ids = needed.flatMap(({ from, to }) => (base === undefined ? [to] : [from, to]));
  const blobs = await readBlobs(
    root,
    [...ids, ...configured, ...around.flatMap(({ from, to }) => [from, to])].filter(
      (id): id is string => id !== undefined && id !== '',
    ),
  );
  const unknown = `The merge base of ${baseName} and ${headName} is unknown: the head alone is judged, and no gate applies.`;
  return {
    ...(base !== undefined && { base }),
    head,
    files: needed.map((entry) => fileOf(base === undefined ? headOnly(entry) : entry, blobs)),
    configuration: configurationOf(base, head, blobs),
    context: around.map((entry) => contextOf(entry, blobs)),
    notes: base === undefined ? [unknown] : [],
  };
}

async function commitOf(root: string, name: string): Promise<string> {
  const ended = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], root);
  if (ended === undefined) throw new UsageError('There is no git to run: install it, or use `readiness check`.');
  if (ended.status !== 0) throw new UsageError(`Git knows no commit \`${name}\` in ${root}: fetch it, or name another.`);
  return ended.output.toString().trim();
}

async function defaultBranch(root: string): Promise<string> {
  const remote = await runGit(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'], root);
  const named = remote?.status === 0 ? [remote.output.toString().trim()] : [];
  for (const name of [...named, 'origin/main', 'origin/master', 'main', 'master']) {
    const ended = await runGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], root);
    if (ended?.status === 0) return name;
  }
  throw new UsageError(`No default branch is known in ${root}: name the base, as in \`readiness diff main\`.`);
}

/** How far a shallow clone is deepened, in commits, one step after another. */
const DEEPER = [50, 500, 5000];

async function mergeBase(root: string, base: string, head: string): Promise<string | undefined> {
  const find = async () => {
    const ended = await runGit(['merge-base', base, head], root);
    return ended?.status === 0 ? ended.output.toString().trim() : undefined;
  };
  let found = await find();
  for (const commits of DEEPER) {
    const shallow =
      found === undefined && (await runGit(['rev-parse', '--is-shallow-repository'], root))?.output.toString().trim();
    if (shallow !== 'true') break;
    const fetched = await runGit(['fetch', '--quiet', '--no-tags', `--deepen=${commits}`, 'origin'], root);
    if (fetched?.status !== 0) break;
    found = await find();
  }
  return found;
}

interface Entry extends Pick<ChangedFile, 'path' | 'previousPath' | 'status'> {
  /** The object's id at the base and at the head. */
  readonly from?: string;
  readonly to?: string;
  readonly unread?: string;
}

async function changedFiles(root: string, base: string, head: string): Promise<readonly Entry[]> {
  const args = ['diff', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-textconv', '-M', base, head];
  const ended = await runGit(args, root);
  if (ended?.status !== 0) throw new UsageError(`Git cannot compare ${base} with ${head}: ${reasonOf(ended)}.`);
  const fields = ended.output.toString().split('\0');
  const entries: Entry[] = [];
  for (let at = 0; fields[at]?.startsWith(':'); ) {
    const [was = '', is = '', from, to, letters = ''] = (fields[at] as string).slice(1).split(' ');
    const renamed = letters.startsWith('R');
    const paths = fields.slice(at + 1, at + (renamed ? 3 : 2));
    entries.push(entryOf(letters, letters === 'D' ? was : is, from as string, to as string, paths));
    at += 1 + paths.length;
  }
  return entries;
}

const STATUSES: Readonly<Record<string, Entry['status']>> = { A: 'added', D: 'removed', R: 'renamed' };

function entryOf(letters: string, mode: string, from: string, to: string, paths: readonly string[]): Entry {
  const status = STATUSES[letters[0] as string] ?? 'modified';
  const path = paths.at(-1) as string;
  return {
    path,
    status,
    ...(paths.length > 1 && { previousPath: paths[0] as string }),
    ...(status !== 'added' && { from }),
    ...(status !== 'removed' && { to }),
    ...unreadOf(mode),
  };
}

function unreadOf(mode: string): { readonly unread?: string } {
  if (mode === '120000') return { unread: 'it is a symbolic link' };
  return mode === '160000' ? { unread: 'it is a submodule' } : {};
}

/** The tips differ in more than the change itself when the merge base is unknown: the other side says nothing. */
function headOnly({ from: _from, ...entry }: Entry): Entry {
  return entry;
}

function fileOf({ from, to, unread, ...entry }: Entry, blobs: ReadonlyMap<string, Blob>): ChangedFile {
  if (unread !== undefined) return { ...entry, unread };
  const base = from === undefined ? undefined : blobs.get(from);
  const head = to === undefined ? undefined : blobs.get(to);
  const why = base?.unread ?? head?.unread;
  if (why !== undefined) return { ...entry, unread: why };
  return { ...entry, ...(base?.text !== undefined && { base: base.text }), ...(head?.text !== undefined && { head: head.text }) };
}

function configurationOf(base: string | undefined, head: string, blobs: ReadonlyMap<string, Blob>): Change['configuration'] {
  const textOf = (commit: string | undefined, path: string) => (commit ? blobs.get(`${commit}:${path}`)?.text : undefined);
  const path = CONFIGURATION_FILES.find((one) => textOf(base, one) ?? textOf(head, one)) ?? (CONFIGURATION_FILES[0] as string);
  const [before, after] = [textOf(base, path), textOf(head, path)];
  return { path, ...(before !== undefined && { base: before }), ...(after !== undefined && { head: after }) };
}

function reasonOf(ended: Awaited<ReturnType<typeof runGit>>): string {
  if (ended === undefined) return 'there is no git to run';
  return (
    ended.errors
      .trim()
      .split('\n')[0]
      ?.replace(/^(?:fatal|error): /, '')
      .replace(/\.$/, '') || `it ended with ${ended.status}`
  );
}
