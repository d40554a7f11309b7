import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround, startedIn } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { cronLines } from '../../src/app/crontab.ts';
import { explainFile } from '../../src/app/explain.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { callersOf } from '../../src/core/callers.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const WORKFLOW = `on:
  schedule:
    - cron: "0 3 * * *"
jobs:
  export:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - run: |
          cd jobs
          python export.py
      - run: ./clean.sh
        working-directory: ops
      - run: python -m jobs.report
      - run: ./\${{ matrix.script }}
      - if: failure()
        run: gh issue create --title failed
`;
const workflow = { path: '.github/workflows/nightly.yml', text: WORKFLOW };
const crontab = {
  path: 'cron.d/shop',
  text: 'MAILTO=ops@acme.io\n# nothing\n15 2 * * * root cd /srv/shop && flock -n /run/a timeout 60 ./jobs/export.py\n',
};
const started = (...texts: (typeof workflow)[]) => startedIn(texts, engine, defaultSettings);

describe('who starts whom', () => {
  test('is read from a workflow, with what it provides', async () => {
    const found = await started(workflow);
    assert.deepEqual([...found.keys()], ['jobs/export.py', 'ops/clean.sh', 'jobs/report.py']);
    assert.deepEqual(callersOf('jobs/export.py', found), [
      {
        path: workflow.path,
        line: 11,
        job: 'export',
        schedule: '0 3 * * *',
        limits: true,
        alerts: true,
        beats: false,
        locks: false,
      },
    ]);
    assert.deepEqual(callersOf('export.py', found), []);
  });

  test('is read from a crontab, where the path is that of a machine', async () => {
    const [caller] = callersOf('jobs/export.py', await started(crontab));
    assert.deepEqual(caller, {
      path: crontab.path,
      line: 3,
      job: '',
      schedule: '15 2 * * *',
      limits: true,
      alerts: true,
      beats: false,
      locks: true,
    });
  });

  test('is nobody where the texts cannot be read', async () => {
    const broken = { path: workflow.path, text: 'on: [' };
    assert.deepEqual((await started(broken, { path: 'crontab', text: 'no crontab\n' })).size, 0);
  });

  test('is looked for only in texts that speak of one of the files', async () => {
    assert.equal((await settingsAround(defaultSettings, [workflow], ['bin/other.py', workflow.path], engine)).started, undefined);
    assert.equal((await settingsAround(defaultSettings, [workflow], ['jobs/export.py'], engine)).started?.size, 3);
  });
});

describe('a crontab', () => {
  test('has entries: a schedule, a command without its user and its input, and whether somebody gets its mail', () => {
    const text = 'PATH=/bin\n@daily ./a %input\nMAILTO="x@acme.io"\n*/5 1-3 * jan MON,tue ./b\nMAILTO=""\n0 0 * * * ./c\n';
    assert.deepEqual(cronLines(text, 'crontab'), [
      { line: 2, schedule: '@daily', command: './a ', isMailed: false },
      { line: 4, schedule: '*/5 1-3 * jan MON,tue', command: './b', isMailed: true },
      { line: 6, schedule: '0 0 * * *', command: './c', isMailed: false },
    ]);
    assert.deepEqual(
      cronLines('0 0 * * * root ./c\n', 'etc/crontab').map(({ command }) => command),
      ['./c'],
    );
  });
});

describe('a script that a schedule starts', () => {
  const script = {
    path: 'jobs/export.py',
    text: 'import requests\nr = requests.get("https://api.acme.io/x")\nr.raise_for_status()\n',
  };

  test('is a job, and what its caller provides is kept', async () => {
    const alone = await checkFiles([script], engine, defaultConfiguration);
    const report = await checkFiles([script], engine, defaultConfiguration, {}, await started(workflow));
    const verdicts = ({ files }: typeof report) =>
      ['timeouts', 'alerting', 'heartbeat'].map((id) => files[0]?.habits[id]?.verdict);
    assert.deepEqual(verdicts(alone), ['missing', 'missing', 'missing']);
    assert.deepEqual(verdicts(report), ['kept', 'kept', 'missing']);
    assert.equal(report.files[0]?.findings.find(({ habit }) => habit === 'error-handling')?.severity, 'warning');
  });

  test('is explained with its callers, or with that nobody could say so', async () => {
    const known = await explainFile(script, engine, defaultConfiguration, [workflow, crontab]);
    assert.equal(known.job, 'strong');
    assert.deepEqual(known.because, [
      '`.github/workflows/nightly.yml` (job `export`, line 11) starts it at `0 3 * * *`',
      '`cron.d/shop` (line 3) starts it at `15 2 * * *`',
    ]);
    const alone = await explainFile(script, engine, defaultConfiguration);
    assert.match(alone.because.at(-1) ?? '', /no repository/);
  });
});
