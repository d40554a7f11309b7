import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { reviewerOf } from '../../../src/app/reviewer.ts';
import { engine } from '../../../src/entry/engine.ts';
import { finding } from '../../review/pull-request.ts';
import { removeFolder, sampleRepository } from '../../support/github/repository.ts';
import { type Server, startServer } from '../../support/github/server.ts';
import { attempt, PATH, withServer } from './attempt.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-calls-'));
after(() => removeFolder(folder));

/** With a single habit 3,000 files are soon judged. */
const reviewer = reviewerOf(
  { ...engine, habits: engine.habits.filter(({ id }) => id === 'idempotence') },
  { overrides: {}, own: {}, docsUrl: 'https://docs.example' },
);

/** The log in the words of GitHub's routes. */
function log({ calls }: Server, from = 0): readonly string[] {
  return calls.slice(from).map(({ method, path, writes }) => {
    if (path.endsWith('/graphql')) return writes ? 'mutation' : 'query';
    return `${method} ${path.replace(/^.*?\/automations\//, '').replace(/[0-9a-f]{40}/g, '{sha}')}`;
  });
}

/** Prints a log, calls that follow one another and are the same in one line. */
function show(t: TestContext, what: string, calls: readonly string[]): void {
  const lines: { call: string; times: number }[] = [];
  for (const call of calls) {
    const last = lines.at(-1);
    if (last?.call === call) last.times += 1;
    else lines.push({ call, times: 1 });
  }
  t.diagnostic(`${what}: ${calls.length} calls`);
  for (const { call, times } of lines) t.diagnostic(`  ${call}${times > 1 ? ` × ${times}` : ''}`);
}

/** A pull request with so many new files. */
async function withFiles(count: number, use: (server: Server) => Promise<void>): Promise<void> {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`jobs/job-${index}.py`, `import os\nos.mkdir("${index}")\n`]),
  );
  const repository = sampleRepository(join(folder, String(count)), { [PATH]: '' }, { [PATH]: '', ...files });
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

const FIRST = ['GET compare/{sha}...{sha}', 'query', 'GET pulls/7', 'POST issues/7/comments', 'POST pulls/7/reviews'];

test('a first run makes five calls, up to 100 files', async (t) => {
  await withServer(async (server) => {
    await attempt(server);
    assert.deepEqual(log(server), FIRST);
  });
  await withFiles(100, async (server) => {
    await attempt(server, { findings: [finding({ path: 'jobs/job-7.py', line: 1 })] });
    show(t, 'a first run of 100 files', log(server));
    assert.deepEqual(log(server), FIRST);
  });
});

test('an unchanged run again reads twice and writes nothing', (t) =>
  withServer(async (server) => {
    await attempt(server);
    await attempt(server);
    show(t, 'an unchanged run again', log(server, 5));
    assert.deepEqual(log(server, 5), ['GET compare/{sha}...{sha}', 'query']);
  }));

test('200 findings are two calls that create', (t) =>
  withServer(async (server) => {
    const many = Array.from({ length: 200 }, (_, index) =>
      finding({ line: (index % 30) + 1, rule: `r${index}`, snippet: `s${index}` }),
    );
    await attempt(server, { findings: many });
    show(t, '200 findings', log(server));
    assert.deepEqual(log(server), FIRST);
    await attempt(server, { findings: many.slice(0, 100) });
    const creating = log(server).filter((call) => call.startsWith('POST'));
    assert.ok(creating.length <= 5, creating.join('\n'));
  }));

test('nothing introduced or fixed: nothing is written, and the head is not even looked at', (t) =>
  withServer(async (server) => {
    await attempt(server, { findings: [finding({ introduced: false })] });
    show(t, 'nothing introduced or fixed', log(server));
    assert.deepEqual(log(server), ['GET compare/{sha}...{sha}', 'query']);
  }));

test('3,000 files are 40 calls at most; what they do not reach is unread, and named', (t) =>
  withFiles(3000, async (server) => {
    const { run } = await attempt(server, { reviewer });
    const calls = log(server);
    show(t, '3,000 files', calls);
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
    const without = (await read(server, 500)).change.files.filter((file) => file.unread !== undefined);
    assert.deepEqual(new Set(without.map(({ unread }) => unread)), new Set(['more than 2,000 files change']));
    assert.equal(without.length, 1000, 'more than 2,000 are never read, whatever the calls');
    assert.equal(run.outputs.get('partial'), 'true');
    for (const page of [...run.summaries, ...server.state.comments.map(({ body }) => body)])
      assert.match(page, /^## Readiness .* · partial\n/);
  }));

async function read({ state, apiUrl, graphqlUrl }: Server, mostReads?: number) {
  const { gitHub } = await import('../../../src/adapters/github/pull-request.ts');
  const { owner, repo, number, base, head, token } = state;
  const wanted = { path: (path: string) => path.endsWith('.py'), configuration: ['.readiness.yml'] };
  const access = { token, apiUrl, graphqlUrl, ...(mostReads !== undefined && { mostReads }) };
  return gitHub(access).pullRequest({ owner, repo, number, base, head }).read(wanted);
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
