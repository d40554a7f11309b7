// example: path=jobs/volumes.mjs
// Work without a `main`: there is nothing that a `.catch` could be put on.
import pg from 'pg';

const db = new pg.Client();
try {
  const rows = await db.query('SELECT id FROM items WHERE volume = 0'); // ✗ put a `catch` around it
  for (const row of rows.rows) await db.query('UPDATE items SET volume = NULL WHERE id = $1', [row.id]);
} finally {
  await db.end();
}
