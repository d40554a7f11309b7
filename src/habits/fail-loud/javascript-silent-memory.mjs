// example: path=scripts/figures.mjs
import initSqlJs from 'sql.js';
import { readFileSync } from 'node:fs';

let db;

async function open() {
  const SQL = await initSqlJs();
  db = new SQL.Database(readFileSync('figures.db')); // ✓
  db.run('CREATE TABLE IF NOT EXISTS figures (name TEXT PRIMARY KEY, value INTEGER)');
}

function store(one) {
  one.exec("INSERT OR REPLACE INTO figures VALUES ('orders', 3)");
}

async function main() {
  await open();
  store(db);
}

main().catch((error) => { // ✓
  console.error('the figures were not stored', error);
  process.exit(1);
});
