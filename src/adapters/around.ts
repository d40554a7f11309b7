import { join } from 'node:path';
import type { ContextText } from '../app/callers.ts';
import { CONTEXT_PLACES, isContext } from '../app/context.ts';
import { readPlace } from './files.ts';
import { listFiles, workTreeOf } from './git.ts';

/** The workflows, crontabs and `package.json` of the repository whose top folder is `root`, as they lie there; `undefined`: it is none. */
export async function contextAround(root: string): Promise<readonly ContextText[] | undefined> {
  if (workTreeOf(root) === undefined) return undefined;
  const paths = ((await listFiles(root)) ?? []).filter((path) => isPlaced(path) && isContext(path));
  return paths.flatMap((path) => {
    const { text } = readPlace({ file: join(root, path), path, within: path, named: false });
    return text === undefined ? [] : [{ path, text }];
  });
}

const places: ReadonlySet<string> = new Set(CONTEXT_PLACES);

/** One of the places itself, or directly in one that is a folder. */
const isPlaced = (path: string): boolean => places.has(path) || places.has(path.slice(0, Math.max(0, path.lastIndexOf('/'))));
