// example: path=jobs/edits.mjs job
async function edits(page) {
  const answer = await fetch(`https://wiki.example.org/${page}`);
  if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
  return answer.json();
}

async function main() {
  let failed = 0;
  for (const page of ['bread', 'wine']) {
    // Whoever asks takes the failure, counts it and goes on with the next.
    try {
      console.log(await edits(page));
    } catch (error) {
      console.error(page, error);
      failed++;
    }
  }
  console.log(`${failed} failed`);
}

main();
