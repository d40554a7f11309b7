import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { linesOf } from '../../../src/core/source.ts';
import { read } from './support.ts';

const MANY = 6_000;
const lines = (line: (index: number) => string): readonly string[] => Array.from({ length: MANY }, (_, index) => line(index));

/** The most scopes and calls that stand in one another, and how many calls of `cp` there are. */
function shape(text: string): { readonly copies: number; readonly deepest: number; readonly problems: number } {
  const { facts, problems } = read(`#!/bin/sh\n${text}\n`);
  const depths: number[] = [];
  for (const { within } of facts) depths.push(within < 0 ? 0 : (depths[within] as number) + 1);
  const copies = facts.filter((fact) => fact.kind === 'call' && fact.name === 'cp').length;
  return { copies, deepest: depths.reduce((most, depth) => Math.max(most, depth), 0), problems: problems.length };
}

describe('a very long script', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['a list of &&', lines((index) => `cp ${index} b`).join(' &&\n')],
    ['a list of ||', lines((index) => `cp ${index} b`).join(' ||\n')],
    [
      'a list of both',
      lines((index) => `cp ${index} b ${index % 2 ? '||' : '&&'}`)
        .join('\n')
        .concat(' true'),
    ],
    ['elif after elif', `if a; then b\n${lines((index) => `elif [ "$1" = ${index} ]; then cp ${index} b`).join('\n')}\nfi`],
    ['a case', `case $1 in\n${lines((index) => `${index}) cp ${index} b ;;`).join('\n')}\nesac`],
  ];
  for (const [what, text] of texts) {
    test(`${what} is read to its end, and nests no deeper than a list of a hundred`, () => {
      const { copies, deepest, problems } = shape(text);
      assert.deepEqual([copies, problems, deepest < 200], [MANY, 0, true], String(deepest));
    });
  }
});

describe('a script that nests too deeply', () => {
  const nested = (open: string, close: string, times = 400): string =>
    `#!/bin/sh\n\n${open.repeat(times)}cp a b${close.repeat(times)}\n`;
  const texts: readonly (readonly [string, string, number])[] = [
    ['conditions', nested('if a; then\n', '\nfi'), 259],
    ['substitutions', nested('echo "$(\n', ')"'), 259],
    ['substitutions on one line', nested('echo $(', ')'), 3],
    ['subshells', nested('( ', ' )'), 3],
    ['functions', nested('f() {\n', '\n}'), 259],
  ];
  for (const [what, text, line] of texts) {
    test(`${what}: one sentence, and its line`, () => {
      const [problem] = read(text).problems;
      assert.match(
        problem?.message ?? '',
        /^[A-Z][^\n]*deep[^\n]*\.$|^The shell cannot read this: maximum [^\n]+ nesting depth exceeded\.$/,
      );
      assert.equal(linesOf(text).lineAt(problem?.start ?? 0), line);
    });
  }

  test('what the parser takes, and nests more deeply than is read', () => {
    const [problem] = read(`#!/bin/sh\n\n${'echo "$(\n'.repeat(200)}cp a b${')"'.repeat(200)}\n`).problems;
    assert.match(problem?.message ?? '', /^This nests too deeply to be read: [^\n]+\.$/);
  });
});
