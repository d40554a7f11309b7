import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { matcherOf } from '../../src/config/globs.ts';
import { suggestion } from '../../src/config/nearest.ts';
import { settingsOf } from '../../src/config/settings.ts';

describe('globs', () => {
  const cases: readonly (readonly [glob: string, path: string, matches: boolean])[] = [
    ['jobs', 'jobs/a/b.py', true],
    ['jobs/', 'jobs/a.py', true],
    ['./jobs/*.py', 'jobs/a.py', true],
    ['jobs/*.py', 'jobs/a/b.py', false],
    ['**/*.py', '.github/scripts/a.py', true],
    ['*.py', 'jobs/a.py', false],
    ['jobs/{a,b}.py', 'jobs/b.py', true],
    ['#x.py', '#x.py', true],
    ['+(a).py', 'aaa.py', false],
    ['.', 'any/file.py', true],
    ['job', 'jobs/a.py', false],
  ];
  for (const [glob, path, matches] of cases) {
    it(`${glob} ${matches ? 'matches' : 'does not match'} ${path}`, async () => {
      assert.equal((await matcherOf([glob]))(path), matches);
    });
  }
});

describe('settings', () => {
  it('know jobs and suppressions by their globs', async () => {
    const suppressions = [{ habit: 'timeouts/network-call', paths: ['old/**'], reason: 'goes away' }];
    const settings = await settingsOf({ ...defaultConfiguration, jobs: ['nightly/*.py'], suppressions });
    assert.equal(settings.isJob('nightly/a.py'), true);
    assert.equal(settings.isJob('a.py'), false);
    const [suppression] = settings.suppressions;
    assert.equal(suppression?.habit, 'timeouts');
    assert.equal(suppression?.rule, 'network-call');
    assert.equal(suppression?.matches('old/a.py'), true);
    assert.equal(suppression?.matches('new/a.py'), false);
  });
});

describe('the nearest name', () => {
  it('is named when one is near, else all are', () => {
    assert.equal(suggestion('timeout', ['timeouts', 'logging']), 'did you mean `timeouts`?');
    assert.equal(suggestion('zzz', ['timeouts', 'logging']), 'use `timeouts` or `logging`');
  });
});
