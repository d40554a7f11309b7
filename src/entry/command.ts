import { UsageError } from '../app/usage.ts';
import { type Request, requestOf } from './arguments.ts';
import { type Ending, exitStatus } from './exit-status.ts';
import { ISSUES } from './project.ts';
import { ownTerminal, say, type Terminal } from './terminal.ts';

/** Runs the command line on the words after `readiness` and ends the process with the exit status. It never throws. */
export async function main(words: readonly string[]): Promise<void> {
  process.exitCode = await run(words, ownTerminal());
  await Promise.all([process.stdout, process.stderr].map(emptied));
  // Nothing is left to do: waiting for the heap to be given back page by page costs a tenth of a long check.
  process.exit();
}

/** Resolves once a stream has passed on all that was written to it, or its reader is gone. */
function emptied(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => stream.write('', () => resolve()));
}

/** The same on any terminal; returns the exit status. */
export async function run(words: readonly string[], terminal: Terminal): Promise<ReturnType<typeof exitStatus>> {
  return exitStatus(await endingOf(words, terminal));
}

async function endingOf(words: readonly string[], terminal: Terminal): Promise<Ending> {
  try {
    return await answer(requestOf(words), terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.warn(`${error.message}\n`);
      return { kind: 'usage' };
    }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.warn(`readiness failed by a fault of its own: report it at ${ISSUES}.\n${message}\n`);
    return { kind: 'fault' };
  }
}

async function answer(request: Request, terminal: Terminal): Promise<Ending> {
  switch (request.command) {
    case 'check':
      return (await import('./check.ts')).check(request, terminal);
    case 'diff':
      return (await import('./diff.ts')).diff(request, terminal);
    case 'explain':
      return (await import('./explain.ts')).explain(request, terminal);
    case 'habits':
      return (await import('./habits.ts')).listHabits(request, terminal);
    case 'score':
      return (await import('./score.ts')).score(request, terminal);
    case 'history':
      return (await import('./history.ts')).history(request, terminal);
    case 'help':
      return say((await import('./help.ts')).help, terminal);
    case 'version':
      return say(`${(await import('./version.ts')).version}\n`, terminal);
  }
}
