import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgram } from '../../../src/core/flow/create.ts';
import { knowledge, learn } from '../../../src/knowledge/index.ts';
import { reader } from './read.ts';

await learn();

const functions = { loggers: [], alerts: [], heartbeats: [], clients: [] };

function kindOf(path: string, text: string): string {
  return createProgram(reader.read(path, text), knowledge, { isJob: false, functions }).evidence.kind;
}

const write = `import { writeFileSync } from 'node:fs';\n`;

const cases: readonly (readonly [what: string, kind: string, path: string, text: string])[] = [
  ['a top level that acts', 'script', 'release.mjs', `${write}writeFileSync('a', 'b');`],
  [
    'a file to read from',
    'library',
    'example.js',
    `const answer = await fetch('https://example.com'); console.log(await answer.text());`,
  ],
  ['a shebang', 'script', 'src/tool.js', '#!/usr/bin/env node\nexport const x = 1;'],
  ['a path for scripts', 'script', 'scripts/x.ts', `import { run } from './run.js'; run(); export const x = 1;`],
  ['a module beside scripts', 'library', 'scripts/x.ts', 'export const x = 1;'],
  [
    'a module beside jobs',
    'library',
    'jobs/x.js',
    `const { send } = require('./send'); module.exports = async (to) => send(to);`,
  ],
  [
    'an entry of its own',
    'script',
    'src/x.cjs',
    `const fs = require('fs'); function main() { fs.rmSync('a'); }\nif (require.main === module) main();\nmodule.exports = main;`,
  ],
  [
    'a clock that it sets, whatever that starts',
    'job',
    'src/index.ts',
    `import { scheduleJob } from 'node-schedule'; import { sync } from './sync.js';\nscheduleJob('0 * * * *', () => sync());`,
  ],
  [
    'a clock that others set by it',
    'library',
    'src/clock.ts',
    `import cron from 'node-cron';\nexport function every(when, work) { return cron.schedule(when, work); }`,
  ],
  ['a module', 'library', 'src/x.js', `${write}export function save() { writeFileSync('a', 'b'); }`],
  [
    'a module that reads while it is loaded',
    'library',
    'src/x.js',
    `const fs = require('fs'); const pkg = fs.readFileSync('package.json'); exports.version = pkg;`,
  ],
  [
    'a module of CommonJS',
    'library',
    'src/x.js',
    `const fs = require('fs'); module.exports = { save() { fs.writeFileSync('a', 'b'); } };`,
  ],
  [
    'a function given to another name',
    'library',
    'src/x.js',
    `const fs = require('fs'); const save = exports.save = function () { fs.writeFileSync('a', 'b'); };`,
  ],
  [
    'a component',
    'library',
    'src/hooks/useOrders.ts',
    `import { useEffect } from 'react'; export function useOrders() { useEffect(() => { fetch('/x'); }, []); }`,
  ],
  [
    'a page',
    'library',
    'web/main.js',
    `document.querySelector('a').addEventListener('click', () => fetch('/x', { method: 'POST' })); fetch('/y');`,
  ],
  [
    'a server',
    'library',
    'src/server.js',
    `import express from 'express'; ${write}const app = express(); app.get('/', () => writeFileSync('a', 'b')); app.listen(80); writeFileSync('pid', '1');`,
  ],
  ['a test', 'library', 'src/x.js', `import { it } from 'vitest'; ${write}it('works', () => { writeFileSync('a', 'b'); });`],
  ['settings of a tool', 'library', 'vite.config.ts', `${write}writeFileSync('a', 'b'); export default {};`],
  [
    'a driver of a browser',
    'script',
    'scrape.mjs',
    `import puppeteer from 'puppeteer'; ${write}writeFileSync('a', await page.evaluate(() => document.title));`,
  ],
  [
    'a schedule',
    'job',
    'src/x.js',
    `import cron from 'node-cron'; cron.schedule('0 3 * * *', () => {}); ${write}writeFileSync('a', 'b');`,
  ],
];

for (const [what, kind, path, text] of cases) {
  test(`${what}: ${kind}`, () => assert.equal(kindOf(path, text), kind));
}
