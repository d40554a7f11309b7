import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gitHub } from '../../../src/adapters/github/pull-request.ts';
import { type ActionsData, actionsData } from '../../support/github/actions.ts';
import { removeFolder, sampleRepository } from '../../support/github/repository.ts';
import { type Server, startServer } from '../../support/github/server.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-watch-'));
after(() => removeFolder(folder));

const path = '.github/workflows/nightly.yml';
const files = { [path]: "on: { schedule: [{ cron: '0 3 * * *' }] }\n" };
const repository = sampleRepository(folder, files, files);

async function withWatch(use: (given: { readonly server: Server; readonly data: ActionsData }) => Promise<void>): Promise<void> {
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  server.state.permissions = { contents: 'read', pullRequests: 'read', actions: 'read' };
  const data = actionsData(server.state);
  data.workflows.push({ id: 1, path, state: 'active', created: '2026-01-01T00:00:00Z' });
  try {
    await use({ server, data });
  } finally {
    await server.close();
  }
}

function watchedOf({ state, apiUrl, graphqlUrl }: Server, mostReads = 500) {
  const { token, owner, repo, base } = state;
  return gitHub({ token, apiUrl, graphqlUrl, pauses: [1], mostReads }).watched({ owner, repo, commit: base });
}

test('the last success is that of the newest run that succeeded; one that was run again counts from then', () =>
  withWatch(async ({ server, data }) => {
    const run = { workflow: 1, event: 'schedule', conclusion: 'success', created: '2026-02-01T03:00:00Z' };
    assert.deepEqual(await watchedOf(server).lastSuccess(1, 'schedule'), {});
    data.runs.push(run, { ...run, created: '2026-02-02T03:00:00Z', conclusion: 'failure' });
    data.runs.push({ ...run, created: '2026-02-03T03:00:00Z', event: 'workflow_dispatch' });
    assert.deepEqual(await watchedOf(server).lastSuccess(1, 'schedule'), { time: Date.parse(run.created) });
    data.runs.push({ ...run, created: '2026-02-02T04:00:00Z', again: '2026-02-05T00:00:00Z' });
    assert.deepEqual(await watchedOf(server).lastSuccess(1, 'schedule'), { time: Date.parse('2026-02-05T00:00:00Z') });
    assert.deepEqual(await watchedOf(server, 0).lastSuccess(1, 'schedule'), {
      why: 'the run has asked GitHub for as much as it may',
    });
  }));

test('a file stands since it was merged; where pull requests may not be seen, since it was committed', () =>
  withWatch(async ({ server, data }) => {
    const times = async () => [...(await watchedOf(server).changed([path])).values()].map((time) => new Date(time).toISOString());
    assert.deepEqual(await times(), ['2026-01-01T00:00:00.000Z']);
    data.changes.set(path, { committed: '2026-02-01T00:00:00Z', merged: '2026-02-09T00:00:00Z' });
    assert.deepEqual(await times(), ['2026-02-09T00:00:00.000Z']);
    server.state.permissions.pullRequests = 'none';
    assert.deepEqual(await times(), ['2026-02-01T00:00:00.000Z']);
  }));

test('workflows come by pages of 100, and those without a file on the default branch are left out', () =>
  withWatch(async ({ server, data }) => {
    for (let id = 2; id <= 130; id += 1) {
      const strange = id === 2 ? 'dynamic/pages/pages-build-deployment' : `.github/workflows/other-${id}.yml`;
      data.workflows.push({ id, path: strange, state: 'active', created: '2026-01-01T00:00:00Z' });
    }
    const { workflows, unread } = await watchedOf(server).workflows();
    assert.deepEqual([workflows.map((one) => one.path), unread], [[path], []]);
    assert.equal(workflows[0]?.text, files[path]);
    assert.equal(server.calls.length, 2 + 2, 'two pages, and their texts in two queries');
  }));

test('a read is tried again when its answer is lost, and what cannot be read is one sentence', () =>
  withWatch(async ({ server }) => {
    server.state.faults.push({ where: '/actions/workflows', kind: 'reset-before', times: 1 });
    assert.equal((await watchedOf(server).workflows()).workflows.length, 1);
    server.state.graphql = 'denied';
    await assert.rejects(
      watchedOf(server).workflows(),
      /^GitHostError: GitHub does not let the token read the workflows of octo\/automations \(.*\): .*\.$/,
    );
    server.state.graphql = 'down';
    await assert.rejects(
      watchedOf(server).changed([path]),
      /^GitHostError: GitHub did not hand out when the workflows were last changed \(.*\): run the job again\.$/,
    );
  }));
