import type { Value } from '../../core/facts.ts';
import type { Ask, Ending, Row } from '../../core/knowledge.ts';
import { arg, isConstant, joined, type Table } from '../row.ts';

const minor: Row = { effect: 'setup', medium: 'memory', minor: true };
const probe: Row = { effect: 'probe', medium: 'memory', minor: true };

/** What is printed; what goes into a pipe, a file or a variable is data for somebody else. */
const told: Row = {
  // `printf -v name …` gives a name its value.
  effect: ({ call: { output, args } }) => (output === undefined && args[0]?.text !== '-v' ? 'report' : 'probe'),
  medium: 'output',
  // `::group::`, `::error::` are the runner's own log, which stamps each line.
  thing: ({ call }) => (call.args.some(({ text }) => /^::[a-z-]+(?: [^:]*)?::/.test(text)) ? 'log' : 'print'),
  content: (ask) => joined(ask.call.args.filter(({ text }) => !/^-[neE]+$/.test(text))),
  minor: true,
};

/** `cat <<EOF` prints; `cat file` reads. */
export const printed: Row = { ...told, content: (ask) => ask.option('<<') };

/** The status that a leave is given: nothing is success, `$?` right after a failure is that failure. */
function endingOf(status: Value | undefined, open: boolean): Ending {
  if (status === undefined) return open ? 'unknown' : 'ok';
  if (!isConstant(status)) return 'unknown';
  return /^0+$/.test(status.text) ? 'ok' : 'bad';
}

/** `return 1` is a failure that the caller sees; `return` alone, or with a computed status, tells nothing. */
function endingOfReturn(ask: Ask): Ending {
  const status = ask.call.args[0];
  if (status === undefined) return 'return';
  if (status.holes.length > 0) return status.text === '${?}' ? 'return' : 'unknown';
  return /^0+$/.test(status.text) ? 'return' : 'raise';
}

function leave(ends: (ask: Ask) => Ending): Row {
  return { effect: 'leave', medium: 'process', ends, content: arg(0), minor: true };
}

function promptOf({ call }: Ask): Value | undefined {
  const at = call.args.findIndex(({ text }) => /^-\w*p$/.test(text));
  return at < 0 ? undefined : call.args[at + 1];
}

/** `read` from a person, from what the call's input gives, or the next record of a loop. */
const read: Row = {
  effect: (ask) => (ask.option('<<') ? 'probe' : ask.call.input !== undefined || ask.call.open ? 'parse' : 'ask'),
  medium: 'output',
  content: promptOf,
  minor: true,
};

/** Output of the whole script turned into a file or handed to a program: its log. */
export const redirected: Row = { effect: 'report', medium: 'output', thing: 'log', minor: true };

/** What the shell does itself, and the calls that the reader writes for redirects, variables and arguments. */
export const builtins: Table = [
  { shell: 'echo, printf, print', row: told },
  { shell: 'exit', row: leave((ask) => endingOf(ask.call.args[0], ask.call.open)) },
  { shell: 'return', row: leave(endingOfReturn) },
  { shell: 'break', row: leave(() => 'break') },
  { shell: 'continue', row: leave(() => 'next') },
  {
    shell: 'getenv',
    row: { effect: 'read', medium: 'environment', thing: 'variable', target: arg(0), content: arg(1), minor: true },
  },
  { shell: 'argv, getopts', row: { effect: 'read', medium: 'arguments', thing: 'argument', minor: true } },
  { shell: '<', row: { effect: 'read', medium: 'file', thing: 'file', target: arg(0) } },
  { shell: '>', row: { effect: 'write', medium: 'file', thing: 'file', target: arg(0) } },
  { shell: '>>', row: { effect: 'append', medium: 'file', thing: 'line', target: arg(0) } },
  { shell: 'read', row: read },
  { shell: 'mapfile', row: { effect: 'parse', medium: 'memory', minor: true } },
  {
    shell: 'source, .',
    row: { effect: 'setup', medium: 'environment', thing: 'settings', target: arg(0), minor: true },
  },
  {
    shell:
      'set, cd, pushd, popd, umask, ulimit, shopt, hash, jobs, disown, module, exec, builtin, command, wait, times, setopt, unsetopt, autoload, emulate, zmodload, zstyle, zle, bindkey, compinit, compdef, promptinit, bind, complete, compgen, compopt, eval, fg, bg, dirs, history, enable, caller, stty, trap, unalias',
    row: minor,
  },
  { shell: ':, true, false, type, which, pwd, test, [, getconf, expr, seq, tput, clear, yes, sync', row: probe },
];
