import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings } from '../src/core/judgement.ts';
import timeouts from '../src/habits/timeouts/habit.ts';
import { judge } from './support/judging.ts';

/** The severities of what is missing in a script of the repository that nothing in it starts, and what is said to come of it. */
async function missingIn(path: string, text: string): Promise<readonly (readonly [string, string | undefined])[]> {
  const found = await judge(timeouts, path, text, defaultSettings);
  return found.flatMap(({ verdict }) =>
    verdict.outcome === 'missing' ? [[verdict.severity, verdict.consequence] as const] : [],
  );
}

const FETCHES = 'set -e\ncurl -fsS https://files.acme.net/tool.tgz -o /srv/tool.tgz\n';

test('what a person starts once and watches holds no runner: info, in words that fit', async () => {
  const watched = [['info', 'Whoever started it cannot tell a slow server from one that never answers.']];
  assert.deepEqual(await missingIn('tools/install_tool.sh', `#!/bin/bash\n${FETCHES}`), watched);
  assert.deepEqual(await missingIn('tools/vps-setup.sh', `#!/bin/bash\n${FETCHES}`), watched);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\n# Run this once on a fresh machine.\n${FETCHES}`), watched);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\n# Run this on the server as root\n${FETCHES}`), watched);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\nread -rp "Go on? " answer\n${FETCHES}`), watched);
  const told = `#!/bin/bash\nprint_help() { echo "$0 [-r HOST]: the settings are used automatically"; }\n`;
  assert.deepEqual(await missingIn('tools/web.sh', `${told}${FETCHES}`), watched);
  assert.deepEqual(await missingIn('ci/setup.sh', `#!/bin/bash\nread -rp "Go on? " answer\n${FETCHES}`), watched);
});

test('what nothing shows to run with nobody before it is info, and what a clock starts is a warning', async () => {
  const left = [
    ['info', 'One silent server then holds the script, and all that waits for it, until somebody or something ends it.'],
  ];
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\n${FETCHES}`), left);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\n# Run once a day.\n${FETCHES}`), left);
  assert.deepEqual(await missingIn('ci/setup.sh', `#!/bin/bash\n${FETCHES}`), left);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\n# By Cloud Scheduler.\n# Usage: web.sh HOST\n${FETCHES}`), left);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\n# Run automatically.\n# Usage: web.sh HOST\n${FETCHES}`), left);
  assert.deepEqual(await missingIn('tools/web.sh', `#!/bin/bash\nIFS=: read -ra hosts <<< "$HOSTS"\n${FETCHES}`), left);
  // A job: the habit's own words.
  assert.deepEqual(await missingIn('cron/setup.sh', `#!/bin/bash\n${FETCHES}`), [['warning', undefined]]);
});

test('a call in a job that is told that it has no limit is info beside that; where the job is brief it is a warning', async () => {
  const workflow = (steps: string): string =>
    `on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  fetch:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const fetches = '      - run: curl -fsSO https://files.acme.net/tool.tgz\n';
  const severities = async (steps: string): Promise<readonly string[]> =>
    (await missingIn('.github/workflows/fetch.yml', workflow(steps))).map(([severity]) => severity);
  assert.deepEqual(await severities(`${fetches}      - run: ./build.sh\n`), ['info', 'warning']);
  assert.deepEqual(await severities(fetches), ['warning', 'info']);
  // The first of several speaks for them all.
  assert.deepEqual(await severities(`${fetches}${fetches}${fetches}`), ['warning', 'info', 'info', 'info']);
});

test('GitHub ends a loop that polls, on its own runners and on others: info where no schedule starts it', async () => {
  const polls = (on: string, machine: string): string =>
    `on:\n${on}jobs:\n  cluster:\n    runs-on: ${machine}\n    steps:\n      - run: |\n          until nc -z -w 1 db 5432; do sleep 1; done\n`;
  const severities = async (on: string, machine: string): Promise<readonly string[]> =>
    (await missingIn('.github/workflows/cluster.yml', polls(on, machine))).map(([severity]) => severity);
  const ended = 'GitHub ends the job after 6 hours; until then it holds its runner, and what waits for it.';
  const found = await missingIn('.github/workflows/cluster.yml', polls('  push:\n', 'ubuntu-latest'));
  assert.ok(found.some(([severity, consequence]) => severity === 'info' && consequence === ended));
  assert.ok(!(await severities('  push:\n', 'ubuntu-latest')).includes('warning'));
  // The six hours are the job's default, whoever's machine it runs on.
  assert.ok(!(await severities('  push:\n', '[self-hosted]')).includes('warning'));
});

test('a scheduled job that only scans code, or prints a configuration, is info', async () => {
  const job = (line: string): string =>
    `on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  look:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v5\n      - run: ${line}\n`;
  const severity = async (line: string): Promise<string> =>
    (await missingIn('.github/workflows/look.yml', job(line))).map(([one]) => one).join();
  for (const line of [
    'make semgrep',
    'make rust-audit',
    'pip install safety && make safety',
    'docker compose -f a.yml config',
    'make lint.links',
    'govulncheck ./...',
  ])
    assert.equal(await severity(line), 'info', line);
  for (const line of ['make lint-fix', 'make publish', 'docker compose up', 'make semgrep && ./sync.sh'])
    assert.equal(await severity(line), 'warning', line);
});

test('so is one whose action scans, makes a manifest or a page of what GitHub knows', async () => {
  const severity = async (uses: string): Promise<string> =>
    (
      await missingIn(
        '.github/workflows/look.yml',
        `on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  look:\n    runs-on: ubuntu-latest\n    steps:\n${uses}`,
      )
    )
      .map(([one]) => one)
      .join();
  const login = '      - uses: docker/login-action@v3\n';
  const manifest = '      - uses: int128/docker-manifest-create-action@v2\n';
  for (const name of ['golang/govulncheck-action@v1', 'super-linter/super-linter/slim@v7', 'acme/vuln-scanner@v1'])
    assert.equal(await severity(`      - uses: ${name}\n`), 'info', name);
  assert.equal(await severity(`${login}${manifest}`), 'info');
  assert.equal(await severity('      - uses: JamesIves/github-sponsors-readme-action@v1\n'), 'info');
  assert.equal(await severity(login), 'warning');
  assert.equal(await severity('      - uses: acme/linter@v1\n        with: { auto-fix: true }\n'), 'warning');
});

test('a wait whose rounds say so is not told that nothing is logged', async () => {
  const loop = (round: string): string =>
    `#!/bin/bash\nwhile true; do\n  state=$(curl -fsS -m 5 https://shop.acme.net/state)\n  [ "$state" = up ] && break\n${round}  sleep 1\ndone\n./serve\n`;
  const [found] = await missingIn('tools/start.sh', loop('  echo "Waiting for the database"\n'));
  assert.match(found?.[1] ?? '', /says the same for ever/);
  const silent = 'What it waits for may never come: each round may complain of that, and nothing fails.';
  assert.deepEqual(await missingIn('tools/start.sh', loop('')), [['warning', silent]]);
});

test('`set -x` says in each round what it waits for', async () => {
  const text = (options: string) => `#!/bin/bash\nset -eu${options}\nwhile ! curl -sk "$SHOP" > /dev/null; do\n  sleep 1\ndone\n`;
  const loops = (options: string) => missingIn('bin/await-shop', text(options));
  assert.deepEqual(
    (await loops('x')).some(([severity, why]) => severity === 'info' && why?.includes('says the same for ever')),
    true,
  );
  assert.ok(!(await loops('')).some(([, why]) => why?.includes('says the same for ever')));
});

test('what only sets up a workspace to develop in has somebody before it', async () => {
  const [found] = await missingIn('gitpod/start.sh', `#!/bin/bash\n${FETCHES}`);
  assert.equal(found?.[0], 'info');
});

test('a loop is offered its own pause, and no figure for its tries', async () => {
  const code = async (pause: string): Promise<string | undefined> => {
    const text = `#!/bin/bash\nuntil kubectl get job fill | grep -q Pending; do\n  sleep ${pause}\ndone\n`;
    const [found] = (await judge(timeouts, 'tools/wait.sh', text, defaultSettings)).filter(
      ({ verdict: { outcome } }) => outcome === 'missing',
    );
    return found?.verdict.outcome === 'missing' && found.verdict.fix?.kind === 'code' ? found.verdict.fix.code : undefined;
  };
  for (const [pause, own] of [
    ['1', '1'],
    ['2m', '2m'],
    ['"$PAUSE"', '10'],
  ] as const)
    assert.equal(
      await code(pause),
      `tries=… # well above its longest good run\nfor try in $(seq "$tries"); do … && break; [ "$try" -lt "$tries" ] || exit 1; sleep ${own}; done`,
    );
});
