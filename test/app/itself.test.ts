import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparesItself } from '../../src/app/itself.ts';

test('a workflow that compares itself with what was generated is generated', () => {
  const path = '.github/workflows/update.yml';
  const step = (lines: string): string =>
    `on:\n  push:\n    paths:\n      - ${path}\njobs:\n  a:\n    steps:\n      - ${lines}\n`;
  assert.equal(comparesItself(path, step(`run: diff -u ${path} out/update.yml`)), true);
  assert.equal(
    comparesItself(path, step(`run: |\n          make out\n          if ! cmp -s out/a.yml ${path}; then exit 1; fi`)),
    true,
  );
  assert.equal(
    comparesItself(path, step(`uses: acme/run@v1\n        with:\n          args: -u ${path} out\n          command: diff`)),
    true,
  );
  assert.equal(comparesItself(path, step('run: diff -u a.yml b.yml')), false);
  assert.equal(comparesItself(path, step(`run: git diff --name-only main -- ${path}`)), false);
  assert.equal(comparesItself(path, step('run: diff -u .github/workflows/other.yml out/other.yml')), false);
  assert.equal(comparesItself('.github/workflows/other.yml', step(`run: diff -u ${path} out/update.yml`)), false);
});
