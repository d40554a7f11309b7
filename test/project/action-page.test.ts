import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/root.ts';

interface Workflow {
  readonly on: string | Readonly<Record<string, Readonly<Record<string, unknown>> | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: { readonly group: string; readonly 'cancel-in-progress'?: unknown };
  readonly jobs: Readonly<Record<string, { readonly 'timeout-minutes': number; readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/action.md');
const manifest = parse(read('action.yml')) as { readonly inputs: Readonly<Record<string, { readonly default?: string }>> };
const all = ['README.md', 'docs/action.md'].flatMap((path) =>
  [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)]
    .map(([, text = '']) => parse(text) as Workflow)
    .filter(({ jobs }) => jobs !== undefined)
    .map((workflow, index) => ({ name: `${path}, workflow ${index + 1}`, workflow })),
);

/** A push has no pull request: its workflow scores the default branch and writes to a branch of its own. */
const scoring = all.filter(({ workflow }) => 'push' in eventsOf(workflow));
const shown = all.filter((one) => !scoring.includes(one));

test('a workflow that writes the score runs on the default branch alone, and may write nothing else', () => {
  assert.ok(scoring.length > 0);
  for (const { workflow } of scoring) {
    const events = eventsOf(workflow);
    assert.ok(Object.keys(events).every((event) => event === 'push' || event === 'workflow_dispatch'));
    assert.deepEqual(events['push']?.['branches'], ['main']);
    assert.deepEqual(workflow.permissions, { contents: 'write' });
    assert.notEqual(workflow.concurrency['cancel-in-progress'], true);
  }
});

function eventsOf({ on }: Workflow): Readonly<Record<string, Readonly<Record<string, unknown>> | null>> {
  return typeof on === 'string' ? { [on]: null } : on;
}

test('there is a workflow for each way to run it', () => {
  const events = new Set(shown.flatMap(({ workflow }) => Object.keys(eventsOf(workflow))));
  for (const event of ['pull_request', 'pull_request_target', 'merge_group', 'workflow_run', 'schedule'])
    assert.ok(events.has(event), event);
  assert.ok(shown.length >= 6);
});

for (const { name, workflow } of shown) {
  test(`${name}: always reports, cancels nothing, asks for no more than it needs`, () => {
    for (const filter of Object.values(eventsOf(workflow))) {
      assert.deepEqual(
        Object.keys(filter ?? {}).filter((key) => /^(?:paths|branches)/.test(key)),
        [],
      );
    }
    const writing = Object.entries(workflow.permissions).filter(([, level]) => level === 'write');
    assert.deepEqual(workflow.permissions['contents'] === 'write' ? ['push'] : ['contents: read'], ['contents: read']);
    assert.ok(writing.length <= 1 && writing.every(([scope]) => scope === 'pull-requests'));
    assert.match(workflow.concurrency.group, /\$\{\{/);
    assert.notEqual(workflow.concurrency['cancel-in-progress'], true);
  });

  test(`${name}: runs this action, and nothing of the pull request`, () => {
    for (const job of Object.values(workflow.jobs)) {
      assert.ok(job['timeout-minutes'] <= 20);
      for (const { uses = '', run, with: inputs = {} } of job.steps) {
        assert.equal(run, undefined);
        assert.match(uses, /^[\w-]+\/[\w-]+@[0-9a-f]{40}$/, 'pinned by SHA');
        assert.doesNotMatch(uses, /checkout/);
        for (const input of Object.keys(inputs)) assert.ok(input in manifest.inputs, input);
      }
    }
  });
}

test('the watch over the schedules asks to read only, and not at the start of an hour, when GitHub is late', () => {
  const watching = shown.filter(({ workflow }) => 'schedule' in eventsOf(workflow));
  assert.equal(watching.length, 1);
  for (const { workflow } of watching) {
    assert.deepEqual(workflow.permissions, { actions: 'read', contents: 'read', 'pull-requests': 'read' });
    const [{ cron }] = eventsOf(workflow)['schedule'] as unknown as readonly [{ readonly cron: string }];
    assert.match(cron, /^[1-9]\d? /);
    assert.ok('workflow_dispatch' in eventsOf(workflow), 'it can be tried by hand');
  }
});

/** The rows of a table, by the first cell of its head. */
function rowsOf(head: string): readonly (readonly string[])[] {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith(`| ${head} |`));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start + 2, start + length).map((line) => line.split('|').map((cell) => cell.trim()));
}

test('the page explains each input, with its default', () => {
  const rows = new Map(rowsOf('input').map(([, name = '', standard = '']) => [name.replaceAll('`', ''), standard]));
  for (const [name, { default: standard }] of Object.entries(manifest.inputs)) {
    assert.ok(rows.has(name), `the input ${name} is not explained`);
    if (standard !== undefined) assert.equal(rows.get(name), `\`${standard}\``, name);
  }
});

test('each message that the page explains is one that the code says', () => {
  const code = globSync('src/**/*.ts', { cwd: root }).map(read).join('\n');
  const said = code.replaceAll('\\`', '`').replace(/\$\{[^}]*\}/g, '…');
  const rows = rowsOf('the log says');
  assert.ok(rows.length > 10);
  for (const [, message = ''] of rows) {
    const pieces = message
      .split(/…|`\.readiness\.yml`/)
      .map((piece) => piece.trim().replace(/^, /, ''))
      .filter((piece) => piece.length > 12);
    for (const piece of pieces) assert.ok(said.includes(piece) || piece.split(', ').every((part) => said.includes(part)), piece);
  }
});
