import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseConfig } from '../../src/config/parse.ts';
import { configurationSchema } from '../../src/config/schema.ts';
import { habits } from '../../src/habits/index.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');

describe('docs/configuration.md', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

  it('shows a file that is valid', async () => {
    assert.deepEqual((await parseConfig(example, habits)).problems, undefined);
  });

  it('shows every key', () => {
    for (const key of Object.keys(configurationSchema(habits).properties)) assert.match(example, new RegExp(`^${key}:`, 'm'));
  });
});
