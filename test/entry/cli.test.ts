import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { run } from '../../src/entry/command.ts';
import { type Terminal, wantsColour } from '../../src/entry/terminal.ts';
import { reportSchema } from '../../src/render/schema.ts';
import { commit, git, put, repository, temporaryFolder } from '../adapters/repository.ts';

interface Answer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command on a terminal of its own, in this process; `cli-process.test.ts` tests what a process of its own adds. */
async function readiness(cwd: string, args: readonly string[], colour = false): Promise<Answer> {
  const said = { stdout: '', stderr: '' };
  const terminal: Terminal = {
    cwd,
    colour,
    isWatched: false,
    write: async (text) => {
      said.stdout += text;
    },
    warn: (text) => {
      said.stderr += text;
    },
  };
  return { status: await run(args, terminal), ...said };
}

/** A job that leaks nothing, keeps some habits and lacks others: two warnings, no error. */
const job = `import os
import requests

os.mkdir("out")
requests.get("https://api.example.com/rows").raise_for_status()
`;
const leaky = `${job}\ntry:\n    os.rename("out", "done")\nexcept OSError:\n    pass\n`;

describe('readiness check', () => {
  const folder = repository({
    'scripts/job.py': job,
    'tests/test_job.py': job,
    'bin/run': `#!/usr/bin/env python3\n${job}`,
    'readme.md': '',
  });

  it('judges the repository from any folder in it, and prints JSON that keeps the contract', async () => {
    const { status, stdout, stderr } = await readiness(join(folder, 'scripts'), ['check', '--format', 'json']);
    assert.equal(stderr, '');
    const report = JSON.parse(stdout);
    assert.equal(new Ajv2020({ allowUnionTypes: true }).compile(reportSchema)(report), true);
    assert.deepEqual(
      report.files.map(({ path }: { path: string }) => path),
      ['bin/run', 'scripts/job.py'],
    );
    assert.equal(status, 0);
  });

  it('exits with 1 when the gate fails, and 0 with --fail-on never', async () => {
    put(folder, { 'leak/leaky.py': leaky });
    assert.equal((await readiness(folder, ['check', 'leak'])).status, 1);
    assert.equal((await readiness(folder, ['check', 'leak', '--fail-on', 'never'])).status, 0);
    assert.equal((await readiness(folder, ['check', 'scripts', '--min-score', '100', '--fail-on=never'])).status, 1);
    assert.equal((await readiness(folder, ['check', 'scripts', '--fail-on', 'warning'])).status, 1);
  });

  it('judges a file that is named wherever it lies', async () => {
    const { stdout } = await readiness(folder, ['check', 'tests/test_job.py', '--format=json']);
    assert.deepEqual(
      JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
      ['tests/test_job.py'],
    );
  });

  it('is coloured only where it is wanted', async () => {
    assert.doesNotMatch((await readiness(folder, ['check'])).stdout, /\p{Cc}\[/u);
    assert.match((await readiness(folder, ['check'], true)).stdout, /\p{Cc}\[1m/u);
    assert.equal(wantsColour({}, true), true);
    assert.equal(wantsColour({}, false), false);
    assert.equal(wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true), false);
    assert.equal(wantsColour({ FORCE_COLOR: '1' }, false), true);
    assert.equal(wantsColour({ TERM: 'dumb' }, true), false);
  });
});

describe('workflows of a repository', () => {
  it('judges the workflows that GitHub starts; those below a folder when they are named', async () => {
    const workflow = 'on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
    const other = repository({ '.github/workflows/ci.yml': workflow, 'parts/.github/workflows/ci.yml': workflow });
    const judged = async (...named: readonly string[]): Promise<readonly string[]> => {
      const { stdout } = await readiness(other, ['check', '--format', 'json', ...named]);
      return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    };
    assert.deepEqual(await judged(), ['.github/workflows/ci.yml']);
    assert.deepEqual(await judged('parts'), []);
    assert.deepEqual(await judged('parts/.github'), ['parts/.github/workflows/ci.yml']);
    assert.deepEqual(await judged('parts/.github/workflows/ci.yml'), ['parts/.github/workflows/ci.yml']);
    // Outside a repository each folder may be one.
    const outside = temporaryFolder();
    put(outside, { 'shop/.github/workflows/a.yml': workflow });
    assert.match((await readiness(outside, ['check', 'shop'])).stdout, /^1 file:/m);
  });
});

describe('the configuration of the command line', () => {
  const folder = repository({ 'scripts/job.py': job, 'old/job.py': job, '.readiness.yml': 'ignore: [old]\nmin-score: 100\n' });

  it('is the file at the root, and the flags over it', async () => {
    const { status, stdout } = await readiness(join(folder, 'scripts'), ['check', '..', '--format', 'json']);
    assert.equal(status, 1);
    assert.deepEqual(
      JSON.parse(stdout).files.map(({ path }: { path: string }) => path),
      ['scripts/job.py'],
    );
    assert.equal((await readiness(folder, ['check', '--min-score', '0'])).status, 0);
  });

  it('can be another file, and what is wrong in it has its line', async () => {
    put(folder, { 'other.yml': 'fail-on: error\nmin-socre: 3\nhabits: {timeout: off}\n' });
    const { status, stderr, stdout } = await readiness(folder, ['check', '--config', 'other.yml']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.deepEqual(stderr.split('\n'), [
      'other.yml:2: `min-socre` is no key here: did you mean `min-score`?',
      'other.yml:3: `habits.timeout` is no key here: did you mean `timeouts`?',
      '',
    ]);
  });
});

describe('readiness diff', () => {
  const folder = repository({ 'scripts/job.py': job, '.readiness.yml': 'min-score: 0' });
  git(folder, 'checkout', '-q', '-b', 'topic');
  commit(folder, { 'scripts/job.py': leaky, '.readiness.yml': 'fail-on: never' });
  git(folder, 'checkout', '-q', 'main');
  commit(folder, { 'scripts/job.py': '' });

  it('compares with the merge base, by the rules of the base, and says what the change does to them', async () => {
    const { status, stdout } = await readiness(folder, ['diff', 'main..topic', '--format', 'json']);
    const report = JSON.parse(stdout);
    assert.equal(status, 1);
    assert.deepEqual(
      report.files[0].findings
        .filter(({ introduced }: { introduced: boolean }) => introduced)
        .map(({ severity }: { severity: string }) => severity)
        .includes('error'),
      true,
    );
    assert.match(
      report.notes.join(),
      /This change edits `\.readiness\.yml`: `min-score` `0` → `not set`; `fail-on` `not set` → `"never"`/,
    );
    assert.equal(report.before.applicable > 0, true);
  });

  it('is Markdown on demand', async () => {
    const { stdout } = await readiness(folder, ['diff', 'main...topic', '--format', 'markdown']);
    assert.match(stdout, /^## Readiness \d+ \(\d+ of \d+ habits\) → \d+ \(\d+ of \d+ habits\)\n/);
  });

  it('names a commit that git does not know', async () => {
    const { status, stderr } = await readiness(folder, ['diff', 'nowhere']);
    assert.equal(status, 2);
    assert.match(stderr, /^Git knows no commit `nowhere` in .*\n$/);
  });
});

describe('readiness explain and habits', () => {
  it('a file that cannot be read explains nothing: it says so and ends with 2', async () => {
    const folder = temporaryFolder();
    put(folder, { 'broken.py': 'def f(:\n' });
    const { status, stdout } = await readiness(folder, ['explain', 'broken.py']);
    assert.equal(status, 2);
    assert.match(stdout, /It was not read: the syntax is broken here\./);
  });

  it('answer for one file, and for one habit', async () => {
    const folder = temporaryFolder();
    put(folder, { 'job.py': job });
    const explained = JSON.parse((await readiness(folder, ['explain', 'job.py', '--format', 'json'])).stdout);
    assert.deepEqual(
      explained.steps.map(({ line }: { line: number }) => line),
      [4, 5],
    );
    const habit = JSON.parse((await readiness(folder, ['habits', 'timeouts', '--format', 'json'])).stdout);
    assert.equal(habit.weight, 2);
    assert.match((await readiness(folder, ['habits'])).stdout, /\n {2}timeouts +2 {2}/);
  });
});

describe('a command line that cannot be followed', () => {
  const folder = temporaryFolder();
  const cases: readonly (readonly [args: readonly string[], sentence: RegExp])[] = [
    [[], /^Name a command: use `check`, `diff`, `explain`, `habits`, `score` or `history`/],
    [['chekc'], /^There is no command `chekc`: did you mean `check`\?$/],
    [['jobs/'], /did you mean `readiness check jobs\/`\?$/],
    [['check', '--formt', 'json'], /^There is no option `--formt`: did you mean `--format`\?$/],
    [['check', '--format', 'jsno'], /^`--format` cannot be `jsno`: did you mean `json`\?$/],
    [['check', '--min-score', '101'], /whole number from 0 to 100\.$/],
    [['check', '--config'], /^`--config` needs a value after it\.$/],
    [['check', '--config', 'none.yml'], /^There is no `none\.yml`/],
    [['check', 'none.py'], /^There is no `none\.py`: name a file or a folder that exists\.$/],
    [['check', '--quiet=yes'], /takes no value/],
    [['habits', '--min-score', '3'], /^`readiness habits` has no option `--min-score`/],
    [['habits', 'timeout'], /^There is no habit `timeout`: did you mean `timeouts`\?$/],
    [['explain'], /needs a file/],
    [['explain', '.'], /^`\.` is a folder: name a file\.$/],
    [['diff', 'a', 'b'], /takes one argument, not 2/],
    [['diff'], /is in no git repository/],
  ];
  for (const [args, sentence] of cases) {
    it(`is answered in one sentence: ${args.join(' ') || '(nothing)'}`, async () => {
      const { status, stdout, stderr } = await readiness(folder, args);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr.replace(/\n$/, ''), sentence);
      assert.equal(stderr.split('\n').length, 2);
    });
  }
});

describe('help and version', () => {
  it('are told, with any command', async () => {
    const folder = temporaryFolder();
    assert.match((await readiness(folder, ['--help'])).stdout, /readiness diff \[BASE\[\.\.HEAD\]\]/);
    assert.match((await readiness(folder, ['check', '--version'])).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
