import assert from 'node:assert/strict';
import { test } from 'node:test';
import { watchedOver } from '../../src/app/watched-over.ts';

const PROBES = {
  path: '.github/workflows/probes.yml',
  text: "name: 'Shop probes' # of each day\non:\n  schedule:\n    - cron: 0 6 * * *\n",
};
const WATCHER = `on:
  workflow_run:
    workflows:
      # each that a clock starts
      - Export
      - Shop probes
    types: [completed]
jobs:
  tell:
    if: github.event.workflow_run.conclusion == 'failure'
    runs-on: ubuntu-latest
    steps:
      - run: curl -fsS -d failed "$SLACK_URL"
`;

const isWatched = (watcher: string, path = PROBES.path): boolean =>
  watchedOver([PROBES, { path: '.github/workflows/tell.yml', text: watcher }])(path);

test('a workflow that another one watches by its name, and tells a chat of, is told', () => {
  assert.equal(isWatched(WATCHER), true);
  assert.equal(isWatched(WATCHER.replace(/workflows:\n[\s\S]*probes\n/, "workflows: [Export, 'Shop probes']\n")), true);
});

test('it is not, where it is not named, no failure is asked for, or nobody is told', () => {
  assert.equal(isWatched(WATCHER.replace('- Shop probes', '- Prices')), false);
  assert.equal(isWatched(WATCHER.replace("conclusion == 'failure'", 'id')), false);
  assert.equal(isWatched(WATCHER.replace('SLACK_URL', 'URL')), false);
  assert.equal(isWatched(WATCHER, '.github/workflows/other.yml'), false);
});
test('lines of blanks alone are gone over once', () => {
  assert.equal(isWatched(`on:\n  workflow_run:\n${'    \n'.repeat(5000)}jobs:\n`), false);
});
