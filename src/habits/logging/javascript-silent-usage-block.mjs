// example: path=bin/order-diff.mjs
// A block that says how it is used, what is wrong with an argument, and a bare last word are no reports.
import { existsSync, writeFileSync } from 'node:fs';

const asked = process.argv[2];
if (!existsSync('order.json')) {
  console.error('Usage: order-diff <order>');
  console.error('Or run it in a folder that was created for one order');
  process.exit(1);
}
const id = /\d+/.exec(asked)?.[0];
if (!id) {
  console.error(`Error: Invalid order or address: "${asked}"`);
  process.exit(1);
}
console.log(`Fetching order ${id}...`);
const answer = await fetch(`https://shop.acme.io/orders/${id}`);
if (!answer.ok) throw new Error(`status ${answer.status}`);
writeFileSync('order.diff', await answer.text());
console.log('Done.');
