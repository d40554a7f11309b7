import { stderr, stdout } from 'node:process';
import type { Ending } from './exit-status.ts';

/** Is colour wanted on standard output? `NO_COLOR` and `FORCE_COLOR` decide before the terminal does (no-color.org). */
export function wantsColour(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] !== undefined) return environment['FORCE_COLOR'] !== '0';
  return stdout.isTTY === true && environment['TERM'] !== 'dumb';
}

/** Writes to standard output. Whoever reads may go away early (`| head`): that is no fault, and the rest is left unsaid. */
export function write(text: string): Promise<void> {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return new Promise((resolve) => {
    stdout.write(text, () => resolve());
  });
}

/** Writes what was asked for, when that is all. */
export async function say(text: string): Promise<Ending> {
  await write(text);
  return { kind: 'done' };
}

const PATIENCE = 1000;
const BETWEEN = 100;

export interface Progress {
  readonly onProgress: (done: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** A line on a terminal's standard error that says how far the work is, once it has taken longer than a second. */
export function progressOf(total: number, isWanted: boolean): Progress {
  if (!isWanted || stderr.isTTY !== true) return { onProgress: () => undefined, end: () => undefined };
  let drawn = performance.now() + PATIENCE - BETWEEN;
  let isShown = false;
  return {
    onProgress(done) {
      const now = performance.now();
      if (now - drawn < BETWEEN) return;
      drawn = now;
      isShown = true;
      stderr.write(`\rReading ${done} of ${total} files`);
    },
    end() {
      if (isShown) stderr.write('\r\u001b[K');
    },
  };
}
