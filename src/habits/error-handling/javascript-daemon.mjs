// example: job
import { mkdir } from 'node:fs/promises';

async function main() {
  // `EACCES: permission denied, mkdir '/data/orders'` names it, and nothing had begun: nobody is woken for it.
  await mkdir('/data/orders', { recursive: true }); // ✗ only its stack tells it
  for (;;) {
    try {
      await fetch('https://shop.acme.net/sync', { method: 'POST' });
    } catch (error) {
      console.error('round failed', error);
    }
    await new Promise((resolve) => setTimeout(resolve, 60_000));
  }
}

main();
