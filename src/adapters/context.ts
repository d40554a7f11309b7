import { CONTEXT_PLACES, isContext } from '../app/context.ts';
import type { ContextFile } from '../core/change.ts';
import type { Blob } from './blobs.ts';
import { runGit } from './process.ts';

/** A workflow, a crontab or `package.json`: the ids of its objects at the base and at the head. */
interface Entry {
  readonly path: string;
  readonly from?: string;
  readonly to?: string;
  readonly unread?: string;
}

/** The workflows, crontabs and `package.json` of two commits, sorted by path, before they are read. */
export async function contextIn(root: string, base: string | undefined, head: string): Promise<readonly Entry[]> {
  const [before, after] = await Promise.all([base === undefined ? [] : entriesOf(root, base), entriesOf(root, head)]);
  const from = new Map(before.map((entry) => [entry.path, entry]));
  const to = new Map(after.map((entry) => [entry.path, entry]));
  return [...new Set([...from.keys(), ...to.keys()])].sort().map((path) => {
    const [old, fresh] = [from.get(path), to.get(path)];
    const unread = old?.unread ?? fresh?.unread;
    return {
      path,
      ...(old?.unread === undefined && old !== undefined && { from: old.id }),
      ...(fresh?.unread === undefined && fresh !== undefined && { to: fresh.id }),
      ...(unread !== undefined && { unread }),
    };
  });
}

/** The entry with its texts. */
export function contextOf({ path, from, to, unread }: Entry, blobs: ReadonlyMap<string, Blob>): ContextFile {
  const base = from === undefined ? undefined : blobs.get(from);
  const head = to === undefined ? undefined : blobs.get(to);
  const why = unread ?? base?.unread ?? head?.unread;
  return {
    path,
    ...(base?.text !== undefined && { base: base.text }),
    ...(head?.text !== undefined && { head: head.text }),
    ...(why !== undefined && { unread: why }),
  };
}

interface Listed {
  readonly path: string;
  readonly id: string;
  readonly unread?: string;
}

async function entriesOf(root: string, commit: string): Promise<readonly Listed[]> {
  const places = CONTEXT_PLACES.flatMap((place) => [place, `${place}/`]);
  const ended = await runGit(['ls-tree', '-z', '--full-tree', commit, '--', ...places], root);
  const lines = ended?.status === 0 ? ended.output.toString().split('\0') : [];
  return lines.flatMap((line): readonly Listed[] => {
    const [, mode, type, id, path] = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (path === undefined || id === undefined || type === 'tree' || !isContext(path)) return [];
    const unread = mode === '120000' ? 'it is a symbolic link' : type === 'commit' ? 'it is a submodule' : undefined;
    return [{ path, id, ...(unread !== undefined && { unread }) }];
  });
}
