import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { finding } from '../../review/pull-request.ts';
import { removeFolder, sampleRepository } from '../../support/github/repository.ts';
import { type Server, startServer } from '../../support/github/server.ts';
import { attempt, PATH, withServer } from './attempt.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-calls-'));
after(() => removeFolder(folder));

/** The log in the words of GitHub's routes. */
function log({ calls }: Server, from = 0): readonly string[] {
  return calls.slice(from).map(({ method, path, writes }) => {
    if (path.endsWith('/graphql')) return writes ? 'mutation' : 'query';
    return `${method} ${path.replace(/^.*?\/automations\//, '').replace(/[0-9a-f]{40}/g, '{sha}')}`;
  });
}

/** A pull request with so many new files. */
async function withFiles(count: number, use: (server: Server) => Promise<void>): Promise<void> {
  const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`jobs/job-${index}.py`, `run(${index})\n`]));
  const repository = sampleRepository(join(folder, String(count)), { [PATH]: '' }, { [PATH]: '', ...files });
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

const FIRST = ['GET compare/{sha}...{sha}', 'query', 'GET pulls/7', 'POST issues/7/comments', 'POST pulls/7/reviews'];

test('a first run makes five calls, up to 100 files', async () => {
  await withServer(async (server) => {
    await attempt(server);
    assert.deepEqual(log(server), FIRST);
  });
  await withFiles(100, async (server) => {
    await attempt(server, { findings: [finding({ path: 'jobs/job-7.py', line: 1 })] });
    assert.deepEqual(log(server), FIRST);
  });
});

test('an unchanged run again reads twice and writes nothing', () =>
  withServer(async (server) => {
    await attempt(server);
    await attempt(server);
    assert.deepEqual(log(server, 5), ['GET compare/{sha}...{sha}', 'query']);
  }));

test('200 findings are two calls that create', () =>
  withServer(async (server) => {
    const many = Array.from({ length: 200 }, (_, index) =>
      finding({ line: (index % 30) + 1, rule: `r${index}`, snippet: `s${index}` }),
    );
    await attempt(server, { findings: many });
    assert.deepEqual(log(server), FIRST);
    await attempt(server, { findings: many.slice(0, 100) });
    const creating = log(server).filter((call) => call.startsWith('POST'));
    assert.ok(creating.length <= 5, creating.join('\n'));
  }));

test('nothing introduced or fixed: nothing is written, and the head is not even looked at', () =>
  withServer(async (server) => {
    await attempt(server, { findings: [finding({ introduced: false })] });
    assert.deepEqual(log(server), ['GET compare/{sha}...{sha}', 'query']);
  }));

test('3,000 files are 40 calls at most; what they do not reach is unread, and named', () =>
  withFiles(3000, async (server) => {
    const { run } = await attempt(server, { findings: [finding({ path: 'jobs/job-0.py', line: 1 })] });
    const calls = log(server);
    assert.ok(calls.length <= 40, `${calls.length} calls`);
    assert.deepEqual(
      calls.filter((call) => !/^GET pulls\/7\/files|^query/.test(call)),
      ['GET compare/{sha}...{sha}', 'GET pulls/7', 'POST issues/7/comments', 'POST pulls/7/reviews'],
    );
    const { change } = await read(server);
    const unread = change.files.filter((file) => file.unread !== undefined);
    assert.equal(change.files.length, 3000);
    assert.ok(change.files.filter((file) => file.head !== undefined).length >= 700);
    assert.equal(unread.length + change.files.filter((file) => file.head !== undefined).length, 3000);
    assert.match(change.unread?.[0]?.why ?? '', /3,000 changed files at most/);
    assert.deepEqual(run.warned, []);
  }));

async function read({ state, apiUrl, graphqlUrl }: Server) {
  const { gitHub } = await import('../../../src/adapters/github/pull-request.ts');
  const { owner, repo, number, base, head, token } = state;
  const wanted = { path: (path: string) => path.endsWith('.py'), configuration: ['.readiness.yml'] };
  return gitHub({ token, apiUrl, graphqlUrl }).pullRequest({ owner, repo, number, base, head }).read(wanted);
}

test('where GraphQL does not answer, the calls of a run are bounded as well', () =>
  withFiles(100, async (server) => {
    server.state.graphql = 'denied';
    await attempt(server);
    assert.ok(server.calls.length <= 40, `${server.calls.length} calls`);
    const { change } = await read(server);
    const unread = change.files.filter((file) => file.unread !== undefined);
    assert.ok(unread.length > 0 && unread.length < 100);
    assert.equal(unread[0]?.unread, 'the run has asked GitHub for as much as it may');
  }));
