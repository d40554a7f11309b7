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
const started = async (...texts: (typeof workflow)[]) => (await startedIn({ texts }, engine, defaultSettings)).started;
const startedBy = async (text: typeof workflow) => ({ ...defaultSettings, started: await started(text) });

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
        ephemeral: true,
        folder: 'jobs',
      },
    ]);
    assert.deepEqual(callersOf('export.py', found), []);
  });

  test('is read from what a script of `actions/github-script` loads', async () => {
    const text = `on:
  schedule:
    - cron: "0 3 * * *"
jobs:
  rotate:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/github-script@v8
        with:
          script: |
            const rotate = require('./.github/scripts/rotate.js')
            await rotate({ github, context, core })
            const { default: tell } = await import('\${{ github.workspace }}/.github/scripts/tell.mjs')
            require(\`\${process.env.GITHUB_WORKSPACE}/ops/note\`)({ github, context })
            require('node:fs')
            require('../outside.js')
`;
    const found = await started({ path: '.github/workflows/rotate.yml', text });
    assert.deepEqual([...found.keys()], ['.github/scripts/rotate.js', '.github/scripts/tell.mjs', 'ops/note']);
    const [caller] = callersOf('ops/note.js', found);
    assert.deepEqual(
      [caller?.job, caller?.schedule, caller?.limits, caller?.line, caller?.ephemeral],
      ['rotate', '0 3 * * *', true, 12, true],
    );
  });

  test('is read from a crontab, where the path is that of a machine', async () => {
    const [caller] = callersOf('jobs/export.py', await started(crontab));
    assert.deepEqual(caller, {
      path: crontab.path,
      line: 3,
      job: '',
      placed: true,
      schedule: '15 2 * * *',
      limits: true,
      alerts: true,
      beats: false,
      locks: true,
      ephemeral: false,
    });
  });
});

describe('the callers of a file', () => {
  test('are none where the texts cannot be read', async () => {
    const broken = { path: workflow.path, text: 'on: [' };
    assert.deepEqual((await started(broken, { path: 'crontab', text: 'no crontab\n' })).size, 0);
  });

  test('are looked for only in texts that speak of one of the files', async () => {
    const around = (path: string) => settingsAround(defaultSettings, { texts: [workflow] }, [path, workflow.path], engine);
    assert.equal((await around('bin/other.py')).settings.started, undefined);
    assert.equal((await around('jobs/export.py')).settings.started?.size, 3);
  });

  test('are workflows, too, where another workflow uses it', async () => {
    const text =
      'on: push\nconcurrency: x\njobs:\n  a:\n    uses: ./.github/workflows/deploy.yml\n  b:\n    steps:\n      - uses: ./ci/setup\n';
    const found = await started({ path: '.github/workflows/main.yml', text });
    assert.deepEqual([...found.keys()], ['.github/workflows/deploy.yml', 'ci/setup/action.yml', 'ci/setup/action.yaml']);
    const [caller] = callersOf('ci/setup/action.yml', found);
    assert.deepEqual([caller?.by, caller?.job, caller?.line, caller?.locks], ['workflow', 'b', 8, true]);
  });
});

describe('a script that is started', () => {
  const shell = (path: string, ...lines: readonly string[]) => ({ path, text: `#!/bin/bash\nset -e\n${lines.join('\n')}\n` });
  const chained = async (...scripts: ReturnType<typeof shell>[]) => {
    const text = '0 3 * * * cd /srv/shop && flock -n /tmp/x timeout 60 /srv/shop/bin/nightly.sh\n';
    return (await startedIn({ texts: [{ path: 'crontab', text }], scripts }, engine, defaultSettings)).started;
  };

  test('hands on what its caller provides to what it starts', async () => {
    const nightly = shell('bin/nightly.sh', 'cd "$(dirname "$0")/.."', 'python jobs/export.py', './bin/more.sh');
    const found = await chained(nightly, shell('bin/more.sh', 'HERE=$(cd "$(dirname "$0")" && pwd)', 'python3 "$HERE/last.py"'));
    const [caller] = callersOf('jobs/export.py', found);
    assert.deepEqual(
      [caller?.path, caller?.line, caller?.by, caller?.schedule, caller?.limits, caller?.locks],
      ['bin/nightly.sh', 4, 'script', '0 3 * * *', true, true],
    );
    assert.equal(callersOf('bin/last.py', found)[0]?.path, 'bin/more.sh');
    assert.deepEqual(
      ['jobs/export.py', 'bin/more.sh', 'bin/nightly.sh'].map((path) => callersOf(path, found)[0]?.placed),
      [true, true, true],
    );
  });

  test('starts nobody where nobody knows in which folder it runs', async () => {
    assert.deepEqual(callersOf('jobs/export.py', await chained(shell('bin/nightly.sh', 'python jobs/export.py'))), []);
  });

  test('that nobody starts makes no job of another', async () => {
    assert.deepEqual(callersOf('bin/last.py', await chained(shell('bin/other.sh', 'python "$(dirname "$0")/last.py"'))), []);
  });
});

describe('what of the context cannot be read', () => {
  test('is said in a sentence', async () => {
    const texts = [
      { path: 'crontab', text: '0 3 * * * /srv/jobs/export.py\n0 4 * * * if [ -e /srv/jobs/export.py\n' },
      { path: '.github/workflows/a.yml', text: 'on: [\n# jobs/export.py\n' },
    ];
    const { notes } = await settingsAround(defaultSettings, { texts }, ['jobs/export.py'], engine);
    assert.equal(notes.length, 2);
    assert.match(notes[0] ?? '', /^The command in line 2 of `crontab` could not be read \(.+\): what it starts is unknown\.$/);
    assert.match(notes[1] ?? '', /^`\.github\/workflows\/a\.yml` could not be read \(.+\): what it starts is unknown\.$/);
    const script = { path: 'jobs/export.py', text: 'print(1)\n' };
    assert.deepEqual((await explainFile(script, engine, defaultConfiguration, { texts })).notes, notes);
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

describe('the user that an entry names', () => {
  const callers = async (line: string) => callersOf('jobs/export.py', await started({ path: 'cron/crontab', text: `${line}\n` }));

  test('is left out wherever the crontab lies', async () => {
    const [caller] = await callers('0 3 * * * app timeout 60 python3 /srv/jobs/export.py');
    assert.deepEqual([caller?.schedule, caller?.limits], ['0 3 * * *', true]);
  });

  test('is no user where the line starts a file as it is', async () => {
    const [caller] = await callers('0 3 * * * flock -n /tmp/l python3 /srv/jobs/export.py');
    assert.equal(caller?.locks, true);
    assert.deepEqual(await callers('0 3 * * * app true'), []);
  });
});

const script = {
  path: 'jobs/export.py',
  text: 'import requests\nr = requests.get("https://api.acme.io/x")\nr.raise_for_status()\n',
};

describe('a script that a schedule starts', () => {
  test('is a job, and what its caller provides is kept', async () => {
    const alone = await checkFiles([script], engine, defaultConfiguration);
    const report = await checkFiles([script], engine, defaultConfiguration, {}, await startedBy(workflow));
    const verdicts = ({ files }: typeof report) =>
      ['timeouts', 'alerting', 'heartbeat'].map((id) => files[0]?.habits[id]?.verdict);
    assert.deepEqual(verdicts(alone), ['missing', 'missing', 'missing']);
    assert.deepEqual(verdicts(report), ['kept', 'kept', 'missing']);
    const heartbeat = report.files[0]?.findings.find(({ habit }) => habit === 'heartbeat');
    assert.equal(heartbeat?.severity, 'info');
    assert.match(heartbeat?.message ?? '', /^Neither this nor the workflow that starts it sends a success signal/);
    // The page of the run keeps the traceback, below the name of the step: a line in the summary (docs/decisions/0011).
    assert.equal(report.files[0]?.findings.find(({ habit }) => habit === 'error-handling')?.severity, 'info');
    const byCrontab = await startedBy({ path: 'crontab', text: '0 3 * * * python3 /srv/jobs/export.py\n' });
    const started = await checkFiles([script], engine, defaultConfiguration, {}, byCrontab);
    assert.equal(started.files[0]?.findings.find(({ habit }) => habit === 'error-handling')?.severity, 'warning');
  });
});

describe('what a caller provides', () => {
  const of = async (text: string, path = 'crontab') => {
    const report = await checkFiles([script], engine, defaultConfiguration, {}, await startedBy({ path, text }));
    const [file] = report.files;
    return { verdict: (id: string) => file?.habits[id]?.verdict, callers: file?.callers };
  };

  test('has a limit where the crontab gives it one, and none where one of two callers does', async () => {
    assert.equal((await of('0 3 * * * timeout 300 python3 /srv/jobs/export.py\n')).verdict('timeouts'), 'kept');
    assert.equal((await of('0 3 * * * python3 /srv/jobs/export.py\n')).verdict('timeouts'), 'missing');
    const both = '0 3 * * * timeout 300 python3 /srv/jobs/export.py\n0 4 * * * python3 /srv/jobs/export.py\n';
    assert.equal((await of(both)).verdict('timeouts'), 'missing');
  });

  test('has a heartbeat where the crontab sends one, and an alert where it mails', async () => {
    const line = '0 3 * * * python3 /srv/jobs/export.py && curl -fsS https://hc-ping.com/1b2c\n';
    assert.deepEqual([(await of(line)).verdict('heartbeat'), (await of(line)).verdict('alerting')], ['kept', 'missing']);
    assert.equal((await of(`MAILTO=ops@acme.io\n${line}`)).verdict('alerting'), 'kept');
  });

  test('has a lock where the crontab or the workflow takes one', async () => {
    const changing = { path: 'jobs/export.py', text: 'import requests\nrequests.delete("https://api.acme.io/x", timeout=5)\n' };
    const verdict = async (path: string, text: string) => {
      const report = await checkFiles([changing], engine, defaultConfiguration, {}, await startedBy({ path, text }));
      return report.files[0]?.habits['idempotence']?.verdict;
    };
    assert.equal(await verdict('crontab', '0 3 * * * flock -n /tmp/l python3 /srv/jobs/export.py\n'), 'kept');
    assert.equal(await verdict('crontab', '0 3 * * * python3 /srv/jobs/export.py\n'), 'n/a');
    assert.equal(await verdict(workflow.path, WORKFLOW.replace('jobs:\n', 'concurrency: nightly\njobs:\n')), 'kept');
  });

  test('stands in the report with who starts it', async () => {
    const { callers } = await of(WORKFLOW, workflow.path);
    const caller = {
      path: workflow.path,
      line: 11,
      how: 'schedule',
      job: 'export',
      schedule: '0 3 * * *',
      provides: ['limit', 'alert'],
    };
    assert.deepEqual(callers, [caller]);
    assert.equal((await of('0 3 * * * ./other.py\n')).callers, undefined);
    assert.deepEqual((await of('@daily flock /tmp/x /srv/jobs/export.py\n')).callers?.[0]?.provides, ['lock']);
  });
});

describe('an explanation', () => {
  test('names the callers, or with that nobody could say so', async () => {
    const known = await explainFile(script, engine, defaultConfiguration, { texts: [workflow, crontab] });
    assert.equal(known.job, 'strong');
    assert.deepEqual(known.because, [
      '`.github/workflows/nightly.yml` (job `export`, line 11) starts it at `0 3 * * *`, with a time limit, an alert',
      '`cron.d/shop` (line 3) starts it at `15 2 * * *`, with a time limit, a lock, an alert',
    ]);
    const alone = await explainFile(script, engine, defaultConfiguration);
    assert.match(alone.because.at(-1) ?? '', /no repository/);
  });
});
