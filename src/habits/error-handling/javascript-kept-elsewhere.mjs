// example: path=scripts/validate.mjs
import { mkdirSync } from 'node:fs';
import { Runs } from './runs.mjs';

async function main() {
  const runs = new Runs();
  mkdirSync('out', { recursive: true });
  try {
    const result = await runs.execute('orders');
    await runs.store(result);
  } catch (error) { // ✓
    console.error('validation failed', error);
    process.exit(3);
  }
}

await main();
