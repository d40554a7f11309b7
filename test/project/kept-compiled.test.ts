import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { builtInto } from '../support/built.ts';

let folder: string;
let dist: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readiness-kept-'));
  dist = await builtInto(folder);
});

after(() => rm(folder, { recursive: true, force: true }));

/** Starts the built command line with a folder for what is kept, and no other setting of Node.js's for it. */
function started(cache: string, more: NodeJS.ProcessEnv = {}): string {
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [join(dist, 'cli.js'), 'habits', 'timeouts'], {
    env: { ...env, XDG_CACHE_HOME: cache, ...more },
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0);
  return stdout;
}

test('what is compiled is kept in a folder of the user, and the answer is the same', async () => {
  const cache = join(folder, 'cache');
  await mkdir(cache);
  const first = started(cache);
  assert.equal((await readdir(join(cache, 'readiness-review'))).length, 1);
  assert.equal(started(cache), first);
});

test('nothing is kept when Node.js is told not to, or where there is no folder for it', async () => {
  const cache = join(folder, 'unwanted');
  await mkdir(cache);
  started(cache, { NODE_DISABLE_COMPILE_CACHE: '1' });
  assert.deepEqual(await readdir(join(cache, 'readiness-review')), []);
  const file = join(folder, 'a-file');
  await writeFile(file, '');
  for (const place of [file, join(folder, 'missing'), '/proc']) started(place);
});
