// example: path=scripts/orders.mjs
// What is lost is nobody's work, or is told by a remark, by what failed or by a value; and beside each what is lost.
import { rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';

async function likes() {
  const results = { board: null, shop: null };
  try {
    writeFileSync('board.json', '7');
    results.board = 7;
  } catch {}
  try {
    writeFileSync('likes.json', String(results.board));
    results.shop = 7;
  } catch {}
  return results;
}

function lock(path) {
  try {
    writeFileSync(path, String(process.pid));
    return path;
  } catch (error) {
    if (error.code !== 'EEXIST') return null;
  }
  return undefined;
}

async function tell(order) {
  try {
    const answer = await fetch('https://board.example/orders', { method: 'POST', body: order }); // ✓
    if (!answer.ok) throw new Error(answer.status);
  } catch {}
}

function savePreview(page) {
  try {
    writeFileSync('page.html', page);
  } catch {}
}

/** Writes the page, or returns null. */
function page(text) {
  try {
    writeFileSync('page.html', text);
  } catch {}
}

function migrate(db) {
  try {
    db.prepare('ALTER TABLE orders ADD COLUMN note TEXT').run();
  } catch {}
  try {
    db.exec("UPDATE orders SET note = ''");
  } catch {} // ✗ is swallowed
}

function keep(rows) {
  try {
    writeFileSync('rows.json', JSON.stringify(rows));
  } catch {} // never mind
  try {
    writeFileSync('status.json', '{}');
  } catch {}
  try {
    writeFileSync('rows.json', JSON.stringify(rows));
    rmSync('rows.csv');
  } catch (error) {} // ✗ is swallowed
}

console.log(await likes(), lock(process.argv[2]));
await tell(process.argv[3]);
savePreview('');
page('');
keep([]);
migrate(new Database('orders.db'));
