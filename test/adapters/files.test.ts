import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { placesOf, readPlace, readText, startOf } from '../../src/adapters/files.ts';
import { UsageError } from '../../src/app/usage.ts';
import { git, put, repository, temporaryFolder } from './repository.ts';

const paths = async (operands: readonly string[], cwd: string) => (await placesOf(operands, cwd)).places.map(({ path }) => path);

describe('the paths of a command line', () => {
  it('are relative to the top of the repository, wherever the command is started', async () => {
    const folder = repository({ 'jobs/a.py': '', 'jobs/deep/b.py': '', 'c.py': '' });
    assert.deepEqual(await paths([], join(folder, 'jobs')), ['c.py', 'jobs/a.py', 'jobs/deep/b.py']);
    assert.deepEqual(await paths(['deep', 'a.py'], join(folder, 'jobs')), ['jobs/a.py', 'jobs/deep/b.py']);
    assert.deepEqual(await paths([folder], temporaryFolder()), ['c.py', 'jobs/a.py', 'jobs/deep/b.py']);
  });

  it('are relative to the working directory outside a repository', async () => {
    const folder = temporaryFolder();
    put(folder, { 'a.py': '', 'sub/b.py': '', 'node_modules/x/c.py': '', '.git/d.py': '' });
    assert.deepEqual(await paths([], folder), ['a.py', 'sub/b.py']);
  });

  it('are absolute for what lies elsewhere', async () => {
    const folder = temporaryFolder();
    put(folder, { 'a.py': '' });
    assert.deepEqual(await paths([join(folder, 'a.py')], repository({ 'b.py': '' })), [join(folder, 'a.py')]);
  });

  it('leave out what git ignores, unless it is named', async () => {
    const folder = repository({ '.gitignore': 'out\n' });
    put(folder, { 'out/a.py': '' });
    assert.deepEqual(await paths([], folder), ['.gitignore']);
    const { places } = await placesOf(['out/a.py'], folder);
    assert.deepEqual(
      places.map(({ path, named }) => [path, named]),
      [['out/a.py', true]],
    );
  });

  it('do not follow links to folders, and skip what is deleted or a submodule', async () => {
    const folder = repository({ 'a.py': '', 'gone.py': '' });
    git(folder, 'rm', '-q', 'gone.py');
    symlinkSync('/', join(folder, 'everything'));
    assert.deepEqual(await paths([], folder), ['a.py']);
  });

  it('must exist', async () => {
    await assert.rejects(placesOf(['nowhere.py'], temporaryFolder()), (error: unknown) => {
      assert.ok(error instanceof UsageError);
      assert.equal(error.message, 'There is no `nowhere.py`: name a file or a folder that exists.');
      return true;
    });
  });
});

describe('a file', () => {
  const place = (file: string, named: boolean) => ({ file, path: 'a.py', within: 'a.py', named });

  it('is read as it is stored', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.py': '\ufeffprint()\r\n' });
    assert.equal(readPlace(place(join(folder, 'a.py'), false)).text, '\ufeffprint()\r\n');
    assert.equal(startOf(join(folder, 'a.py'), 4), '\ufeffp');
  });

  it('over 1 MB is not read', () => {
    const folder = temporaryFolder();
    put(folder, { 'a.py': 'x'.repeat(1_000_001) });
    assert.equal(readPlace(place(join(folder, 'a.py'), true)).unread, 'it is larger than 1 MB');
  });

  it('that cannot be read is unread in a folder, and a usage error when a person named it', () => {
    const folder = temporaryFolder();
    assert.equal(readPlace(place(folder, false)).unread, 'it cannot be read (EISDIR)');
    assert.throws(() => readPlace(place(folder, true)), UsageError);
  });

  it('that is gone by now is unread, and empty where only its start is asked for', () => {
    const file = join(temporaryFolder(), 'a.py');
    assert.equal(readPlace(place(file, false)).unread, 'it cannot be read (ENOENT)');
    assert.throws(() => readPlace(place(file, true)), UsageError);
    assert.equal(startOf(file), '');
    assert.equal(readText(file), undefined);
  });
});
