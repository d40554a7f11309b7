#!/usr/bin/env node
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import module from 'node:module';
import { reportAndExit } from './report.js';

// A cache that is not there, or cannot be.
try {
  module.enableCompileCache();
} catch {
  // Nothing
}

let settings = {};
try {
  settings = JSON.parse(fs.readFileSync('settings.json', 'utf8')); // ✓
} catch {}

let tools;
try {
  tools = findTools();
} catch {}
if (!tools) throw new Error('there are no tools on the PATH');

function load(path) {
  try {
    return fs.readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const teardown = () => {
  spawnSync('lpadmin', ['-x', 'test-printer']);
  fs.rmSync('spool', { force: true });
};

async function main(names) {
  const texts = names.map((name) => {
    try {
      return JSON.parse(load(name));
    } catch {
      return null;
    }
  });
  const found = await fetchOld().catch(() => null);
  if (!found) throw new Error('nothing was found');
  void warm(found);
  void save(found).catch(() => {});
  const child = spawn('rsync', ['-a', 'out/', settings.target], { stdio: 'inherit' }); // ✓
  child.on('exit', (code) => process.exit(code));
  teardown();
  return texts;
}

main(process.argv.slice(2)).catch(reportAndExit);
