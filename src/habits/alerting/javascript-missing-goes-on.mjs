// example: path=ops/orders.mjs
#!/usr/bin/env node
import { setTimeout as pause } from 'node:timers/promises';

for (;;) { // ✗ fails nobody is told: send an alert from its handler
  try {
    await fetch('https://shop.acme.net/orders/close', { method: 'POST', signal: AbortSignal.timeout(10_000) });
  } catch (error) {
    console.error(`the round failed: ${error.message}`);
  }
  await pause(60_000);
}
