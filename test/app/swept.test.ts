import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { sweptIn } from '../../src/app/swept.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const SWEEP = `#!/bin/sh
runs=$(curl -sf "$API/repos/$REPO/actions/runs?per_page=50")
failed=$(echo "$runs" | jq -r '.workflow_runs[] | select(.conclusion == "failure") | .html_url')
[ -z "$failed" ] || curl -sf -d "$failed" "$SLACK_URL"
`;
const WORKFLOW =
  'on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  sync:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./sync.sh\n';

test('a script that tells which runs of workflows failed sweeps them; one that only lists or takes them away does not', () => {
  const isSwept = (text: string): boolean => sweptIn(() => [{ path: 'ops/sweep.sh', text }])();
  assert.equal(isSwept(SWEEP), true);
  assert.equal(isSwept('gh run list --status failure | tee runs && gh issue comment 7 --body-file runs\n'), true);
  assert.equal(isSwept(SWEEP.replace('select(.conclusion == "failure") | ', '')), false);
  assert.equal(isSwept('gh run list --status failure --json databaseId | xargs gh run delete\n'), false);
  // Its own page is no list.
  assert.equal(isSwept(SWEEP.replace('/runs?per_page=50', '/runs/$RUN')), false);
  assert.equal(isSwept('curl -d "failure" "$SLACK_URL"\n'), false);
});

test('a scheduled workflow of a repository that sweeps the runs has its alert there', async () => {
  const path = '.github/workflows/sync.yml';
  const alertsOf = async (sweep: string): Promise<readonly string[]> => {
    const around = { texts: [{ path, text: WORKFLOW }], scripts: [{ path: 'ops/sweep.sh', text: sweep }] };
    const { settings } = await settingsAround(defaultSettings, around, [path], engine);
    const report = await checkFiles([{ path, text: WORKFLOW }], engine, defaultConfiguration, {}, settings);
    return report.files.flatMap(({ findings }) => findings.flatMap(({ habit }) => (habit === 'alerting' ? [habit] : [])));
  };
  assert.deepEqual(await alertsOf(SWEEP), []);
  assert.deepEqual(await alertsOf('#!/bin/sh\n./sync.sh\n'), ['alerting']);
});
