import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround, startedIn } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
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
    steps:
      - run: python jobs/export.py
      - run: python tools/report.py
`;
const path = '.github/workflows/nightly.yml';

test('a job on a withdrawn image runs nothing', async () => {
  const text = WORKFLOW.replace('ubuntu-latest', '${{ matrix.os }}').replace(
    '    steps:',
    '    strategy:\n      matrix:\n        os: [ubuntu-20.04, macos-13]\n    steps:',
  );
  const strandedIn = async (one: string): Promise<readonly unknown[]> => {
    const { started } = await startedIn({ texts: [{ path, text: one }] }, engine, defaultSettings);
    return callersOf('jobs/export.py', started).map(({ stranded }) => stranded);
  };
  assert.deepEqual(await strandedIn(text), [true]);
  assert.deepEqual(await strandedIn(text.replace('macos-13', 'macos-15')), [undefined]);
});

describe('a script that a scheduled workflow starts', () => {
  const WAYS = `on:
  schedule:
    - cron: "0 3 * * *"
env:
  PLACE: local/kind
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      TOOLS: ops/tools
    steps:
      - uses: ./.github/actions/tidy
      - run: ./create.sh
        working-directory: \${{ env.PLACE }}
      - run: |
          TOP="$(git rev-parse --show-toplevel)"
          "$TOP/hack/look.sh"
          $GITHUB_WORKSPACE/hack/more.sh
      - working-directory: generic
        run: |
          if ! (cd search && ./deploy.sh); then exit 1; fi
          bash after.sh
      - run: cp .github/scripts/versions.py /tmp/versions.py
      - run: |
          python /tmp/versions.py
          bash "$TOOLS"/b.sh
          \${{ env.PLACE }}/d.sh
  b:
    uses: ./.github/workflows/used.yml
`;
  const ACTION = `runs:
  using: composite
  steps:
    - shell: bash
      run: |
        $GITHUB_ACTION_PATH/one.sh
        \${{ github.action_path }}/../two.sh
        bash scripts/three.sh
`;
  const USED = `on: workflow_call
jobs:
  c:
    runs-on: ubuntu-latest
    steps:
      - run: ./used.sh
  d:
    if: inputs.other != true
    runs-on: ubuntu-latest
    steps:
      - run: ./other.sh
`;

  test('is found by a folder of its environment, in a group, by its copy, in an action and in a used workflow', async () => {
    const texts = [
      { path, text: WAYS },
      { path: '.github/workflows/used.yml', text: USED },
    ];
    const scripts = [{ path: '.github/actions/tidy/action.yml', text: ACTION }];
    const { started: found, notes } = await startedIn({ texts, scripts }, engine, defaultSettings);
    assert.deepEqual(notes, []);
    const starts = [...found].filter(([path, callers]) => /\.(?:sh|py)$/.test(path) && callers.some(({ schedule }) => schedule));
    assert.deepEqual(starts.map(([path]) => path).sort(), [
      '.github/actions/tidy/one.sh',
      '.github/actions/two.sh',
      '.github/scripts/versions.py',
      'generic/after.sh',
      'generic/search/deploy.sh',
      'hack/look.sh',
      'hack/more.sh',
      'local/kind/create.sh',
      'local/kind/d.sh',
      'ops/tools/b.sh',
      'scripts/three.sh',
      'used.sh',
    ]);
    assert.deepEqual(
      callersOf('used.sh', found).map(({ path, job, schedule }) => [path, job, schedule]),
      [
        ['.github/workflows/used.yml', 'c', ''],
        ['.github/workflows/used.yml', 'b', '0 3 * * *'],
      ],
    );
  });

  test('is told neither of an alert nor of a heartbeat where an action that is not read may be it', async () => {
    const text = `${WORKFLOW}      - uses: acme/finish@v1\n`;
    const script = {
      path: 'jobs/export.py',
      text: 'import requests\nrequests.get("https://api.acme.io/x").raise_for_status()\n',
    };
    const { settings } = await settingsAround(defaultSettings, { texts: [{ path, text }] }, [script.path], engine);
    const report = await checkFiles([script], engine, defaultConfiguration, {}, settings);
    const { habits } = report.files[0] ?? {};
    assert.deepEqual([habits?.['heartbeat']?.verdict, habits?.['alerting']?.verdict], ['n/a', 'missing']);
  });
});

describe('nobody can tell what a script lacks as a job', () => {
  const RATES =
    "#!/usr/bin/env python3\nimport requests\n\nrequests.post('https://shop.acme.net/rates', timeout=30).raise_for_status()\n";
  const verdictsOn = async (name: string, texts: readonly { path: string; text: string }[]) => {
    const script = { path: name, text: RATES };
    const { settings } = await settingsAround(
      defaultSettings,
      { texts },
      [script.path, ...texts.map((text) => text.path)],
      engine,
    );
    const { files } = await checkFiles([script], engine, defaultConfiguration, {}, settings);
    return [files[0]?.habits?.['heartbeat']?.verdict, files[0]?.habits?.['alerting']?.verdict];
  };
  const step = (run: string) => `jobs:\n  c:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;

  test('where the workflow that starts it is called by the scheduled one, whose other jobs may tell', async () => {
    const outer = `on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  b:\n    uses: ./.github/workflows/used.yml\n`;
    const texts = (on: string) => [
      { path, text: outer },
      { path: '.github/workflows/used.yml', text: `on: ${on}\n${step('./ops/rates.py')}` },
    ];
    assert.deepEqual(await verdictsOn('ops/rates.py', texts('workflow_call')), ['n/a', 'n/a']);
    const told = '  tell:\n    if: failure()\n    uses: ./.github/workflows/say.yml\n    secrets:\n      SLACK_WEBHOOK: x\n';
    const [scheduled, called] = texts('workflow_call');
    assert.ok(scheduled && called);
    const both = [{ path, text: scheduled.text + told }, called];
    assert.deepEqual(await verdictsOn('ops/rates.py', both), ['n/a', 'kept']);
    const own = texts('\n  workflow_call:\n  schedule:\n    - cron: "0 4 * * *"').slice(1);
    assert.deepEqual(await verdictsOn('ops/rates.py', own), ['missing', 'missing']);
  });

  test('where the step only wants its words', async () => {
    const texts = (run: string) => [{ path, text: `on:\n  schedule:\n    - cron: "0 3 * * *"\n${step(run)}` }];
    assert.deepEqual(await verdictsOn('ops/rates.py', texts('rates="$(./ops/rates.py)"')), ['n/a', 'n/a']);
    assert.deepEqual(await verdictsOn('ops/rates.py', texts('./ops/rates.py')), ['missing', 'missing']);
  });
});

describe('an explanation', () => {
  test('says what makes a script a job on weak evidence, and that of who starts it', async () => {
    const text =
      'import sqlite3\ndb = sqlite3.connect("/srv/a.db")\nfor (key,) in db.execute("SELECT id FROM a"):\n    db.execute("UPDATE a SET b = 1 WHERE id = ?", (key,))\n';
    const used = { path: '.github/workflows/push.yml', text: WORKFLOW.replace(/schedule:\n.*\n/, 'push:\n') };
    const explained = (texts: (typeof used)[]) =>
      explainFile({ path: 'tools/report.py', text }, engine, defaultConfiguration, { texts });
    const alone = await explained([]);
    assert.deepEqual([alone.unit, alone.job], ['job', 'weak']);
    assert.match(alone.because.join('\n'), /the loop in line 3 works through records from outside/);
    // Who starts it is known, and is no clock.
    const started = await explained([used]);
    assert.deepEqual([started.unit, started.job], ['script', undefined]);
    assert.match(started.because.join('\n'), /push\.yml` \(job `export`, line \d+\) starts it/);
  });
});

test('a script that an action is handed to run is started, one that it is handed to look at is not', async () => {
  const foundIn = async (key: string): Promise<readonly string[]> => {
    const text = `on: push\njobs:\n  look:\n    steps:\n      - uses: acme/runner@v1\n        with:\n          ${key}: ./ops/look.sh\n`;
    const { started } = await startedIn({ texts: [{ path, text }] }, engine, defaultSettings);
    return [...started.keys()];
  };
  assert.deepEqual(await foundIn('entry-point'), ['ops/look.sh']);
  assert.deepEqual(await foundIn('path'), []);
});

test('a script needs no ending, and one that is only looked at by `bash -n` is not started', async () => {
  const text =
    'on: push\njobs:\n  look:\n    steps:\n      - run: |\n          scripts/packages\n          bash -n scripts/more.sh\n';
  const { started } = await startedIn({ texts: [{ path, text }] }, engine, defaultSettings);
  assert.deepEqual([...started.keys()], ['scripts/packages']);
});

test('a job on `ubuntu-slim` is a limit, and what a step in PowerShell starts in WSL is started', async () => {
  const text = `on: push
jobs:
  windows:
    runs-on: windows-latest
    timeout-minutes: 30
    steps:
      - shell: pwsh
        run: |
          wsl --version
          wsl -u root -- bash -exc "git clone '$url' /tmp/shop && cd /tmp/shop && bash -e tools/setup.sh"
  slim:
    runs-on: ubuntu-slim
    steps:
      - run: ./tools/announce.sh
`;
  const { started } = await startedIn({ texts: [{ path, text }] }, engine, defaultSettings);
  assert.deepEqual(
    ['tools/setup.sh', 'tools/announce.sh'].map((file) => callersOf(file, started).map(({ job, limits }) => [job, limits])),
    [[['windows', true]], [['slim', true]]],
  );
});

test('what stands in a branch for another event is started by no clock', async () => {
  const text = `on: { schedule: [{ cron: "0 3 * * *" }], push: {} }
jobs:
  tags:
    runs-on: ubuntu-latest
    steps:
      - env:
          EVENT: \${{ github.event_name }}
        run: |
          if [[ "$EVENT" != push ]]; then
            ./tools/nightly.sh
          elif [[ "$tag" =~ ^v ]]; then
            sh tools/latest.sh
          fi
          ./tools/each.sh
`;
  const { started } = await startedIn({ texts: [{ path, text }] }, engine, defaultSettings);
  assert.deepEqual(
    ['nightly', 'latest', 'each'].map((name) => callersOf(`tools/${name}.sh`, started).map(({ schedule }) => schedule)),
    [['0 3 * * *'], [''], ['0 3 * * *']],
  );
});

test('a step that only runs after a failure, or whatever came before, says so of what it starts', async () => {
  const text = `on: push
jobs:
  lab:
    runs-on: ubuntu-latest
    steps:
      - run: ./scripts/try.sh
      - if: failure()
        run: ./scripts/collect.sh
      - if: always()
        run: ./scripts/stop.sh
`;
  const { started } = await startedIn({ texts: [{ path, text }] }, engine, defaultSettings);
  const after = (file: string): readonly (boolean | undefined)[] => callersOf(file, started).map(({ afterwards }) => afterwards);
  assert.deepEqual(after('scripts/try.sh'), [undefined]);
  assert.deepEqual(after('scripts/collect.sh'), [true]);
  assert.deepEqual(after('scripts/stop.sh'), [true]);
});
