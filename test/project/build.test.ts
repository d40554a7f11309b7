import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { licencesOf, packageFolder } from '../../scripts/build/licences.ts';
import { build } from '../../scripts/build.ts';
import { contentsOf, differencesOf } from '../../scripts/check-dist.ts';
import { root } from '../../scripts/root.ts';

let folder: string;
let dist: string;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readiness-build-'));
  dist = join(folder, 'dist');
  await build(dist);
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
