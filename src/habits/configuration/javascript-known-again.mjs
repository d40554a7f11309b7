// example: path=scripts/start.mjs
// Names of options have no value, and the same home is told once.
import { spawn } from 'node:child_process';

const OPTIONS = new Set(['--context', '--output', '--cluster', '--force']);

spawn('worker', ['--fast'], { env: { HOME: '/home/shop' } }); // ✗ A path in a home directory
spawn('worker', ['--slow'], { env: { HOME: '/home/shop' } });
console.log(OPTIONS.has(process.argv[2]));
