import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings } from '../src/core/judgement.ts';
import alerting from '../src/habits/alerting/habit.ts';
import heartbeat from '../src/habits/heartbeat/habit.ts';
import { judge } from './support/judging.ts';

/** What is said to come of it where a scheduled workflow tells nobody. */
async function lossesOf(step: string): Promise<readonly (string | undefined)[]> {
  const text = `on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  work:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`;
  const found = await Promise.all(
    [alerting, heartbeat].map((habit) => judge(habit, '.github/workflows/work.yml', text, defaultSettings)),
  );
  return found.flat().map(({ verdict }) => (verdict.outcome === 'missing' ? verdict.consequence : verdict.outcome));
}

test('where nobody waits for a workflow, no user finds out first', async () => {
  assert.deepEqual(await lossesOf('uses: actions/stale@v10'), []);
  assert.deepEqual(await lossesOf('uses: dessant/lock-threads@v5'), []);
  const undone = 'What it does is then left undone until that mail is read or the next run does it.';
  assert.deepEqual(await lossesOf('run: make semgrep'), []);
  const mail = 'That is one mail to one person, and where it is overlooked nothing else says so.';
  assert.deepEqual(await lossesOf('run: ./sync.sh'), [mail, undefined]);
  const proposal =
    'uses: peter-evans/create-pull-request@v8\n        with: { title: A newer shop, token: "${{ secrets.BOT_TOKEN }}" }\n';
  assert.deepEqual(await lossesOf(`run: ./raise.sh\n      - ${proposal}`), [undone]);
  const typed = 'run: gh pr create --title "A newer shop" --fill\n        env: { GH_TOKEN: "${{ secrets.BOT_TOKEN }}" }\n';
  assert.deepEqual(await lossesOf(`run: ./raise.sh\n      - ${typed}`), [undone]);
  const handed = 'run: ./raise.sh\n        env: { KEY: "${{ secrets.SHOP_KEY }}" }\n';
  assert.deepEqual(await lossesOf(`${handed}      - ${proposal}`), [mail, undefined]);
});
