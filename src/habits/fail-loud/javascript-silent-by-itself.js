// example: path=scripts/report.js
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const here = (...parts) => path.resolve(import.meta.dirname, ...parts);

// What is removed will be made again, and its name is only put together.
try {
  fs.rmSync(here('out', 'report'), { recursive: true });
} catch {}

const roots = [];
const addRoot = (text) => {
  try {
    roots.push(new URL(text));
  } catch {}
};
addRoot(process.env.REPORT_ROOT);

function hasTool(name) {
  return spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
}

const login = await fetch(new URL('viewer', roots[0]), { headers: { authorization: process.env.REPORT_TOKEN } });
const answer = await login.json();
const orders = await (await fetch(new URL('orders', roots[0]))).json();
const lines = orders.map((order) => `${answer.data.viewer.name},${order.id}`);
fs.writeFileSync(here('out', 'report.csv'), lines.join('\n')); // ✓
for (const shop of await fetch(new URL('shops', roots[0])).then((response) => response.json())) fs.appendFileSync('shops.log', shop.name);

const text = await (await fetch(new URL('terms', roots[0]))).text(); // ✗ An error answer to `fetch`
fs.writeFileSync(here('out', 'terms.txt'), text);
const price = await (await fetch(new URL('price', roots[0]))).json(); // ✗ passes for data
fs.writeFileSync(here('out', 'price.txt'), `${price.amount ?? 0} ${price.currency?.name}`);

if (!hasTool('pdftk')) console.warn('pdftk is not installed: no PDF');
const start = Date.now();
const took = await fetch(new URL('slow', roots[0])).catch(() => {}).then(() => Date.now() - start);
console.log(took);
const stock = await fetch(new URL('stock', roots[0]));
const counted = await stock.json();
for (const row of counted?.rows) fs.appendFileSync('stock.log', row.name);
