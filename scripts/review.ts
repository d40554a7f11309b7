import { spawnSync } from 'node:child_process';
import { root } from './root.ts';

// npm starts scripts in the project's folder; INIT_CWD is where the person stands.
const from = process.env['INIT_CWD'] ?? process.cwd();
const args = process.argv.slice(2);
if (args.length === 0) {
  process.stderr.write('No path given: write `npm run review -- PATH`, a file or a folder to check.\n');
  process.exitCode = 2;
} else {
  const { status } = spawnSync(process.execPath, [`${root}/src/entry/cli.ts`, 'check', ...args], { cwd: from, stdio: 'inherit' });
  process.exitCode = status ?? 70;
}
