import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Server } from '../support/github/server.ts';
import { withCareless, writes } from './stage.ts';

const fork = 'somebody/automations';

function pullPayload({ state }: Server, over: object = {}): object {
  const { number, base, head, owner, repo } = state;
  const side = (sha: string, name: string) => ({ sha, repo: { full_name: name } });
  const own = `${owner}/${repo}`;
  return { number, pull_request: { number, state: 'open', base: side(base, own), head: side(head, state.from), ...over } };
}

test('workflow_run: the pull request is found by the event alone, and reviewed afresh', () =>
  withCareless(async ({ server, run }) => {
    server.state.from = fork;
    const payload = {
      workflow_run: {
        head_sha: server.state.head,
        head_branch: 'change',
        head_repository: { full_name: fork },
        pull_requests: [],
      },
    };
    const { status, summary } = await run({ event: 'workflow_run', payload });
    assert.equal(status, 1, 'the gate is the same');
    assert.match(summary, /^## Readiness/);
    assert.equal(server.state.comments.length, 1);
    assert.equal(server.calls.length, 6);
    const stale = { workflow_run: { ...payload.workflow_run, head_sha: 'a'.repeat(40) } };
    const ended = await run({ event: 'workflow_run', payload: stale });
    assert.equal(ended.status, 0);
    assert.match(
      ended.log,
      /^No open pull request has a{40} of somebody\/automations:change as its head: nothing is reviewed\.$/m,
    );
  }));

test('merge_group: judged from its two commits, reported, and nothing is posted', () =>
  withCareless(async (here) => {
    const { server, run } = here;
    const { base, head } = server.state;
    const job = { event: 'merge_group', payload: { merge_group: { base_sha: base, head_sha: head } } };
    const { status, summary, outputs } = await run(job);
    assert.equal(status, 1);
    assert.match(summary, /may wait for ever/);
    assert.equal(outputs['gate'], 'failed');
    assert.deepEqual([writes(here), server.calls.length], [0, 2]);
    const informed = await run({ ...job, inputs: { informational: 'true' } });
    assert.deepEqual([informed.status, informed.outputs['gate']], [0, 'failed']);
    assert.match(informed.log, /^::warning::Gate failed: 1 error introduced .* The step passes, since it is informational\.$/m);
  }));

test('pull_request_target from a fork is a full review through the API alone', () =>
  withCareless(async (here) => {
    here.server.state.from = fork;
    const { status } = await here.run({ event: 'pull_request_target', payload: pullPayload(here.server) });
    assert.equal(status, 1);
    assert.equal(writes(here), 2);
  }));

for (const [who, from, actor, sentence] of [
  ['a fork', fork, 'somebody', /on a pull request from a fork GitHub gives `pull_request` a token that may only read/],
  ['Dependabot', 'octo/automations', 'dependabot[bot]', /on a pull request from Dependabot GitHub gives/],
] as const) {
  test(`pull_request from ${who}: gate, job summary, annotations, and the sentence says whose limit it is`, () =>
    withCareless(async ({ server, run }) => {
      server.state.from = from;
      server.state.permissions.pullRequests = 'read';
      const ran = await run({ payload: pullPayload(server), env: { GITHUB_ACTOR: actor } });
      assert.equal(ran.status, 1);
      assert.match(ran.summary, /may wait for ever/);
      assert.match(ran.log, sentence);
      assert.match(ran.log, /^::error title=fail-loud/m);
    }));
}

test('a draft is reviewed as any other; a closed one is left alone', () =>
  withCareless(async (here) => {
    const closed = await here.run({ payload: pullPayload(here.server, { state: 'closed' }) });
    assert.deepEqual([closed.status, here.server.calls.length], [0, 0]);
    assert.match(closed.log, /^Pull request 7 is closed: nothing is reviewed\.$/m);
    await here.run({ payload: pullPayload(here.server, { draft: true }) });
    assert.equal(writes(here), 2);
  }));

test('a pull request that vanished, or a branch that was deleted, is one sentence; a page that was made stays', () =>
  withCareless(async ({ server, run }) => {
    const gone = pullPayload(server, { head: { sha: 'd'.repeat(40), repo: { full_name: 'octo/automations' } } });
    const { status, log } = await run({ payload: gone });
    assert.equal(status, 1);
    assert.match(log.trim(), /^::error::GitHub [^\n]*\.$/);
    const other = { ...(pullPayload(server) as { pull_request: object }) };
    const vanished = await run({ payload: { ...other, pull_request: { ...other.pull_request, number: 99 } } });
    assert.match(vanished.log, /^::(?:error|warning)::[^\n]*99/m);
  }));
