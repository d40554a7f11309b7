import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { isInContext } from '../../src/app/context.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const script = { path: 'tools/try/seed/fill.sh', text: '#!/bin/sh\nset -e\npsql --host=orders -f /seed/fill.sql\n' };

const rulesBeside = async (composed: string): Promise<readonly string[]> => {
  const texts = [{ path: 'tools/try/docker-compose.yml', text: composed }];
  assert.ok(texts.every(({ path }) => isInContext(path)));
  const { settings } = await settingsAround(defaultSettings, { texts }, [script.path], engine);
  const { files } = await checkFiles([script], engine, defaultConfiguration, {}, settings);
  return (files[0]?.findings ?? []).flatMap(({ habit, rule }) => (habit === 'configuration' ? [rule] : []));
};

test('a service of the compose file that mounts a script is the same host everywhere', async () => {
  const composed = (service: string, place: string): string =>
    `services:\n  ${service}:\n    image: postgres\n  seed:\n    volumes:\n      - ${place}:/seed/fill.sh:ro\nvolumes:\n  data:\n`;
  assert.deepEqual(await rulesBeside(composed('orders', './seed/fill.sh')), []);
  assert.deepEqual(await rulesBeside(composed('orders', './seed')), []);
  assert.deepEqual(await rulesBeside(composed('orders', './other')), ['private-host']);
  assert.deepEqual(await rulesBeside(composed('stock', './seed')), ['private-host']);
});

test('and so is one of the compose file that builds the image which holds it', async () => {
  const beside = async (build: string, dockerfile: string): Promise<readonly string[]> => {
    const texts = [
      { path: 'compose.yml', text: `services:\n  orders:\n    image: postgres\n  seed:\n${build}    restart: always\n` },
      { path: 'Dockerfile.seed', text: dockerfile },
      { path: 'tools/try/Dockerfile', text: dockerfile },
    ];
    const { settings } = await settingsAround(defaultSettings, { texts }, [script.path], engine);
    const { files } = await checkFiles([script], engine, defaultConfiguration, {}, settings);
    return (files[0]?.findings ?? []).flatMap(({ habit, rule }) => (habit === 'configuration' ? [rule] : []));
  };
  const ofRoot = '    build:\n      context: .\n      dockerfile: Dockerfile.seed\n';
  assert.deepEqual(await beside(ofRoot, 'FROM alpine\nADD ./tools/try/seed/fill.sh /root/\n'), []);
  assert.deepEqual(await beside('    build: ./tools/try\n', 'FROM alpine\nCOPY seed/ /seed/\n'), []);
  assert.deepEqual(await beside(ofRoot, 'FROM alpine\nCOPY . /app\n'), ['private-host']);
  assert.deepEqual(await beside('    build: ./other\n', 'FROM alpine\nCOPY seed/ /seed/\n'), ['private-host']);
});
