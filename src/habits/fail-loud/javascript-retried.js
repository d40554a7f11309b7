// example: path=tools/clean.js
import { exec, execSync } from 'node:child_process';
import { run } from './run.js';

try {
  execSync('docker compose down --volumes', { stdio: 'inherit' }); // ✓
} catch {
  //
}

async function main() {
  try {
    await run('browsers');
  } catch (error) {
    console.log(`failed (${error.message}), once more`);
    await run('browsers');
  }
  exec(playCommand('done.aiff'));
}

await main();
