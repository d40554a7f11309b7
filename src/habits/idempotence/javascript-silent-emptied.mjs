// example: path=scripts/reload.mjs
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL ?? '');
const tables = (await sql`SELECT tablename FROM pg_tables WHERE schemaname = 'shop'`).map((row) => row.tablename);
await sql.unsafe(`TRUNCATE ${tables.join(', ')} CASCADE`);
await sql`INSERT INTO shops (name) VALUES ('first')`;
