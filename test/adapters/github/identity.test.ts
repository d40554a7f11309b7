import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Reviewer } from '../../../src/app/review.ts';
import { reviewerOf } from '../../../src/app/reviewer.ts';
import type { Report } from '../../../src/core/report.ts';
import { engine } from '../../../src/entry/engine.ts';
import { careful, careless, PATH } from '../../entry/samples.ts';
import { type Files, removeFolder, type SampleRepository, sampleRepository } from '../../support/github/repository.ts';
import { type Server, startServer } from '../../support/github/server.ts';
import { push } from '../../support/github/state.ts';
import { attempt } from './attempt.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-identity-'));
after(() => removeFolder(folder));

const reviewer = reviewerOf(engine, { overrides: {}, own: {}, docsUrl: 'https://docs.example' });

/** The same review with another report of the same findings. */
function told(change: (report: Report) => Report): Reviewer {
  return {
    ...reviewer,
    async judge(...given) {
      const judged = await reviewer.judge(...given);
      return { ...judged, report: change(judged.report) };
    },
  };
}

const reworded = told((report) => ({
  ...report,
  files: report.files.map((file) => ({
    ...file,
    findings: file.findings.map((one) => ({ ...one, message: `In other words: ${one.message}` })),
  })),
}));

const reordered = told((report) => ({
  ...report,
  files: report.files.toReversed().map((file) => ({ ...file, findings: file.findings.toReversed() })),
}));

interface Next {
  readonly files: Files;
  readonly reviewer?: Reviewer;
  /** The branch is put on top of what the base has by now. */
  readonly rebased?: boolean;
  /** The new head is no descendant of the old one. */
  readonly forced?: boolean;
}

const doubled = careless.replace(/^ +/gm, (blanks) => blanks.repeat(2));
const formatted = careless
  .replaceAll('"', "'")
  .replace("requests.get('https://api.example.com/items')", "requests.get(\n        'https://api.example.com/items',\n    )");

/** What leaves the findings of `careless` what they are. */
const steps: Readonly<Record<string, Next>> = {
  'fifty lines above': { files: { [PATH]: `${'# a note\n'.repeat(50)}${careless}` } },
  're-indented': { files: { [PATH]: doubled } },
  'tabs for blanks': { files: { [PATH]: careless.replaceAll('    ', '\t') } },
  'a formatter': { files: { [PATH]: formatted } },
  'other line breaks': { files: { [PATH]: careless.replaceAll('\n', '\r\n') } },
  'the line edited and not mended': { files: { [PATH]: careless.replace('/items"', '/items?page=2"') } },
  'the file renamed': { files: { 'scripts/fetch_items.py': careless } },
  'the file renamed and edited': { files: { 'scripts/fetch_items.py': careless.replace('/items"', '/items?page=2"') } },
  'a commit of the same': { files: { [PATH]: careless } },
  'a force-push of another history': { files: { [PATH]: careless, 'later.txt': 'On main.\n' }, forced: true },
  'a rebase': { files: { [PATH]: careless, 'later.txt': 'On main.\n' }, rebased: true },
  'the rule reworded': { files: { [PATH]: careless }, reviewer: reworded },
  'the findings in another order': { files: { [PATH]: careless }, reviewer: reordered },
};

/** One repository for all pull requests from the same base: a commit never changes. */
const repositories = new Map<string, SampleRepository>();

async function stage(base: string, use: (server: Server, repository: SampleRepository) => Promise<void>): Promise<void> {
  const known = repositories.get(base);
  const repository = known ?? sampleRepository(join(folder, String(repositories.size)), { [PATH]: base }, { [PATH]: careless });
  repositories.set(base, repository);
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  try {
    await use(server, repository);
  } finally {
    await server.close();
  }
}

function move({ state }: Server, repository: SampleRepository, { files, rebased, forced }: Next): void {
  // Two commits on main: the first is the base by now, the second is the branch on top of it.
  if (rebased) state.base = repository.commit('main', { ...files, [PATH]: careful });
  push(state, repository.commit(rebased || forced ? 'main' : 'change', files));
}

const posts = ({ calls }: Server): number =>
  calls.filter(({ method, path }) => method === 'POST' && !path.endsWith('/graphql')).length;

for (const [name, next] of Object.entries(steps)) {
  test(`${name}: no new comment, and no more is introduced than before`, () =>
    stage(careful, async (server, repository) => {
      const first = await attempt(server, { reviewer });
      const { state } = server;
      assert.ok(state.threads.length >= 2 && Number(first.run.outputs.get('findings')) >= 3, 'something to keep');
      const before = posts(server);
      move(server, repository, next);
      const { run } = await attempt(server, { reviewer: next.reviewer ?? reviewer });
      assert.equal(run.outputs.get('findings'), first.run.outputs.get('findings'));
      assert.equal(posts(server), before);
      for (const { comments } of state.threads) assert.doesNotMatch(comments[0]?.body ?? '', /Fixed in|Suppressed in/);
      const writes = server.calls.filter((call) => call.writes).length;
      await attempt(server, { reviewer: next.reviewer ?? reviewer });
      assert.equal(server.calls.filter((call) => call.writes).length, writes, 'and then nothing is written');
    }));

  if (next.rebased || next.forced) continue;
  test(`${name}, of what the base has already: nothing is introduced, nothing is written`, () =>
    stage(careless, async (server, repository) => {
      move(server, repository, next);
      const { run } = await attempt(server, { reviewer: next.reviewer ?? reviewer });
      assert.equal(run.outputs.get('findings'), '0');
      assert.equal(server.calls.filter((call) => call.writes).length, 0);
    }));
}

test('findings of a habit that is lost by an edit that mends another: only the new one is posted', () =>
  stage(careful, async (server, repository) => {
    await attempt(server, { reviewer });
    const { state } = server;
    const open = state.threads.length;
    const mended = careless.replace('/items"', '/items", timeout=10');
    push(
      state,
      repository.commit('change', { [PATH]: mended.replace('import sys\n', 'import sys\nimport os\n\nos.mkdir("out")\n') }),
    );
    await attempt(server, { reviewer });
    assert.equal(state.threads.length, open + 1);
    assert.equal(state.threads.filter(({ comments }) => /^\*\*Fixed in/.test(comments[0]?.body ?? '')).length <= 1, true);
  }));
