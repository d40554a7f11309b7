import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/root.ts';
import type { Assignment } from '../../src/adapters/action.ts';

interface Manifest {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
  readonly branding?: { readonly icon: string; readonly color: string };
}

const manifest = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Manifest;
const readInputs = new Set<string>();
let folder: string;
let assignment: Assignment;

/** What the code reads: the environment notes the name of every input that is asked for. */
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-action-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify({ pull_request: { number: 1, base: { sha: 'b' }, head: { sha: 'h' } } }));
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? '']);
  const real = process.env;
  process.env = new Proxy(
    {
      ...Object.fromEntries(defaults),
      INPUT_TOKEN: 'none',
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REPOSITORY: 'owner/name',
    },
    {
      get(env, name) {
        if (String(name).startsWith('INPUT_')) readInputs.add(String(name).slice(6).toLowerCase());
        return Reflect.get(env, name);
      },
    },
  );
  try {
    const { assignmentOf } = await import('../../src/adapters/action.ts');
    assignment = assignmentOf(process.env);
  } finally {
    process.env = real;
  }
});

after(() => rmSync(folder, { recursive: true, force: true }));

test('action.yml declares the inputs that the code reads, and no others', () => {
  assert.deepEqual([...readInputs].sort(), Object.keys(manifest.inputs).sort());
  for (const [name, { description }] of Object.entries(manifest.inputs)) assert.ok(description.length > 10, name);
});

test('the declared defaults are accepted, and are what the code does without them', () => {
  assert.equal(assignment.settings.mode, 'on-change');
  assert.equal(assignment.settings.maxComments, 10);
  assert.equal(assignment.settings.dryRun, false);
  assert.deepEqual(assignment.choices.overrides, {});
});

test('action.yml runs what the build writes, on the Node.js that the tests run on', () => {
  assert.equal(manifest.runs.main, 'dist/action.js');
  assert.equal(manifest.runs.using, `node${process.versions.node.split('.')[0]}`);
  assert.ok(manifest.branding?.icon && manifest.branding.color);
});
