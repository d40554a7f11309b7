import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { settingsAround } from '../../src/app/callers.ts';
import { checkFiles } from '../../src/app/check.ts';
import { explainFile } from '../../src/app/explain.ts';
import { defaultConfiguration } from '../../src/config/configuration.ts';
import { callersOf } from '../../src/core/callers.ts';
import { defaultSettings } from '../../src/core/judgement.ts';
import { engine } from '../../src/entry/engine.ts';

const PACKAGE = {
  path: 'package.json',
  text: `{
  "name": "shop",
  "files": ["scripts"],
  "bin": { "shop": "./bin/shop.js" },
  "scripts": {
    "start": "node server.js",
    "prebuild": "node scripts/clean",
    "build": "tsc && cross-env CI=1 node --import tsx src/build.ts --all",
    "all": "npm run build && yarn sync",
    "sync": "npx tsx src/sync.ts",
    "where": "cd tools && node where.mjs",
    "eval": "node -e 'sync()'",
    "odd": 3
  }
}
`,
};
const NIGHTLY = {
  path: '.github/workflows/nightly.yml',
  text: `on:
  schedule:
    - cron: "0 3 * * *"
jobs:
  all:
    runs-on: ubuntu-latest
    timeout-minutes: 20
    steps:
      - run: npm run all
      - run: npm run where
        working-directory: docs
`,
};

async function sayings(path: string, text = 'work()\n', context = [PACKAGE, NIGHTLY]) {
  const { because, unit, job } = await explainFile({ path, text }, engine, defaultConfiguration, { texts: context });
  return { because, unit, job };
}

describe('a package says what its files are', () => {
  test('a script of it starts a file: by its path, without its ending, in another folder, through another script', async () => {
    const by = (script: string, line: number) => [`\`package.json\` (script \`${script}\`, line ${line}) starts it`];
    assert.deepEqual((await sayings('tools/where.mjs')).because, by('where', 11));
    assert.deepEqual((await sayings('scripts/clean.js', 'work()\n', [PACKAGE])).because, [
      ...by('prebuild', 7),
      ...by('build', 8),
      ...by('all', 9),
    ]);
    assert.equal((await sayings('src/build.ts', 'work()\n', [PACKAGE])).unit, 'script');
  });

  test('who runs the script starts its files, with all that it provides', async () => {
    const around = { texts: [PACKAGE, NIGHTLY] };
    const { settings } = await settingsAround(defaultSettings, around, ['src/sync.ts'], engine);
    const started = settings.started ?? new Map();
    const [caller] = callersOf('src/sync.ts', started).filter(({ as }) => as === undefined);
    assert.equal(caller?.line, 9);
    assert.equal(caller?.schedule, '0 3 * * *');
    assert.equal(caller?.limits, true);
    assert.equal((await sayings('src/sync.ts')).job, 'strong');
  });

  test('a program that it installs is a script, and on weak evidence no job: a person types its name', async () => {
    const records =
      '// Run nightly by cron.\nconst rows = await (await fetch(url)).json();\nfor (const row of rows) await fetch(row.url, { method: "POST" });\n';
    assert.deepEqual(await sayings('bin/shop.js', records), {
      because: ['`package.json` (`bin`, line 4) installs it as a program'],
      unit: 'script',
      job: undefined,
    });
    assert.equal((await sayings('bin/other.js', records)).job, 'weak');
  });

  test('a server, a page and a test stay what they are, and what it does not speak of is a library', async () => {
    const server = 'import express from "express";\nconst app = express();\napp.listen(80);\n';
    assert.equal((await sayings('server.js', server)).unit, 'library');
    assert.equal((await sayings('src/lib.js', 'export const a = 1;\n')).unit, 'library');
  });

  test('one that cannot be read starts nothing', async () => {
    const broken = { path: 'package.json', text: '{ "scripts": { "sync": "node src/sync.js"' };
    assert.equal((await sayings('src/sync.js', 'export const a = 1;\n', [broken])).unit, 'library');
    const odd = { path: 'package.json', text: '["src/sync.js"]' };
    assert.equal((await sayings('src/sync.js', 'export const a = 1;\n', [odd])).unit, 'library');
  });
});

describe('while a package is installed', () => {
  test('what it starts must not keep it from being installed', async () => {
    const text =
      "const { execSync } = require('child_process');\ntry {\n  execSync('git config core.hooksPath hooks');\n} catch (error) {\n  console.error(error);\n}\n";
    const started = async (script: string) => {
      const manifest = { path: 'package.json', text: JSON.stringify({ scripts: { [script]: 'node scripts/hooks.js' } }) };
      const around = { texts: [manifest] };
      const { settings } = await settingsAround(defaultSettings, around, ['scripts/hooks.js'], engine);
      const report = await checkFiles([{ path: 'scripts/hooks.js', text }], engine, defaultConfiguration, {}, settings);
      return report.files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
    };
    assert.deepEqual(await started('hooks'), ['reported-only']);
    assert.deepEqual(await started('postinstall'), []);
  });
});
