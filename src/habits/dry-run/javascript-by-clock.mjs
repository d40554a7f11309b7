// example: path=jobs/tables.mjs job
// A clock gives it no argument: without one it still does its work.
import pg from 'pg';

const db = new pg.Client({ connectionTimeoutMillis: 9000 });
const { rows } = await db.query('SELECT name FROM outdated');
for (const { name } of rows) {
  await db.query(`DROP TABLE ${name}`); // ✗ leave it out where `DRY_RUN` says so
}
