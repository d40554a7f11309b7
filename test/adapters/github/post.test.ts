import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finding } from '../../review/pull-request.ts';
import { push } from '../../support/github/state.ts';
import { attempt, found, lines, PATH, repository, stands, withServer, writes } from './attempt.ts';

test('a first run makes five calls, a second on the same head writes nothing', () =>
  withServer(async (server) => {
    const { run } = await attempt(server);
    assert.deepEqual(run.annotated, [], 'annotations are for where no review can be posted');
    assert.equal(server.calls.length, 5);
    assert.deepEqual(writes(server), ['POST 7/comments', 'POST 7/reviews']);
    stands(server);
    await attempt(server);
    assert.equal(server.calls.length, 7);
    stands(server);
  }));

test('200 findings are at most two content-creating calls', () =>
  withServer(async (server) => {
    const many = Array.from({ length: 200 }, (_, index) =>
      finding({ line: (index % 30) + 1, rule: `r${index}`, snippet: `s${index}` }),
    );
    await attempt(server, { findings: many });
    assert.equal(writes(server).length, 2);
    stands(server, 10);
  }));

for (const kind of ['lost-after', 'bad-gateway-after', 'error-before', 'reset-before'] as const) {
  for (const where of ['/comments', '/reviews']) {
    test(`one ${kind} on POST …${where}: nothing is posted twice and nothing is missing`, () =>
      withServer(async (server) => {
        server.state.faults.push({ method: 'POST', where, kind, times: 1 });
        const { run } = await attempt(server);
        stands(server);
        assert.deepEqual(run.warned, []);
        await attempt(server);
        stands(server);
      }));
  }
}

test('no clear answer twice: it stops, says so, annotates, and the next run heals it', () =>
  withServer(async (server) => {
    server.state.faults.push({ method: 'POST', where: '/reviews', kind: 'error-before', times: 2 });
    const { run, failure } = await attempt(server);
    assert.equal(failure, undefined);
    assert.match(run.warned.join(), /no clear answer came/);
    assert.deepEqual(run.annotated, [`${PATH}:9`, `${PATH}:3`]);
    await attempt(server);
    stands(server);
  }));

for (const kind of ['secondary-limit', 'limit-429', 'limit-422'] as const) {
  test(`${kind}: it waits a minute at least, looks, and goes on`, () =>
    withServer(async (server) => {
      server.state.faults.push({ method: 'POST', where: '/reviews', kind, retryAfter: 5, times: 1 });
      const { run, waited } = await attempt(server);
      assert.deepEqual(waited, [60_000]);
      assert.deepEqual(run.warned, []);
      stands(server);
    }));

  test(`${kind} that asks for more than a run has: the summary takes the findings, and the next run heals it`, () =>
    withServer(async (server) => {
      server.state.faults.push({ method: 'POST', where: '/reviews', kind, retryAfter: 121, times: 1 });
      const { run, waited } = await attempt(server);
      assert.deepEqual(waited, []);
      assert.match(run.warned.join(), /^The inline comments were not posted, since GitHub limits how much may be written now/);
      assert.equal(run.annotated.length, 2);
      assert.match(server.state.comments[0]?.body ?? '', /^inline: none/, 'nothing is claimed that does not stand');
      await attempt(server);
      stands(server);
    }));
}

test('all limits of a run together are waited for no longer than two minutes', () =>
  withServer(async (server) => {
    server.state.faults.push(
      { where: '/compare/', kind: 'limit-429', times: 1 },
      { where: 'query', kind: 'limit-graphql', times: 1 },
      { method: 'POST', where: '/comments', kind: 'secondary-limit', times: 1 },
    );
    const { run, waited } = await attempt(server);
    assert.deepEqual(waited, [60_000, 60_000]);
    assert.match(run.warned.join(), /^The summary was not posted, since GitHub limits/);
    assert.equal(run.annotated.length, 2);
    assert.deepEqual(writes(server), ['POST 7/comments']);
    await attempt(server);
    stands(server);
  }));

test('a token that may only read: one sentence with the permission, the report is shown, the gate decides', () =>
  withServer(async (server) => {
    server.state.permissions.pullRequests = 'read';
    const { run, failure } = await attempt(server, { passed: false });
    assert.equal(failure, 'Gate failed: 1 error introduced.');
    assert.deepEqual(run.summaries, ['the whole report']);
    assert.deepEqual(run.warned, [
      'The summary was not posted, since the token may not write (Resource not accessible by integration): give the job ' +
        '`pull-requests: write`; the findings are in the job summary.',
    ]);
    assert.equal(run.annotated.length, 2);
    assert.equal(run.outputs.get('gate'), 'failed');
    assert.deepEqual(writes(server), ['POST 7/comments']);
  }));

for (const [from, who] of [
  ['fork', 'a fork'],
  ['dependabot', 'Dependabot'],
] as const) {
  test(`a token that may only read because the pull request is from ${who}: the sentence says that it is the limit`, () =>
    withServer(async (server) => {
      server.state.permissions.pullRequests = 'read';
      const { run } = await attempt(server, { from });
      assert.deepEqual(run.warned, [
        `The summary was not posted, since on a pull request from ${who} GitHub gives \`pull_request\` a token that may only read ` +
          '(Resource not accessible by integration): `pull_request_target` gets `pull-requests: write`; the findings are in the job summary.',
      ]);
    }));
}

for (const [graphql, said] of [
  ['denied', 'Resource not accessible by integration'],
  ['down', 'Server Error'],
] as const) {
  test(`GraphQL is ${graphql}: the change is read all the same, nothing is written, one sentence says why`, () =>
    withServer(async (server) => {
      server.state.graphql = graphql;
      const { run, failure } = await attempt(server, { passed: false });
      assert.equal(failure, 'Gate failed: 1 error introduced.');
      assert.deepEqual(writes(server), []);
      assert.equal(run.warned.length, 1);
      assert.ok(
        run.warned[0]?.includes(`GraphQL does not answer (${said}), and without it nobody can tell whose`),
        run.warned[0],
      );
      assert.equal(run.annotated.length, 2);
    }));
}

test('what stands on the pull request may not be seen: nothing is written, one sentence with the permission', () =>
  withServer(async (server) => {
    server.state.permissions.pullRequests = 'none';
    const { run } = await attempt(server);
    assert.deepEqual(writes(server), []);
    assert.equal(run.warned.length, 1);
    assert.match(run.warned[0] ?? '', /may not see what stands there \(.*\): give the job `pull-requests: write`/);
    assert.equal(server.calls.length, 2);
  }));

test('the head moved while the change was judged: nothing is written, the gate is still its own', () =>
  withServer(async (server) => {
    const newer = repository.commit('change', { [PATH]: lines(31) });
    server.state.onCall = ({ path }) => {
      if (path.endsWith('/pulls/7')) push(server.state, newer);
    };
    const { run, failure } = await attempt(server, { passed: false });
    assert.deepEqual(writes(server), []);
    assert.match(run.said.join(), new RegExp(`head is ${newer} by now`));
    assert.ok(failure);
  }));

test('a closed pull request is left alone', () =>
  withServer(async (server) => {
    server.state.open = false;
    const { run } = await attempt(server);
    assert.deepEqual(writes(server), []);
    assert.match(run.said.join(), /closed/);
  }));

test('when GitHub refuses the comments, the summary takes their findings', () =>
  withServer(async (server) => {
    // Between reading and posting the base took over the change: no line is in the diff any more.
    server.state.onCall = ({ path }) => {
      if (path.endsWith('/comments')) server.state.base = server.state.head;
    };
    const { run } = await attempt(server);
    assert.match(run.warned.join(), /must be part of the diff/);
    assert.match(server.state.comments[0]?.body ?? '', /^inline: none/);
    assert.deepEqual(server.state.threads, []);
    assert.equal(run.annotated.length, 2);
  }));

test("a fixed finding's comment is edited in place; with the right to it the thread is resolved", () =>
  withServer(async (server) => {
    await attempt(server);
    server.state.permissions.contents = 'write';
    await attempt(server, { findings: found.slice(1) });
    const thread = server.state.threads.find((one) => one.line === 3);
    assert.match(thread?.comments[0]?.body ?? '', new RegExp(`Fixed in ${server.state.head}`));
    assert.equal(thread?.resolvedBy, 'github-actions[bot]');
    const before = server.calls.length;
    await attempt(server, { findings: found.slice(1) });
    assert.equal(server.calls.length, before + 2);
    await attempt(server);
    assert.equal(thread?.resolvedBy, undefined, 'back: reopened');
    stands(server);
  }));

test('copies of an overlapping run are minimised, the oldest stays', () =>
  withServer(async (server) => {
    const { comments, threads } = server.state;
    await attempt(server);
    const [copies, copied] = [structuredClone(comments), structuredClone(threads)];
    comments.push(...copies.map((one) => ({ ...one, id: one.id + 100, node: `${one.node}-copy` })));
    threads.push(
      ...copied.map((one) => ({
        ...one,
        node: `${one.node}-copy`,
        comments: one.comments.map((each) => ({ ...each, id: each.id + 100, node: `${each.node}-copy` })),
      })),
    );
    await attempt(server);
    const all = [...comments, ...threads.flatMap((thread) => thread.comments)];
    assert.deepEqual(
      all.filter((one) => one.minimised !== undefined).map((one) => one.node.endsWith('-copy')),
      [true, true, true],
    );
  }));

test('a dry run prints the plan and writes nothing', () =>
  withServer(async (server) => {
    const { run } = await attempt(server, { settings: { dryRun: true } });
    assert.deepEqual(writes(server), []);
    assert.equal(server.calls.length, 2);
    assert.match(run.said.join('\n'), /would post the summary[\s\S]*2 inline comments[\s\S]*jobs\/sync\.py:9/);
    assert.match(
      (await attempt(server, { findings: [], settings: { dryRun: true } })).run.said.join(),
      /nothing would be written/,
    );
  }));

test('two instances on one pull request leave each other alone', () =>
  withServer(async (server) => {
    await attempt(server);
    await attempt(server, { settings: { name: 'other' } });
    assert.equal(server.state.comments.length, 2);
    assert.equal(server.state.threads.length, 4);
    const before = server.calls.filter((call) => call.writes).length;
    await attempt(server);
    await attempt(server, { settings: { name: 'other' } });
    assert.equal(server.calls.filter((call) => call.writes).length, before);
  }));
