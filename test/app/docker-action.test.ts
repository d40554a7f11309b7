import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { isInContext } from '../../src/app/context.ts';
import { callersOf } from '../../src/core/callers.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

describe('a docker action', () => {
  const workflow = {
    path: '.github/workflows/commands.yml',
    text: 'on: issue_comment\njobs:\n  retest:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ./.github/actions/retest\n',
  };
  const dockerfile = {
    path: '.github/actions/retest/Dockerfile',
    text: 'FROM alpine:3\nWORKDIR /app\nCOPY lib lib\nCOPY start.sh /usr/bin/start\nENTRYPOINT ["sh", "/usr/bin/start"]\n',
  };
  const action = (runs: string) => ({ path: '.github/actions/retest/action.yml', text: `runs:\n  using: docker\n${runs}` });

  const callers = async (runs: string, path: string) => {
    const { settings } = await settingsAround(
      defaultSettings,
      { texts: [workflow, dockerfile], scripts: [action(runs)] },
      [path],
      engine,
    );
    return callersOf(path, settings.started ?? new Map()).map(({ path: by, line, job, ephemeral }) => [by, line, job, ephemeral]);
  };

  test('starts what its image starts, for the job that uses it', async () => {
    assert.equal(isInContext(dockerfile.path), true);
    const found = [['.github/actions/retest/action.yml', 3, 'retest', true]];
    assert.deepEqual(await callers('  image: Dockerfile\n', '.github/actions/retest/start.sh'), found);
    assert.deepEqual(await callers('  image: Dockerfile\n', '.github/actions/retest/lib/other.sh'), []);
    const named = '  image: "Dockerfile"\n  pre-entrypoint: /app/lib/before.sh\n  entrypoint: lib/other.sh\n';
    assert.deepEqual(await callers(named, '.github/actions/retest/lib/other.sh'), found);
    assert.deepEqual(await callers(named, '.github/actions/retest/lib/before.sh'), found);
    assert.deepEqual(await callers(named, '.github/actions/retest/start.sh'), []);
    assert.deepEqual(await callers('  image: docker://acme/retest:1\n', '.github/actions/retest/start.sh'), []);
  });

  test('at the root is used by `./`', async () => {
    const use = { path: workflow.path, text: workflow.text.replace('./.github/actions/retest', './') };
    const image = { path: 'Dockerfile', text: dockerfile.text };
    const scripts = [{ path: 'action.yml', text: action('  image: Dockerfile\n').text }];
    const { settings } = await settingsAround(defaultSettings, { texts: [use, image], scripts }, ['start.sh'], engine);
    assert.equal(callersOf('start.sh', settings.started ?? new Map()).length, 1);
  });
});

describe('a script that a job starts in a container', () => {
  const text = `on: workflow_dispatch
jobs:
  lab:
    runs-on: ubuntu-latest
    steps:
      - run: |
          docker compose up -d
          if ! docker exec -e LEVEL=2 lab bash run.sh > lab.log 2>&1; then exit 1; fi
          docker compose exec -T web ./check.sh -a
          docker run --rm -v "$PWD:/work" acme/lab bash -c "/work/pack.sh all"
          docker run --entrypoint value.sh acme/lab
`;
  const started = async (path: string, ...others: string[]): Promise<readonly number[]> => {
    const around = {
      texts: [{ path: '.github/workflows/lab.yml', text }],
      scripts: others.map((one) => ({ path: one, text: '' })),
    };
    const { settings } = await settingsAround(defaultSettings, around, [path], engine);
    return callersOf(path, settings.started ?? new Map()).map(({ line }) => line);
  };

  test('is the only one of its name', async () => {
    assert.deepEqual(await started('lab/run.sh', 'lab/other.sh'), [8]);
    assert.deepEqual(await started('lab/run.sh', 'web/run.sh'), []);
    assert.deepEqual(await started('web/check.sh'), [9]);
    assert.deepEqual(await started('web/pack.sh'), [10]);
    assert.deepEqual(await started('web/value.sh'), []);
  });
});
