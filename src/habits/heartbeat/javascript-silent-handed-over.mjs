// Sends the day's orders on. Runs daily at 03:00 from cron.
import { tracked } from './ops.mjs';

async function orders() {
  for (const row of await (await fetch(process.env.SHOP)).json()) {
    await fetch(process.env.STORE, { method: 'POST', body: JSON.stringify(row) });
  }
}

await tracked('orders', orders);
