import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.ts';
import { root } from './root.ts';

const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['test/**/*.test.ts'];
const scratch = mkdtempSync(join(tmpdir(), 'readiness-test-'));
try {
  // What is tested as it ships is built once for all of its tests.
  const built = join(scratch, 'dist');
  if (named.length === 0) await build(built);
  const env = {
    ...process.env,
    // Each test file is a process of its own, and all load the same sources: stripped and compiled, those are kept for the next.
    NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node'),
    ...(named.length === 0 && { READINESS_BUILT: built }),
  };
  const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...files], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
