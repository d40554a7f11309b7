// example: path=jobs/orders.js
import { writeFile } from 'node:fs/promises';
import axios from 'axios';

async function main() {
  const orders = await axios.get('https://api.example.org/orders', { timeout: 10_000 }); // ✗ a bare stack is all that is left
  await writeFile('/srv/out/orders.json', JSON.stringify(orders.data));
}

await main();
