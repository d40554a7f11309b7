import type { Ending } from './exit-status.ts';

/** The streams and the place a command is started with. */
export interface Terminal {
  readonly cwd: string;
  /** Is colour wanted on standard output? */
  readonly colour: boolean;
  /** Is somebody looking at standard error? */
  readonly isWatched: boolean;
  write(text: string): Promise<void>;
  /** Writes to standard error. */
  warn(text: string): void;
}

/** The terminal of this process. */
export function ownTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  // Whoever reads may go away early (`| head`): that is no fault, and the rest is left unsaid.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    cwd: process.cwd(),
    colour: wantsColour(env, stdout.isTTY === true),
    isWatched: stderr.isTTY === true,
    write: (text) => new Promise((resolve) => stdout.write(text, () => resolve())),
    warn: (text) => stderr.write(text),
  };
}

/** `NO_COLOR` and `FORCE_COLOR` decide before the terminal does (no-color.org). */
export function wantsColour(environment: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (environment['NO_COLOR']) return false;
  if (environment['FORCE_COLOR'] !== undefined) return environment['FORCE_COLOR'] !== '0';
  return isTerminal && environment['TERM'] !== 'dumb';
}

/** Writes what was asked for, when that is all. */
export async function say(text: string, terminal: Terminal): Promise<Ending> {
  await terminal.write(text);
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
export function progressOf(
  total: number,
  { isWatched, warn }: Terminal,
  quiet: boolean,
  clock = () => performance.now(),
): Progress {
  if (quiet || !isWatched) return { onProgress: () => undefined, end: () => undefined };
  let drawn = clock() + PATIENCE - BETWEEN;
  let isShown = false;
  return {
    onProgress(done) {
      const now = clock();
      if (now - drawn < BETWEEN) return;
      drawn = now;
      isShown = true;
      warn(`\rReading ${done} of ${total} files`);
    },
    end() {
      if (isShown) warn('\r\u001b[K');
    },
  };
}
