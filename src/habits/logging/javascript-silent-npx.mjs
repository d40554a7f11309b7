// example: path=tools/orders/bin/orders.mjs
// A package's program, which says so: what it prints is its product.
import { copyFileSync } from 'node:fs';

function help() {
  console.log(`
Usage:
  npx @acme/orders copy <from> <to>
`);
}

if (process.argv.length < 5) help();
else {
  console.log('Copying the orders...');
  copyFileSync(process.argv[3], process.argv[4]);
  console.log('Copied the orders');
  console.log('Looking for more...');
  console.log('Found nothing more to copy');
}
