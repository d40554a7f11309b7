import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertAbsent, credential, PLACES } from './credentials.ts';
import { changeWith, fileOf, sinksOf } from './review.ts';

const RUNS = 150;

const planted = fc.uniqueArray(fc.tuple(credential, fc.constantFrom(...PLACES)), {
  minLength: 1,
  maxLength: 5,
  selector: ([one]) => one,
});

test('a credential in the code under review is in no comment, summary, annotation, output, report or line of the log', async (t) => {
  let [found, texts] = [0, 0];
  await fc.assert(
    fc.asyncProperty(planted, async (all) => {
      const byEnding = Map.groupBy(all, ([, { ending }]) => ending);
      const files = [...byEnding].map(([ending, own]) =>
        fileOf(
          `jobs/sync${ending}`,
          programOf(
            ending,
            own.map(([value, { code }]) => code(value)),
          ),
        ),
      );
      const [first] = all;
      const configuration = { base: '', head: `# ${first?.[0]}\nmin-scor: ${first?.[0]}\n` };
      const { pages, summaries, comments, annotations, lines, reports, outputs } = await sinksOf(
        changeWith(files, configuration),
      );
      const out = [
        ...pages,
        ...summaries,
        ...comments.map(({ body }) => body),
        ...annotations.map((one) => JSON.stringify(one)),
        ...lines,
        ...reports,
        ...outputs.values(),
      ];
      found += Number(outputs.get('findings'));
      texts += out.length;
      for (const [value] of all) assertAbsent(value, out);
    }),
    { numRuns: RUNS },
  );
  t.diagnostic(`${RUNS} pull requests: ${found} findings beside the credentials, ${texts} texts searched`);
  assert.ok(found > RUNS, `${found} findings`);
});

const FRAMES: Readonly<Record<string, readonly [string, string]>> = {
  '.py': ['import os\nimport subprocess\nimport psycopg2\nimport requests\n\ndef main(name):\n', '\nmain("x")\n'],
  '.sh': ['#!/bin/sh\nset -eu\n', '\n'],
  '.js': ["#!/usr/bin/env node\nconst fs = require('fs');\n", '\n'],
};

function programOf(ending: string, lines: readonly string[]): string {
  const [before, after] = FRAMES[ending] as readonly [string, string];
  const indent = ending === '.py' ? '    ' : '';
  return before + lines.map((line) => `${indent}${line}`).join('\n') + after;
}
