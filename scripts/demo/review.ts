import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ran, runAction } from '../../test/entry/runner.ts';
import { filesIn, type SampleRepository, sampleRepository } from '../../test/support/github/repository.ts';
import { type Server, startServer } from '../../test/support/github/server.ts';
import { build } from '../build.ts';
import { contentsOf, differencesOf } from '../check-dist.ts';
import { root } from '../root.ts';
import type { InlineComment, Shown } from './page.ts';

/** The sample pull request after the Action ran twice on it. */
export interface Reviewed {
  readonly ran: Ran;
  readonly shown: Shown;
  /** Requests of each run, a line each. */
  readonly calls: readonly string[];
  readonly again: { readonly calls: readonly string[]; readonly writes: number };
  /** `dist/` as committed, or what was built because that is stale. */
  readonly built: 'dist/' | 'a fresh build, since dist/ is not what the sources build';
}

/**
 * Makes the sample repository and a GitHub that serves it, both on this machine, and has the built Action review its pull
 * request, twice. Throws when the Action asks for what no client may.
 */
export async function reviewSample(): Promise<Reviewed> {
  const scratch = await mkdtemp(join(tmpdir(), 'readiness-demo-'));
  try {
    const sample = (side: string) => filesIn(join(root, 'scripts/demo/sample', side));
    const repository = sampleRepository(join(scratch, 'repository'), sample('base'), sample('head'));
    const server = await startServer({ repository, base: repository.base, head: repository.head });
    try {
      return await reviewTwice(server, repository, scratch);
    } finally {
      await server.close();
    }
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function reviewTwice(server: Server, repository: SampleRepository, scratch: string): Promise<Reviewed> {
  const fresh = join(scratch, 'dist');
  await build(fresh);
  const isStale = differencesOf(await contentsOf(fresh), await contentsOf(join(root, 'dist'))).length > 0;
  const dist = isStale ? fresh : join(root, 'dist');
  const ran = await runAction(dist, scratch, server);
  const first = server.calls.length;
  const shown = shownOn(server, repository);
  await runAction(dist, scratch, server);
  const later = server.calls.slice(first);
  const line = ({ method, path, status }: Server['calls'][number]) => `${method} ${path} ${status}`;
  return {
    ran,
    shown,
    calls: server.calls.slice(0, first).map(line),
    again: { calls: later.map(line), writes: later.filter((call) => call.writes).length },
    built: isStale ? 'a fresh build, since dist/ is not what the sources build' : 'dist/',
  };
}

function shownOn({ state }: Server, repository: SampleRepository): Shown {
  const inline = state.threads.flatMap((thread) => {
    const [comment] = thread.comments;
    return comment && thread.line !== null ? [inlineOf(repository, { ...thread, line: thread.line }, comment.body)] : [];
  });
  const title = `${state.owner}/${state.repo} #${state.number}`;
  return { title, comments: state.comments.map(({ body }) => body), inline };
}

type Place = { readonly path: string; readonly line: number; readonly startLine: number | null };

function inlineOf(repository: SampleRepository, { path, line, startLine }: Place, body: string): InlineComment {
  const entry = repository.entry(repository.head, path);
  const lines = entry ? (repository.blob(entry.oid)?.toString().split('\n') ?? []) : [];
  const patch = repository.changes(repository.fork, repository.head).find((one) => one.filename === path)?.patch;
  return { path, line, startLine: startLine ?? line, body, lines, added: addedIn(patch ?? '') };
}

/** The numbers of the lines that a patch adds. */
export function addedIn(patch: string): ReadonlySet<number> {
  const added = new Set<number>();
  let number = 0;
  for (const line of patch.split('\n')) {
    const hunk = /^@@ -\S+ \+(\d+)/.exec(line);
    if (hunk) number = Number(hunk[1]);
    else if (line.startsWith('+')) added.add(number++);
    else if (line.startsWith(' ')) number += 1;
  }
  return added;
}
