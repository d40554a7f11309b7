// example: path=.agent/hooks/after-write.mjs
import { spawnSync } from 'node:child_process';

let raw = '';
process.stdin.on('data', (part) => {
  raw += part;
});
process.stdin.on('end', () => {
  let event;
  try {
    event = JSON.parse(raw);
  } catch (error) { // ✗ ends in exit status 0
    console.error(error.message);
    process.exit(0);
  }
  if (spawnSync('check-rows', [event.path]).status !== 0) process.exit(2); // ✓
});
