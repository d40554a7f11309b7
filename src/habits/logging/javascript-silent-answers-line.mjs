// JSON on a line of its own is what it gives.
import { writeFileSync } from 'node:fs';

const answer = await fetch('https://shop.example/orders', { method: 'POST' });
const order = await answer.json();
writeFileSync('order.json', order.id);
process.stdout.write(`${JSON.stringify({ status: 'queued', id: order.id })}\n`);
process.stdout.write('Watching the orders...\n');
process.stdout.write(`${JSON.stringify({ event: 'changed', state: order.state })}\n`);
process.stdout.write('Saved the order.\n');
