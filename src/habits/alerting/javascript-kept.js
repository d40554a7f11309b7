// example: path=jobs/backup.js job
import { execSync } from 'node:child_process';

async function main() {
  execSync('pg_dump -f /srv/backup/app.sql app');
}

main().catch(async (error) => {
  await fetch(process.env.SLACK_WEBHOOK, { method: 'POST', body: JSON.stringify({ text: `backup failed: ${error}` }) }); // ✓
  process.exit(1);
});
