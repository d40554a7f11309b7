import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

// What comes before the boundary is its preparation, and a promise is no work that somebody else does.
const parts = readdirSync('parts');

function check(name) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['test'], { cwd: `parts/${name}` });
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${name}: ${code}`))));
  });
}

async function main() {
  for (const name of parts) await check(name);
}

// prettier-ignore
main().catch((error) => { // ✓
  console.error('the parts were not checked', error);
  process.exit(1);
});
