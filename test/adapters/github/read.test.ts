import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readChange } from '../../../src/adapters/git.ts';
import { gitHub } from '../../../src/adapters/github/pull-request.ts';
import { GitHostError, type Wanted } from '../../../src/app/ports.ts';
import { type Files, removeFolder, sampleRepository } from '../../support/github/repository.ts';
import { type Server, type ServerOptions, startServer } from '../../support/github/server.ts';
import { newComment } from '../../support/github/state.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-read-'));
after(() => removeFolder(folder));

const wanted: Wanted = { path: (path) => path.endsWith('.py'), configuration: ['.readiness.yml', '.readiness.yaml'] };
let samples = 0;

function sample(base: Files, head: Files) {
  samples += 1;
  return sampleRepository(join(folder, String(samples)), base, head);
}

async function withServer(options: ServerOptions, use: (server: Server) => Promise<void>): Promise<void> {
  const server = await startServer(options);
  try {
    await use(server);
  } finally {
    await server.close();
  }
}

function pullOf(server: Server, over: { token?: string; head?: string; base?: string } = {}) {
  const { state, apiUrl, graphqlUrl } = server;
  const { owner, repo, number, base, head, token } = state;
  const access = { token: over.token ?? token, apiUrl, graphqlUrl, pauses: [1, 1] };
  return gitHub(access).pullRequest({ owner, repo, number, base: over.base ?? base, head: over.head ?? head });
}

const awkward: Readonly<Record<string, string | Buffer>> = {
  'plain.py': 'print(1)\nprint(2)\n',
  'moved.py': `${'# a long file that stays the same\n'.repeat(20)}`,
  'gone.py': 'print("gone")\n',
  'with space/ünï "q".py': 'print(1)\n',
  'latin.py': Buffer.from('# caf\xe9\nprint(1)\n', 'latin1'),
  'bom.py': '\ufeffprint(1)\r\n',
  'large.py': `x = "${'a'.repeat(600_000)}"\n`,
  'huge.py': `${'# a\n'.repeat(300_000)}`,
  'binary.py': Buffer.from([0, 1, 2, 3]),
  'readme.md': 'one\n',
  '.github/workflows/nightly.yml': 'on: { schedule: [{ cron: 0 3 * * * }] }\n',
  '.github/workflows/notes.md': 'not a workflow\n',
  '.github/workflows/deep/reused.yml': 'not in the folder itself\n',
  crontab: '0 3 * * * /srv/run\n',
  'cron/daily': Buffer.from('# caf\xe9\n', 'latin1'),
  '.readiness.yml': 'min-score: 50\n',
};

function awkwardHead(): Files {
  const { 'gone.py': _gone, 'moved.py': moved, ...rest } = awkward;
  const more = Object.entries(rest).map(([path, content]) => [
    path,
    Buffer.concat([Buffer.from(content as string), Buffer.from('#\n')]),
  ]);
  return {
    ...Object.fromEntries(more),
    'sub/moved.py': moved as string,
    'new.py': 'print(3)',
    '.readiness.yml': 'min-score: 60\n',
  };
}

test('a change read through the API has the texts that local git gives, in two requests', async () => {
  const repository = sample(awkward, awkwardHead());
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    const { change } = await pullOf(server).read(wanted);
    const local = await readChange(repository.folder, { base: repository.base, head: repository.head }, wanted.path);
    const texts = change.files.filter((file) => wanted.path(file.path)).map(({ hunks: _hunks, ...file }) => file);
    assert.deepEqual(texts, local.files);
    assert.equal(change.base, repository.fork);
    assert.deepEqual(change.context, local.context);
    const context = ['.github/workflows/nightly.yml', 'cron/daily', 'crontab'];
    assert.deepEqual(
      change.context?.map(({ path }) => path),
      context,
    );
    assert.ok(change.context?.every(({ base, head }) => base !== undefined && head === `${base}#\n`));
    assert.deepEqual(change.configuration, { path: '.readiness.yml', base: 'min-score: 50\n', head: 'min-score: 60\n' });
    assert.equal(change.files.find((file) => file.path === 'readme.md')?.head, undefined, 'not wanted, not read');
    const kinds = server.calls.map(({ method, path }) => `${method} ${path.split('/').at(-2)}`);
    assert.deepEqual(kinds.slice(0, 2), ['GET compare', 'POST api']);
    assert.ok(
      kinds.slice(2).every((kind) => kind === 'GET blobs'),
      kinds.join(', '),
    );
  });
});

test('links and submodules are not followed', async () => {
  const before = { 'link.py': 'print(1)\n', 'part.py': 'print(1)\n' };
  const repository = sample(before, { 'link.py': { link: '/etc/passwd' }, 'part.py': { submodule: 'a'.repeat(40) } });
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    const { change } = await pullOf(server).read(wanted);
    const why = change.files.map(({ path, head, unread }) => [path, head, unread]);
    assert.deepEqual(why, [
      ['link.py', undefined, 'it is a symbolic link'],
      ['part.py', undefined, 'it is a submodule'],
    ]);
  });
});

test('more than 300 files are listed by pages, and their texts come in batches', async () => {
  const head = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`jobs/job-${index}.py`, `print(${index})\n`]));
  const repository = sample({ 'a.py': 'print(1)\n' }, { 'a.py': 'print(1)\n', ...head });
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    const { change } = await pullOf(server).read(wanted);
    assert.equal(change.files.length, 320);
    assert.ok(change.files.every((file) => file.head?.startsWith('print(')));
    assert.deepEqual(change.files[0]?.hunks, [{ start: 1, end: 1, added: [1] }]);
    assert.equal(server.calls.length, 1 + 4 + 3, 'the comparison, four pages, 100 + 200 + 20 files');
  });
});

test('without a common ancestor the head alone is read, and a note says so', async () => {
  const repository = sample({ 'a.py': 'print(1)\n' }, { 'a.py': 'print(2)\n' });
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    const { change } = await pullOf(server, { base: 'f'.repeat(40) }).read(wanted);
    assert.equal(change.base, undefined);
    assert.equal(change.files[0]?.head, 'print(2)\n');
    assert.equal(change.files[0]?.base, undefined);
    assert.match(change.notes[0] ?? '', /merge base is unknown/);
  });
});

test('all pages of comments and threads are read', async () => {
  const repository = sample({ 'a.py': 'print(1)\n' }, { 'a.py': 'print(2)\n' });
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    const { state } = server;
    for (let index = 0; index < 130; index += 1) {
      state.comments.push(newComment(state, `comment ${index}`, index === 0 ? state.viewer : 'somebody'));
      state.threads.push({
        node: `T${index}`,
        path: 'a.py',
        line: 1,
        startLine: null,
        comments: [newComment(state, 'x', 'somebody')],
      });
    }
    const { discussion } = await pullOf(server).read(wanted);
    assert.equal(discussion?.comments.length, 130);
    assert.equal(discussion.threads.length, 130);
    assert.deepEqual(discussion.comments.map((one) => one.mine).slice(0, 2), [true, false]);
    assert.equal(server.calls.length, 3);
  });
});

test('a read is tried again when the answer is lost, and gives up with a sentence', async () => {
  const repository = sample({ 'a.py': 'print(1)\n' }, { 'a.py': 'print(2)\n' });
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    server.state.faults.push(
      { where: '/compare/', kind: 'reset-before', times: 1 },
      { where: 'query', kind: 'bad-gateway-after', times: 2 },
    );
    assert.equal((await pullOf(server).read(wanted)).change.files.length, 1);
    server.state.faults.push({ where: '/compare/', kind: 'error-before', times: 3 });
    await assert.rejects(
      pullOf(server).read(wanted),
      (error: Error) => error instanceof GitHostError && /status 500/.test(error.message),
    );
  });
});

test('a query that is too much for one answer is asked in halves', async () => {
  const names = ['a.py', 'b.py', 'c.py'];
  const files = (text: string): Files => Object.fromEntries(names.map((name) => [name, text]));
  const repository = sample(files('print(1)\n'), files('print(2)\n'));
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    server.state.faults.push({ where: 'p8: file', kind: 'bad-gateway-after', times: 99 });
    const { change, discussion } = await pullOf(server).read(wanted);
    assert.deepEqual(
      change.files.map(({ base, head }) => [base, head]),
      names.map(() => ['print(1)\n', 'print(2)\n']),
    );
    assert.deepEqual(discussion, { comments: [], threads: [] });
    assert.equal(server.calls.length, 1 + 3 + 2 + 1, 'the context comes alone then');
  });
});

test('what the token may not read, or what is not there, is told in one sentence', async () => {
  const repository = sample({ 'a.py': 'print(1)\n' }, { 'a.py': 'print(2)\n' });
  await withServer({ repository, base: repository.base, head: repository.head }, async (server) => {
    const sentence = async (pull: ReturnType<typeof pullOf>): Promise<string> =>
      pull.read(wanted).then(
        () => 'read',
        (error: Error) => error.message,
      );
    assert.match(
      await sentence(pullOf(server, { token: 'wrong' })),
      /^GitHub does not accept the token \(Bad credentials\): .*\.$/,
    );
    assert.match(await sentence(pullOf(server, { head: 'e'.repeat(40) })), /^GitHub /);
    server.state.permissions.contents = 'none';
    assert.match(
      await sentence(pullOf(server)),
      /^GitHub does not let the token read .* \(Resource not accessible by integration\): give the job `contents: read`.*\.$/,
    );
  });
});
