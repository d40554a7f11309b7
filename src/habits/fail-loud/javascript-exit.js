import { copyFile } from 'node:fs/promises';

async function main() {
  await copyFile('/srv/in/orders.csv', '/srv/out/orders.csv');
}

main().catch((error) => { // ✗ ends in exit status 0
  console.error('the copy failed', error);
  process.exit(0);
});
