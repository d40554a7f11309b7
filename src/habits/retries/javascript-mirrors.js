// example: path=jobs/mirrors.js job
async function list(url) {
  const answer = await fetch(url, { signal: AbortSignal.timeout(10_000) }); // ✓
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.json();
}

const mirrors = process.env.MIRRORS.split(',');
for (const mirror of mirrors) {
  try {
    console.log(await list(`${mirror}/names`));
    break;
  } catch (error) {
    console.error(mirror, error);
  }
}
