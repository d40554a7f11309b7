import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from '../../../src/app/check.ts';
import type { Engine } from '../../../src/app/engine.ts';
import { selectionOf } from '../../../src/app/select.ts';
import { defaultConfiguration } from '../../../src/config/configuration.ts';
import { after as careful, before as careless, engine } from '../../app/sample.ts';
import { commitTo, filesOn, gitData, logOf } from '../../support/github/git-data.ts';
import { callsOf, historyOn, repositoryOf, scored, withScored } from './scoring.ts';

const files = {
  'README.md': '# Automations\n',
  'jobs/a.py': careless,
  'jobs/b.py': careful,
  'tests/test_a.py': careless,
  bin: '#!/usr/bin/env python3\nimport os\nos.mkdir("x")\n',
  link: { link: 'jobs/a.py' },
};
const repository = repositoryOf(files);
const later = repository.commit('main', { ...files, 'jobs/a.py': careful });

test('a first run makes the branch in six calls, an unchanged one makes two and writes nothing', (t) =>
  withScored(repository, async (server) => {
    const first = await scored(server);
    assert.equal(first.problem, undefined);
    assert.match(
      first.said,
      /^Readiness \d+ \(\d+ of \d+ habits\) at [0-9a-f]{7}: made the branch `readiness` \(history\.jsonl, /,
    );
    const log = callsOf(server);
    assert.deepEqual(
      log.map((call) => call.replace('/api/v3/repos/octo/automations/', '')),
      [
        'POST /api/graphql 200',
        'GET git/trees/<sha> 200',
        'POST /api/graphql 200',
        'POST git/trees 201',
        'POST git/commits 201',
        'POST git/refs 201',
      ],
    );
    assert.deepEqual(Object.keys(filesOn(server.state, 'readiness') ?? {}), [
      'badge.json',
      'badge.svg',
      'history.jsonl',
      'history.svg',
      'report.json',
    ]);
    assert.deepEqual(logOf(server.state, 'readiness')[0]?.parents, [], 'a branch with no history in common');
    const again = await scored(server, { at: 60 });
    assert.match(again.said, /^Nothing changed/);
    assert.equal(server.calls.length, 8);
    assert.equal(historyOn(server).length, 1);
    t.diagnostic(`first: ${log.join(', ')}; unchanged: ${callsOf(server, 6).join(', ')}`);
  }));

test('the score is that of the same files on a disk', () =>
  withScored(repository, async (server) => {
    const { report } = await scored(server);
    const selected = await selectionOf(defaultConfiguration);
    const texts = Object.entries(files).flatMap(([path, text]) =>
      typeof text === 'string' && selected(path) ? [{ path, text }] : [],
    );
    const local = await checkFiles(texts, engine, defaultConfiguration);
    assert.deepEqual(report.score, local.score);
    assert.deepEqual(report.files, local.files);
    assert.ok(report.files.length === 3 && report.score.value !== null);
  }));

test('only what changed is read and judged again, and the report is as if all were', () =>
  withScored(repository, async (server) => {
    await scored(server);
    const judged: string[] = [];
    const watching: Engine = {
      ...engine,
      async reader(language, text) {
        const reader = await engine.reader(language, text);
        const read: typeof reader.read = (path, source) => {
          judged.push(path);
          return reader.read(path, source);
        };
        return { ...reader, read };
      },
    };
    const { report } = await scored(server, { commit: later, at: 60, engine: watching });
    assert.deepEqual(judged, ['jobs/a.py']);
    assert.equal(historyOn(server).length, 2);
    assert.ok((historyOn(server)[1]?.score ?? 0) > (historyOn(server)[0]?.score ?? 100));
    const whole = await scored(server, { commit: later, at: 60, branch: 'another' });
    assert.deepEqual(report, whole.report);
    const newBuild = await scored(server, { commit: later, at: 90, engine: watching, build: 'another' });
    assert.equal(judged.length, 4, 'another build judges all');
    assert.deepEqual(newBuild.report.files, report.files);
  }));

test('what starts a script counts for it: a workflow that changes makes all be judged anew', async () => {
  const workflow = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: python tools/a.py\n';
  const before = { 'tools/a.py': careless, '.github/workflows/a.yml': workflow };
  const started = repositoryOf(before);
  const scheduled = workflow.replace('on: push', "on: { schedule: [{ cron: '0 3 * * *' }] }");
  const changed = started.commit('main', { ...before, '.github/workflows/a.yml': scheduled });
  await withScored(started, async (server) => {
    const first = await scored(server);
    const second = await scored(server, { commit: changed, at: 60 });
    const unitOf = ({ report }: typeof first) => report.files.find(({ path }) => path === 'tools/a.py')?.unit;
    assert.deepEqual([unitOf(first), unitOf(second)], ['script', 'job']);
  });
});

test('a run that comes late adds its line where it belongs and leaves the badge of the newer one', () =>
  withScored(repository, async (server) => {
    await scored(server, { commit: later, at: 60 });
    const badge = filesOn(server.state, 'readiness')?.['badge.svg'];
    const { said } = await scored(server, { at: 0 });
    assert.match(said, /\(history\.jsonl, history\.svg\)/);
    assert.deepEqual(
      historyOn(server).map(({ commit }) => commit),
      [repository.base, later],
    );
    assert.equal(filesOn(server.state, 'readiness')?.['badge.svg'], badge);
    await scored(server, { at: 0 });
    assert.equal(historyOn(server).length, 2, 'and once');
  }));

test('newer rules are told by a line and a mark', () =>
  withScored(repository, async (server) => {
    await scored(server);
    assert.ok(!filesOn(server.state, 'readiness')?.['history.svg']?.includes('class="mark"'));
    await scored(server, { at: 60, rules: '1.1.0' });
    assert.deepEqual(
      historyOn(server).map(({ rules }) => rules),
      ['1.0.0', '1.1.0'],
    );
    assert.match(filesOn(server.state, 'readiness')?.['history.svg'] ?? '', /class="mark".*1\.1\.0/);
  }));

test('nothing to judge is a grey n/a', () =>
  withScored(repositoryOf({ 'README.md': 'No automation.\n' }), async (server) => {
    await scored(server);
    assert.match(filesOn(server.state, 'readiness')?.['badge.svg'] ?? '', /n\/a/);
    assert.deepEqual(JSON.parse(filesOn(server.state, 'readiness')?.['badge.json'] ?? ''), {
      schemaVersion: 1,
      label: 'readiness',
      message: 'n/a',
      color: 'lightgrey',
    });
    assert.deepEqual([historyOn(server).length, historyOn(server)[0]?.score], [1, null]);
  }));

test('other files on the branch stay, and what was deleted by hand comes back', () =>
  withScored(repository, async (server) => {
    await scored(server);
    const { 'badge.svg': gone, ...rest } = filesOn(server.state, 'readiness') ?? {};
    commitTo(server.state, 'readiness', { ...rest, 'NOTES.md': 'Ours.\n' });
    const { said } = await scored(server);
    assert.match(said, /\(badge\.svg\)/);
    assert.deepEqual(filesOn(server.state, 'readiness'), { ...rest, 'NOTES.md': 'Ours.\n', 'badge.svg': gone });
  }));

test('a report that somebody spoilt tells nothing: all is judged anew', () =>
  withScored(repository, async (server) => {
    const { report } = await scored(server);
    for (const spoilt of ['{', '[]', '{"version":1}', JSON.stringify({ ...report, files: [{ path: 'jobs/a.py' }] })]) {
      commitTo(server.state, 'readiness', { ...filesOn(server.state, 'readiness'), 'report.json': spoilt });
      const { problem } = await scored(server, { at: 60 });
      assert.equal(problem, undefined);
      assert.deepEqual(JSON.parse(filesOn(server.state, 'readiness')?.['report.json'] ?? ''), report);
    }
  }));

test('the configuration of the commit decides what is scored', () =>
  withScored(repositoryOf({ ...files, '.readiness.yml': 'ignore: ["jobs/**"]\n' }), async (server) => {
    const { report } = await scored(server);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['bin'],
    );
  }));

test('a dry run writes nothing and says what it would', () =>
  withScored(repository, async (server) => {
    const { said } = await scored(server, { dryRun: true });
    assert.match(said, /^dry-run: would write history\.jsonl, .*report\.json to the branch `readiness`\.$/);
    assert.equal(server.calls.filter(({ writes }) => writes).length, 0);
  }));

test('a list that GitHub cuts is read folder by folder', () =>
  withScored(repository, async (server) => {
    gitData(server.state).mostEntries = 4;
    const { report } = await scored(server);
    assert.deepEqual(
      report.files.map(({ path }) => path),
      ['bin', 'jobs/a.py', 'jobs/b.py'],
    );
    assert.deepEqual(report.unread, []);
  }));

test('2,000 automations: 25 calls, and when one changes 6', async (t) => {
  const many = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`jobs/job-${index}.py`, `import os\nos.mkdir("d${index}")\n`]),
  );
  const large = repositoryOf(many);
  const quick: Engine = { ...engine, habits: engine.habits.slice(0, 1) };
  const changed = large.commit('main', { ...many, 'jobs/job-7.py': 'import os\nos.makedirs("d", exist_ok=True)\n' });
  await withScored(large, async (server) => {
    const { report } = await scored(server, { engine: quick });
    assert.deepEqual([report.files.length, report.unread.length], [2000, 0]);
    const first = server.calls.length;
    assert.ok(first <= 27, `${first} calls`);
    const next = await scored(server, { commit: changed, at: 60, engine: quick });
    assert.deepEqual([next.report.files.length, historyOn(server).length], [2000, 2]);
    const second = server.calls.length - first;
    assert.ok(second <= 8, callsOf(server, first).join('\n'));
    t.diagnostic(`${first} calls, then ${second}`);
  });
});

test('a run that has used its calls up says what it did not read, and the next goes on from there', () =>
  withScored(
    repositoryOf(
      Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`j${index}.py`, `import os\nos.mkdir("${index}")\n`])),
    ),
    async (server) => {
      const first = await scored(server, { mostReads: 3 });
      assert.equal(first.report.unread.length, 150);
      const second = await scored(server, { at: 60, mostReads: 5 });
      assert.deepEqual(second.report.unread, []);
    },
  ));
