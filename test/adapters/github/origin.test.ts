import assert from 'node:assert/strict';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { gitHub } from '../../../src/adapters/github/pull-request.ts';
import type { Wanted } from '../../../src/app/ports.ts';
import type { Server } from '../../support/github/server.ts';
import type { Call } from '../../support/github/state.ts';
import { attempt, stands, withServer } from './attempt.ts';

/** A server that is not GitHub. It keeps every request that reaches it. */
async function withStranger(use: (url: string, reached: readonly IncomingMessage[]) => Promise<void>): Promise<void> {
  const reached: IncomingMessage[] = [];
  const stranger = createServer((request, response) => {
    reached.push(request);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  try {
    await use(`http://127.0.0.1:${(stranger.address() as AddressInfo).port}`, reached);
  } finally {
    stranger.closeAllConnections();
    await new Promise((resolve) => stranger.close(resolve));
  }
}

const at = (where: string, to: (call: Call) => string) => (call: Call) => (call.path.includes(where) ? to(call) : undefined);

for (const where of ['/compare/', '/graphql', '/pulls/7']) {
  test(`a redirect of ${where} to another server is not followed: the token never leaves, one sentence says why`, () =>
    withServer((server) =>
      withStranger(async (url, reached) => {
        server.state.redirect = at(where, ({ path }) => `${url}${path}`);
        const said = await attempt(server).then(
          ({ run }) => run.warned.join(),
          (error: Error) => error.message,
        );
        assert.ok(said.includes(`leads to another server (${url})`), said);
        assert.deepEqual(reached, []);
        assert.equal(server.calls.filter((call) => call.writes).length, 0);
      }),
    ));
}

test('a redirect of a write is followed nowhere', () =>
  withServer((server) =>
    withStranger(async (url, reached) => {
      server.state.redirect = ({ method, path }) => (method === 'POST' && !path.endsWith('graphql') ? `${url}/x` : undefined);
      const { run } = await attempt(server);
      assert.match(run.warned.join(), /^The summary was not posted, since GitHub refused it \(.* leads to another server/);
      assert.deepEqual(reached, []);
      server.state.redirect = ({ method, path }) =>
        method === 'POST' && !path.endsWith('graphql') ? '/repositories/1' : undefined;
      assert.match((await attempt(server)).run.warned.join(), /the repository moved \(\/repositories\/1\)/);
    }),
  ));

test('a repository that was renamed is read where it is now, on the same server', () =>
  withServer(async (server) => {
    let sent = 0;
    server.state.redirect = (call) => {
      if (!call.path.includes('/compare/') || sent > 0) return undefined;
      sent += 1;
      return call.path;
    };
    await attempt(server);
    assert.equal(sent, 1);
    stands(server);
  }));

test('redirects without an end are ended', () =>
  withServer(async (server) => {
    server.state.redirect = at('/compare/', ({ path }) => path);
    await assert.rejects(attempt(server), /the repository moved/);
    assert.equal(server.calls.length, 4);
  }));

const wanted: Wanted = { path: () => true, configuration: [] };

function access({ apiUrl, graphqlUrl, state }: Server) {
  return { apiUrl, graphqlUrl, token: state.token, pauses: [] };
}

test('an address that the environment does not name is never asked', () =>
  withServer((server) =>
    withStranger(async (url, reached) => {
      const { owner, repo, number, base, head } = server.state;
      const host = gitHub({ ...access(server), apiUrl: `${url}/api/v3` });
      await assert.rejects(host.pullRequest({ owner, repo, number, base, head }).read(wanted));
      assert.ok(reached.length > 0, 'the stranger is the API here');
      assert.deepEqual(server.calls, [], 'and GitHub is not asked');
    }),
  ));
