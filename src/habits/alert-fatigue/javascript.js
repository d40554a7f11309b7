// example: path=jobs/check.js job
import { WebClient } from '@slack/web-api';
import pg from 'pg';

const db = new pg.Client(process.env.DATABASE_URL);
const slack = new WebClient(process.env.SLACK_TOKEN);
const { rows } = await db.query('SELECT id FROM problems');
for (const row of rows) {
  await slack.chat.postMessage({ channel: '#ops', text: `order ${row.id}` }); // ✗ alerts for each record
}
