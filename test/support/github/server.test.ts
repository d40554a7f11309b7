import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { removeFolder, sampleRepository } from './repository.ts';
import { type Server, startServer } from './server.ts';
import { newComment } from './state.ts';

/** A server that is kinder than GitHub proves nothing: these are GitHub's own refusals, asked for without a client of ours. */
const folder = await mkdtemp(join(tmpdir(), 'readiness-server-'));
after(() => removeFolder(folder));
const lines = (count: number): string => Array.from({ length: count }, (_, at) => `line ${at + 1}\n`).join('');
const repository = sampleRepository(folder, { 'a.py': lines(40) }, { 'a.py': lines(40).replace('line 20', 'line twenty') });

async function withServer(use: (server: Server, ask: Ask) => Promise<void>): Promise<void> {
  const server = await startServer({ repository, base: repository.base, head: repository.head });
  const ask: Ask = async (method, path, body, headers = {}) => {
    const answer = await fetch(path === 'graphql' ? server.graphqlUrl : `${server.apiUrl}/repos/octo/automations/${path}`, {
      method,
      headers: { authorization: `token ${server.state.token}`, ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: answer.status, text: await answer.text() };
  };
  try {
    await use(server, ask);
  } finally {
    await server.close();
  }
}

type Ask = (method: string, path: string, body?: object, headers?: Readonly<Record<string, string>>) => Promise<Answered>;

interface Answered {
  readonly status: number;
  readonly text: string;
}

const review = (comments: readonly object[], over: object = {}) => ({
  commit_id: repository.head,
  event: 'COMMENT',
  body: '',
  comments: comments.map((one) => ({ path: 'a.py', body: 'b', side: 'RIGHT', ...one })),
  ...over,
});

test('a review is taken whole or not at all: one line outside the diff refuses it, and does not say which', () =>
  withServer(async ({ state }, ask) => {
    for (const wrong of [
      { line: 5 },
      { line: 24 },
      { line: 20, side: 'LEFT' },
      { line: 20, path: 'b.py' },
      { line: 18, start_line: 21 },
      { line: 20, start_line: 20 },
    ]) {
      const { status, text } = await ask('POST', 'pulls/7/reviews', review([{ line: 20 }, wrong]));
      assert.equal(status, 422, JSON.stringify(wrong));
      assert.doesNotMatch(text, /a\.py/);
    }
    const late = await ask('POST', 'pulls/7/reviews', review([{ line: 20 }], { commit_id: repository.base }));
    assert.equal(late.status, 422);
    assert.deepEqual([state.threads, state.reviews], [[], []]);
    const outside = await ask('POST', 'pulls/7/reviews', review([{ line: 5 }]));
    assert.match(outside.text, /Pull request review thread line must be part of the diff/);
    assert.equal((await ask('POST', 'pulls/7/reviews', review([{ line: 17 }, { line: 23 }]))).status, 200);
    assert.equal(state.threads.length, 2);
  }));

test('a body of 65,536 characters is taken, one more is not; a blank one neither', () =>
  withServer(async (_server, ask) => {
    const post = async (body: string) => (await ask('POST', 'issues/7/comments', { body })).status;
    assert.deepEqual([await post('x'.repeat(65_536)), await post('x'.repeat(65_537)), await post('  ')], [201, 422, 422]);
  }));

test('permissions are told as GitHub tells them', () =>
  withServer(async ({ state }, ask) => {
    const theirs = newComment(state, 'theirs', 'somebody');
    state.comments.push(theirs);
    assert.equal((await ask('PATCH', `issues/comments/${theirs.id}`, { body: 'ours now' })).status, 403);
    state.permissions = { contents: 'none', pullRequests: 'read', actions: 'none' };
    for (const [method, path, body] of [
      ['POST', 'issues/7/comments', { body: 'x' }],
      ['POST', 'pulls/7/reviews', review([{ line: 20 }])],
      ['GET', `compare/${repository.base}...${repository.head}`, undefined],
      ['GET', 'actions/workflows', undefined],
    ] as const) {
      const { status, text } = await ask(method, path, body);
      assert.deepEqual([status, JSON.parse(text).message], [403, 'Resource not accessible by integration'], path);
    }
    assert.equal((await ask('GET', 'pulls/8')).status, 404);
    assert.equal((await ask('GET', 'pulls/7', undefined, { authorization: 'token other' })).status, 401);
  }));

test('what GitHub does not describe, and what fails on a large change, fails the test that asks for it', async () => {
  const query = (text: string) => ({ query: `query { repository(owner: "octo", name: "automations") { ${text} } }` });
  const wrong: readonly (readonly [RegExp, Parameters<Ask>])[] = [
    [/no route/, ['DELETE', 'issues/comments/1']],
    [/no route/, ['GET', 'issues/7/events']],
    [/must NOT have additional properties/, ['POST', 'issues/7/comments', { body: 'x', loud: true }]],
    [/diff media type/, ['GET', 'pulls/7', undefined, { accept: 'application/vnd.github.diff' }]],
    [/Cannot query field/, ['POST', 'graphql', query('nothing')]],
  ];
  for (const [problem, asked] of wrong) {
    await assert.rejects(
      withServer(async (_server, ask) => void (await ask(...asked))),
      problem,
    );
  }
  await withServer(async (_server, ask) => {
    const { text } = await ask('POST', 'graphql', query('pullRequest(number: 7) { comments(first: 101) { totalCount } }'));
    assert.match(text, /EXCESSIVE_PAGINATION/);
  });
});
