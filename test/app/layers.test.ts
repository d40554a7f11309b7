import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

describe('what a Dockerfile puts into an image', () => {
  const file = {
    path: 'shop/web/setup.sh',
    text: '#!/bin/sh\nset -e\nuseradd shop\necho "10.0.0.7 db" >> /etc/hosts\n/opt/shop/start\n',
  };
  const missingBeside = async (dockerfile: string): Promise<readonly string[]> => {
    const texts = [{ path: 'shop/web/Dockerfile', text: dockerfile }];
    const { settings } = await settingsAround(defaultSettings, { texts }, [file.path], engine);
    const { files } = await checkFiles([file], engine, defaultConfiguration, {}, settings);
    return (files[0]?.findings ?? []).flatMap(({ habit, rule }) => (habit === 'idempotence' ? [rule] : []));
  };

  test('by its name meets nothing of an earlier run', async () => {
    assert.deepEqual(await missingBeside('FROM alpine\nADD setup.sh /usr/local/bin/\n'), []);
    assert.deepEqual(await missingBeside('FROM alpine\nCOPY shop/web/setup.sh /usr/local/bin/\n'), []);
  });

  test('with all that lies beside it may run anywhere', async () => {
    assert.deepEqual(await missingBeside('FROM alpine\nCOPY . /app\n'), ['create', 'append']);
  });
});

test('what Kustomize puts into pods shows its command lines there alone', async () => {
  const file = { path: 'shop/run.sh', text: '#!/bin/bash\nset -e\ncurl -fsS -m 5 -H "X-Api-Key: $SHOP_API_KEY" "$1"\n' };
  const missingBeside = async (files: string): Promise<readonly string[]> => {
    const texts = [{ path: 'shop/kustomization.yaml', text: `configMapGenerator:\n- name: entry\n  files:\n${files}` }];
    const { settings } = await settingsAround(defaultSettings, { texts }, [file.path], engine);
    const { files: judged } = await checkFiles([file], engine, defaultConfiguration, {}, settings);
    return (judged[0]?.findings ?? []).flatMap(({ habit, rule }) => (habit === 'secrets' ? [rule] : []));
  };
  assert.deepEqual(await missingBeside('  - ./run.sh\n'), []);
  assert.deepEqual(await missingBeside('  - start.sh=run.sh\n'), []);
  assert.deepEqual(await missingBeside('  - other.sh\n'), ['process-list']);
});
