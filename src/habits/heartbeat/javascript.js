// example: path=jobs/backup.js job
import { execSync } from 'node:child_process';

execSync('pg_dump -f /srv/backup/app.sql app'); // ✗ No success signal
