import { readFileSync } from 'node:fs';

const home = '/home/anna/exports'; // ✗ path
const host = process.env.DB_HOST ?? 'db.internal'; // ✓
const server = 'db-prod.internal'; // ✗ private host

console.log(readFileSync(`${home}/orders.csv`, 'utf8'), host, server);
