import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { linesOf } from '../../../src/core/source.ts';
import { calls, problems, reader } from './read.ts';

test('what does not parse is one problem at its line', () => {
  const text = 'const a = 1;\nconst b = ;\n';
  const [problem, ...rest] = reader.read('scripts/a.js', text).problems;
  assert.equal(rest.length, 0);
  assert.ok(problem);
  assert.equal(linesOf(text).lineAt(problem.start), 2);
  assert.match(problem.message, /^The syntax is broken here: .*\.$/);
});

test('what was never allowed in a module stays a problem there, at its place', () => {
  for (const path of ['a.mjs', 'a.ts']) assert.match(problems('log("\\033[0m");', path)[0] ?? '', /Octal escape/);
  assert.match(problems('<!-- a\nb = ;\n', 'a.js')[0] ?? '', /broken/);
});

test('endings, marks of byte order, hashbangs, types, markup and decorators are read', () => {
  for (const [path, text] of [
    ['a.js', '\ufeff#!/usr/bin/env node\r\nrun();\r\n'],
    ['a.js', '#!/usr/bin/env node\nrun();'],
    ['bin/tool', '#!/usr/bin/env node\nrun();'],
    ['a.tsx', 'const x = <T,>(y: T) => <p onClick={() => z()}>{y}</p>; run();'],
    ['a.jsx', 'const x = () => <p>{y}</p>; run();'],
    ['a.mts', '@sealed class A { @log() x: number = 1; constructor(private y: string) {} }\nrun();'],
    ['a.cts', 'import fs = require("fs"); enum E { A } namespace N { export const x = 1 } run();'],
    ['a.js', 'return; run();'],
    ['a.js', '<!-- of old\nrun();\n--> as well\n'],
    ['bin/tool', 'chmod(path, 0755, 08); log("\\033[0m", `\\0`, /(a)\\1/); run();'],
    ['a.mjs', 'import a from "./a.json" with { type: "json" }; class A { accessor b = 1; static { run(); } }'],
    ['a.ts', 'using a = b(); const c = <any>d satisfies E; const f = <T>(g: T) => g; run();'],
  ] as const) {
    assert.deepEqual(problems(text, path), [], text);
    assert.ok(calls(text, path).includes('run'), text);
  }
});

test('a file of five megabytes on one line, and one that is nested too deep, are problems', () => {
  assert.deepEqual(problems(`x(${'"a",'.repeat(1_250_000)}1)`), ['This file is too long to be read.']);
  const [deep] = problems(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
  assert.match(deep ?? '', /nested too deep|could not be read|broken/);
});

const pieces = fc.constantFrom(
  '(',
  ')',
  '{',
  '}',
  '=>',
  'async ',
  'await ',
  'x',
  '.then(',
  '.catch(',
  '`${',
  '`',
  ';',
  'class A',
  'for(',
  'of ',
  '...',
  '=',
  'import ',
  '"a"',
  '//',
  '\n',
  'function f',
  'return ',
  '?.',
  '<a>',
  '@d ',
  'const {a}',
);

test('never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const { facts, problems: found } = reader.read('a.tsx', parts.join(''));
      assert.ok(found.length > 0 || facts.length > 0);
      for (const fact of facts) assert.ok(fact.within < fact.id);
    }),
    { numRuns: 300 },
  );
});
