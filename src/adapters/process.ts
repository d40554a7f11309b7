import { spawn } from 'node:child_process';

export interface Ended {
  /** null: it was ended by a signal, or took too long. */
  readonly status: number | null;
  readonly output: Buffer;
  readonly errors: string;
}

/** Git never asks, pages, translates, locks or reads a path as a pattern. */
const QUIET = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_LITERAL_PATHSPECS: '1', GIT_PAGER: 'cat', LC_ALL: 'C' };

/** The repository's own configuration can name programs for these; none is needed to read. */
const NO_PROGRAMS = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/**
 * Runs `git` in a folder, without a shell. Resolves with its status and output whatever they are; `undefined` when there is
 * no git to run. It is ended after `limit` milliseconds.
 */
export function runGit(args: readonly string[], folder: string, input = '', limit = 60_000): Promise<Ended | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', [...NO_PROGRAMS, ...args], {
      cwd: folder,
      env: { ...process.env, ...QUIET },
      stdio: 'pipe',
      timeout: limit,
    });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', () => resolve(undefined));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(output), errors: Buffer.concat(errors).toString() }));
    // Git may end before it has read everything; its status says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
