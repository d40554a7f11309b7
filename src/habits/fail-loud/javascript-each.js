import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

function walk(folder, visit) {
  for (const name of readdirSync(folder)) visit(name); // ✓
}

walk('orders', (name) => {
  const check = spawnSync('check-order', [name]); // ✓
  if (check.status) console.log('wrong:', name);
});

await fetch('https://example.org/purge', { method: 'POST' })
  .then((response) => response.json())
  .then((answer) => console.log('the cache:', answer.status));
