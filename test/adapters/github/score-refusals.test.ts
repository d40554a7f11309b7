import assert from 'node:assert/strict';
import { test } from 'node:test';
import { before as careless } from '../../app/sample.ts';
import { commitTo, filesOn, gitData, logOf } from '../../support/github/git-data.ts';
import { historyOn, repositoryOf, scored, withScored } from './scoring.ts';

const files = { 'jobs/a.py': careless };
const repository = repositoryOf(files);

const refusals: readonly [string, RegExp, (server: Parameters<typeof scored>[0]) => void, string?][] = [
  [
    'a missing permission',
    /^The score was not written, since the token may not write to the repository \(Resource not accessible by integration\): give the job `contents: write`\.$/,
    ({ state }) => {
      state.permissions.contents = 'read';
    },
  ],
  [
    'a protected branch',
    /^The score was not written, since GitHub does not let the branch `readiness` be changed \(Repository rule violations found .*\): .*\.$/,
    ({ state }) => void gitData(state).protectedBranches.add('readiness'),
  ],
  [
    'a branch that is not ours',
    /^The branch `main` holds no `history\.jsonl`, so it is not ours: .*nothing was written\.$/,
    () => undefined,
    'main',
  ],
  [
    'a corrupt history',
    /^Line 2 of `history\.jsonl` on the branch `readiness` is no entry of a history: mend or remove that line; nothing was written\.$/,
    ({ state }) => {
      const line = {
        date: '2026-01-01T00:00:00Z',
        commit: 'a'.repeat(40),
        rules: '1',
        score: 1,
        kept: 1,
        applicable: 2,
        suppressed: 0,
      };
      commitTo(state, 'readiness', { 'history.jsonl': `${JSON.stringify(line)}\n<<<<<<< HEAD\n` });
    },
  ],
];

for (const [what, sentence, arrange, branch] of refusals) {
  test(`${what}: one sentence, and nothing is overwritten`, () =>
    withScored(repository, async (server) => {
      arrange(server);
      const before = [...gitData(server.state).heads];
      const problem = await scored(server, { ...(branch && { branch }) }).then(
        (ended) => ended.problem,
        (error: Error) => error.message,
      );
      assert.match(problem ?? '', sentence);
      assert.deepEqual([...gitData(server.state).heads], before);
    }));
}

test('a configuration that is not valid leaves no score behind', () =>
  withScored(repositoryOf({ ...files, '.readiness.yml': 'pathes: [jobs]\n' }), async (server) => {
    await assert.rejects(scored(server), /^UsageError: \.readiness\.yml:1: .*`paths`/);
    assert.equal(server.calls.filter(({ writes }) => writes).length, 0);
  }));

for (const where of ['/git/trees', '/git/commits', '/git/refs']) {
  for (const kind of ['lost-after', 'bad-gateway-after', 'error-before', 'reset-before'] as const) {
    test(`${kind} on ${where}: one line, one commit`, () =>
      withScored(repository, async (server) => {
        server.state.faults.push({ method: 'POST', where, kind, times: 1 });
        const { problem } = await scored(server);
        assert.equal(problem, undefined);
        assert.deepEqual([historyOn(server).length, logOf(server.state, 'readiness').length], [1, 1]);
      }));
  }
}

for (const kind of ['secondary-limit', 'limit-429'] as const) {
  test(`${kind}: one sentence, and the next run writes`, () =>
    withScored(repository, async (server) => {
      server.state.faults.push({ method: 'POST', where: '/git/trees', kind, times: 1 });
      const { problem } = await scored(server);
      assert.match(
        problem ?? '',
        /^The score was not written, since GitHub limits how much may be written now \(.*\): the next run does\.$/,
      );
      await scored(server, { at: 60 });
      assert.equal(historyOn(server).length, 1);
    }));
}

test('a branch that changes under every attempt: it ends after ten, says so, and what others wrote stands', () =>
  withScored(repository, async (server) => {
    await scored(server);
    const { state } = server;
    const kept = filesOn(state, 'readiness') ?? {};
    state.onCall = ({ method, path }) => {
      if (method === 'PATCH' && path.includes('/git/refs/')) commitTo(state, 'readiness', kept, 'Somebody else');
    };
    const { problem } = await scored(server, { at: 60, rules: '2.0.0' });
    assert.match(problem ?? '', /^The score was not written: the branch `readiness` changed under each of 10 attempts; .*\.$/);
    assert.equal(server.calls.filter(({ method }) => method === 'PATCH').length, 10);
    assert.deepEqual(filesOn(state, 'readiness'), kept);
  }));
