// example: path=jobs/load.js job
import pg from 'pg';

const db = new pg.Client(process.env.DATABASE_URL);
const { rows } = await db.query('SELECT id FROM inbox'); // ✗ No count or duration is recorded
for (const row of rows) {
  await db.query('UPDATE orders SET seen = true WHERE id = $1', [row.id]);
}
