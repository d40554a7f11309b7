import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compiledBy } from '../../src/app/compiled.ts';
import { explainFile } from '../../src/app/explain.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { engine } from '../../src/entry/engine.ts';

const sourcesOf = (options: string) => compiledBy([{ path: 'tsconfig.json', text: `{ "compilerOptions": ${options} }` }]);

describe('a compiled file leads back to its source', () => {
  test('below `src`, where nothing names a root', () => {
    const sources = sourcesOf('{ "outDir": "./dist/" }');
    assert.deepEqual(sources('dist/jobs/sync.js'), ['src/jobs/sync.ts']);
    assert.deepEqual(sources('dist/src/sync.mjs'), ['src/sync.mts']);
    assert.deepEqual(sources('dist'), ['src/index.ts']);
    assert.deepEqual(sources('dist/sync'), ['src/sync.ts']);
    assert.deepEqual(sources('dist/rows.json'), []);
    assert.deepEqual(sources('tools/sync.js'), []);
  });

  test('below the root that is named', () => {
    assert.deepEqual(sourcesOf('{ "outDir": "build", "rootDir": "." }')('build/sync.js'), ['sync.ts']);
    assert.deepEqual(sourcesOf('{ "outDir": "build", "rootDir": "./lib" }')('build/sync.cjs'), ['lib/sync.cts']);
  });

  test('a comment names nothing, and what lies beside its source needs no way back', () => {
    assert.deepEqual(sourcesOf('{ // "outDir": "dist",\n /* "outDir": "dist", */ "strict": true }')('dist/sync.js'), []);
    assert.deepEqual(sourcesOf('{ "outDir": "../dist" }')('dist/sync.js'), []);
    assert.deepEqual(compiledBy([])('dist/sync.js'), []);
  });

  test('whoever starts it starts the source', async () => {
    const nightly =
      'on:\n  schedule:\n    - cron: "0 3 * * *"\njobs:\n  all:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm ci\n      - run: node ./dist/sync.js\n';
    const texts = [
      { path: 'tsconfig.json', text: '{ "compilerOptions": { "outDir": "dist" } }' },
      { path: '.github/workflows/nightly.yml', text: nightly },
    ];
    const { job } = await explainFile({ path: 'src/sync.ts', text: 'work()\n' }, engine, defaultConfiguration, { texts });
    assert.equal(job, 'strong');
  });
});
