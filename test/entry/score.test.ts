import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { run } from '../../src/entry/command.ts';
import { commit, git, put, repository, temporaryFolder } from '../adapters/repository.ts';

async function readiness(cwd: string, ...args: readonly string[]) {
  const said = { stdout: '', stderr: '' };
  const write = async (text: string): Promise<void> => {
    said.stdout += text;
  };
  const warn = (text: string): void => {
    said.stderr += text;
  };
  const status = await run(args, { cwd, colour: false, isWatched: false, write, warn });
  return { status, ...said };
}

const job = 'import os\nimport requests\n\nos.mkdir("out")\nrequests.get("https://api.example.com/rows").raise_for_status()\n';
const line = (day: number, score: number | null, rules = '1.0.0'): string =>
  JSON.stringify({
    date: `2026-03-0${day}T10:00:00Z`,
    commit: `${day}`.repeat(40),
    rules,
    score,
    kept: 3,
    applicable: 9,
    suppressed: 0,
  });
const history = [line(1, 20), line(3, null, '1.1.0'), line(2, 60, '1.1.0'), line(4, 100, '1.1.0')].join('\n');

describe('readiness score', () => {
  const folder = repository({ 'scripts/job.py': job, 'readme.md': '' });

  it('is the number of the whole repository, from any folder in it', async () => {
    const { stdout, status } = await readiness(join(folder, 'scripts'), 'score');
    assert.match(stdout, /^Readiness \d+ \(\d+ of \d+ habits\)\n$/);
    assert.equal(status, 0);
    const { score, files, partial } = JSON.parse((await readiness(folder, 'score', '--format', 'json')).stdout);
    assert.ok(stdout.startsWith(`Readiness ${score.value} (${score.kept} of ${score.applicable} habits)`));
    assert.deepEqual([files, partial], [1, false]);
    assert.match((await readiness(folder, 'score', '--format', 'svg')).stdout, new RegExp(`^<svg .*readiness: ${score.value}<`));
  });

  it('is n/a in grey where nothing applies, and says when something could not be judged', async () => {
    const empty = repository({ 'readme.md': '' });
    assert.match((await readiness(empty, 'score', '--format', 'svg')).stdout, /readiness: n\/a/);
    const broken = repository({ 'a.py': job, 'b.py': 'x = = 1\n' });
    assert.match((await readiness(broken, 'score')).stdout, /, partial: `readiness check` says what could not be judged\n$/);
  });

  it('takes no path and no Markdown', async () => {
    assert.deepEqual(await readiness(folder, 'score', 'scripts'), {
      status: 2,
      stdout: '',
      stderr: '`readiness score` takes no argument: leave `scripts` out.\n',
    });
    const { status, stderr } = await readiness(folder, 'score', '--format', 'markdown');
    assert.equal(status, 2);
    assert.match(stderr, /cannot be `markdown`: .*`svg`/);
    assert.match((await readiness(folder, 'check', '--format', 'svg')).stderr, /cannot be `svg`/);
  });
});

describe('readiness history', () => {
  const folder = repository({ 'readme.md': '' });
  put(folder, { 'kept.jsonl': history });

  it('draws a file in the order of its dates, with a mark where the rules changed', async () => {
    const { stdout, status } = await readiness(folder, 'history', 'kept.jsonl');
    assert.equal(status, 0);
    assert.match(stdout, /^Readiness 100 \(3 of 9 habits\) at 4444444\n/);
    const rows = stdout.split('\n').filter((row) => /[┤│]/.test(row));
    assert.equal(rows.length, 11);
    assert.deepEqual(
      rows.flatMap((row, index) => (row.includes('●') ? [100 - index * 10] : [])),
      [100, 60, 20],
      'a moment without a score has no point',
    );
    assert.match(stdout, /2026-03-01 to 2026-03-04, 4 scores\n {5}┊ the rules changed: 1\.0\.0 → 1\.1\.0\n$/);
  });

  it('reads the branch here, or what origin had of it', async () => {
    git(folder, 'checkout', '-q', '--orphan', 'readiness');
    commit(folder, { 'history.jsonl': `${history}\n` });
    git(folder, 'checkout', '-q', 'main');
    const other = join(temporaryFolder(), 'clone');
    git(folder, 'clone', '-q', folder, other);
    for (const where of [folder, other]) {
      const entries = JSON.parse((await readiness(where, 'history', '--format', 'json')).stdout);
      assert.deepEqual(
        entries.map(({ score }: { score: number | null }) => score),
        [20, 60, null, 100],
      );
    }
    assert.match((await readiness(folder, 'history', '--format', 'svg')).stdout, /prefers-color-scheme/);
  });

  it('says in one sentence what is wrong', async () => {
    put(folder, { 'bad.jsonl': `${history}\n{"date":"yesterday"}\n` });
    const wrong: readonly [readonly string[], RegExp][] = [
      [['bad.jsonl'], /^Line 5 of `bad\.jsonl` is no entry of a history: mend or remove that line\.\n$/],
      [['none.jsonl'], /^There is no `none\.jsonl`: name a history file that exists\.\n$/],
      [['--branch', 'none'], /^There is no `history\.jsonl` on a branch `none` here: fetch it with .*\.\n$/],
    ];
    for (const [args, sentence] of wrong) {
      const { status, stderr, stdout } = await readiness(folder, 'history', ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, sentence);
    }
    put(folder, { 'empty.jsonl': '' });
    assert.equal((await readiness(folder, 'history', 'empty.jsonl')).stdout, 'The history holds no score yet.\n');
  });
});
