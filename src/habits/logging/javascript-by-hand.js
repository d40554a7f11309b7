// example: path=scripts/archive.js
import { copyFileSync, readdirSync } from 'node:fs';

// Who started it reads it: worth a line, and no more.
console.log('Copying the orders to the archive'); // ✗ It reports in 3 bare lines
for (const name of readdirSync('/srv/orders')) {
  copyFileSync(`/srv/orders/${name}`, `/srv/archive/${name}`);
  console.log(`Copied ${name} to the archive`);
}
console.log('Finished copying all orders');
