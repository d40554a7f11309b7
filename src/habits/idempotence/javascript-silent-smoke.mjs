// example: path=scripts/smoke.mjs
import postgres from 'postgres';

const sql = postgres(process.env.DATABASE_URL ?? '');
const [shop] = await sql`INSERT INTO shops (name) VALUES ('smoke') RETURNING *`;
console.log(shop.id);
