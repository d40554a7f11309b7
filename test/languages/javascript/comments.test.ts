import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '@typescript-eslint/typescript-estree';
import { reader } from './read.ts';

const comments = (text: string, path: string): readonly string[] =>
  reader.read(path, text).facts.flatMap((fact) => (fact.kind === 'comment' ? [fact.text] : []));

const texts: readonly string[] = [
  '#!/usr/bin/env node // no\n// one\nf("// no", \'/* no */\'); /* two */ // three',
  'const x = /\\/\\/ no/.test(y) ? `// no ${ /* yes */ z } // no` : a / b; // end',
  'type A = "http://no"; /** doc */ function f(a: string /* in */): `//${string}` { return a; }',
  'const e = <a href="http://no">// no {/* yes */ x} it\'s</a>; // yes',
  "import x from 'https://no'; export * from 'https://no'; // yes\r\nconst o = { 'http://no': 1 };",
  'a(); /* not closed on\nthis line */ b(); //',
  'const s = "a\\\nb // no"; // yes',
  'class A { @d("//no") x = 1; static { y(); /* in */ } } // é\u2028// two',
];

test('comments are those that the parser finds', () => {
  for (const text of texts) {
    const { comments: own } = parse(text, { comment: true, range: true, filePath: 'a.tsx' });
    const wanted = (own ?? []).map(({ range }) => text.slice(...range)).filter((each) => !each.startsWith('#!'));
    assert.deepEqual(comments(text, 'a.tsx'), wanted, text);
  }
});
