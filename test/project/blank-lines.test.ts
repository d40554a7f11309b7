import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse, simpleTraverse } from '@typescript-eslint/typescript-estree';
import { root } from '../../scripts/root.ts';

/**
 * `^\s*` with the flag `m` goes over all blank lines that follow, again at each of them: 30,000 of them took seconds, a file of 1 MB hours.
 * `^[ \t]*` finds the same, and stays on its line.
 */
test('no pattern that starts at each line goes over the lines after it', () => {
  const found: string[] = [];
  for (const file of globSync('src/{app,config,core,entry,habits,knowledge,languages,render,review}/**/*.ts', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8');
    if (!/\^(?:\(\?:)?\\s[*+]/.test(text) || /^\/\/ example:/.test(text)) continue;
    simpleTraverse(parse(text, { loc: true }), {
      enter(node) {
        if (node.type !== 'Literal' || !('regex' in node) || !node.regex.flags.includes('m')) return;
        if (/\^(?:\(\?:)?\\s[*+]/.test(node.regex.pattern)) found.push(`${file}:${node.loc.start.line}`);
      },
    });
  }
  assert.deepEqual(found, []);
});
