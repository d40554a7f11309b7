import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/root.ts';

interface Workflow {
  readonly on: string | Readonly<Record<string, { readonly paths?: unknown } | null>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress'?: unknown };
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Job {
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { repository: string };
const ours = manifest.repository.replace('github:', '');
const folder = join(root, '.github/workflows');
const workflows = new Map(
  readdirSync(folder).map((name) => [name, parse(readFileSync(join(folder, name), 'utf8')) as Workflow] as const),
);
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const [shown = '', scoring = ''] = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
workflows.set('README.md', parse(shown) as Workflow);
workflows.set('README.md, the score', parse(scoring) as Workflow);

/** They keep the score on a branch of its own, and run on what is merged only. */
const SCORING: ReadonlySet<string> = new Set(['score.yml', 'README.md, the score']);

for (const [name, workflow] of workflows) {
  test(`${name}: bounded, with the least permissions, one at a time without cancelling`, () => {
    assert.equal(workflow.permissions?.['contents'], SCORING.has(name) ? 'write' : 'read');
    assert.ok(workflow.concurrency?.group);
    assert.notEqual(workflow.concurrency?.['cancel-in-progress'], true);
    for (const job of Object.values(workflow.jobs)) assert.ok((job['timeout-minutes'] ?? Number.POSITIVE_INFINITY) <= 20);
  });

  test(`${name}: always reports, so it can be required`, () => {
    const events = typeof workflow.on === 'string' ? { [workflow.on]: null } : workflow.on;
    for (const event of Object.values(events)) assert.equal(event?.paths, undefined);
  });

  test(`${name}: what others wrote is pinned by its commit`, () => {
    const used = Object.values(workflow.jobs).flatMap((job) => job.steps.flatMap((step) => step.uses ?? []));
    const theirs = used.filter((uses) => uses !== './' && !uses.startsWith(`${ours}@`));
    for (const uses of theirs) assert.match(uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
  });
}

test('the workflow to copy runs the Action with what it needs, and nothing else', () => {
  const workflow = workflows.get('README.md') as Workflow;
  assert.deepEqual(workflow.permissions, { contents: 'read', 'pull-requests': 'write' });
  assert.deepEqual(workflow.on, 'pull_request');
  const [uses = '', ...others] = Object.values(workflow.jobs).flatMap((job) => job.steps.map((step) => step.uses ?? ''));
  assert.deepEqual(others, []);
  assert.match(uses, new RegExp(`^${ours}@[0-9a-f]{40}$`), 'pinned by SHA');
  assert.equal(shown.trimEnd().split('\n').length, 10);
});

test('a release is checked, attested, drafted, published, and only then named by the major tag', () => {
  const text = readFileSync(join(folder, 'release.yml'), 'utf8');
  const order = ['.ci/run', 'npm pack', 'attest-build-provenance@', '--draft --verify-tag', '--draft=false', 'git push --force'];
  const places = order.map((one) => text.indexOf(one));
  assert.ok(
    places.every((place) => place > 0),
    String(places),
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test('the workflow of the score may write, and so runs on what is merged only', () => {
  for (const name of SCORING) {
    const { permissions, on, concurrency } = workflows.get(name) as Workflow;
    assert.deepEqual(permissions, { contents: 'write' }, name);
    assert.deepEqual(on, { push: { branches: ['main'] }, workflow_dispatch: null }, name);
    assert.equal(concurrency?.group, 'score-${{ github.sha }}', 'none is dropped while it waits');
  }
  const page = readFileSync(join(root, 'docs/badge.md'), 'utf8').replace(/^ {3}/gm, '');
  assert.ok(page.includes(scoring), 'docs/badge.md shows the same');
});

test('CI runs what a person runs', () => {
  const script = readFileSync(join(root, '.ci/run'), 'utf8');
  const commands = script.split('\n').filter((line) => line.startsWith('npm '));
  assert.deepEqual(commands, ['npm ci --no-audit --no-fund', 'npm test', 'npm run check']);
  const steps = workflows.get('ci.yml')?.jobs['test']?.steps ?? [];
  assert.ok(steps.some((step) => step.run === '.ci/run'));
});
