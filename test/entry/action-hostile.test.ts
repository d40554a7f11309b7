import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Report } from '../../src/core/report.ts';
import { assertAbsent, credential, PLACES } from '../sinks/credentials.ts';
import { hostile, hostileLine } from '../sinks/hostile.ts';
import { strangersIn } from '../support/markdown.ts';
import type { Ran } from './runner.ts';
import { careful, careless, PATH } from './samples.ts';
import { stage } from './stage.ts';

const DOCS = 'https://github.com/readiness-review/readiness-review/blob/main/docs/habits';
const seed = 20260101;
const [names, reasons] = [fc.sample(hostile, { numRuns: 16, seed }), fc.sample(hostileLine, { numRuns: 16, seed })];
const credentials = fc.sample(credential, { numRuns: 12, seed });
const places = PLACES.filter(({ ending }) => ending === '.py');

const program = (index: number): string =>
  [
    ...['import os', 'import subprocess', 'import psycopg2', 'import requests', '', 'def main(name):'],
    `    os.mkdir(${JSON.stringify(names[index])})  # ${reasons[index]}`,
    `    os.makedirs("x")  # readiness: ignore[idempotence] -- ${reasons[index]}`,
    `    ${places[index % places.length]?.code(credentials[index % 12] as string)}`,
    ...['    requests.get("https://api.example.com")', '', 'main("x")', ''],
  ].join('\n');

const files = Object.fromEntries(
  names.map((name, index) => [
    `${index % 2 === 0 ? 'jobs/' : ''}${name.replaceAll('/', '_').toWellFormed()}${index}.py`,
    program(index),
  ]),
);
const configuration = { '.readiness.yml': `${JSON.stringify(reasons[0])}: ${credentials[0]}\n` };

/** Our own commands, and lines that are none. */
function checkLog({ log }: Ran): void {
  for (const line of log.trimEnd().split('\n')) {
    assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u, line);
    if (/^\s*::/.test(line))
      assert.match(line, /^::(?:error|warning)(?: title=[a-z-]+,file=[^:,]*,line=\d+,endLine=\d+)?::/, line);
    else assert.doesNotMatch(line, /##\[/, line);
  }
}

test('the built Action on a pull request that tries everything: nothing of it leaves its place, no credential leaves at all', () =>
  stage({ 'jobs/a.py': '' }, { ...files, ...configuration }, async (here) => {
    const { server, repository, run } = here;
    server.state.head = repository.commit(
      'change',
      { ...files, ...configuration },
      `@octocat ${names.join(' ')} ${credentials[0]}`,
    );
    const rans = [await run({ inputs: { 'dry-run': 'true' } })];
    server.state.permissions.pullRequests = 'read';
    rans.push(await run());
    const head = { head_sha: 'a'.repeat(40), head_branch: names.join(''), head_repository: { full_name: names[1] } };
    rans.push(await run({ event: 'workflow_run', payload: { workflow_run: head } }));
    for (const ran of rans) checkLog(ran);
    const pages = rans.map(({ summary }) => summary);
    for (const page of new Set(pages)) assert.deepEqual(strangersIn(page, DOCS), [], page);
    const artifacts = rans.flatMap(({ outputs }) => (outputs['report'] ? filesBelow(dirname(dirname(outputs['report']))) : []));
    const out = [...pages, ...artifacts, ...rans.flatMap(({ log, outputs }) => [log, ...Object.values(outputs)])];
    assert.ok(artifacts.length >= 6);
    for (const value of credentials) assertAbsent(value, out);
  }));

/** Everything that a run left on the runner's disk. */
function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return entries.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}

test('a patch of 5 MB: the rest is reviewed, what is not read is named, and nothing is lost', () => {
  const data = `DATA = [\n${'    "0123456789012345678901234567890123456789",\n'.repeat(115_000)}]\n`;
  assert.ok(data.length > 5_000_000);
  return stage({ [PATH]: careful }, { [PATH]: careless, 'scripts/data.py': data }, async ({ server, run }) => {
    const { status, log, summary, outputs } = await run();
    assert.equal(status, 1, log);
    assert.equal(outputs['partial'], 'true');
    const report = JSON.parse(readFileSync(outputs['report'] as string, 'utf8')) as Report;
    assert.deepEqual(report.unread, [{ path: 'scripts/data.py', why: 'it is larger than 1 MB' }]);
    assert.equal(
      report.files.find(({ path }) => path === PATH)?.findings.some(({ introduced }) => introduced),
      true,
    );
    for (const page of [summary, server.state.comments[0]?.body ?? '']) assert.match(page, /data\.py[^\n]+larger than 1 MB/);
  });
});
