import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';

/** Nothing of the person's own configuration reaches git in a test. */
const environment = {
  PATH: process.env['PATH'],
  HOME: tmpdir(),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

/** An empty folder that is gone after the tests of the file. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-')));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd: folder, env: environment, encoding: 'utf8' }).trim();
}

export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Writes the files and commits everything; returns the commit. */
export function commit(folder: string, files: Readonly<Record<string, string>>): string {
  put(folder, files);
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', 'x');
  return git(folder, 'rev-parse', 'HEAD');
}

/** A repository on branch `main` with one commit of these files. */
export function repository(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, files);
  return folder;
}
