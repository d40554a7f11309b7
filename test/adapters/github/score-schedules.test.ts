import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { after as careful, before as careless } from '../../app/sample.ts';
import { filesOn, logOf } from '../../support/github/git-data.ts';
import type { Fault } from '../../support/github/state.ts';
import { inTurns } from '../../support/github/turns.ts';
import { historyOn, repositoryOf, scored, withScored } from './scoring.ts';

/** `READINESS_THOROUGH=1` tries more of them. */
const SCHEDULES = process.env['READINESS_THOROUGH'] ? 1000 : 16;

const repository = repositoryOf({ 'jobs/a.py': careless });
/** Pushes, one after another: each with a score or findings of its own. */
const pushes = [
  repository.base,
  repository.commit('main', { 'jobs/a.py': careful }),
  repository.commit('main', { 'jobs/a.py': careful, 'jobs/b.py': careless }),
];

const fault: fc.Arbitrary<Fault> = fc.record({
  where: fc.constantFrom('/git/trees', '/git/commits', '/git/refs'),
  kind: fc.constantFrom<Fault['kind'][]>('lost-after', 'bad-gateway-after', 'error-before', 'reset-before'),
  times: fc.constantFrom(1, 2),
});

const schedule = fc.record({
  runs: fc.constantFrom(2, 3),
  choices: fc.array(fc.nat(5), { minLength: 10, maxLength: 10 }),
  faults: fc.array(fault, { maxLength: 2 }),
  /** Whether the branch is there before they start. */
  isKept: fc.boolean(),
});

test('pushes at once, in any order of their requests, whatever answer is lost: each has its line, and the newest its badge', async (t) => {
  let refusals = 0;
  let commits = 0;
  await fc.assert(
    fc.asyncProperty(schedule, async ({ runs, choices, faults, isKept }) =>
      withScored(repository, async (server) => {
        if (isKept) await scored(server, { at: -60 });
        const before = historyOn(server).length;
        server.state.faults.push(
          ...faults.map((one) => ({ ...one, method: one.where === '/git/refs' && isKept ? 'PATCH' : 'POST' })),
        );
        const going = new Map<string, () => Promise<void>>();
        for (const [at, commit] of pushes.slice(0, runs).entries()) {
          const door = await server.door(`run ${at}`);
          going.set(`run ${at}`, async () => {
            const { problem } = await scored(server, { commit, at, door });
            assert.equal(problem, undefined);
          });
        }
        await inTurns(server, going, choices);
        const kept = historyOn(server);
        const expected = pushes.slice(isKept ? 1 : 0, runs);
        assert.deepEqual(
          kept.slice(before).map(({ commit }) => commit),
          expected,
          'a line for each push, in their order',
        );
        const badge = JSON.parse(filesOn(server.state, 'readiness')?.['badge.json'] ?? '') as { message: string };
        assert.equal(badge.message, String(kept.at(-1)?.score), 'the badge of the newest');
        assert.ok(logOf(server.state, 'readiness').every(({ parents }) => parents.length <= 1));
        assert.equal(logOf(server.state, 'readiness').at(-1)?.parents.length, 0, 'one first commit');
        refusals += server.calls.filter(({ status, path }) => status === 422 && path.includes('/git/refs')).length;
        commits += logOf(server.state, 'readiness').length;
        const calls = server.calls.filter(({ path }) => path.includes('/git/refs')).length;
        assert.ok(calls <= runs * (runs + faults.length * 2 + 1), `${calls} attempts`);
      }),
    ),
    { numRuns: SCHEDULES },
  );
  t.diagnostic(`${SCHEDULES} schedules of 2 or 3 runs: ${commits} commits, ${refusals} refused by GitHub and made again`);
});
