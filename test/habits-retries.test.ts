import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Caller } from '../src/core/callers.ts';
import { createProgram } from '../src/core/flow/create.ts';
import { defaultSettings } from '../src/core/judgement.ts';
import { observe } from '../src/core/observe.ts';
import retries from '../src/habits/retries/habit.ts';
import { knowledge, learn } from '../src/knowledge/index.ts';
import { readerFor } from '../src/languages/index.ts';

await learn();

const text = `#!/bin/bash
set -euo pipefail
curl -fsS -m 30 https://files.acme.net/tool.tgz -o /srv/tool.tgz
tar -xzf /srv/tool.tgz -C /srv
`;

async function found(path: string, job: string): Promise<number> {
  const caller: Caller = {
    path,
    line: 9,
    job,
    schedule: '0 3 * * *',
    limits: false,
    alerts: false,
    beats: false,
    locks: false,
    ephemeral: true,
  };
  const facts = (await readerFor('shell', text)).read('scripts/installer.sh', text);
  const { functions } = defaultSettings;
  const program = createProgram(facts, knowledge, { isJob: false, functions, callers: [caller] });
  return observe(program, [retries], defaultSettings).observations.filter(({ verdict }) => verdict.outcome === 'missing').length;
}

test('an installer that a workflow only tries out is asked for no retries', async () => {
  assert.equal(await found('.github/workflows/nightly.yml', 'mirror'), 1);
  assert.equal(await found('.github/workflows/test-installer.yml', 'linux'), 0);
  assert.equal(await found('.github/workflows/installer.yml', 'smoke'), 0);
});
