import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsData } from '../support/github/actions.ts';
import { type Stage, stage, writes } from './stage.ts';

const daily = (cron = '17 3 * * *'): string => `on:
  schedule: [{ cron: '${cron}' }]
  workflow_dispatch:
jobs: { a: { runs-on: ubuntu-latest, timeout-minutes: 5, steps: [{ run: ./a }] } }
`;
const folder = '.github/workflows';
const own = `${folder}/watch.yml`;
const files = {
  [own]: daily('23 6 * * *'),
  [`${folder}/good.yml`]: daily(),
  [`${folder}/dead.yml`]: daily(),
  [`${folder}/off.yml`]: daily(),
  [`${folder}/never.yml`]: daily(),
  [`${folder}/ci.yml`]: 'on: push\n',
};
const days = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString();

/** The workflow of docs/action.md: its token may read, and no more. */
const withWatch = (use: (stage: Stage) => Promise<void>): Promise<void> =>
  stage(files, files, (here) => {
    const { state } = here.server;
    state.permissions = { contents: 'read', pullRequests: 'read', actions: 'read' };
    const { workflows, runs } = actionsData(state);
    const paths = [...Object.keys(files), 'dynamic/pages/pages-build-deployment', `${folder}/on-another-branch.yml`];
    for (const [id, path] of paths.entries())
      workflows.push({ id, path, state: path.includes('off') ? 'disabled_inactivity' : 'active', created: days(100) });
    const idOf = (name: string): number => paths.indexOf(`${folder}/${name}.yml`);
    const run = (name: string, ago: number, conclusion = 'success', event = 'schedule') =>
      void runs.push({ workflow: idOf(name), event, conclusion, created: days(ago) });
    run('good', 0.1);
    run('dead', 9);
    run('dead', 0.2, 'failure');
    run('dead', 0.1, 'success', 'push');
    run('never', 1, 'failure');
    return use(here);
  });

const job = ({ server }: Stage, event = 'schedule') => ({
  event,
  payload: {
    ...(event === 'schedule' ? { schedule: '23 6 * * *' } : { ref: 'refs/heads/main' }),
    repository: { default_branch: 'main' },
  },
  env: { GITHUB_SHA: server.state.base, GITHUB_WORKFLOW_REF: `octo/automations/${own}@refs/heads/main` },
});

test('schedule: the workflows that have not succeeded when they should have are named, and the run fails', () =>
  withWatch(async (here) => {
    const { status, log, summary, outputs } = await here.run(job(here));
    assert.equal(status, 1);
    const time = String.raw`\d{4}-\d\d-\d\d \d\d:\d\d UTC`;
    const sentence = new RegExp(
      `^::error::Of 4 scheduled workflows 3 have not succeeded when they should have: ` +
        `${folder}/dead\\.yml was due ${time} and last succeeded ${time}: look at its runs; ` +
        `${folder}/off\\.yml is disabled \\(disabled_inactivity\\): enable it, or take its \`schedule:\` out; ` +
        `${folder}/never\\.yml never succeeded, and was due ${time}: look at its runs\\.$`,
      'm',
    );
    assert.match(log, sentence);
    assert.equal(log.trim().split('\n').length, 1, log);
    assert.match(summary, /^## Scheduled workflows: 3 of 4 silent\n/);
    assert.match(summary, /\| `\.github\/workflows\/good\.yml` \| `17 3 \* \* \*` \| .* ✅ kept \|/);
    assert.doesNotMatch(summary, /watch\.yml|ci\.yml|pages-build|another-branch/);
    assert.equal(outputs['overdue'], ['dead', 'off', 'never'].map((name) => `${folder}/${name}.yml`).join('\n'));
    assert.deepEqual([outputs['gate'], outputs['partial'], writes(here)], ['failed', 'false', 0]);
    assert.equal(here.server.calls.length, 8, 'the list, the texts, three runs, and three looks at what seems silent');
  }));

test('run by hand, a workflow of a schedule watches, and a mended repository passes', () =>
  withWatch(async (here) => {
    const { workflows, runs } = actionsData(here.server.state);
    for (const [at, one] of workflows.entries()) {
      workflows[at] = { ...one, state: 'active' };
      runs.push({ workflow: one.id, event: 'workflow_dispatch', conclusion: 'success', created: days(0.01) });
    }
    const { status, log } = await here.run(job(here, 'workflow_dispatch'));
    assert.equal(status, 0, log);
    assert.equal(log.trim(), 'Of 4 scheduled workflows none is silent.');
  }));

test('without `actions: read` one sentence names it', () =>
  withWatch(async (here) => {
    here.server.state.permissions.actions = 'none';
    const { status, log } = await here.run(job(here));
    assert.equal(status, 1);
    assert.equal(
      log.trim(),
      '::error::GitHub does not let the token read the workflows of octo/automations (Resource not accessible by integration): ' +
        'give the job `actions: read`, or wait when it is a limit.',
    );
    assert.equal(here.server.calls.length, 1);
  }));
