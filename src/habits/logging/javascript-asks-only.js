import { createClient } from './client.js';

// What it says of its work is progress, whatever the client does; results with their labels are the product.
const client = createClient();
console.log('1. Checking the session...'); // ✗ in 3 bare lines, this one first
const session = await client.session();
console.log(`Session: ${session.id}`);
console.log('2. Fetching the orders of the shop');
try {
  console.log(JSON.stringify(await client.orders()));
} catch (error) {
  console.log(`  => ${error.message}`);
  throw new Error('no orders');
}
