// example: path=.github/readiness/start.mjs
// An exported function that is handed what `actions/github-script` has: whatever it throws, the action tells and ends badly.
import { readFileSync } from 'node:fs';

const owners = readFileSync('OWNERS', 'utf8'); // ✓

export async function run({ github, context, core }) {
  const pulls = await github.paginate(github.rest.pulls.list, { ...context.repo });
  core.setOutput('owners', `${owners}${pulls.length}`);
}
