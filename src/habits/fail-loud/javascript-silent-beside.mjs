#!/usr/bin/env node
// A server that goes on beside the script, an answer that is no failure, a run that ends with the status of something else.
import { fork, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import resolve from 'resolve';

if (!existsSync('config.json')) fork('installer');
spawn('docker-compose', ['-f', 'shop.yml', 'up'], { stdio: 'inherit' });

let own;
try {
  own = resolve.sync('shop-cli', { basedir: process.cwd() });
} catch {}
console.log(own ?? 'the global one');

await writeFile('page.html', '<p>', { flag: 'wx' }).catch(() => {});

try {
  await rename('out/v1', 'out/v1-old');
} catch {
  console.log('Release v1 is not there yet, will make it');
}

const found = spawnSync('knip', ['--reporter', 'json']); // ✓
if (found.status !== 0) spawnSync('knip', { stdio: 'inherit' }); // ✗ may fail unnoticed
process.exit(found.status ?? 1);
