import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { MongoClient } from 'mongodb';

const file = path.join(import.meta.dirname, 'shop.db');
if (existsSync(file)) rmSync(file);
const made = new Database(file);
made.exec('CREATE TABLE orders (id TEXT)');
made.prepare('INSERT INTO orders (id) VALUES (?)').run('1');
const kept = new Database('data/shop.db');
kept.prepare('INSERT INTO orders (id) VALUES (?)').run('1'); // ✗ inserts these rows into `orders` again

const shop = new MongoClient(process.env.DATABASE_URL).db('shop');
await shop.collection('orders').insertMany([{ _id: 1, name: 'tea' }]);

mkdirSync('dist/pages'); // ✗ fails on the second run
try {
  statSync('/srv/pages');
} catch (error) {
  if (error.code === 'ENOENT') mkdirSync('/srv/pages'); // ✓
}
await shop.collection('prices').deleteMany({});
await shop.collection('prices').insertMany([{ name: 'tea' }]); // ✓

const isThere = existsSync('cache.sqlite');
const exists = existsSync('orders.sqlite');
const orders = new Database('orders.sqlite');
if (!exists) orders.exec('CREATE TABLE orders (id TEXT)'); // ✓
console.log(isThere);
kept.prepare('INSERT INTO prices (shop, price, taken_at) VALUES (?, ?, ?)').run('1', 2, Date.now());


// Which command was typed says nothing of what is there.
if (process.argv[2] === 'add') await shop.collection('teas').insertOne({ name: process.argv[3] });
