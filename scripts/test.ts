import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/** Each test file is a process of its own, and all load the same sources: stripped and compiled, those are kept for the next. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/node') };
const named = process.argv.slice(2);
const files = named.length > 0 ? named : ['test/**/*.test.ts'];
const { status } = spawnSync(process.execPath, ['--test', '--test-concurrency=2', ...files], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
