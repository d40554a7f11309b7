import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nodesIn, strangersIn, treeOf } from '../support/markdown.ts';
import { assertAbsent, credential, PLACES } from './credentials.ts';
import { changeWith, DOCS, fileOf, sinksOf } from './review.ts';

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

/** GitHub's own limits: characters of a body, bytes of a job's summary and of an annotation's message. */
const [BODY, PAGE, MESSAGE] = [65_536, 1024 * 1024, 64 * 1024];
const long = (letter: string): string => letter.repeat(30_000);

/** Very long names, wherever a name can reach a message. */
const python = `import os
import requests
import ${long('m')} as helper

class ${long('C')}:
    def ${long('f')}(self):
        requests.get("https://api.example.com/${long('u')}")
        os.mkdir("${long('d')}")
        helper.${long('a')}("x")
        password = "${long('p')}"

def ${long('g')}(${long('x')}):
    try:
        requests.post("https://api.example.com", timeout=3)
    except ${long('E')}:
        pass
    os.makedirs("out")  # readiness: ignore[${long('r')}] -- ${long('w')}
    os.mkdir("b")  # readiness: ignore[idempotence] -- ${long('w')}

${long('C')}().${long('f')}()
${long('g')}(1)
`;
const shell = `#!/bin/sh
mkdir "${long('d')}"
${long('c')} --${long('o')} "${long('v')}"
rm -rf "$${long('V')}/"
curl "https://${long('h')}/" | ${long('s')}
`;
const javascript = `#!/usr/bin/env node
const fs = require('fs');
const ${long('n')} = require('${long('r')}');
fs.mkdirSync(${long('n')}.${long('a')});
fetch('https://x/${long('u')}');
${long('n')}();
`;
const path = (ending: string): string => `jobs/${'deep/'.repeat(700)}x${ending}`;

test('names of 30,000 characters leave every body, page and annotation within the limits of GitHub, and whole', async () => {
  const files = [fileOf(path('.py'), python), fileOf(path('.sh'), shell), fileOf(path('.js'), javascript)];
  const configuration = { base: `${long('k')}: 1\n`, head: `fail-on: ${long('v')}\n` };
  const { pages, summaries, comments, annotations, lines } = await sinksOf(changeWith(files, configuration));
  assert.ok(comments.length >= 5, `${comments.length} comments`);
  const bodies = [...summaries, ...comments.map(({ body }) => body)];
  for (const body of bodies) assert.ok(body.length <= BODY, `${body.length} characters: ${body.slice(0, 300)}`);
  for (const page of pages) assert.ok(Buffer.byteLength(page) <= PAGE);
  for (const { message } of annotations) assert.ok(Buffer.byteLength(message) <= MESSAGE, message.slice(0, 300));
  for (const page of [...bodies, ...pages]) assert.deepEqual(strangersIn(page, DOCS), []);
  for (const line of lines) assert.ok(line.length < MESSAGE, `${line.length} characters: ${line.slice(0, 200)}`);
});

test('600 gaps: the summary is cut between its items, says how many are left out, and closes what it opens', async () => {
  const many = Array.from({ length: 300 }, (_, at) => `os.mkdir("d${at}")`).join('\n');
  const old = { status: 'modified' as const, base: `import os\n${many}\n` };
  const files = [fileOf('jobs/new.py', `import os\n${many}\n`), fileOf('jobs/old.py', `import os\n${many}\n# more\n`, old)];
  const { pages, summaries, reports } = await sinksOf(changeWith(files));
  const [summary = ''] = summaries;
  assert.ok(summary.length <= BODY && summary.length > BODY * 0.9, `${summary.length} characters`);
  assert.match(summary, /…and [\d,]+ gaps more: `readiness diff` lists all\./);
  assert.deepEqual(strangersIn(summary, DOCS), []);
  const html = nodesIn(treeOf(summary)).filter(({ type }) => type === 'html');
  assert.ok(
    html.some(({ value }) => value === '</details>'),
    'a section that opens and closes is among what is cut',
  );
  assert.ok(Buffer.byteLength(pages[0] ?? '') <= PAGE);
  const { files: judged } = JSON.parse(reports[0] ?? '') as {
    readonly files: readonly { readonly findings: readonly object[] }[];
  };
  assert.ok(judged.flatMap(({ findings }) => findings).length >= 600, 'the report has them all');
});
