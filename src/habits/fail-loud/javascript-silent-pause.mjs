import { spawnSync } from 'node:child_process';

const delay = Number(process.env.DELAY);
spawnSync(process.execPath, ['-e', `setTimeout(()=>{},${delay})`]);
