import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAlreadyExists, isBroad, isInterrupt, isMild, isNotFound } from '../../src/knowledge/exceptions.ts';

const FAMILIES: readonly (readonly [string, (name: string) => boolean, string])[] = [
  [
    'not found',
    isNotFound,
    'KeyError FileNotFoundError app.models.Job.DoesNotExist queue.Empty docker.errors.NotFound StopIteration',
  ],
  [
    'already there',
    isAlreadyExists,
    'FileExistsError sqlite3.IntegrityError psycopg2.errors.UniqueViolation google.api_core.exceptions.AlreadyExists',
  ],
  ['an interrupt', isInterrupt, 'KeyboardInterrupt SystemExit interrupt EOFError asyncio.CancelledError'],
  ['broad', isBroad, '* Exception BaseException'],
];
const MILD = 'KeyError FileExistsError KeyboardInterrupt BlockingIOError ImportError';
const GRAVE =
  '* Exception ValueError OSError requests.exceptions.Timeout RuntimeError PermissionError subprocess.CalledProcessError';

describe('exceptions', () => {
  for (const [what, told, names] of FAMILIES) {
    it(`are ${what} by their last part`, () => {
      for (const name of names.split(' ')) assert.equal(told(name), true, name);
      assert.equal(told('ValueError'), false);
    });
  }

  it('are mild only when they are a condition', () => {
    for (const name of MILD.split(' ')) assert.equal(isMild(name), true, name);
    for (const name of GRAVE.split(' ')) assert.equal(isMild(name), false, name);
  });
});
