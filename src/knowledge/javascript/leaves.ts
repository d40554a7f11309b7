import type { Value } from '../../core/facts.ts';
import type { Ask, Ending, Row } from '../../core/knowledge.ts';
import { arg, isConstant, type Table } from '../row.ts';

/** What an exit status means: none and zero are success. `process.exit()` ends as `process.exitCode` says. */
function endingOf(status: Value | undefined, open: boolean, isSet: boolean): Ending {
  if (status === undefined) return open || isSet ? 'unknown' : 'ok';
  if (!isConstant(status)) return 'unknown';
  return status.type === 'none' || /^(?:0|false)$/.test(status.text) ? 'ok' : 'bad';
}

function leave(ends: (ask: Ask) => Ending): Row {
  return { effect: 'leave', medium: 'process', ends, content: arg(0), minor: true };
}

/** What leaves a scope or the run, and with which status. */
export const leaves: Table = [
  { javascript: 'return', row: leave(() => 'return') },
  { javascript: 'raise', row: leave(() => 'raise') },
  { javascript: 'break', row: leave(() => 'break') },
  { javascript: 'continue', row: leave(() => 'next') },
  {
    javascript: 'process.exit process.reallyExit Deno.exit shelljs.exit exit',
    row: leave((ask) => endingOf(ask.call.args[0], ask.call.open, false)),
  },
  { javascript: 'process.exitCode', row: leave((ask) => endingOf(ask.call.args[0], ask.call.open, true)) },
  {
    javascript:
      'process.abort @actions/core.setFailed core.setFailed commander.Command.error commander.program.error yargs.exit grunt.fail.fatal grunt.fail.warn grunt.fatal',
    row: leave(() => 'bad'),
  },
];
