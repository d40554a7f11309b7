import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Place } from '../../src/adapters/files.ts';
import { readPlaces } from '../../src/adapters/files.ts';
import { judgeInThread, sharesOf } from '../../src/adapters/threads.ts';
import { checkFiles } from '../../src/app/check.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { engine } from '../../src/entry/engine.ts';

const folder = mkdtempSync(join(tmpdir(), 'threads-'));
after(() => rmSync(folder, { recursive: true }));

/** Enough files, large enough, for a second thread to be worth it. */
function manyPlaces(): readonly Place[] {
  mkdirSync(join(folder, 'jobs'), { recursive: true });
  const job = `import requests\n${'# a comment that makes the file longer\n'.repeat(400)}requests.get("https://api.acme.io/x")\n`;
  return Array.from({ length: 60 }, (_, number) => {
    const path = `jobs/job${number}.py`;
    writeFileSync(join(folder, path), job);
    return { file: join(folder, path), path, within: path, named: number === 7 };
  });
}

const script = new URL('../../src/entry/worker.ts', import.meta.url);

test('two threads give the report that one gives, and what a person named stays in the first', async () => {
  const places = manyPlaces();
  const { own, other } = sharesOf(places);
  assert.equal(own.length + other.length, places.length);
  assert.ok(own.some(({ named }) => named));
  if (availableParallelism() < 2) return;
  assert.ok(other.length > 20 && own.length > 20, `${own.length} and ${other.length}`);
  const elsewhere = judgeInThread(script, { places: other, configuration: defaultConfiguration });
  const report = await checkFiles(readPlaces(own), engine, defaultConfiguration, {}, elsewhere);
  assert.deepEqual(report, await checkFiles(readPlaces(places), engine, defaultConfiguration));
});

test('a few files are not worth a second thread', () => {
  const places = manyPlaces().slice(0, 3);
  assert.deepEqual(sharesOf(places), { own: places, other: [] });
});

test('a thread that dies is told, not waited for', async () => {
  const places = [{ file: join(folder, 'missing.py'), path: 'missing.py', within: 'missing.py', named: true }];
  await assert.rejects(judgeInThread(script, { places, configuration: defaultConfiguration }), /missing\.py/);
});
