import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { after as careful, before as careless } from '../app/sample.ts';
import { filesOn, gitData } from '../support/github/git-data.ts';
import type { State } from '../support/github/state.ts';
import { ended } from './runner.ts';
import { dist, type Stage, stage } from './stage.ts';

const nightly = `on: { schedule: [{ cron: '0 3 * * *' }] }
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - run: timeout 60 python jobs/a.py
`;
const files = {
  '.github/workflows/nightly.yml': nightly,
  'jobs/a.py': careless,
  'jobs/b.py': careful,
  'README.md': 'Automations.\n',
};
const writes = ({ server }: Stage): number => server.calls.filter((call) => call.writes).length;

function pushOf({ base, owner, repo }: State, over: object = {}): object {
  const repository = { default_branch: 'main', fork: false, pushed_at: 1_767_600_000, full_name: `${owner}/${repo}` };
  return { ref: 'refs/heads/main', after: base, deleted: false, repository, ...over };
}

/** The workflow of the README lets the token write. */
const withScore = (use: (stage: Stage) => Promise<void>): Promise<void> =>
  stage(files, files, (here) => {
    here.server.state.permissions.contents = 'write';
    return use(here);
  });

test('a push to the default branch: the badge says what `readiness score` says in a clone, the history has its line', () =>
  withScore(async (here) => {
    const { server, repository, run } = here;
    const first = await run({ event: 'push', payload: pushOf(server.state) });
    assert.equal(first.status, 0, first.log);
    const kept = filesOn(server.state, 'readiness') ?? {};
    const clone = join(await mkdtemp(join(tmpdir(), 'readiness-clone-')), 'clone');
    const env = { PATH: process.env['PATH'] };
    const cli = (...args: readonly string[]) => ended([join(dist, 'cli.js'), ...args], clone, env);
    const { execFileSync } = await import('node:child_process');
    execFileSync('git', ['clone', '--quiet', '--branch', 'main', repository.folder, clone], { stdio: 'ignore' });
    const local = JSON.parse((await cli('score', '--format', 'json')).output);
    assert.equal(first.outputs['score'], String(local.score.value));
    assert.deepEqual(JSON.parse(kept['report.json'] ?? '').score, local.score);
    assert.equal((await cli('score', '--format', 'svg')).output, kept['badge.svg']);
    const { time: _time, ...line } = { ...JSON.parse(kept['history.jsonl'] ?? '{}'), time: 0 };
    const { value, ...sums } = local.score;
    const expected = { date: '2026-01-05T08:00:00Z', rules: local.rules, commit: repository.base, score: value, ...sums };
    assert.deepEqual(line, expected);
    await writeFile(join(clone, 'kept.jsonl'), kept['history.jsonl'] ?? '');
    assert.equal((await cli('history', 'kept.jsonl', '--format', 'svg')).output, kept['history.svg']);
    assert.match(first.summary, /^## Readiness \d+ \(/);
    const made = writes(here);
    const again = await run({ event: 'push', payload: pushOf(server.state) });
    assert.match(again.log, /Nothing changed on the branch `readiness`: nothing is written\./);
    assert.equal(writes(here), made);
    await rm(clone, { recursive: true });
  }));

test('on demand, and to a branch of another name', () =>
  withScore(async ({ server, run }) => {
    const { state } = server;
    const { after: _after, ...payload } = pushOf(state) as { readonly after: string };
    const env = { GITHUB_SHA: state.base };
    const { status, log } = await run({ event: 'workflow_dispatch', payload, env, inputs: { branch: 'score/main' } });
    assert.equal(status, 0, log);
    assert.ok(filesOn(state, 'score/main')?.['badge.svg']);
  }));

test('never from a fork, a pull request, a tag, another branch or one that is deleted', () =>
  withScore(async (here) => {
    const { server, run } = here;
    const { state } = server;
    const { repository } = pushOf(state) as { readonly repository: object };
    const silent: readonly object[] = [
      { repository: { ...repository, fork: true } },
      { ref: 'refs/tags/v1' },
      { ref: 'refs/heads/topic' },
      { deleted: true },
    ];
    for (const over of silent) {
      const { status, log } = await run({ event: 'push', payload: pushOf(state, over) });
      assert.equal(status, 0, log);
      assert.match(log, /: no score is kept\.$/m);
    }
    assert.equal(server.calls.length, 0);
    await run();
    assert.deepEqual([...gitData(state).heads.keys()], ['main', 'change'], 'a pull request writes no branch');
  }));

test('what cannot be written fails the step in one sentence, or passes where that is asked', () =>
  withScore(async ({ server, run }) => {
    server.state.permissions.contents = 'read';
    const payload = pushOf(server.state);
    const { status, log, outputs } = await run({ event: 'push', payload });
    assert.equal(status, 1);
    assert.match(
      log,
      /^::error::The score was not written, since the token may not write .*: give the job `contents: write`\.$/m,
    );
    assert.match(outputs['score'] ?? '', /^\d+$/, 'the score is not lost');
    const passed = await run({ event: 'push', payload, inputs: { informational: 'true' } });
    assert.equal(passed.status, 0);
    assert.match(passed.log, /^::warning::The score was not written, .* The step passes, since it is informational\.$/m);
  }));

test('a branch by a name that git does not take is refused in one sentence', () =>
  withScore(async ({ server, run }) => {
    for (const branch of ['../main', 'a b', 'x..y', 'x.lock', '-f', 'a/', 'a:b']) {
      const { status, log } = await run({ event: 'push', payload: pushOf(server.state), inputs: { branch } });
      assert.equal(status, 1, branch);
      assert.match(log, /^::error::The input `branch` cannot be /m);
    }
    assert.equal(server.calls.length, 0);
  }));
