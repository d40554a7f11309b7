// example: path=jobs/archive.js job
import { copyFile } from 'node:fs/promises';

async function main() {
  await copyFile('/srv/in/orders.csv', '/srv/out/orders.csv'); // ✗ a bare stack is all that is left
}

await main();
