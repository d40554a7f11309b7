import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { test } from 'node:test';
import { judge } from '../src/core/judge.ts';
import type { Judgement, Settings } from '../src/core/judgement.ts';
import type { Finding, Fix } from '../src/core/report.ts';
import { engine } from '../src/entry/engine.ts';
import { type Example, exampleOf } from './support/examples.ts';

/** A suggestion is one click: taken, exactly its finding is gone, and every other byte is the author's. */
const folder = join(import.meta.dirname, '../src/habits');
const PYTHON = `import os
import shutil
from pathlib import Path

def main(out, name):
    os.makedirs(out)
    Path("state").mkdir()
    Path(out, "deep").mkdir(parents=True)
    os.makedirs(
        name,
        mode=0o755,
    )
    os.makedirs("a, b # no comment")  # \`tick\` <b> @octocat
    shutil.copytree("template", out + "/copy")
    if name: os.makedirs(f"{out}/{name}"); print("é😀")

if __name__ == "__main__":
    main("out", "in")
`;

const SHELL = `#!/bin/sh
set -eu
mkdir "$OUT"
mkdir "$OUT/a b" /srv/two # \`tick\` <b>
mkdir -m 755 /srv/three
if true; then
    mkdir /srv/four && cd /srv/four
fi
ln -s /srv/four /srv/link
`;

const JAVASCRIPT = `#!/usr/bin/env node
const fs = require('node:fs');
const { mkdir } = require('node:fs/promises');

async function main(out, name) {
  fs.mkdirSync(out);
  fs.mkdirSync('a, b // no comment'); // \`tick\` <b> @octocat
  fs.mkdirSync(
    name,
  );
  if (name) fs.mkdirSync(\`\${out}/\${name}\`); console.log('é😀');
  await mkdir(\`
\`\`);
}

main('out', 'in');
`;

const written = [exampleOf('python.py', PYTHON), exampleOf('shell.sh', SHELL), exampleOf('javascript.js', JAVASCRIPT)];
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:py|sh|[cm]?js|ts|ya?ml)$/.test(name))
  .map((name) => exampleOf(name, readFileSync(join(folder, name), 'utf8')))
  .concat(written);

/** What is suggested somewhere; the others cannot show what a suggestion leaves. */
const suggesting: Example[] = [];
for (const example of examples) {
  const { findings = [] } = (await judged(example.path, example.text, example.settings)) ?? {};
  if (findings.some(({ fix }) => fix?.kind === 'suggestion')) suggesting.push(example);
}

const BIDI = String.fromCodePoint(0x202e);

/** The same file as other people's editors would leave it. */
const variants: Readonly<Record<string, (text: string, comment: string) => string>> = {
  'as it stands': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with tabs': (text) => text.replace(/^(?: {4})+/gm, (blanks) => '\t'.repeat(blanks.length / 4)),
  'without a last line break': (text) => text.trimEnd(),
  'with many of them': (text) => `${text}\n\n\n`,
  'beside hostile lines': (text, comment) => {
    const hostile = ['```suggestion', `${BIDI} <img> @octocat`, 'x'.repeat(300)].map((line) => `${comment} ${line}\n`);
    const [first = '', ...rest] = text.split('\n');
    // A first line that says which program runs the file stays the first.
    const [top, below] = first.startsWith('#!') ? [`${first}\n`, rest.join('\n')] : ['', text];
    return `${top}${hostile.join('')}${below}\n${comment} \`\`\`\`\n`;
  },
};

type Suggestion = Extract<Fix, { kind: 'suggestion' }>;

async function judged(path: string, text: string, settings: Settings): Promise<Judgement | undefined> {
  const reader = await engine.reader(engine.languageOf(path, text) as string);
  const facts = reader.read(path, text);
  if (facts.problems.length > 0) return undefined;
  return judge({ ...facts, credentials: await engine.credentials(text) }, engine, settings);
}

/** As GitHub does it: whole lines, with the file's own line breaks. */
function taken(text: string, { line, endLine, lines }: Suggestion): string {
  const breaks = text.match(/\r\n|\n/)?.[0] ?? '\n';
  const all = text.split(breaks);
  return all.toSpliced(line - 1, endLine - line + 1, ...lines).join(breaks);
}

const nameOf = ({ habit, rule, within, message }: Finding): string => [habit, rule, within, message].join(' ');

/** What may have been put in between what stood there: empty when something was taken away or moved. */
function insertions(before: string, after: string): readonly string[] {
  const length = after.length - before.length;
  const starts = Array.from({ length: before.length + 1 }, (_, start) => start);
  return starts
    .filter((start) => after.startsWith(before.slice(0, start)) && after.endsWith(before.slice(start)))
    .map((start) => after.slice(start, start + length).trim());
}

/** Our own constants; the rest of a line is the author's. */
const CONSTANT =
  /^(?:(?:, ?)?(?:exist_ok|dirs_exist_ok)=True,?|IF NOT EXISTS|(?:, )?\{ recursive: true \},?|-[a-z]|[a-z]|--[a-z-]+|\|\| true|:\?)$/;

for (const [name, variant] of Object.entries(variants)) {
  test(`${name}: each suggestion removes its finding, adds none and leaves every other byte alone`, async (t) => {
    const [rules, endings] = [new Set<string>(), new Set<string>()];
    let count = 0;
    for (const { path, text: plain, settings } of suggesting) {
      const text = variant(plain, /\.(?:[cm]?js|ts)$/.test(path) ? '//' : '#');
      const before = await judged(path, text, settings);
      for (const finding of before?.findings ?? []) {
        const { fix } = finding;
        if (before === undefined || fix?.kind !== 'suggestion') continue;
        const after = taken(text, fix);
        const between = insertions(text, after);
        assert.ok(
          between.some((one) => CONSTANT.test(one)),
          `${path}:${finding.line}: ${between.join(' or ')}`,
        );
        const left = await judged(path, after, settings);
        assert.ok(left, `${path}:${finding.line}: it no longer parses`);
        const expected = before.findings.filter((one) => one !== finding).map(nameOf);
        assert.deepEqual(left.findings.map(nameOf).sort(), expected.sort(), `${path}:${finding.line}`);
        rules.add(`${finding.habit}/${finding.rule}`);
        endings.add(extname(path));
        count += 1;
      }
    }
    t.diagnostic(`${count} suggestions of ${[...rules].sort().join(', ')}`);
    assert.ok(rules.has('idempotence/create'), [...rules].join());
    assert.ok(count >= 10, `${count} suggestions`);
    for (const ending of ['.py', '.sh', '.js']) assert.ok(endings.has(ending), `none in ${ending}`);
  });
}
