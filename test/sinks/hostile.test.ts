import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { watched } from '../../src/core/schedule.ts';
import { annotationCommand } from '../../src/render/annotations.ts';
import { logLine } from '../../src/render/escape.ts';
import { renderWatch, watchSentence } from '../../src/render/watch.ts';
import type { ReviewComment } from '../../src/review/operation.ts';
import { nodesIn, strangersIn, treeOf } from '../support/markdown.ts';
import { hostile, hostileLine } from './hostile.ts';
import { changeWith, DOCS, fileOf, type Sinks, sinksOf } from './review.ts';

const RUNS = 200;

const python = (text: string, comment: string, reason: string, key: string): string =>
  [
    'import os',
    'import requests',
    `"""${comment.replaceAll('"', "'").replaceAll('\\', '/')}"""`,
    '',
    `def main(name):  # ${comment}`,
    `    requests.get("https://api.example.com/" + ${JSON.stringify(text)})`,
    `    os.makedirs(${JSON.stringify(text)})  # ${comment}`,
    `    os.mkdir(${JSON.stringify(text)})  # readiness: ignore[idempotence] -- ${reason}`,
    `    os.symlink(${JSON.stringify(text)}, name)  # readiness: ignore[${key.replaceAll(']', '')}] -- ${reason}`,
    '    try:',
    '        requests.post("https://api.example.com", timeout=3)',
    '    except Exception:',
    `        print(${JSON.stringify(text)})`,
    '',
    'main("x")',
    '',
  ].join('\n');

const shell = (text: string, comment: string): string =>
  [
    '#!/bin/sh',
    `# ${comment}`,
    `mkdir ${JSON.stringify(text)} # ${comment}`,
    `rm -rf "$${'{'}DIR}/${text.replace(/["\\$`]/g, '')}"`,
    '',
  ].join('\n');

const javascript = (text: string): string =>
  [
    '#!/usr/bin/env node',
    "const fs = require('fs');",
    `fs.mkdirSync(${JSON.stringify(text)});`,
    `fetch('https://x' + ${JSON.stringify(text)});`,
    '',
  ].join('\n');

const workflow = (text: string, inputs: string): string =>
  JSON.stringify({
    on: { schedule: [{ cron: '0 3 * * *' }] },
    jobs: {
      [`a ${text}`]: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'readiness-review/readiness-review@v1', with: { name: inputs, [`x ${text}`]: 1 } },
          { name: text, run: `curl https://x.example/${text}` },
        ],
      },
    },
  });

/** A name that git takes. */
const pathIn =
  (folder: string) =>
  (name: string, ending: string): string =>
    `${folder}${name.replaceAll('/', '_')}x${ending}`;

const given = fc.record({
  ...{ name: hostile, text: hostile, comment: hostileLine, reason: hostileLine, key: hostileLine, value: hostile },
  /** The second makes its files jobs; in the first a name starts the path. */
  folder: fc.constantFrom('', 'jobs/'),
  kind: fc.constantFrom('python', 'shell', 'javascript', 'workflow'),
});
type Given = typeof given extends fc.Arbitrary<infer T> ? T : never;

function changeOf({ name, text, comment, reason, key, value, folder, kind }: Given) {
  const pathOf = pathIn(folder);
  const own = '.github/workflows/readiness.yml';
  const [before, after] = [workflow('x', 'y'), workflow(text, value)];
  const files = {
    python: [fileOf(pathOf(name, '.py'), python(text, comment, reason, key)), fileOf(pathOf(`${name}2`, '.py'), 'def f(:\n')],
    shell: [
      fileOf(pathOf(name, '.sh'), shell(text, comment)),
      { ...fileOf(pathOf(`${name}2`, '.sh'), ''), unread: 'it is a symbolic link' },
    ],
    javascript: [
      fileOf(pathOf(name, '.js'), javascript(text)),
      fileOf(pathOf('b', '.js'), javascript('b'), {
        status: 'renamed',
        previousPath: pathOf(name, '.mjs'),
        base: javascript('a'),
      }),
    ],
    workflow: [fileOf(own, after, { status: 'modified', base: before })],
  }[kind];
  const configuration = {
    base: `extends: o/r/${JSON.stringify(value).slice(1, -1).replace(/[@\s]/g, '')}x.yml@main\n`,
    head: `${JSON.stringify(key)}: 1\nignore: [${JSON.stringify(value)}]\n`,
  };
  return changeWith(files, configuration, kind === 'workflow' ? [{ path: own, base: before, head: after }] : []);
}

/** The lines of a suggestion are the author's with our constant in them, in a fence that they cannot leave. */
function checkSuggestions({ path, line, startLine = line, body }: ReviewComment, texts: ReadonlyMap<string, string>): number {
  const blocks = nodesIn(treeOf(body)).filter(({ type, lang }) => type === 'code' && lang === 'suggestion');
  for (const { value = '' } of blocks) {
    const theirs = (texts.get(path) ?? '')
      .split('\n')
      .slice(startLine - 1, line)
      .join('\n');
    const without = value.replace(/, exist_ok=True|(?<=mkdir) -p|, \{ recursive: true \}|(?<=ln -s)fn?/, '');
    assert.equal(without, theirs.toWellFormed(), body);
  }
  return blocks.length;
}

function checkLines({ lines, annotations, outputs, reports }: Sinks): void {
  for (const line of lines.map(logLine)) assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/u);
  for (const annotation of annotations) {
    const command = annotationCommand(annotation);
    assert.match(command, /^::(?:error|warning) file=[^:,\r\n]*,line=\d+,endLine=\d+,title=[a-z-]+::[^\r\n]*$/);
    assert.doesNotMatch(annotation.message, /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/u);
  }
  for (const [name, value] of outputs)
    assert.match(value, name === 'report' ? /^\/tmp\/report\.json$/ : /^(?:\d*|passed|failed|true|false)$/);
  for (const report of reports) assert.equal(JSON.parse(report).files.length, JSON.parse(reports[0] as string).files.length);
}

test('whatever a pull request is made of, no sink holds an element that is not ours', async (t) => {
  const counts = { pages: 0, summaries: 0, comments: 0, suggestions: 0, annotations: 0, lines: 0 };
  await fc.assert(
    fc.asyncProperty(given, async (one) => {
      const change = changeOf(one);
      const sinks = await sinksOf(change);
      const pages = new Set([...sinks.pages, ...sinks.summaries, ...sinks.comments.map(({ body }) => body)]);
      for (const page of pages) {
        const strange = strangersIn(page, DOCS);
        assert.deepEqual(strange, [], page);
      }
      const texts = new Map(change.files.map(({ path, head = '' }) => [path, head]));
      for (const comment of sinks.comments) counts.suggestions += checkSuggestions(comment, texts);
      checkLines(sinks);
      for (const name of ['pages', 'summaries', 'comments', 'annotations', 'lines'] as const) counts[name] += sinks[name].length;
    }),
    { numRuns: RUNS },
  );
  t.diagnostic(
    `${RUNS} pull requests: ${Object.entries(counts)
      .map(([name, count]) => `${count} ${name}`)
      .join(', ')}`,
  );
  for (const [name, count] of Object.entries(counts)) assert.ok(count >= RUNS / 10, `${count} ${name}`);
});

test('names and schedules of workflows cannot leave their place in the table of the watch, or in its line of the log', () => {
  const when = (time: number | undefined): string => (time === undefined ? '–' : String(time));
  const workflow = fc.record({
    path: hostile,
    schedule: hostile,
    state: fc.oneof(fc.constant('active'), hostile),
    due: fc.nat(9),
    since: fc.nat(9),
  });
  const unread = fc.record({ path: hostile, why: hostileLine });
  fc.assert(
    fc.property(fc.array(workflow, { maxLength: 4 }), fc.array(unread, { maxLength: 2 }), (workflows, problems) => {
      const all = workflows.map(watched);
      const page = renderWatch(all, problems, { grace: 3_600_000, when });
      assert.deepEqual(strangersIn(page, DOCS), [], page);
      const rows = nodesIn(treeOf(page)).filter(({ type }) => type === 'tableRow');
      assert.equal(rows.length, all.length === 0 ? 0 : all.length + 1, page);
      for (const { children = [] } of rows) assert.equal(children.length, 5, page);
      assert.doesNotMatch(logLine(watchSentence(all, problems, when)), /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s*::|##\[/u);
    }),
    { numRuns: RUNS },
  );
});
