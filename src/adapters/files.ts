import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type InputFile, MOST_CHARACTERS, messageOf } from '../app/read.ts';
import { UsageError } from '../app/usage.ts';
import { listFiles, workTreeOf } from './git.ts';

/** A file to read: where it is, the path it has in a report, and whether a person named it. */
export interface Place {
  readonly file: string;
  readonly path: string;
  /** The path that globs and names of folders are tried on. */
  readonly within: string;
  readonly named: boolean;
}

/** What the paths on a command line stand for. */
export interface Places {
  /** Paths in reports are relative to it: the work tree's top folder, or the working directory outside one. */
  readonly root: string;
  /** Whether that is a work tree's. */
  readonly isWorkTree: boolean;
  readonly places: readonly Place[];
  /** Every file of the repository, where all of it was named: nobody has to ask git again. */
  readonly listed?: readonly string[];
}

/**
 * The files that the paths on a command line name: a file is itself, a folder is every file in it that git does not ignore
 * (outside a work tree: every file but those of `.git` and `node_modules`). No path: the whole repository, or the working
 * directory outside one. Symbolic links in folders are not followed. Throws a `UsageError` for a path that does not exist.
 */
export async function placesOf(paths: readonly string[], cwd: string): Promise<Places> {
  const here = realpathSync(cwd);
  const targets = paths.map((path) => targetOf(path, here));
  const top = topOf(here, targets);
  const root = top ?? here;
  const found = new Map<string, Place>();
  for (const target of targets.length > 0 ? targets : [{ file: root, folder: root, isFolder: true }]) {
    const base = isInside(root, target.file) ? root : target.folder;
    for (const file of target.isFolder ? await filesIn(target.folder) : [target.file]) {
      const path = isInside(root, file) ? posix(relative(root, file)) : posix(file);
      if (!found.get(path)?.named) found.set(path, { file, path, within: posix(relative(base, file)), named: !target.isFolder });
    }
  }
  const places = [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const isWhole = targets.length === 0 || targets.some(({ file }) => file === root);
  return { root, isWorkTree: top !== undefined, places, ...(isWhole && { listed: places.map(({ path }) => path) }) };
}

/** The top folder of the work tree one is in, or else of that of the first path. */
const topOf = (here: string, [first]: readonly Target[]): string | undefined =>
  workTreeOf(here) ?? (first && workTreeOf(first.folder));

interface Target {
  readonly file: string;
  readonly folder: string;
  readonly isFolder: boolean;
}

function targetOf(path: string, cwd: string): Target {
  try {
    const file = realpathSync(resolve(cwd, path));
    const isFolder = statSync(file).isDirectory();
    return { file, folder: isFolder ? file : dirname(file), isFolder };
  } catch (error) {
    throw new UsageError(unreachable(path, error));
  }
}

function unreachable(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no \`${path}\`: name a file or a folder that exists.`;
  if (code === 'EACCES' || code === 'EPERM') return `\`${path}\` cannot be read: change its permissions.`;
  return `\`${path}\` cannot be read (${code ?? messageOf(error)}): name another file.`;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const root = workTreeOf(folder);
  const listed = root === undefined ? undefined : await listFiles(folder);
  if (root === undefined || listed === undefined) return walk(folder);
  return listed.map((path) => join(root, path)).filter(isPlainFile);
}

const SKIPPED = new Set(['.git', 'node_modules']);

function walk(folder: string): readonly string[] {
  const entries = entriesOf(folder);
  return entries.flatMap((entry) => {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(file);
    return entry.isFile() ? [file] : [];
  });
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UsageError(unreachable(folder, error));
  }
}

function isPlainFile(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(root.endsWith(sep) ? root : root + sep);
}

function posix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** A file's text, or why it has none. Throws a `UsageError` when a file that a person named cannot be read. */
export function readPlace({ file, path, named }: Place): InputFile {
  try {
    if (statSync(file).size > MOST_CHARACTERS) return { path, named, unread: 'it is larger than 1 MB' };
    return { path, named, text: readFileSync(file, 'utf8') };
  } catch (error) {
    if (named) throw new UsageError(unreachable(path, error));
    return { path, named, unread: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? messageOf(error)})` };
  }
}

/** The first bytes of a file as text, to see what starts it; empty when it cannot be read. */
export function startOf(file: string, bytes = 1024): string {
  let handle: number | undefined;
  try {
    handle = openSync(file, 'r');
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, readSync(handle, buffer, 0, bytes, 0)).toString();
  } catch {
    return '';
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Reads files one by one, each when it is asked for. */
export function* readPlaces(places: Iterable<Place>): Generator<InputFile> {
  for (const place of places) yield readPlace(place);
}

/** The text of a file, or `undefined` where there is none. Throws a `UsageError` when it is there and cannot be read. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(unreachable(file, error));
  }
}
