import { copyFile, mkdir } from 'node:fs/promises';

async function main() {
  await mkdir('/srv/out', { recursive: true }); // ✓
  await copyFile('/srv/in/orders.csv', '/srv/out/orders.csv');
}

main().catch((error) => {
  console.error('the orders were not copied', error);
  process.exitCode = 1;
});
