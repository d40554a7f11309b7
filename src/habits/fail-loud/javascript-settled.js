import fs from 'node:fs/promises';

const names = process.argv.slice(2);
await fs.mkdir('orders', { recursive: true }); // ✓

await Promise.allSettled(names.map((name) => fs.writeFile(`orders/${name}`, 'none'))); // ✗ Nobody reads the results

const results = await Promise.allSettled(names.map((name) => fs.writeFile(`orders/${name}`, 'none')));
if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;

// Each tells of itself.
await Promise.allSettled(
  names.map((name) => fs.writeFile(`orders/${name}`, 'none').catch((error) => console.error(name, error))),
);

// What is left of the last run; it may be none.
await Promise.allSettled(names.map((name) => fs.rm(`tmp/${name}`)));
