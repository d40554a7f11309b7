// example: path=jobs/chat.mjs job
// A sign of life in a chat is gone a moment later; and what a flag tells afterwards is not lost.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const chat = process.argv[2];
const typingDir = join('state', 'typing');

try {
  await fetch(`https://chat.example/rooms/${chat}/typing`, { method: 'POST' });
} catch {}

try {
  mkdirSync(typingDir, { recursive: true });
  writeFileSync(join(typingDir, chat), '');
} catch {}

try {
  writeFileSync(join('state', chat), process.argv[3]);
} catch {} // ✗ is swallowed

async function approve(order) {
  let ok = false;
  try {
    const answer = await fetch(`https://shop.example/orders/${order}/approve`, { method: 'POST' }); // ✓
    ok = answer.status === 200;
  } catch {}
  console.log(ok ? 'approved' : 'could not approve it');
}

async function refuse(order) {
  let status = 0;
  try {
    const answer = await fetch(`https://shop.example/orders/${order}/refuse`, { method: 'POST' }); // ✓
    status = answer.status;
    if (!answer.ok) throw new Error(String(status));
  } catch {}
}

await approve(process.argv[4]);
await refuse(process.argv[5]);
