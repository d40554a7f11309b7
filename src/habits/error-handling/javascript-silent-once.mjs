#!/usr/bin/env node
// One-time repair of the volumes that the shop stored wrongly.
import pg from 'pg';

const db = new pg.Client();
try {
  const rows = await db.query('SELECT id FROM items WHERE volume = 0');
  for (const row of rows.rows) await db.query('UPDATE items SET volume = NULL WHERE id = $1', [row.id]);
} finally {
  await db.end();
}
