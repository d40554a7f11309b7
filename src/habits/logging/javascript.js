// example: path=jobs/archive.js job
import { copyFileSync, readdirSync } from 'node:fs';

console.log('Copying the orders to the archive'); // ✗ in 3 bare lines or so, this one first
for (const name of readdirSync('/srv/orders')) {
  copyFileSync(`/srv/orders/${name}`, `/srv/archive/${name}`);
  console.log(`Copied ${name} to the archive`);
}
console.log('Finished copying all orders');
