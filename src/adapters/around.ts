import { join } from 'node:path';
import type { Around } from '../app/callers.ts';
import { type ContextText, isInContext, mayStart } from '../app/context.ts';
import { isOfRelease } from '../app/others-trees.ts';
import { isNotice } from '../app/overwritten.ts';
import { readPlace } from './files.ts';
import { listFiles, workTreeOf } from './git.ts';

/**
 * The workflows, crontabs and `package.json` of the repository whose top folder is `root`, as they lie there, and its scripts,
 * read when they are asked for; `undefined`: it is none. `listed`: its files, where somebody has asked git already.
 */
export async function aroundRoot(root: string, listed?: readonly string[]): Promise<Around | undefined> {
  if (workTreeOf(root) === undefined) return undefined;
  const paths = listed ?? (await listFiles(root)) ?? [];
  const notices = paths.filter(isNotice).map((path) => ({
    path,
    get text() {
      return [...textsOf(root, [path])][0]?.text ?? '';
    },
  }));
  return {
    texts: [...textsOf(root, paths.filter(isInContext))],
    scripts: textsOf(root, paths.filter(mayStart)),
    notices,
    releases: paths.filter(isOfRelease),
  };
}

function* textsOf(root: string, paths: readonly string[]): Generator<ContextText> {
  for (const path of paths) {
    const { text } = readPlace({ file: join(root, path), path, within: path, named: false });
    if (text !== undefined) yield { path, text };
  }
}
