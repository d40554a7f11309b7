import { rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { execSync } from 'node:child_process';
import pg from 'pg';

const apply = process.argv.includes('--apply');
const db = new pg.Client(process.env.DATABASE_URL);

async function clean(folder) {
  await rm(folder, { recursive: true, force: true }); // ✗ destroys at once
  if (apply) await rm(folder, { recursive: true, force: true }); // ✓
  await db.query('DELETE FROM sessions'); // ✗ may take everything at once
  execSync('git push --force origin main'); // ✗ may overwrite what others pushed
}

rmSync('dist', { recursive: true, force: true });
await clean(process.env.FOLDER);
