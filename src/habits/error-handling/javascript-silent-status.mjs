// A program's end is a value: it throws nothing, and here it is handed on.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('shop', ['sync', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 70;
