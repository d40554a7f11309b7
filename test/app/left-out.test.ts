import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

describe('what crontabs leave out', () => {
  const text =
    '# 0 8 * * * root /srv/shop/cron/bin/old-backup\n0 1 * * * root nice /srv/shop/cron/bin/backup >> /var/log/x/backup\n';
  const kindOf = async (path: string, ...texts: { readonly path: string; readonly text: string }[]): Promise<unknown> => {
    const { settings } = await settingsAround(defaultSettings, { texts }, [path], engine);
    return settings.around?.({ path, text: '', language: 'shell' }).isLeftOut === true;
  };

  test('is what they name in comments alone, and what lies beside what they start', async () => {
    const crontab = { path: 'cron/shop', text };
    assert.equal(await kindOf('cron/bin/old-backup', crontab), true);
    assert.equal(await kindOf('cron/bin/alerts', crontab), true);
    assert.equal(await kindOf('cron/bin/backup', crontab), false);
    assert.equal(await kindOf('cron/x/report', crontab), false);
    assert.equal(await kindOf('log/x/report', crontab), false);
  });

  test('is nothing where there is none', async () => {
    assert.equal(
      await kindOf('cron/bin/backup', { path: 'cron/backup.sh', text: '#!/bin/sh\n# Makes a copy.\ntar c .\n' }),
      false,
    );
    assert.equal(await kindOf('cron/bin/backup'), false);
  });

  test('is no job by its path', async () => {
    const file = { path: 'cron/bin/alerts', text: '#!/bin/bash\nset -e\ncurl -fsS -m 9 https://shop.acme.net/alerts\n' };
    const unitWith = async (texts: readonly { readonly path: string; readonly text: string }[]): Promise<unknown> => {
      const { settings } = await settingsAround(defaultSettings, { texts }, [file.path], engine);
      const report = await checkFiles([file], engine, defaultConfiguration, {}, settings);
      return report.files[0]?.unit;
    };
    assert.equal(await unitWith([]), 'job');
    assert.equal(await unitWith([{ path: 'cron/shop', text }]), 'script');
  });
});
