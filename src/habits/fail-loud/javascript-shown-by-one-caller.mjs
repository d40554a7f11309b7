import { writeFile } from 'node:fs/promises';
import fetch from 'node-fetch';

console.log(await ask('https://shop.acme.net/stock'));
await writeFile('/srv/orders.xml', await ask('https://shop.acme.net/orders')); // ✓

async function ask(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) }); // ✗ passes for data
  return await response.text();
}
