import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { root } from '../../scripts/root.ts';

test('docs/action.md names every input and output of action.yml, with the default, and no other', () => {
  const { inputs, outputs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
    readonly outputs: Readonly<Record<string, unknown>>;
  };
  const page = readFileSync(join(root, 'docs/action.md'), 'utf8');
  const rows = (title: string): readonly (readonly string[])[] => {
    const section = page.split(/^## /m).find((one) => one.startsWith(title)) ?? '';
    return [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)].map((row) => row.slice(1));
  };
  assert.deepEqual(
    rows('Inputs').map(([name]) => name),
    Object.keys(inputs),
  );
  assert.deepEqual(
    rows('Outputs').map(([name]) => name),
    Object.keys(outputs),
  );
  for (const [name = '', cells = ''] of rows('Inputs')) {
    const { default: value } = inputs[name] ?? {};
    if (value !== undefined) assert.ok(cells.startsWith(`\`${value}\``), name);
  }
});
