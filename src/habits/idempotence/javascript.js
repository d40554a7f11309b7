import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import pg from 'pg';

const db = new pg.Client(process.env.DATABASE_URL);

async function prepare(folder) {
  fs.mkdirSync('/srv/exports'); // ✗ fails on the second run → fs.mkdirSync('/srv/exports', { recursive: true });
  await mkdir(folder, { recursive: true }); // ✓
  if (!fs.existsSync('/srv/state')) fs.mkdirSync('/srv/state'); // ✓
  await symlink('/srv/exports', '/srv/current'); // ✗ fails on the second run
  fs.appendFileSync('/etc/hosts', '10.0.0.7 db\n'); // ✗ Every run adds these lines
  execFileSync('git', ['remote', 'add', 'mirror', process.env.MIRROR]); // ✗ `git remote add` fails on the second run
}

async function load(orders) {
  for (const order of orders) {
    await db.query('INSERT INTO orders (id) VALUES ($1)', [order.id]); // ✗ inserts these rows into `orders` again
    await db.query('INSERT INTO orders (id) VALUES ($1) ON CONFLICT DO NOTHING', [order.id]); // ✓
  }
}

await prepare(process.argv[2]);
await load(JSON.parse(fs.readFileSync('orders.json', 'utf8')));
