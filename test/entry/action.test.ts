import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Files } from '../support/github/repository.ts';
import { push } from '../support/github/state.ts';
import { confined, ended, type Job } from './runner.ts';
import { careful, careless, PATH } from './samples.ts';
import { bodies, dist, stage, withCareless, writes } from './stage.ts';

test('a first run posts a summary and one review in five calls; a second on the same head writes nothing', () =>
  withCareless(async (here) => {
    const first = await here.run();
    const { state, calls } = here.server;
    assert.equal(calls.length, 5, calls.map(({ method, path }) => `${method} ${path}`).join('\n'));
    assert.equal(state.reviews.length, 1);
    assert.match(state.comments[0]?.body ?? '', /^## Readiness \d+ \(\d+ of \d+ habits\) → \d+ \(\d+ of \d+ habits\)/);
    assert.ok(bodies(here).some((body) => body.includes('`requests.get` may wait for ever')));
    assert.match(first.summary, /^## Readiness \d+/);
    assert.equal(first.status, 1, first.log);
    assert.match(first.log, /^::error::Gate failed: 1 error introduced/m);
    assert.equal(first.outputs['gate'], 'failed');
    assert.ok(Number(first.outputs['score-before']) > Number(first.outputs['score-after']));
    assert.ok(!first.log.includes(state.token));
    const second = await here.run();
    assert.equal(writes(here), 2);
    assert.equal(calls.length, 7);
    assert.deepEqual([second.status, second.summary], [first.status, first.summary]);
    for (const thread of state.threads) thread.resolvedBy = 'somebody';
    const third = await here.run();
    assert.equal(writes(here), 2, 'a thread that a person resolved is not posted again');
    assert.equal(third.status, 1, 'and its finding still counts');
    assert.deepEqual({ ...third.outputs, report: '' }, { ...first.outputs, report: '' });
  }));

/** Every kind of file and of change at once. */
const mixed = (edit: (text: string) => string): Files => ({
  [PATH]: edit(careful),
  'jobs/old name.py': careless,
  'jobs/crlf.sh': edit('#!/bin/sh\r\nmkdir out\r\ncurl https://x.example | sh\r\n'),
  'jobs/a.js': edit("#!/usr/bin/env node\nconst fs = require('fs');\nfs.mkdirSync('out');\n"),
  'jobs/ünï "q".py': edit('import os\nos.mkdir("x")'),
  'bin/run': edit('#!/usr/bin/env python3\nimport requests\nrequests.get("https://x.example")\n'),
  'jobs/latin.py': Buffer.from(edit('# caf\xe9\nprint(1)\n'), 'latin1'),
  'jobs/broken.py': edit('def f(:\n'),
  'jobs/large.py': edit(`# ${'x'.repeat(99)}\n`.repeat(11_000)),
  '.github/workflows/nightly.yml': edit(
    "on: { schedule: [{ cron: '0 3 * * *' }] }\njobs: { a: { runs-on: x, steps: [{ run: python jobs/a.js }] } }\n",
  ),
  crontab: '0 3 * * * jobs/crlf.sh\n',
  '.readiness.yml': edit('min-score: 20\n'),
});

test('the report is byte for byte what `readiness diff` prints in a clone, whatever kinds of change there are', () => {
  const { 'jobs/old name.py': moved, ...rest } = mixed((text) => `${text.replace('timeout=10', 'timeout=20')}# more\n`);
  const head = { ...rest, 'jobs/new/name.py': `${String(moved)}# moved\n`, 'jobs/link.py': { link: '/etc/passwd' } };
  const base = { ...mixed((text) => text), 'jobs/gone.sh': '#!/bin/sh\nrm -rf "$DIR/"\n', 'jobs/link.py': 'print(1)\n' };
  return stage(base, head, async ({ repository, run }) => {
    const { outputs } = await run();
    const command = [join(dist, 'cli.js'), 'diff', `${repository.base}..${repository.head}`, '--format', 'json'];
    const { output } = await ended(command, repository.folder, { PATH: process.env['PATH'] });
    assert.equal(readFileSync(outputs['report'] ?? '', 'utf8'), output);
    const { files, unread } = JSON.parse(output) as { readonly files: readonly object[]; readonly unread: readonly object[] };
    assert.ok(files.length >= 7 && unread.length >= 3, output);
    assert.equal(outputs['partial'], 'true');
  });
});

test('what the Action runs under here stops whoever starts a process or reads a working tree', () =>
  withCareless(async ({ repository }) => {
    for (const command of ['diff', 'check']) {
      const args = [...confined(dist, dist), join(dist, 'cli.js'), command];
      const { status, log } = await ended(args, repository.folder, { PATH: process.env['PATH'] });
      assert.notEqual(status, 0);
      assert.match(log, /ERR_ACCESS_DENIED|permission|restricted/i);
    }
  }));

test('a push that moves the lines posts nothing again', () =>
  withCareless(async (here) => {
    await here.run();
    const { state } = here.server;
    const said = bodies(here);
    push(state, here.repository.commit('change', { [PATH]: `${'# a note at the top\n'.repeat(50)}${careless}` }));
    const { log } = await here.run();
    assert.deepEqual(bodies(here), said, log);
    assert.equal(state.reviews.length, 1);
    assert.equal(state.comments.length, 1);
  }));

test("a mended finding's comment is edited to say in which commit, and the rest stands", () =>
  withCareless(async (here) => {
    await here.run();
    const { state } = here.server;
    const mended = careless.replace('"https://api.example.com/items"', '"https://api.example.com/items", timeout=10');
    push(state, here.repository.commit('change', { [PATH]: mended }));
    await here.run();
    push(state, here.repository.commit('change', { [PATH]: careful }));
    const { status } = await here.run();
    assert.equal(status, 0);
    assert.equal(state.reviews.length, 1);
    assert.ok(bodies(here).length > 1);
    for (const body of bodies(here)) assert.match(body, new RegExp(`^\\*\\*Fixed in ${state.head}\\.\\*\\*`));
    const before = writes(here);
    await here.run();
    assert.equal(writes(here), before);
  }));

test('a dry run prints the plan and writes nothing', () =>
  withCareless(async (here) => {
    const { log, status } = await here.run({ inputs: { 'dry-run': 'true' } });
    assert.match(log, /^dry-run: would post the summary/m);
    assert.match(log, new RegExp(`^ {2}${PATH}:\\d+`, 'm'));
    assert.equal(writes(here), 0);
    assert.equal(status, 1, 'the gate is the same');
  }));

test('a token that may only read: one sentence, annotations, the report on the page, the exit by the gate', () =>
  withCareless(async (here) => {
    here.server.state.permissions.pullRequests = 'read';
    const { log, status, summary, outputs } = await here.run();
    assert.match(log, /^::warning::The summary was not posted, since the token may not write \(Resource not accessible/m);
    assert.match(log, new RegExp(`^::error title=fail-loud,file=${PATH},line=\\d+`, 'm'));
    assert.match(summary, /may wait for ever/);
    assert.equal(outputs['gate'], 'failed');
    assert.equal(status, 1);
  }));

test('nothing introduced, nothing posted; what there was before is no reason to fail', () =>
  stage({ [PATH]: careless }, { [PATH]: `${careless}\n# one more line\n` }, async (here) => {
    const { status, summary } = await here.run();
    assert.equal(status, 0);
    assert.equal(writes(here), 0);
    assert.match(summary, /^## Readiness/);
    assert.equal((await here.run({ inputs: { comment: 'always' } })).status, 0);
    assert.equal(here.server.state.comments.length, 1);
  }));

test("the base's configuration holds, an input only tightens it, and a change to either heads the summary", () => {
  const workflow = '.github/workflows/readiness.yml';
  const base = { [PATH]: careless, '.readiness.yml': 'fail-on: never\nmin-score: 90\n', [workflow]: 'on: pull_request\n' };
  const head = {
    [PATH]: careless.replace('items', 'things'),
    '.readiness.yml': 'fail-on: never\nmin-score: 1\n',
    [workflow]: 'on: push\n',
  };
  return stage(base, head, async (here) => {
    const { status, summary, log } = await here.run({ inputs: { 'min-score': '5' } });
    assert.equal(status, 1, log);
    assert.match(log, /min-score is 90/);
    assert.match(summary, /> This change edits `\.github\/workflows\/readiness\.yml`/);
    assert.match(summary, /`min-score` `90` → `1`/);
  });
});

test('a configuration that the change breaks fails the run in one sentence, with the report made', () =>
  stage({ [PATH]: careful }, { [PATH]: careful, '.readiness.yml': 'min-scor: 5\n' }, async ({ run }) => {
    const { status, log, summary, outputs } = await run();
    assert.equal(status, 1);
    assert.match(log, /^::error::`\.readiness\.yml` would not be valid after this change: line 1: .*min-score/m);
    assert.match(summary, /^## Readiness/);
    assert.ok(outputs['report']);
  }));

test('an event, an input or a token that cannot be used is told in one sentence', () =>
  withCareless(async ({ run, server }) => {
    const sentence = async (job: Job): Promise<string> => {
      const { status, log } = await run(job);
      assert.equal(status, 1, log);
      return log.trim();
    };
    assert.match(await sentence({ event: 'issues', payload: {} }), /^::error::The event `issues` has no pull request.*\.$/);
    assert.match(
      await sentence({ inputs: { 'fail-on': 'eror' } }),
      /^::error::The input `fail-on` cannot be `eror`: did you mean `error`\?$/,
    );
    assert.match(
      await sentence({ inputs: { 'min-score': '101' } }),
      /^::error::The input `min-score` cannot be `101`: .* 0 to 100\.$/,
    );
    assert.match(
      await sentence({ inputs: { paths: '/etc/*' } }),
      /^::error::In the input `paths` the glob `\/etc\/\*` must be relative.*\.$/,
    );
    assert.equal(server.calls.length, 0);
    assert.match(
      await sentence({ inputs: { token: 'stale' } }),
      /^::error::GitHub does not accept the token \(Bad credentials\): .*\.$/,
    );
  }));
