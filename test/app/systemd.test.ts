import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { isInContext, mayStart } from '../../src/app/context.ts';
import { timedService, timerOf } from '../../src/app/systemd.ts';
import { callersOf, reportOf, sayCaller } from '../../src/core/callers.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const service = (text: string, path = 'systemd/export.service') => ({ path, text });
const timer = { path: 'systemd/export.timer', text: '[Timer]\n# OnCalendar=hourly\nOnCalendar=*-*-* 03:00\nOnBootSec=5min\n' };

const callers = async (...texts: readonly { readonly path: string; readonly text: string }[]) => {
  const around = await settingsAround(defaultSettings, { texts }, ['jobs/export.py'], engine);
  return callersOf('jobs/export.py', around.settings.started ?? new Map());
};

describe('a service on a timer', () => {
  test('starts what it names, with what systemd provides', async () => {
    const text =
      '[Unit]\nOnFailure=tell@%n.service\n[Service]\nExecStart=-/usr/bin/python3 \\\n  /srv/shop/jobs/export.py\nRuntimeMaxSec=600\nExecStartPost=/usr/bin/curl -fsS https://hc-ping.com/1b2c\n';
    const [caller] = await callers(service(text), timer);
    assert.deepEqual(caller, {
      path: 'systemd/export.service',
      line: 4,
      job: '',
      schedule: '*-*-* 03:00, OnBootSec=5min',
      limits: true,
      alerts: true,
      beats: true,
      locks: true,
      ephemeral: false,
    });
    assert.equal(reportOf(caller).how, 'timer');
    assert.match(sayCaller(caller), /^`systemd\/export\.service` \(line 4\) starts it at /);
  });

  test('runs its command in the folder that it names', async () => {
    const text = '[Service]\nWorkingDirectory=/srv/shop/jobs\nExecStart=/usr/bin/python3 export.py\n';
    const [caller] = await callers(service(text), timer);
    assert.deepEqual([caller?.limits, caller?.alerts, caller?.beats], [false, false, false]);
    assert.deepEqual(await callers(service(text.replace(/^Working.*\n/m, '')), timer), []);
  });

  test('is bounded by the time to start where it is over when its command is', () => {
    const limits = (more: string) => timedService(service(`ExecStart=/srv/a\n${more}`), timer)?.limits;
    assert.deepEqual(
      ['Type=oneshot\nTimeoutStartSec=60', 'TimeoutStartSec=60', 'RuntimeMaxSec=infinity', 'Type=oneshot'].map(limits),
      [true, false, false, false],
    );
  });
});

describe('a service alone', () => {
  test('is no job without its timer, nor a timer without a schedule', async () => {
    const text = '[Service]\nExecStart=/srv/shop/jobs/export.py\n';
    assert.deepEqual(await callers(service(text)), []);
    assert.deepEqual(await callers(service(text), { ...timer, text: '[Timer]\n' }), []);
    const named = { path: 'systemd/nightly.timer', text: '[Timer]\nOnCalendar=daily\nUnit=export.service\n' };
    assert.equal(timerOf(service(text), [timer, named]), timer);
    assert.equal((await callers(service(text), named)).length, 1);
    assert.deepEqual(await callers(service('[Service]\nExecStart=\n# /jobs/export.py\n'), timer), []);
  });

  test('is looked for in the folders of systemd', () => {
    const paths = [
      'systemd/a.service',
      'systemd/system/a.timer',
      'etc/systemd/system/a.timer',
      'systemd/a.conf',
      'src/a.service',
    ];
    assert.deepEqual(paths.map(isInContext), [true, true, true, false, false]);
  });
});

test('a test that starts the same script says nothing of how it is run', () => {
  const paths = ['tests/run.sh', 'bin/test_backup.sh', 'ops/test-run.sh', 'bin/backup_test.sh', 'spec/run.sh'];
  assert.deepEqual(paths.filter(mayStart), []);
  assert.deepEqual(
    ['bin/backup.sh', 'bin/latest.sh', 'bin/attest-all.sh'].filter((path) => !mayStart(path)),
    [],
  );
});
