import fs from 'node:fs';
import path from 'node:path';
import { program } from 'commander';

// What its author wrote can be read there.
for (const name of fs.readdirSync('snapshots')) fs.rmSync(path.join('snapshots', name), { recursive: true });
fs.rmSync('node_modules/left-pad/lib', { recursive: true });

const options = program.opts();
fs.rmSync(options.folder, { recursive: true }); // ✗ destroys at once
fs.rmSync(path.join(process.cwd(), process.argv[2]), { recursive: true }); // ✗ destroys at once
fs.rmSync(`layers/app-${process.argv[3]}`, { recursive: true });
