// example: path=jobs/load.js job
import pg from 'pg';

const db = new pg.Client(process.env.DATABASE_URL);
const { rows } = await db.query('SELECT id, body FROM inbox');

for (const row of rows) { // ✗ One bad record ends this loop
  const order = JSON.parse(row.body);
  await db.query('UPDATE orders SET total = $1 WHERE id = $2', [order.total, row.id]);
}

let failed = 0;
for (const row of rows) { // ✓
  try {
    const order = JSON.parse(row.body);
    await db.query('UPDATE orders SET total = $1 WHERE id = $2', [order.total, row.id]);
  } catch (error) {
    console.error(`order ${row.id} is wrong`, error);
    failed += 1;
  }
}
if (failed > 0) process.exitCode = 1;
