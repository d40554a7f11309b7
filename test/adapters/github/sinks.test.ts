import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { reviewerOf } from '../../../src/app/reviewer.ts';
import { engine } from '../../../src/entry/engine.ts';
import { type Files, removeFolder, sampleRepository } from '../../support/github/repository.ts';
import { startServer } from '../../support/github/server.ts';
import { attempt } from './attempt.ts';

const folder = await mkdtemp(join(tmpdir(), 'readiness-sinks-'));
after(() => removeFolder(folder));

const reviewer = reviewerOf(engine, { overrides: {}, own: {}, docsUrl: 'https://docs.example' });
const repository = sampleRepository(folder, { '.readiness.yml': '' }, { '.readiness.yml': '' });

interface Sinks {
  /** Markdown: the job summary, the sticky summary, each inline comment. */
  readonly pages: readonly string[];
  /** Everything else that leaves the run. */
  readonly texts: readonly string[];
  readonly findings: number;
}

/** Reviews a change that adds the files, and gathers whatever went out. */
async function sinksOf(files: Files): Promise<Sinks> {
  const head = repository.commit('change', files);
  const server = await startServer({ repository, base: repository.base, head });
  try {
    const { run, failure = '' } = await attempt(server, { reviewer });
    const dry = await attempt(server, { reviewer, settings: { dryRun: true, name: 'dry' } });
    server.state.permissions.pullRequests = 'read';
    const limited = await attempt(server, { reviewer, settings: { name: 'other' } });
    const { comments, threads } = server.state;
    const bodies = [...comments, ...threads.flatMap((thread) => thread.comments)].map(({ body }) => body);
    const annotations = limited.run.annotations.map((one) => JSON.stringify(one));
    const said = [run, dry.run, limited.run].flatMap((one) => [
      ...one.said,
      ...one.warned,
      ...one.reports,
      ...one.outputs.values(),
    ]);
    const findings = Number(run.outputs.get('findings'));
    return { pages: [...run.summaries, ...bodies], texts: [failure, ...said, ...annotations], findings };
  } finally {
    await server.close();
  }
}

/** Put together at run time, so that none stands in the repository. */
const made = (prefix: string, length: number, seed: number): string =>
  prefix + Array.from({ length }, (_, at) => 'aB3dE6gH9jK2mN5pQ8sT1vW4yZ7'.charAt((at * 7 + seed) % 27)).join('');

const secret = fc
  .record({ seed: fc.nat(26), kind: fc.constantFrom('github', 'npm', 'gitlab', 'google', 'password') })
  .map(({ seed, kind }) => {
    if (kind === 'github') return made('ghp_', 36, seed);
    if (kind === 'npm') return made('npm_', 36, seed);
    if (kind === 'gitlab') return made('glpat-', 20, seed);
    return kind === 'google' ? made('AIza', 35, seed) : made('pw', 22, seed);
  });

/** Where people leave them, beside code that has something to be said about. */
const places: readonly ((secret: string) => string)[] = [
  (secret) => `password = "${secret}"`,
  (secret) => `requests.get(f"https://admin:${secret}@api.example.com/{name}")`,
  (secret) => `requests.post("https://api.example.com", headers={"Authorization": "Bearer ${secret}"})`,
  (secret) => `os.makedirs("out", mode=0o755); api_key = "${secret}"`,
  (secret) => `requests.get("https://api.example.com", auth=("admin", "${secret}"))`,
  (secret) => `subprocess.run(["curl", "-u", "admin:${secret}", "https://api.example.com"])`,
  (secret) => `psycopg2.connect("postgresql://admin:${secret}@db.example.com/main")`,
  (secret) => `password = "${secret}"  # readiness: ignore[secrets] -- it was rotated`,
];

const program = (lines: readonly string[]): string =>
  [
    'import os',
    'import subprocess',
    'import psycopg2',
    'import requests',
    '',
    'def main(name):',
    ...lines.map((one) => `    ${one}`),
    '',
    'main("x")',
    '',
  ].join('\n');

test('a credential in the code under review is in no comment, summary, annotation, output, report or log', async (t) => {
  let found = 0;
  const planted = fc.uniqueArray(fc.tuple(secret, fc.constantFrom(...places)), {
    minLength: 2,
    maxLength: 6,
    selector: ([one]) => one,
  });
  await fc.assert(
    fc.asyncProperty(planted, async (all) => {
      const text = program(all.map(([value, place]) => place(value)));
      const { pages, texts, findings } = await sinksOf({ 'jobs/sync.py': text, '.readiness.yml': '' });
      found += findings;
      for (const [value] of all) {
        const inner = value.replace(/^(?:ghp_|npm_|glpat-|AIza|pw)/, '');
        for (const out of [...pages, ...texts]) {
          for (let at = 0; at + 8 <= inner.length; at += 4) {
            assert.ok(!out.includes(inner.slice(at, at + 8)), `a part of ${value.slice(0, 4)}… is in: ${out.slice(0, 200)}`);
          }
        }
      }
    }),
    { numRuns: 8 },
  );
  t.diagnostic(`${found} findings beside the credentials`);
  assert.ok(found > 20, `${found} findings`);
});

const rendered = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const hostile = fc
  .array(
    fc.constantFrom(
      '@octocat',
      '@org/team',
      '#12',
      '<img src=x>',
      '![a](http://x.example/p)',
      '[a](http://x.example)',
      '`',
      '```',
      '</details>',
      '<!--',
      '-->',
      '| a',
      '# h',
      '- [ ] t',
      '::error::x',
      '##[error]',
      '%0A::warning::y',
      'www.x.example',
      '\u202e',
      '\u001b[31m',
      '$x$',
      '~~~',
      ' ',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const ALLOWED = new Set([
  'p',
  'code',
  'pre',
  'h2',
  'h3',
  'strong',
  'em',
  'ul',
  'li',
  'a',
  'details',
  'summary',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'blockquote',
  'hr',
  '!--',
]);

function check(page: string): void {
  const html = rendered(page.replace(/\n<!-- readiness-review .*-->$/, ''));
  const live = html.replace(/<code[^>]*>[\s\S]*?<\/code>/g, '');
  for (const [, tag = ''] of live.matchAll(/<\/?([a-z]+[0-9]*|!--)/gi))
    assert.ok(ALLOWED.has(tag.toLowerCase()), `<${tag}> in ${page}`);
  for (const [, link = ''] of live.matchAll(/href="([^"]*)"/g)) assert.match(link, /^https:\/\/docs\.example\//);
  const words = live.replace(/<[^>]*>/g, '');
  assert.doesNotMatch(words, /@(?:octocat|org)|#12|(?:\/\/|www\.)x\.example|\$x\$/, page);
  assert.equal(live.match(/<details>/g)?.length, live.match(/<\/details>/g)?.length);
  for (const unseen of ['\u202e', '\u001b']) assert.ok(!page.includes(unseen), page);
}

test('names, strings, reasons and configuration of the pull request cannot leave their place in any sink', async (t) => {
  let pages = 0;
  const input = fc.record({ name: hostile, text: hostile, reason: hostile, key: hostile });
  await fc.assert(
    fc.asyncProperty(input, async ({ name, text, reason, key }) => {
      const path = `jobs/${name.replaceAll('/', '_').trim()}x.py`;
      const quoted = JSON.stringify(text);
      const lines = [
        `requests.get("https://api.example.com/" + ${quoted})`,
        `os.makedirs(${quoted})  # ${text.replace(/\s+/g, ' ')}`,
        `os.mkdir(${quoted})  # readiness: ignore[idempotence] -- ${reason}`,
        `password = ${JSON.stringify(`${text}k9Q2x7`)}  # readiness: ignore[${key.replaceAll(']', '')}] -- ${reason}`,
      ];
      const configuration = `${JSON.stringify(key)}: 1\nextends: ${JSON.stringify(reason)}\n`;
      const sinks = await sinksOf({ [path]: program(lines), '.readiness.yml': configuration });
      pages += sinks.pages.length;
      for (const page of sinks.pages) check(page);
      assert.ok(sinks.findings > 0);
    }),
    { numRuns: 15 },
  );
  t.diagnostic(`${pages} pages rendered`);
});
