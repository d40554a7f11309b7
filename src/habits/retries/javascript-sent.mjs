// example: path=jobs/summary.mjs job
const answer = await fetch(process.env.SUMMARY_URL, { // ✗ retry what did not arrive
  method: 'POST',
  body: JSON.stringify({ text: 'Good morning' }),
});
if (!answer.ok) throw new Error(`summary: ${answer.status}`);
