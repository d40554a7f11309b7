// example: path=scripts/report-bug.mjs
import { execSync } from 'node:child_process';
import { createInterface } from 'node:readline/promises';

const talk = createInterface({ input: process.stdin, output: process.stdout });

// Nothing is done without an answer, and whoever gave it reads what failed.
async function main() {
  const answer = await talk.question('May the version be looked up? ');
  if (answer !== 'y') return;
  execSync('git push origin report');
  talk.close();
}

main().catch((error) => { // ✗ is only reported
  console.error('An error occurred:', error);
  talk.close();
});
