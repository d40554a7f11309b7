import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { idProblem } from '../../scripts/new-habit/files.ts';
import { root } from '../../scripts/root.ts';

let copy: string;

/** A copy of the project in which the only habits are those that the test makes. */
before(async () => {
  copy = await mkdtemp(join(tmpdir(), 'readiness-new-habit-'));
  const kept = [
    'src',
    'scripts',
    'test/support',
    'test/habits.test.ts',
    'package.json',
    'README.md',
    'biome.json',
    'tsconfig.json',
  ];
  const isOther = (path: string) => /[\\/]src[\\/]habits[\\/][^\\/]+[\\/]/.test(path);
  const isFolder = (path: string) => /[\\/]src[\\/]habits[\\/][^\\/.]+$/.test(path);
  const filter = (path: string) => !isOther(path) && !isFolder(path);
  for (const path of kept) await cp(join(root, path), join(copy, path), { recursive: true, filter });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
});

after(() => rm(copy, { recursive: true, force: true }));

function run(args: readonly string[]): Promise<{ code: number; output: string }> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env; // A test runner inside a test is a run of its own.
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: copy, env }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

test('a new habit is formatted, documented, listed, and passes its own tests', async () => {
  const made = await run(['scripts/new-habit.ts', 'lock-files']);
  assert.equal(made.code, 0, made.output);
  assert.match(made.output, /^Wrote src\/habits\/lock-files\/habit\.ts and python\.py/);

  assert.deepEqual((await readdir(join(copy, 'src/habits/lock-files'))).sort(), ['habit.ts', 'python.py']);
  assert.match(await readFile(join(copy, 'src/habits/index.ts'), 'utf8'), /lockFiles/);
  assert.match(await readFile(join(copy, 'docs/habits/lock-files.md'), 'utf8'), /^# Lock files$/m);
  assert.match(await readFile(join(copy, 'README.md'), 'utf8'), /docs\/habits\/lock-files\.md/);

  const tests = await run(['--test', 'test/habits.test.ts']);
  assert.equal(tests.code, 0, tests.output);
  assert.match(tests.output, /python\.py/);
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const format = await run([biome, 'check', '--error-on-warnings', '--vcs-enabled=false', 'src/habits/lock-files']);
  assert.equal(format.code, 0, format.output);
});

test('an id that cannot be is refused in one sentence, and nothing is written', async () => {
  const before = await readdir(join(copy, 'src/habits'));
  const { code, output } = await run(['scripts/new-habit.ts', '../core']);
  assert.equal(code, 2);
  assert.match(output, /^[^\n]+\.\n$/);
  assert.deepEqual(await readdir(join(copy, 'src/habits')), before);
  for (const id of [undefined, '', 'Lock_Files', 'index.ts', '-a', 'a--b']) assert.match(idProblem(id, []) ?? '', /^[^\n]+\.$/);
});

test('an id that is taken is refused', () => {
  assert.equal(
    idProblem('timeouts', ['timeouts']),
    'src/habits/timeouts exists: choose another id, or add a rule to that habit.',
  );
  assert.equal(idProblem('timeouts', ['retries']), undefined);
});
