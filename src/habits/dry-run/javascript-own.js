import { rm } from 'node:fs/promises';
import path from 'node:path';

const suite = { cache: path.resolve('suite/cache') };
const left = [path.resolve(process.cwd(), '.tmp/integration')];

await rm(suite.cache, { recursive: true });
for (const folder of left) await rm(folder, { recursive: true });
await rm(process.argv[2], { recursive: true }); // ✗ destroys at once
