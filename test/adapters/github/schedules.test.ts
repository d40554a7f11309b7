import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Server } from '../../support/github/server.ts';
import { type Fault, push, type StoredComment } from '../../support/github/state.ts';
import { inTurns } from '../../support/github/turns.ts';
import { attempt, found, lines, PATH, repository, withServer } from './attempt.ts';

/** `READINESS_THOROUGH=1` tries more of them. */
const SCHEDULES = process.env['READINESS_THOROUGH'] ? 2000 : 60;

const newer = repository.commit('change', { [PATH]: lines(31) });

const WRITING = ['/comments', '/reviews'];
const READING = ['query', '/compare/', '/pulls/7'];

const fault: fc.Arbitrary<Fault> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      where: fc.constantFrom(...WRITING),
      kind: fc.constantFrom<Fault['kind'][]>('lost-after', 'bad-gateway-after', 'error-before', 'reset-before'),
      times: fc.constantFrom(1, 2),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      where: fc.constantFrom(...WRITING),
      kind: fc.constantFrom<Fault['kind'][]>('secondary-limit', 'limit-429', 'limit-422'),
      retryAfter: fc.constantFrom(1, 90, 600),
      times: fc.constantFrom(1, 2),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      where: fc.constant('query'),
      kind: fc.constant<Fault['kind']>('stale'),
      times: fc.integer({ min: 1, max: 8 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      where: fc.constantFrom(...READING),
      kind: fc.constantFrom<Fault['kind'][]>('reset-before', 'bad-gateway-after', 'error-before', 'limit-429'),
      times: fc.constantFrom(1, 2),
    }),
  },
);

const schedule = fc.record({
  runs: fc.integer({ min: 1, max: 3 }),
  choices: fc.array(fc.nat(5), { minLength: 8, maxLength: 8 }),
  faults: fc.array(fault, { maxLength: 5 }),
  /** The head moves before the request of this number. */
  pushAt: fc.option(fc.integer({ min: 2, max: 20 }), { freq: 3 }),
  /** What stood before: a run of the same findings, or of one of them. */
  earlier: fc.constantFrom('nothing', 'one', 'all'),
});
type Schedule = typeof schedule extends fc.Arbitrary<infer T> ? T : never;

/** Runs at once, whatever goes wrong; some may end without a word on the pull request. Returns how often something did. */
async function disturbed(server: Server, { runs, choices, faults, pushAt }: Schedule): Promise<number> {
  const { state } = server;
  state.faults.push(...faults.map((one) => ({ ...one })));
  const first = state.calls.length;
  state.onCall = () => {
    if (pushAt !== null && state.calls.length - first === pushAt && state.head !== newer) push(state, newer);
  };
  const names = Array.from({ length: runs }, (_, index) => `run ${index}`);
  const doors = new Map(await Promise.all(names.map(async (name) => [name, await server.door(name)] as const)));
  const going = names.map((name) => {
    const at = doors.get(name);
    return [name, () => attempt(server, at && { at }).catch((error: Error) => assert.equal(error.name, 'GitHostError'))] as const;
  });
  await inTurns(server, new Map(going), choices);
  state.onCall = undefined;
  const left = state.faults.reduce((sum, one) => sum + one.times, 0);
  state.faults.length = 0;
  return faults.reduce((sum, one) => sum + one.times, 0) - left;
}

const visible = (comments: readonly StoredComment[]): number => comments.filter((one) => one.minimised === undefined).length;

function copies({ state }: Server): { readonly summaries: number; readonly places: readonly number[] } {
  const places = Map.groupBy(state.threads, ({ comments }) => /"f":\[\["([^"]+)/.exec(comments[0]?.body ?? '')?.[1]);
  return { summaries: state.comments.length, places: [...places.values()].map((threads) => threads.length) };
}

/** Nothing that landed is sent again by the run that sent it. */
function checkLog({ calls }: Server): number {
  let again = 0;
  for (const [door, own] of Map.groupBy(calls, (call) => call.door)) {
    if (door === 'front') continue; // The runs before and after, one after another.
    for (const [path, posts] of Map.groupBy(own.filter(isPost), (call) => call.path)) {
      const landed = posts.findIndex((call) => call.landed);
      assert.ok(landed < 0 || landed === posts.length - 1, `${door} sent POST ${path} again after it had landed`);
      again += posts.length - 1;
      for (const [index, post] of posts.slice(1).entries()) {
        const between = own.slice(own.indexOf(posts[index]!) + 1, own.indexOf(post));
        assert.ok(
          between.some((call) => call.path.endsWith('/graphql') && call.status === 200),
          'a look before each further POST',
        );
      }
    }
  }
  return again;
}

const isPost = ({ method, path }: Server['calls'][number]): boolean => method === 'POST' && !path.endsWith('/graphql');

async function follow(given: Schedule): Promise<{ readonly again: number; readonly struck: number }> {
  let [again, struck] = [0, 0];
  await withServer(async (server) => {
    const { state } = server;
    if (given.earlier !== 'nothing') await attempt(server, { findings: given.earlier === 'one' ? found.slice(0, 1) : found });
    state.clock += 60_000;
    const before = copies(server);
    struck = await disturbed(server, given);
    again = checkLog(server);
    const { summaries, places } = copies(server);
    assert.ok(summaries <= Math.max(before.summaries, given.runs), `${summaries} summaries by ${given.runs} runs`);
    for (const number of places)
      assert.ok(number <= Math.max(1, given.runs), `${number} comments at one place by ${given.runs} runs`);
    state.clock += 60_000;
    await attempt(server);
    assert.equal(visible(state.comments), 1, 'one summary');
    assert.match(state.comments.find((one) => one.minimised === undefined)?.body ?? '', /^inline: \S+ \S+$/m);
    const threads = state.threads.filter(({ comments }) => visible(comments) === 1);
    assert.deepEqual(threads.map(({ line }) => line).sort(), [3, 9], 'one comment a place');
    const writes = server.calls.filter((call) => call.writes).length;
    await attempt(server);
    assert.equal(server.calls.filter((call) => call.writes).length, writes, 'then no write');
  });
  return { again, struck };
}

test(`whatever fails and whoever runs at once, nothing that landed is posted again, and one undisturbed run leaves one of each`, async (t) => {
  const counts = { runs: 0, struck: 0, again: 0, moved: 0 };
  await fc.assert(
    fc.asyncProperty(schedule, async (given) => {
      const { again, struck } = await follow(given);
      counts.runs += given.runs;
      counts.struck += struck;
      counts.again += again;
      counts.moved += given.pushAt === null ? 0 : 1;
    }),
    { numRuns: SCHEDULES },
  );
  const { runs, struck, moved, again } = counts;
  t.diagnostic(
    `${SCHEDULES} schedules of ${runs} runs: ${struck} faults struck, ${moved} pushes in between, ${again} POSTs sent again after a look`,
  );
  assert.ok(struck > SCHEDULES / 2, `${struck} faults`);
});
