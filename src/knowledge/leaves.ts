import type { Value } from '../core/facts.ts';
import type { Ask, Ending, Row } from '../core/knowledge.ts';
import { arg, isConstant, type Table } from './row.ts';

/** What an exit status means: nothing, zero and false are success; text is printed and is a failure. */
function endingOf(status: Value | undefined, open: boolean): Ending {
  if (status === undefined) return open ? 'unknown' : 'ok';
  if (status.type === 'text') return 'bad';
  if (!isConstant(status)) return 'unknown';
  if (status.type === 'none' || /^(?:0|false)$/i.test(status.text)) return 'ok';
  if (status.type === 'boolean' || status.type === 'number' || /^-?\d+$/.test(status.text)) return 'bad';
  return /EX_OK$/.test(status.text) ? 'ok' : 'unknown';
}

const EXITS = /^(?:SystemExit|exit|quit|sys\.exit|click\.exceptions\.Exit|typer\.Exit)$/;
const ABORTS = /^(?:click\.Abort|typer\.Abort|click\.exceptions\.Abort)$/;

/** `raise SystemExit(1)`, `raise typer.Exit()`: an exit with a status; everything else is an exception on its way. */
function endingOfRaise(ask: Ask): Ending {
  const raised = ask.call.args[0];
  if (raised === undefined) return 'raise';
  const made = ask.callOf(raised);
  const name = made?.name ?? raised.text.replace(/^\$\{|\}$/g, '');
  if (ABORTS.test(name)) return 'bad';
  if (!EXITS.test(name)) return 'raise';
  return made ? endingOf(made.options.get('code') ?? made.args[0], made.open) : 'ok';
}

function leave(ends: (ask: Ask) => Ending): Row {
  return { effect: 'leave', medium: 'process', ends, content: arg(0), minor: true };
}

const exit = leave((ask) => endingOf(ask.arg(0, 'code') ?? ask.option('status', 'exit_code'), ask.call.open));

/** What leaves a scope or the run, and with which status. */
export const leaves: Table = [
  { python: 'return', row: leave(() => 'return') },
  { python: 'raise', row: leave(endingOfRaise) },
  { python: 'break', row: leave(() => 'break') },
  { python: 'continue', row: leave(() => 'next') },
  { python: 'sys.exit exit quit os._exit click.Context.exit click.get_current_context.exit', row: exit },
  { python: 'os.abort click.Context.abort click.Context.fail', row: leave(() => 'bad') },
  { python: 'argparse.ArgumentParser.error optparse.OptionParser.error', row: leave(() => 'bad') },
  {
    python: 'argparse.ArgumentParser.exit optparse.OptionParser.exit',
    row: leave((ask) => endingOf(ask.arg(0, 'status'), ask.call.open)),
  },
  {
    python: 'os.execv os.execve os.execvp os.execvpe os.execl os.execle os.execlp os.execlpe',
    row: leave(() => 'unknown'),
  },
  { python: 'pytest.fail pytest.exit', row: leave(() => 'bad') },
];
