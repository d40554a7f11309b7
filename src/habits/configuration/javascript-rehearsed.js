// example: path=cron/report.js job
import { writeFileSync } from 'node:fs';

const options = { dryRun: process.env.DRY_RUN };
if (options.dryRun) writeFileSync('report.csv', 'id,amount\n');
else writeFileSync('sent.csv', 'id,amount\n'); // ✗ looks in whatever folder
