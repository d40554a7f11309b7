import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type CronEntry, cronProblem, lastStart, triggersIn } from '../../src/app/crons.ts';
import type { ListedWorkflow, Run, RunTime, WatchedRepository } from '../../src/app/ports.ts';
import { isWatch, watchSchedules } from '../../src/app/watch.ts';

const HOUR = 3_600_000;
const at = (text: string): number => Date.parse(`${text}Z`);
/** A Saturday. */
const NOW = at('2026-11-28T20:00');
const shown = (time: number | undefined): string => (time === undefined ? 'never' : new Date(time).toISOString().slice(0, 16));

test('the last start of a schedule is the one that POSIX and GitHub mean', () => {
  const rows: readonly [string, string, string?][] = [
    ['0 3 * * *', '2026-11-28T03:00'],
    ['*/5 * * * *', '2026-11-28T19:55'],
    ['7,27,47 * * * *', '2026-11-28T19:47'],
    ['0 0 13 * 5', '2026-11-27T00:00'], // The thirteenth, or any Friday.
    ['0 9 * * MON-FRI', '2026-11-27T14:00', 'America/New_York'],
    ['30 4 1,15 * *', '2026-11-15T04:30'],
    ['17 2 1 JAN *', '2026-01-01T02:17'],
    ['0 0 * * 0', '2026-11-22T00:00'],
    ['0 0 30 2 *', 'never'],
  ];
  for (const [cron, expected, timezone] of rows) {
    assert.equal(shown(lastStart([{ cron, ...(timezone !== undefined && { timezone }) }], NOW)), expected, cron);
  }
  assert.equal(shown(lastStart([{ cron: '0 3 * * *' }, { cron: '0 5 * * *' }], NOW)), '2026-11-28T05:00');
});

test('what GitHub takes for no schedule is named, and not guessed at', () => {
  for (const cron of ['@daily', '0 3 * *', '61 * * * *', '* * * * * *', '0 0 L * *', '0 0 * * 5#2', 'every day', '']) {
    assert.match(cronProblem({ cron }) ?? '', /is no schedule that GitHub takes$/, cron);
  }
  assert.match(cronProblem({ cron: '0 3 * * *', timezone: 'Mars/North' }) ?? '', /in `Mars\/North` is no schedule/);
  assert.equal(cronProblem({ cron: '0 3 * * *', timezone: 'Europe/Berlin' }), undefined);
});

test('a schedule is read from where it stands, and nowhere else', async () => {
  const crons = async (text: string) => (await triggersIn(text)).crons;
  assert.deepEqual(await crons("on:\n  schedule:\n    - cron: '0 3 * * *'\n    - { cron: 5 4 * * 1, timezone: Asia/Tokyo }\n"), [
    { cron: '0 3 * * *' },
    { cron: '5 4 * * 1', timezone: 'Asia/Tokyo' },
  ]);
  for (const text of [
    'on: push',
    'on: [schedule]',
    'on: { push: }',
    '# on: { schedule: [{ cron: 0 3 * * * }] }',
    '',
    '[]',
    'on: { schedule: }',
  ])
    assert.deepEqual(await crons(text), [], text);
  assert.equal(await isWatch("on: { schedule: [{ cron: '0 3 * * *' }], workflow_dispatch: }"), true);
  assert.equal(await isWatch("on: { schedule: [{ cron: '0 3 * * *' }], push: }"), false);
  assert.equal(await isWatch('on: { workflow_dispatch: }'), false);
  assert.equal(await isWatch('on: {'), false);
});

interface Given extends Partial<ListedWorkflow> {
  readonly crons?: readonly CronEntry[];
  readonly scheduled?: RunTime;
  readonly byHand?: RunTime;
  readonly changed?: number;
}

async function watch(
  given: Readonly<Record<string, Given>>,
  over: { readonly own?: string; readonly informational?: boolean } = {},
) {
  const paths = Object.keys(given);
  const asked: string[] = [];
  const textOf = (crons: readonly CronEntry[] = [{ cron: '0 3 * * *' }]): string => JSON.stringify({ on: { schedule: crons } });
  const repository: WatchedRepository = {
    async workflows() {
      const workflows = Object.entries(given).map(([path, { crons, ...one }], id) => {
        return { id, path, state: 'active', created: at('2026-01-01T00:00'), text: textOf(crons), ...one };
      });
      return { workflows, unread: [] };
    },
    async lastSuccess(id, event) {
      asked.push(`${event} ${paths[id]}`);
      const { scheduled = {}, byHand = {} } = given[paths[id] as string] as Given;
      return event === 'schedule' ? scheduled : byHand;
    },
    async changed(names) {
      asked.push(`changed ${names.join(' ')}`);
      return new Map(names.map((name) => [name, given[name]?.changed ?? at('2026-01-01T00:00')]));
    },
  };
  const [told, outputs]: [string[], Map<string, string>] = [[], new Map()];
  const pages: string[] = [];
  const run = {
    showSummary: async (markdown: string) => void pages.push(markdown),
    output: (name: string, value: string) => void outputs.set(name, value),
    say: (line: string) => void told.push(line),
    warn: (line: string) => void told.push(line),
  } as unknown as Run;
  const failure = await watchSchedules(repository, run, { now: NOW, informational: false, own: undefined, ...over });
  return { failure, asked, told: told.join('\n'), outputs, page: pages.join() };
}

test('a schedule that has been silent for longer than GitHub may be late fails the run, and is named with its times', async () => {
  const { failure, outputs, page } = await watch({
    'w/good.yml': { scheduled: { time: at('2026-11-28T03:05') } },
    'w/dead.yml': { scheduled: { time: at('2026-11-26T03:04') } },
  });
  assert.equal(
    failure,
    'Of 2 scheduled workflows 1 has not succeeded when it should have: ' +
      'w/dead.yml was due 2026-11-27 03:00 UTC and last succeeded 2026-11-26 03:04 UTC: look at its runs.',
  );
  assert.equal(outputs.get('overdue'), 'w/dead.yml');
  assert.equal(outputs.get('gate'), 'failed');
  assert.match(page, /^## Scheduled workflows: 1 of 2 silent\n/);
  assert.match(page, /\| `w\/dead\.yml` \| `0 3 \* \* \*` \| 2026-11-27 03:00 UTC \| 2026-11-26 03:04 UTC \| ❌ overdue \|/);
  assert.ok(page.indexOf('w/dead.yml') < page.indexOf('w/good.yml'), 'the silent ones first');
});

test('a start that is late, by up to a day, is no alarm', async () => {
  for (const scheduled of ['2026-11-27T03:00', '2026-11-27T15:01']) {
    const { failure, told } = await watch({ 'w/nightly.yml': { scheduled: { time: at(scheduled) } } });
    assert.equal(failure, undefined);
    assert.equal(told, 'Of 1 scheduled workflow none is silent.');
  }
  const hourly = { crons: [{ cron: '0 * * * *' }] };
  assert.equal((await watch({ 'w/h.yml': { ...hourly, scheduled: { time: NOW - 23 * HOUR } } })).failure, undefined);
  assert.match((await watch({ 'w/h.yml': { ...hourly, scheduled: { time: NOW - 26 * HOUR } } })).failure ?? '', /was due/);
});

test('a workflow that is disabled is named with the reason that GitHub gives, and not asked for its runs', async () => {
  const { failure, asked } = await watch({
    'w/a.yml': { state: 'disabled_inactivity' },
    'w/b.yml': { state: 'disabled_manually' },
  });
  assert.match(
    failure ?? '',
    /w\/a\.yml is disabled \(disabled_inactivity\): enable it, or take its `schedule:` out; w\/b\.yml is disabled \(disabled_manually\)/,
  );
  assert.deepEqual(asked, []);
});

test('one that never succeeded is an alarm once a start of its schedule was due, and not before', async () => {
  const created = { created: at('2026-11-20T00:00') };
  assert.match(
    (await watch({ 'w/a.yml': created })).failure ?? '',
    /w\/a\.yml never succeeded, and was due 2026-11-27 03:00 UTC/,
  );
  for (const young of [
    { created: at('2026-11-27T12:00') },
    { ...created, crons: [{ cron: '0 0 1 1 *' }] },
    { ...created, changed: at('2026-11-28T01:00') },
  ]) {
    const { failure, page } = await watch({ 'w/a.yml': young });
    assert.equal(failure, undefined);
    assert.match(page, /not due yet/);
  }
});

test('a run by hand that succeeded since is no silence; only what looks silent is asked for more', async () => {
  const { failure, asked } = await watch({
    'w/mended.yml': { scheduled: { time: at('2026-11-20T03:00') }, byHand: { time: at('2026-11-28T09:00') } },
    'w/good.yml': { scheduled: { time: at('2026-11-28T03:00') } },
  });
  assert.equal(failure, undefined);
  assert.deepEqual(asked, [
    'schedule w/mended.yml',
    'schedule w/good.yml',
    'changed w/mended.yml',
    'workflow_dispatch w/mended.yml',
  ]);
});

test('the watch does not wait for itself, or it would never pass again', async () => {
  const { failure, told } = await watch({ 'w/watch.yml': {} }, { own: 'w/watch.yml' });
  assert.equal(failure, undefined);
  assert.equal(told, 'No other workflow of the repository has a schedule: nothing is watched.');
});

test('what cannot be judged is named, makes the result partial, and is no alarm', async () => {
  const { failure, told, outputs, page } = await watch({
    'w/odd.yml': { crons: [{ cron: '@daily' }] },
    'w/broken.yml': { text: 'on: { schedule: [' },
    'w/deep.yml': { text: `on: ${'['.repeat(50_000)}` },
    'w/aliases.yml': { text: `x: &a [y]\non: { schedule: [${'*a, '.repeat(200)}] }` },
    'w/late.yml': { scheduled: { why: 'the run has asked GitHub for as much as it may' } },
  });
  assert.equal(failure, undefined);
  assert.equal(outputs.get('partial'), 'true');
  assert.match(told, /^The schedule of w\/odd\.yml is not watched, since `@daily` is no schedule that GitHub takes\.$/m);
  for (const name of ['broken', 'deep', 'aliases'])
    assert.match(told, new RegExp(`^The schedule of w/${name}\\.yml is not watched, since its text is no YAML\\.$`, 'm'));
  assert.match(page, /^## Scheduled workflows: 0 of 0 silent · partial\n[\s\S]*### Not watched[\s\S]*`w\/late\.yml`/);
});

test('informational: it is told, and the step passes', async () => {
  const { failure, told, outputs } = await watch({ 'w/a.yml': { state: 'disabled_manually' } }, { informational: true });
  assert.equal(failure, undefined);
  assert.equal(outputs.get('gate'), 'failed');
  assert.match(told, /^Of 1 scheduled workflow 1 has not .* The step passes, since it is informational\.$/);
});

test('whatever the schedule and whenever its runs were: an alarm has a start that was due, a day ago at least, and no success since', () => {
  const field = (most: number) =>
    fc.oneof(
      fc.constant('*'),
      fc.integer({ min: 1, max: most }).map(String),
      fc.integer({ min: 1, max: most }).map((step) => `*/${step}`),
    );
  const cron = fc.tuple(field(59), field(23), field(28), field(12), field(6)).map((fields) => fields.join(' '));
  return fc.assert(
    fc.asyncProperty(cron, fc.integer({ min: 1, max: 24 * 400 }), async (schedule, hours) => {
      const time = NOW - hours * HOUR;
      const { outputs } = await watch({ 'w/a.yml': { crons: [{ cron: schedule }], scheduled: { time } } });
      const due = lastStart([{ cron: schedule }], NOW - 24 * HOUR);
      assert.equal(outputs.get('gate'), due !== undefined && due >= at('2026-01-01T00:00') && time < due ? 'failed' : 'passed');
      if (hours <= 24) assert.equal(outputs.get('gate'), 'passed');
    }),
    { numRuns: 200 },
  );
});
