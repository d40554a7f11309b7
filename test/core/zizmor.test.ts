import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from '../../src/app/check.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { engine } from '../../src/entry/engine.ts';

test("zizmor's own comment suppresses what says the same, and nothing else", async () => {
  const text = (comment: string) => `on:
  schedule:
    - cron: "*/15 * * * *"
jobs:
  sync: ${comment}
    runs-on: ubuntu-latest
    steps:
      - run: aws s3 sync out s3://shop-pages
`;
  const found = async (comment: string) => {
    const { files, suppressed } = await checkFiles(
      [{ path: '.github/workflows/a.yml', text: text(comment) }],
      engine,
      defaultConfiguration,
    );
    const rules = files[0]?.findings.map(({ habit, rule }) => `${habit}/${rule}`) ?? [];
    return [
      rules.includes('idempotence/overlap'),
      rules.includes('timeouts/job'),
      suppressed.map(({ by, reason }) => [by, reason]),
    ];
  };
  assert.deepEqual(await found(''), [true, true, []]);
  assert.deepEqual(await found('# zizmor: ignore[unpinned-uses, concurrency-limits] one at a time'), [
    false,
    true,
    [['peer', 'zizmor: ignore[concurrency-limits]']],
  ]);
  assert.deepEqual(await found('# zizmor: ignore[unpinned-uses]'), [true, true, []]);
});
