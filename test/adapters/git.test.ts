import assert from 'node:assert/strict';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { listFiles, readChange, workTreeOf } from '../../src/adapters/git.ts';
import { UsageError } from '../../src/app/usage.ts';
import { commit, git, put, repository, temporaryFolder } from './repository.ts';

const all = (): boolean => true;
const hostile = ['a b.py', '-x.py', 'quote\'".py', 'new\nline.py', 'ümlaut.py', ':(top)x.py', '*.py', '$(touch pwned).py'];

describe('a work tree', () => {
  it('is found from a folder in it, and nowhere else', async () => {
    const folder = repository({ 'jobs/a.py': '' });
    assert.equal(workTreeOf(join(folder, 'jobs')), folder);
    assert.equal(workTreeOf(temporaryFolder()), undefined);
  });

  it('lists what is tracked or new, not what is ignored, whatever the names', async () => {
    const folder = repository({ '.gitignore': 'out/\n', ...Object.fromEntries(hostile.map((name) => [name, 'x'])) });
    put(folder, { 'new.py': '', 'out/a.py': '', 'sub/b.py': '' });
    assert.deepEqual(await listFiles(folder), ['.gitignore', ...hostile, 'new.py', 'sub/b.py'].sort());
    assert.deepEqual(await listFiles(join(folder, 'sub')), ['sub/b.py']);
  });
});

describe('a change in a local repository', () => {
  it('holds both sides at the merge base, renames paired, whatever the names', async () => {
    const long = Array.from({ length: 20 }, (_, line) => `line ${line}\n`).join('');
    const folder = repository({ 'keep.py': 'keep', 'gone.py': 'gone', 'old.py': long, 'edit.py': 'one' });
    const base = git(folder, 'rev-parse', 'HEAD');
    git(folder, 'checkout', '-q', '-b', 'topic');
    git(folder, 'mv', 'old.py', 'new.py');
    rmSync(join(folder, 'gone.py'));
    const head = commit(folder, { 'edit.py': 'two', ...Object.fromEntries(hostile.map((name) => [name, `text of ${name}`])) });
    git(folder, 'checkout', '-q', 'main');
    commit(folder, { 'edit.py': 'main went on' });
    const change = await readChange(folder, { base: 'main', head: 'topic' }, all);
    assert.equal(change.base, base);
    assert.equal(change.head, head);
    const files = new Map(change.files.map((file) => [file.path, file]));
    assert.deepEqual(files.get('edit.py'), { path: 'edit.py', status: 'modified', base: 'one', head: 'two' });
    assert.deepEqual(files.get('gone.py'), { path: 'gone.py', status: 'removed', base: 'gone' });
    assert.deepEqual(files.get('new.py'), { path: 'new.py', previousPath: 'old.py', status: 'renamed', base: long, head: long });
    for (const name of hostile) assert.deepEqual(files.get(name), { path: name, status: 'added', head: `text of ${name}` });
    assert.equal(files.size, 3 + hostile.length);
  });

  it('takes the default branch and the commit that is checked out when nothing is named', async () => {
    const folder = repository({ 'a.py': 'one' });
    git(folder, 'checkout', '-q', '-b', 'topic');
    commit(folder, { 'a.py': 'two' });
    const change = await readChange(folder, {}, all);
    assert.deepEqual(change.files, [{ path: 'a.py', status: 'modified', base: 'one', head: 'two' }]);
  });

  it('brings the configuration of both sides, and the text of wanted paths only', async () => {
    const folder = repository({ '.readiness.yml': 'min-score: 10', 'a.py': 'x' });
    git(folder, 'checkout', '-q', '-b', 'topic');
    commit(folder, { '.readiness.yml': 'min-score: 20', 'a.py': 'y', 'a.txt': 'z' });
    const change = await readChange(folder, {}, (path) => path.endsWith('.py'));
    assert.deepEqual(change.configuration, { path: '.readiness.yml', base: 'min-score: 10', head: 'min-score: 20' });
    assert.deepEqual(
      change.files.map(({ path }) => path),
      ['a.py'],
    );
  });
});

describe('what a change cannot give', () => {
  it('is said of large files and symbolic links', async () => {
    const folder = repository({ 'a.py': 'x' });
    git(folder, 'checkout', '-q', '-b', 'topic');
    symlinkSync('a.py', join(folder, 'link.py'));
    commit(folder, { 'big.py': 'x'.repeat(1_000_001) });
    const { files } = await readChange(folder, {}, all);
    assert.deepEqual(
      files.map(({ path, unread }) => [path, unread]),
      [
        ['big.py', 'it is larger than 1 MB'],
        ['link.py', 'it is a symbolic link'],
      ],
    );
  });

  it('is the base of unrelated histories: the head is left, and a note says so', async () => {
    const folder = repository({ 'a.py': 'x' });
    git(folder, 'checkout', '-q', '--orphan', 'other');
    commit(folder, { 'a.py': 'y' });
    const change = await readChange(folder, { base: 'main' }, all);
    assert.equal(change.base, undefined);
    assert.deepEqual(change.files, [{ path: 'a.py', status: 'modified', head: 'y' }]);
    assert.match(change.notes.join(), /merge base of main and HEAD is unknown/);
  });

  it('is found in a shallow clone by deepening it', async () => {
    const origin = repository({ 'a.py': '0' });
    const base = git(origin, 'rev-parse', 'HEAD');
    git(origin, 'checkout', '-q', '-b', 'topic');
    for (const text of ['1', '2', '3']) commit(origin, { 'a.py': text });
    git(origin, 'checkout', '-q', 'main');
    for (const text of ['1', '2', '3']) commit(origin, { 'b.py': text });
    const clone = join(temporaryFolder(), 'clone');
    git(origin, 'clone', '-q', '--depth=1', '--no-single-branch', `file://${origin}`, clone);
    const change = await readChange(clone, { base: 'origin/main', head: 'origin/topic' }, all);
    assert.equal(change.base, base);
    assert.deepEqual(change.files, [{ path: 'a.py', status: 'modified', base: '0', head: '3' }]);
  });

  it('is a usage error in one sentence for a name that git does not know', async () => {
    const folder = repository({ 'a.py': 'x' });
    for (const name of ['nowhere', '--output=x', '-h']) {
      await assert.rejects(readChange(folder, { base: name }, all), (error: unknown) => {
        assert.ok(error instanceof UsageError);
        assert.match(error.message, /^Git knows no commit `.*` in .*: fetch it, or name another\.$/);
        return true;
      });
    }
  });
});
