// example: path=jobs/expire.mjs job
// A prepared statement does nothing before it is executed: the switch stands there.
import Database from 'better-sqlite3';

const dryRun = process.argv.includes('--dry-run');
const db = new Database('/srv/shop/carts.db');
const old = db.prepare('SELECT id FROM carts WHERE touched < ?').all(process.argv[2]);

const remove = db.prepare('DELETE FROM carts WHERE touched < ?'); // ✓
if (!dryRun) remove.run(process.argv[2]);

const forget = db.prepare('DELETE FROM visits WHERE day < ?'); // ✗ destroys at once
for (const { id } of old) {
  if (!dryRun) forget.run(id);
}
forget.run(process.argv[2]);
