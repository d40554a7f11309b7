import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { habits } from '../src/habits/index.ts';
import { exampleOf } from './support/examples.ts';
import { judge } from './support/judging.ts';

const WORK = `pg_dump app > /srv/app.sql
psql -f /srv/app.sql archive
pg_dump archive | psql reports
systemctl restart app
pg_dump other | gzip > /srv/other.gz
`;

/** The code that is shown for a script, by rule. */
async function shownFor(shebang: string): Promise<ReadonlyMap<string, string>> {
  const { path, text, settings } = exampleOf('shell.sh', `# example: path=jobs/report.sh job\n${shebang}\n${WORK}`);
  const shown = new Map<string, string>();
  for (const habit of habits) {
    for (const { verdict } of await judge(habit, path, text, settings)) {
      if (verdict.outcome !== 'missing' || verdict.fix?.kind !== 'code') continue;
      // A message may say that bash has it; what a plain sh is asked to do, it must be able to do.
      const message = verdict.message.replace('let bash run it with `pipefail`', '');
      assert.doesNotMatch(/\bsh\b/.test(shebang) ? message : '', /pipefail|ERR/);
      shown.set(`${habit.id}/${verdict.rule}`, verdict.fix.code);
    }
  }
  return shown;
}

test('what is shown for a script of bash is shown for one of sh only if a plain sh can run it', async () => {
  assert.deepEqual(Object.fromEntries(await shownFor('#!/bin/bash')), {
    'fail-loud/no-errexit': 'cmd || { echo "… failed" >&2; exit 1; }',
    'fail-loud/pipe': 'set -o pipefail',
    'error-handling/uncovered': `trap 'echo "line $LINENO failed: $BASH_COMMAND" >&2' ERR`,
  });
  for (const shebang of ['#!/bin/sh', '#!/usr/bin/env sh', '#! /bin/dash', '#!/bin/busybox sh']) {
    const shown = await shownFor(shebang);
    assert.equal(shown.size, 3, shebang);
    for (const code of shown.values()) {
      const { status, stderr } = spawnSync('sh', ['-c', code], { env: { ...process.env, file: '/dev/null' }, encoding: 'utf8' });
      // `cmd` and `next` stand for the commands of the script.
      if (!code.includes('cmd')) assert.equal(status, 0, `${code}: ${stderr}`);
      assert.doesNotMatch(code, /pipefail|ERR/);
    }
  }
});

test('what is shown for a scheduled workflow asks for no input, and lets a release wait for the schedule', async () => {
  const text = `on:
  schedule:
    - cron: '0 8 * * *'
  release:
    types: [published]
jobs:
  pages:
    runs-on: ubuntu-latest
    steps:
      - run: aws s3 sync public s3://pages --delete
      - run: gh release delete "$TAG" --yes
`;
  const { settings } = exampleOf('workflow.yml', text);
  const shown: string[] = [];
  for (const habit of habits.filter(({ id }) => id === 'idempotence' || id === 'dry-run')) {
    for (const { verdict } of await judge(habit, '.github/workflows/pages.yml', text, settings)) {
      if (verdict.outcome === 'missing' && verdict.fix?.kind === 'code') shown.push(verdict.fix.code);
    }
  }
  assert.ok(shown.length > 1);
  for (const code of shown) assert.doesNotMatch(code, /inputs|github\.ref/);
});

test('a group that is shown for a workflow with a matrix is not one of the job, whose legs would cancel each other', async () => {
  const habit = habits.find(({ id }) => id === 'idempotence') ?? assert.fail();
  const shown = async (matrix: string): Promise<string> => {
    const steps = 'runs-on: a\n    steps:\n      - run:';
    const text = `on: push\njobs:\n  a:\n    ${steps} make\n  b:\n${matrix}    ${steps} aws s3 sync out s3://acme-shop\n`;
    const [found] = await judge(habit, '.github/workflows/a.yml', text, exampleOf('workflow.yml', text).settings);
    return found?.verdict.outcome === 'missing' && found.verdict.fix?.kind === 'code' ? found.verdict.fix.code : '';
  };
  assert.match(await shown(''), /^jobs:\n {2}b:\n {4}concurrency:/);
  assert.match(await shown('    strategy:\n      matrix:\n        region: [east, west]\n'), /^concurrency:/);
});

test('releases and people, who start a workflow alone, wait for each other whichever tag or branch each run is of', async () => {
  const habit = habits.find(({ id }) => id === 'idempotence') ?? assert.fail();
  const text =
    'on:\n  release:\n    types: [published]\n  workflow_dispatch:\njobs:\n  a:\n    runs-on: a\n    steps:\n      - run: aws s3 sync out s3://acme-shop\n';
  const [found] = await judge(habit, '.github/workflows/a.yml', text, exampleOf('workflow.yml', text).settings);
  assert.match(JSON.stringify(found), /concurrency:/);
  assert.doesNotMatch(JSON.stringify(found), /github\.ref/);
});

test('the lock of a called workflow has a name of its own, and that of the one site no branch', async () => {
  const lockOf = async (on: string, step: string) => {
    const text = `on: ${on}\njobs:\n  out:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
    const [found] = await judge(
      habits.find(({ id }) => id === 'idempotence') as (typeof habits)[number],
      '.github/workflows/tag-latest.yml',
      text,
      exampleOf('shell.sh', '').settings,
    );
    assert.ok(found?.verdict.outcome === 'missing' && found.verdict.fix?.kind === 'code', step);
    return /group: (.*)/.exec(found.verdict.fix.code)?.[1];
  };
  assert.equal(await lockOf('{ push: { branches: [main, stable] } }', 'uses: actions/deploy-pages@v5'), 'pages');
  assert.equal(
    await lockOf('{ push: {}, workflow_call: {} }', 'run: docker buildx imagetools create -t acme/shop:latest acme/shop:1'),
    'tag-latest',
  );
});

test('one site of several branches has a group of its own, or one for each branch where only one of them is shown', async () => {
  const lockOf = async (jobs: string) => {
    const text = `on: { push: { branches: [main, dev] } }\njobs:\n${jobs}`;
    const [found] = await judge(
      habits.find(({ id }) => id === 'idempotence') as (typeof habits)[number],
      '.github/workflows/site.yml',
      text,
      exampleOf('shell.sh', '').settings,
    );
    assert.ok(found?.verdict.outcome === 'missing' && found.verdict.fix?.kind === 'code', jobs);
    return /group: (.*)/.exec(found.verdict.fix.code)?.[1];
  };
  const job = (name: string, step: string, more = ''): string =>
    `  ${name}:\n${more}    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  assert.equal(await lockOf(job('site', 'uses: peaceiris/actions-gh-pages@v4')), 'gh-pages');
  const shown = job('site', 'uses: actions/deploy-pages@v5', "    needs: out\n    if: github.ref_name == 'main'\n");
  const group = '${{ github.workflow }}-${{ github.ref }}';
  assert.equal(await lockOf(`${job('out', 'run: aws s3 cp out s3://acme-shop/out --recursive')}${shown}`), group);
});
