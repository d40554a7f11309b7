import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFiles } from '../../../src/app/check.ts';
import { defaultConfiguration } from '../../../src/config/configuration.ts';
import { engine } from '../../../src/entry/engine.ts';

/** The rules found in a script that shares what ShellCheck knows, and how many findings its comments took away. */
async function judged(...lines: readonly string[]) {
  const text = ['#!/bin/bash', 'set -euo pipefail', ...lines, 'echo done', ''].join('\n');
  const report = await checkFiles([{ path: 'bin/deploy', text }], engine, defaultConfiguration);
  const rules = report.files.flatMap(({ findings }) => findings.map(({ habit, rule }) => `${habit}/${rule}`));
  return { rules: rules.filter((rule) => rule !== 'error-handling/uncovered'), suppressed: report.suppressed.length };
}

const masked = [
  'deploy() {',
  '  local tag=$(curl -fsS --max-time 5 "$URL")',
  '  echo "tag=$tag" > /srv/shop/release.env',
  '}',
  'deploy',
];
const everything = 'rm -rf "$PREFIX/"';

test('what ShellCheck says too is found where nobody has spoken', async () => {
  assert.deepEqual(await judged(...masked), { rules: ['fail-loud/masked'], suppressed: 0 });
  assert.deepEqual((await judged('set +u', everything)).rules, ['dry-run/everything']);
});

test('its comments are honoured: SC2155 for a masked status, SC2115 for a removal that may be of everything', async () => {
  const [open, ...rest] = masked as [string, ...string[]];
  assert.deepEqual(await judged(open, '  # shellcheck disable=SC2155', ...rest), { rules: [], suppressed: 1 });
  assert.deepEqual(await judged('set +u', '# shellcheck disable=SC2115', everything), { rules: [], suppressed: 1 });
});

test('a comment on something else takes nothing away', async () => {
  const [open, ...rest] = masked as [string, ...string[]];
  assert.deepEqual(await judged(open, '  # shellcheck disable=SC2086', ...rest), { rules: ['fail-loud/masked'], suppressed: 0 });
});

test('an unchecked cd is left to SC2164', async () => {
  assert.deepEqual(await judged('set +e', 'cd "$1"', 'pwd'), { rules: [], suppressed: 0 });
});
