import { resolve } from 'node:path';
import { HISTORY } from '../app/shelf.ts';
import { UsageError } from '../app/usage.ts';
import { readText } from './files.ts';
import { workTreeOf } from './git.ts';
import { runGit } from './process.ts';

/** A history's text, and how a message names the place it is from. */
export interface HistoryText {
  readonly text: string;
  readonly place: string;
}

/** The history in a file. Throws a `UsageError` when there is none. */
export function historyIn(file: string, cwd: string): HistoryText {
  const text = readText(resolve(cwd, file));
  if (text === undefined) throw new UsageError(`There is no \`${file}\`: name a history file that exists.`);
  return { text, place: `\`${file}\`` };
}

/**
 * The history on a branch of the local repository: what `origin` has of it when it was last fetched, else a branch of that
 * name here. Throws a `UsageError` when there is none.
 */
export async function historyOn(branch: string, cwd: string): Promise<HistoryText> {
  const root = workTreeOf(cwd);
  if (root === undefined) throw new UsageError(`${cwd} is in no git repository: go to one, or name a history file.`);
  for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
    const ended = await runGit(['cat-file', 'blob', `${ref}:${HISTORY}`], root);
    if (ended?.status === 0) return { text: ended.output.toString(), place: `\`${HISTORY}\` on the branch \`${branch}\`` };
  }
  const advice = `fetch it with \`git fetch origin ${branch}:refs/remotes/origin/${branch}\`, or name another with \`--branch\`.`;
  throw new UsageError(`There is no \`${HISTORY}\` on a branch \`${branch}\` here: ${advice}`);
}
