import { UsageError } from '../app/usage.ts';
import { type Request, requestOf } from './arguments.ts';
import { type Ending, exitStatus } from './exit-status.ts';
import { ISSUES } from './project.ts';
import { say } from './terminal.ts';

/** Runs the command line on the words after `readiness` and sets the exit status. It never throws. */
export async function main(words: readonly string[]): Promise<void> {
  process.exitCode = exitStatus(await endingOf(words));
}

async function endingOf(words: readonly string[]): Promise<Ending> {
  try {
    return await answer(requestOf(words));
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return { kind: 'usage' };
    }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`readiness failed by a fault of its own: report it at ${ISSUES}.\n${message}\n`);
    return { kind: 'fault' };
  }
}

async function answer(request: Request): Promise<Ending> {
  switch (request.command) {
    case 'check':
      return (await import('./check.ts')).check(request);
    case 'diff':
      return (await import('./diff.ts')).diff(request);
    case 'explain':
      return (await import('./explain.ts')).explain(request);
    case 'habits':
      return (await import('./habits.ts')).listHabits(request);
    case 'help':
      return say((await import('./help.ts')).help);
    case 'version':
      return say(`${(await import('../../package.json', { with: { type: 'json' } })).default.version}\n`);
  }
}
