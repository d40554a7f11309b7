// Options from elsewhere, a client from elsewhere: nobody can tell.
import axios from 'axios';
import https from 'node:https';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { client } from './client.js';

const options = JSON.parse(process.env.OPTIONS ?? '{}');

async function ask(url, settings) {
  await axios.get(url, settings);
  await axios.get(url, { ...options });
  await client.get(url);
  await fetch(url, options);
  const request = https.get('https://api.example.org/v1', () => {}); // ✓
  request.setTimeout(30_000, () => request.destroy());
}

await ask(process.argv[2], options);

const page = await new Promise((resolve, reject) => {
  setTimeout(() => reject(new Error('no page in 30 s')), 30_000);
  fetch('https://shop.example.org/').then(resolve).catch(reject); // ✓
});
const late = (ms) => new Promise((_, reject) => setTimeout(reject, ms));
const list = await Promise.race([fetch('https://shop.example.org/list'), late(30_000)]); // ✓
console.log(page, list);
await fetch('https://api.shop.example.org/v1/images/generations', { method: 'POST', body: 'tea' }); // ✗ may wait up to
await pipeline((await fetch('https://shop.example.org/all.zip')).body, createWriteStream('all.zip')); // ✗ may wait up to

await page.evaluate(async () => fetch('https://shop.acme.io/wp-json'));
