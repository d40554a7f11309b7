// example: path=.github/find-sums.mjs
import { writeFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';

const github = new Octokit();
const { data } = await github.actions.listWorkflowRuns({ owner: 'octo-org', repo: 'shop' });
// A search: the loop is left with what was looked for.
for (const run of data.workflow_runs) {
  const found = await github.actions.listWorkflowRunArtifacts({ owner: 'octo-org', repo: 'shop', run_id: run.id });
  if (found.data.total_count > 0) {
    writeFileSync('sums.json', JSON.stringify(found.data));
    break;
  }
}
