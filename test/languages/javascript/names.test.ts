import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calls, read } from './read.ts';

const cases: readonly (readonly [what: string, text: string, ...names: readonly string[]])[] = [
  ['a default import is the module', `import fs from 'node:fs'; fs.mkdirSync('a');`, 'fs.mkdirSync'],
  ['a namespace is the module', `import * as fs from 'fs'; fs.rmSync('a');`, 'fs.rmSync'],
  ['a named import', `import { rm } from 'node:fs/promises'; await rm('a');`, 'fs/promises.rm'],
  ['an alias', `import { rm as remove } from 'fs'; remove('a');`, 'fs.rm'],
  ['require', `const cp = require('child_process'); cp.execSync('ls');`, 'child_process.execSync'],
  ['require, taken apart', `const { execSync: run } = require('node:child_process'); run('ls');`, 'child_process.execSync'],
  ['a member of require', `require('fs').promises.rm('a');`, 'fs/promises.rm'],
  ['promises of fs', `const { promises: fsp } = require('fs'); fsp.rm('a');`, 'fs/promises.rm'],
  ['a dynamic import', `const { execa } = await import('execa'); await execa('ls');`, 'execa.execa'],
  [
    'promisify',
    `import { exec } from 'child_process'; import { promisify } from 'util'; promisify(exec)('ls');`,
    'child_process/promises.exec',
  ],
  ['the class of a variable', `import pg from 'pg'; const db = new pg.Client(); db.query('x');`, 'pg.Client', 'pg.Client.query'],
  [
    'the class of a field',
    `import { Pool } from 'pg'; class A { db = new Pool(); go() { this.db.query('x'); } } new A().go();`,
    'A',
    'A.go',
  ],
  [
    'an annotated parameter',
    `import { Client } from 'pg'; function f(db: Client) { db.query('x'); } f(x);`,
    'f',
    'pg.Client.query',
  ],
  ['globals', `globalThis.fetch('x'); console.log(1);`, 'fetch', 'console.log'],
  ['a file beside this one', `import notify from '../lib/notify.js'; notify('x');`, './lib/notify.notify'],
  ['an unknown receiver', `function f(job) { job.start(); } f();`, '.start'],
  ['optional calls', `function f(job) { job?.start?.(); } f();`, '.start'],
  ['a tagged template', 'import { $ } from "zx"; await $`git push ${x}`;', 'zx.$'],
  ['a function of an object', `const jobs = { sync() {} }; jobs.sync();`, 'jobs.sync'],
];

for (const [what, text, ...names] of cases) {
  test(`names: ${what}`, () => {
    const found = calls(text).filter((name) => name !== 'util.promisify');
    for (const name of names) assert.ok(found.includes(name), `${name} is not among ${found.join(', ')}`);
  });
}

test('constants are folded where they are bound once, and paths are joined', () => {
  const text = `import { join } from 'path'; import fs from 'fs';
const base = '/srv'; let name = 'a'; name = 'b';
fs.mkdirSync(join(base, 'out', name));`;
  assert.match(read(text), /fs\.mkdirSync\("\/srv\/out\/\$\{name\}"\)/);
});

test('the environment and arguments are read by calls', () => {
  const text = `const { TOKEN } = process.env; const url = process.env.URL ?? 'x'; use(TOKEN, url, process.argv[2]);`;
  assert.deepEqual(
    calls(text),
    ['process.env', 'process.env', '.use', 'process.argv'].map((name) => (name === '.use' ? 'use' : name)),
  );
});
