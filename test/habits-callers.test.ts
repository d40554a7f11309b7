import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Caller } from '../src/core/callers.ts';
import { createProgram } from '../src/core/flow/create.ts';
import type { HabitDefinition, Missing } from '../src/core/habit.ts';
import { defaultSettings } from '../src/core/judgement.ts';
import { observe } from '../src/core/observe.ts';
import alerting from '../src/habits/alerting/habit.ts';
import configuration from '../src/habits/configuration/habit.ts';
import errorHandling from '../src/habits/error-handling/habit.ts';
import failLoud from '../src/habits/fail-loud/habit.ts';
import idempotence from '../src/habits/idempotence/habit.ts';
import logging from '../src/habits/logging/habit.ts';
import retries from '../src/habits/retries/habit.ts';
import secrets from '../src/habits/secrets/habit.ts';
import timeouts from '../src/habits/timeouts/habit.ts';
import { knowledge, learn } from '../src/knowledge/index.ts';
import { readerFor } from '../src/languages/index.ts';

await learn();

type By = Partial<Caller> & Pick<Caller, 'path' | 'job'>;

/** How many findings a habit has in a script that something of the repository starts. */
const found = async (habit: HabitDefinition, text: string, by: By, language = 'shell'): Promise<number> =>
  (await missingIn(habit, text, by, language)).length;

const severities = async (habit: HabitDefinition, text: string, by: By, language: string): Promise<readonly string[]> =>
  (await missingIn(habit, text, by, language)).map(({ severity }) => severity);

async function missingIn(habit: HabitDefinition, text: string, by: By, language = 'shell'): Promise<readonly Missing[]> {
  const caller: Caller = {
    line: 9,
    schedule: '0 3 * * *',
    limits: false,
    alerts: false,
    beats: false,
    locks: false,
    ephemeral: true,
    ...by,
  };
  const facts = (await readerFor(language, text)).read(`scripts/installer${ENDINGS[language]}`, text);
  const { functions } = defaultSettings;
  const program = createProgram(facts, knowledge, { isJob: true, functions, callers: [caller] });
  const { observations } = observe(program, [habit], defaultSettings);
  return observations.flatMap(({ verdict }) => (verdict.outcome === 'missing' ? [verdict] : []));
}

const ENDINGS: Readonly<Record<string, string>> = { shell: '.sh', python: '.py', javascript: '.mjs' };

test('an installer that a workflow only tries out is asked for no retries', async () => {
  const text = `#!/bin/bash
set -euo pipefail
curl -fsS -m 30 https://files.acme.net/tool.tgz -o /srv/tool.tgz
tar -xzf /srv/tool.tgz -C /srv
`;
  assert.equal(await found(retries, text, { path: '.github/workflows/nightly.yml', job: 'mirror' }), 1);
  assert.equal(await found(retries, text, { path: '.github/workflows/test-installer.yml', job: 'linux' }), 0);
  assert.equal(await found(retries, text, { path: '.github/workflows/installer.yml', job: 'smoke' }), 0);
});

test('a script that nobody is told of is a log line where whoever starts it comes again within the hour', async () => {
  const text = '#!/bin/bash\nset -euo pipefail\ncurl -fsS -m 30 https://files.acme.net/stock.json -o /srv/stock.json\n';
  const severity = async (schedule: string, path = 'systemd/stock.service') =>
    (await missingIn(alerting, text, { path, job: '', ephemeral: false, schedule })).map((one) => one.severity).join();
  for (const soon of ['hourly', 'OnUnitActiveSec=1h', 'OnBootSec=5min, OnUnitActiveSec=15min', '*:0/10'])
    assert.equal(await severity(soon), 'info', soon);
  for (const late of ['daily', '17 */2 * * *', '*/10 3 * * *']) assert.equal(await severity(late), 'warning', late);
  // Of several times the most frequent decides.
  for (const soon of ['*/10 * * * *, 0 3 * * *', '5,35 7-19 * * 1-5', '17 * * * *', '*/5 * * * *'])
    assert.equal(await severity(soon, 'crontab'), 'info', soon);
});

test('what only workflows start is a part of their steps: what they lack is told of them', async () => {
  const text = '#!/bin/bash\nset -euo pipefail\nrsync -a /srv/export backup@files.acme.net:/srv/export\n';
  assert.equal(await found(alerting, text, { path: '.github/workflows/nightly.yml', job: 'export' }), 0);
  const python = "import requests\n\nrequests.post('https://shop.acme.net/export', timeout=30).raise_for_status()\n";
  const [started] = await missingIn(alerting, python, { path: '.github/workflows/nightly.yml', job: 'export' }, 'python');
  assert.deepEqual([started?.severity, started?.message.includes('`.github/workflows/nightly.yml`')], ['info', true]);
  assert.equal(await found(alerting, text, { path: '.github/workflows/plan.yml', job: 'plan', schedule: '' }), 0);
  assert.equal(await found(alerting, text, { path: '.github/workflows/ci.yml', job: 'ci', unsure: ['alerts', 'beats'] }), 0);
});

test("what a unit of systemd says is kept by the journal, with the time; a crontab's is not", async () => {
  const text = `#!/bin/bash
echo "Rotating the log"
mv /srv/export/export.log /srv/export/export.log.1
echo "Compressing the old one"
gzip -f /srv/export/export.log.1
echo "Rotated, kept the last three"
`;
  assert.equal(await found(logging, text, { path: 'crontab', job: '' }), 1);
  assert.equal(await found(logging, text, { path: 'systemd/rotate.service', job: '' }), 0);
});

test('what only a build server runs leaves nothing behind that a second run would meet', async () => {
  const text = `#!/bin/bash
set -euo pipefail
EXPORT=/home/anna/export
echo "export SHOP=$EXPORT" >> ~/.bash_profile
`;
  const idle = { schedule: '' };
  assert.equal(await found(idempotence, text, { path: '.circleci/config.yml', job: 'coverage', ...idle }), 0);
  assert.equal(await found(idempotence, text, { path: 'crontab', job: '', ephemeral: false }), 1);
  const javascript = "import { mkdirSync } from 'node:fs';\nmkdirSync('out');\n";
  assert.equal(await found(idempotence, javascript, { path: '.github/workflows/nightly.yml', job: 'sync' }, 'javascript'), 0);
  assert.equal(await found(idempotence, javascript, { path: 'crontab', job: '', ephemeral: false }, 'javascript'), 1);
  assert.equal(await found(configuration, text, { path: '.gitlab-ci.yml', job: 'coverage', ...idle }), 0);
  assert.equal(await found(configuration, text, { path: 'crontab', job: '', ephemeral: false }), 1);
});

test('a script that only scripts of a job start is asked for nothing that the job lacks', async () => {
  const text = '#!/bin/bash\nset -euo pipefail\nrsync -a /srv/export backup@files.acme.net:/srv/export\n';
  assert.equal(await found(alerting, text, { path: 'systemd/export.service', job: '', ephemeral: false }), 1);
  assert.equal(await found(alerting, text, { path: 'bin/nightly.sh', job: '', by: 'script', ephemeral: false }), 0);
});

test('a path is sure where whoever starts the script goes to a folder of its choice first', async () => {
  const text = '#!/bin/bash\nset -e\n./stats.sh >> log/stats.txt\n';
  assert.equal(await found(configuration, text, { path: 'crontab', job: '' }), 1);
  assert.equal(await found(configuration, text, { path: 'bin/nightly.sh', job: '', placed: true }), 0);
});

test('a relative path is told where somebody is seen who starts the script from a folder of its own', async () => {
  const text = '#!/bin/bash\nset -e\nsort data/in.csv > data/out.csv\n';
  const workflow = { path: '.github/workflows/nightly.yml', job: 'sort' };
  assert.equal(await found(configuration, text, { ...workflow, folder: '' }), 0);
  assert.equal(await found(configuration, text, workflow), 0);
  assert.equal(await found(configuration, text, { path: 'bin/nightly.sh', job: '', by: 'script' }), 0);
  assert.equal(await found(configuration, text, { path: 'crontab', job: '' }), 2);
  const python = 'open("data/in.csv").read()\n';
  const [told] = await missingIn(configuration, python, { ...workflow, folder: '' }, 'python');
  assert.match(told?.message ?? '', /checkout's root/);
});

test('nobody lists the processes of a machine that ends with the run', async () => {
  const text = '#!/bin/bash\nset -e\ncurl -fsS -m 5 -H "X-Api-Key: $SHOP_API_KEY" https://shop.acme.net/orders\n';
  assert.equal(await found(secrets, text, { path: '.github/workflows/nightly.yml', job: 'orders' }), 0);
  assert.equal(await found(secrets, text, { path: 'crontab', job: '', ephemeral: false }), 1);
});

test('what only workflows start has its traceback on the page of the run: a line in the summary', async () => {
  const workflow = { path: '.github/workflows/nightly.yml', job: 'prices' };
  const crontab = { path: 'crontab', job: '', ephemeral: false };
  const python = 'import requests\nrequests.get("https://shop.acme.net/prices", timeout=10).raise_for_status()\n';
  assert.deepEqual(await severities(errorHandling, python, crontab, 'python'), ['warning']);
  assert.deepEqual(await severities(errorHandling, python, workflow, 'python'), ['info']);
  const javascript = "await fetch('https://shop.acme.net/sync', { method: 'POST' });\n";
  assert.deepEqual(await severities(errorHandling, javascript, crontab, 'javascript'), ['warning']);
  assert.deepEqual(await severities(errorHandling, javascript, workflow, 'javascript'), ['info']);
});

test('a loop that polls ends with the limit of the step that starts the script', async () => {
  const text = `#!/bin/bash
set -euo pipefail
while true; do
  state=$(curl -fsS -m 5 https://shop.acme.net/state)
  if [ "$state" = done ]; then exit 0; fi
  sleep 5
done
`;
  const workflow = { path: '.github/workflows/nightly.yml', job: 'install' };
  assert.equal(await found(timeouts, text, workflow), 1);
  assert.equal(await found(timeouts, text, { ...workflow, limits: true }), 0);
});

test('whoever builds an image ends what hangs there: a line in the summary', async () => {
  const text = `#!/bin/sh
curl -fsSO https://files.acme.net/tool.tgz
tar -xzf tool.tgz -C /opt
`;
  const built = { path: 'Dockerfile', job: 'RUN', how: 'image', by: 'image' } as const;
  assert.deepEqual(await severities(timeouts, text, built, 'shell'), ['info']);
});

test("what only steps after a failure start collects what there is, and its own failure is nobody's loss", async () => {
  const text = `#!/bin/bash
set -x
cp ./lab/local.conf /srv/logs/
tar czf /srv/logs.tgz /srv/logs
`;
  const asked = { path: '.github/workflows/lab.yml', job: 'lab', schedule: '' };
  assert.equal(await found(failLoud, text, asked), 1);
  assert.equal(await found(failLoud, text, { ...asked, afterwards: true }), 0);
});

test('of the calls of a script that only a job starts the first speaks for the others, since one limit bounds them all', async () => {
  const text = '#!/bin/bash\nset -e\ncurl -fsSO https://files.acme.net/a.txt\ncurl -fsSO https://files.acme.net/b.txt\n';
  const job = { path: '.github/workflows/nightly.yml', job: 'fetch' };
  assert.deepEqual(await severities(timeouts, text, job, 'shell'), ['warning', 'info']);
  assert.deepEqual(await severities(timeouts, text, { path: 'crontab', job: '' }, 'shell'), ['warning', 'warning']);
});

test('what Buildkite starts is told by its pipeline, which keeps the time of each line', async () => {
  const text = `#!/bin/bash
# Runs nightly.
set -euo pipefail
echo "fetching"
curl -fsS -m 5 -o /srv/prices.json https://shop.acme.net/prices
echo "fetched"
rsync -a /srv/prices.json files.acme.net:/srv/
echo "sent"
`;
  const pipeline = { path: '.buildkite/nightly.yml', job: '', ephemeral: false };
  const [told] = await missingIn(alerting, text, { ...pipeline, schedule: '' });
  assert.match(told?.message ?? '', /`notify:`/);
  assert.equal(await found(logging, text, pipeline), 0);
  assert.equal(await found(logging, text, { ...pipeline, path: 'crontab' }), 1);
});

test('a branch for a word that nobody who starts the script gives is no matter of theirs', async () => {
  const text = `#!/bin/bash
compare_local() { git clone https://git.acme.net/shop /tmp/shop; }
main() {
  local command="\${1:-}"
  case "$command" in
  collect) ./collect.sh ;;
  local) compare_local ;;
  esac
}
main "$@"
`;
  const crontab = { path: 'crontab', job: '', ephemeral: false };
  assert.equal(await found(timeouts, text, { ...crontab, word: 'collect' }), 0);
  assert.equal(await found(timeouts, text, { ...crontab, word: 'local' }), 1);
  // It gives none.
  assert.equal(await found(timeouts, text, crontab), 0);
});

test('a runner is spoken of where what starts the script comes there', async () => {
  const text = `#!/bin/bash
install_tool() {
  case "$(uname -s)" in
  Darwin*) curl -sSL https://get.acme.net/mac.sh -o /tmp/tool.sh ;;
  *) curl -sSL https://get.acme.net/tool.sh -o /tmp/tool.sh ;;
  esac
}
case "\${1:-check}" in
install) install_tool ;;
check) curl -sS https://api.acme.net/check -o /tmp/check.json ;;
esac
`;
  const said = async (by: Partial<Caller>) =>
    (await missingIn(timeouts, text, { path: '.github/workflows/weekly.yml', job: 'report', ...by })).map(
      ({ severity, message }) => `${severity} ${message.includes('6 hours') ? 'runner' : 'limit'}`,
    );
  assert.deepEqual(await said({ word: 'check' }), ['info limit', 'warning runner']);
  assert.deepEqual(await said({}), ['info limit', 'warning runner']);
  assert.deepEqual(await said({ word: 'install' }), ['info limit', 'warning runner']);
  assert.deepEqual(await said({ word: 'other' }), ['info limit']);
});

test('a program in a script of workflows is told at the key of their job', async () => {
  const text = '#!/bin/bash\nset -e\ngit fetch --tags origin\n';
  assert.equal(await found(timeouts, text, { path: '.github/workflows/weekly.yml', job: 'report' }), 0);
  assert.equal(await found(timeouts, text, { path: 'crontab', job: '', ephemeral: false }), 1);
});
