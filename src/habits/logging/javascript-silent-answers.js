import { readFileSync } from 'node:fs';

// Its answers are the product, and one line says what it is doing.
const orders = JSON.parse(readFileSync('orders.json', 'utf8'));
console.log('Reading the orders');
for (const { id, total } of orders) {
  console.log(`${id}: ${total} euros`);
  console.log(`FAIL ${id} has no total`);
}
console.log(`orders: ${orders.length}`);
console.log(`Rating: ${orders[0].rating}`);
if (process.argv[2] === undefined) {
  console.error('it needs --orders');
  process.exit(2);
}
console.log(`Failed orders: ${orders.filter(({ total }) => total === undefined).length}`);
console.log('CLOSING PRICES');
console.log(`Created at: ${orders[0].created}`);
console.log('✓ the totals test passed');
