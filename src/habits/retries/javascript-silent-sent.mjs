// example: path=jobs/summary.mjs job
// What tells of a failure ends no run, nor does what a handler takes.
import { rename } from 'node:fs/promises';

async function tell(text) {
  try {
    await fetch(process.env.SUMMARY_URL, { method: 'POST', body: text });
  } catch (error) {
    console.warn('not told', error.message);
  }
}
await tell('Good morning');
await rename('/srv/new', '/srv/old').catch(async (error) => {
  await fetch(process.env.ALERT_URL, { method: 'POST', body: error.message });
  throw error;
});
