import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { licencesOf, packageFolder } from '../../scripts/build/licences.ts';
import { build } from '../../scripts/build.ts';
import { contentsOf, differencesOf } from '../../scripts/check-dist.ts';
import { root } from '../../scripts/root.ts';
import type { Report } from '../../src/core/report.ts';
import { builtInto } from '../support/built.ts';

let folder: string;
let dist: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readiness-build-'));
  dist = await builtInto(folder);
});

after(() => rm(folder, { recursive: true, force: true }));

function run(args: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test('the same sources give the same bytes, wherever they are built', async () => {
  const again = join(folder, 'some', 'where', 'else');
  await build(again);
  assert.deepEqual(await contentsOf(again), await contentsOf(dist));
});

test('nothing of the machine is in it', async () => {
  for (const name of await readdir(dist)) {
    const bytes = await readFile(join(dist, name), 'latin1');
    for (const path of [root, folder]) assert.ok(!bytes.includes(path), `${path} in ${name}`);
    // On a line of its own it would be read; what is built holds a parser that knows the words.
    assert.doesNotMatch(bytes, /^\/\/# sourceMappingURL=/m, name);
  }
});

test('the command line runs as it was built, alone in its folder', async () => {
  const elsewhere = join(folder, 'moved');
  await cp(dist, elsewhere, { recursive: true });
  const { code, stdout, stderr } = await run([join(elsewhere, 'cli.js'), 'habits']);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /timeouts/);
});

test('of package.json the version ships, and nothing else', async () => {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const { stdout } = await run([join(dist, 'cli.js'), '--version']);
  assert.equal(stdout, `${version}\n`);
  for (const name of (await readdir(dist)).filter((file) => file.endsWith('.js'))) {
    assert.ok(!(await readFile(join(dist, name), 'utf8')).includes('dependency-cruiser'), name);
  }
});

test('the stub needs nothing before it has looked at the version of Node.js', async () => {
  const stub = await readFile(join(dist, 'cli.js'), 'utf8');
  assert.match(stub, /^#!\/usr\/bin\/env node\n/);
  assert.doesNotMatch(stub, /(^|[;}\n])\s*(import|export)[\s{*"']/);
  assert.doesNotMatch(stub, /\?\.|\?\?|=>\s*await|#[a-z]+[=;(]/);
});

test('an old Node.js is refused in one sentence that names what is needed', async () => {
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { engines: { node: string } };
  for (const version of ['12.22.12', '18.20.4', '22.17.1']) {
    const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
      Object.defineProperty(process, 'version', { value: 'v${version}' });`;
    const loaded = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`];
    const { code, stdout, stderr } = await run([...loaded, join(dist, 'cli.js'), 'habits']);
    assert.equal(code, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]+\.\n$/);
    assert.ok(stderr.includes(engines.node.replace('>=', '')) && stderr.includes(version), stderr);
  }
});

test('the licence of everything bundled ships with it', async () => {
  const licences = await readFile(join(dist, 'licenses.txt'), 'utf8');
  for (const name of ['web-tree-sitter', 'tree-sitter-python', 'yaml', 'minimatch', '@octokit/rest', '@actions/core']) {
    assert.match(licences, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(.+\\)\\n-+\\n`, 'm'));
  }
  assert.equal(packageFolder('node_modules/a/node_modules/@b/c/lib/x.js'), 'node_modules/a/node_modules/@b/c');
  assert.equal(packageFolder('src/core/facts.ts'), undefined);
  assert.equal(await licencesOf(root, ['src/core/facts.ts']), '\n');
});

test('a dist/ that is not what the sources build is told file by file, untracked files too', () => {
  const wanted = new Map([
    ['a.js', '1'],
    ['b.js', '2'],
  ]);
  const actual = new Map([
    ['b.js', '3'],
    ['c.js', '4'],
  ]);
  assert.deepEqual(differencesOf(wanted, actual), [
    'a.js is missing.',
    'b.js differs from what these sources build.',
    'c.js is not built by these sources.',
  ]);
  assert.deepEqual(differencesOf(wanted, wanted), []);
});

test('what ships of TypeScript reads every kind of file as the whole of it does', async () => {
  const files = join(folder, 'files');
  const odd = {
    'types.ts': `import type { A } from './a.ts';\nenum Mode { on = 1 << 2, off }\nabstract class Job<const T extends A> implements Runs {\n  @log() accessor state: T | null = null;\n  declare readonly id: \`\${string}-id\`;\n  constructor(private readonly url: string, ...rest: [a: 1, b?: 2]) { super(); }\n  run<U>(this: Job<U>, x: asserts x is U = <U>y!): x is U { return x satisfies unknown as U; }\n}\nnamespace N.M { export = fetch; }\ndeclare module 'x' { global { var y: unique symbol; } }\ntype F = abstract new (a: infer X extends 1) => typeof import('y', { with: { type: 'json' } });\n`,
    'page.tsx': `export const Page = <T,>({ a, ...b }: T) => <><A.B {...b} x:y="&amp;z" on={() => fetch(a)}>text {/* no */}</A.B></>;\n`,
    'words.mjs': `#!/usr/bin/env node\nimport data from './d.json' with { type: 'json' };\nlabel: for await (const [k = 1, { v, ...r }] of rows()) { if (k ?? v?.[0]?.(r)) continue label; }\nclass C extends (a, B) { static #p = 1n; static { using x = open(); } get [k]() { return new.target, import.meta.url; } }\nexport * as ns from 'ns';\ntag\`a\${b}\\u{1F600}\`; x ||= /(?<n>a)\\k<n>/dv; async () => { await using y = z; };\n`,
    'old.cjs': `var a = function* () { with (b) yield* c; };\nswitch (a) { case 0: default: throw a, void 0; }\ndo { debugger; } while (!delete a.b)\n`,
    'broken.js': `const a = {\n  b: [1, 2\n};\n`,
    'wrong.ts': `class { private private a(); async get = 1 }\nlet let = 1; await = ;\n`,
  };
  await mkdir(files);
  for (const [name, text] of Object.entries(odd)) await writeFile(join(files, name), text);
  const examples = globSync('src/habits/*/javascript*.js', { cwd: root });
  for (const file of examples) await cp(join(root, file), join(files, file.replaceAll(/[\\/]/g, '-')));
  const check = ['check', 'files', '--format', 'json', '--fail-on', 'never'];
  const built = await run([join(dist, 'cli.js'), ...check]);
  const whole = await run([join(root, 'src/entry/cli.ts'), ...check]);
  assert.equal(built.stdout, whole.stdout);
  const report = JSON.parse(built.stdout) as Report;
  assert.equal(report.files.length + report.unread.length, examples.length + Object.keys(odd).length);
  assert.deepEqual(report.unread.map(({ path }) => path).sort(), ['files/broken.js', 'files/wrong.ts']);
});
