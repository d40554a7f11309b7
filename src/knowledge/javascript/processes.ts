import type { Value } from '../../core/facts.ts';
import type { Answer, Ask, Ask3, Limit, Row } from '../../core/knowledge.ts';
import { commandOf } from '../commands/index.ts';
import { arg, type Table, yes } from '../row.ts';
import { among } from './options.ts';

/** `spawn('git', ['push'])`: the words as one argv. */
function words(ask: Ask): Value | undefined {
  const [command, list] = ask.call.args;
  // `spawnSync(...argv, { stdio })`: the first that is written out is an option.
  if (command === undefined || command.type === 'map') return undefined;
  const items = list?.items ?? [];
  const open = ask.call.open || list?.open === true || (list !== undefined && list.items === undefined && list.type === 'other');
  if (items.length === 0 && !open && /\s/.test(command.text)) return command;
  const holes = [command, ...items].flatMap((value) => value.holes);
  return {
    text: [command, ...items].map(({ text }) => text).join(' '),
    holes,
    type: 'list',
    items: [command, ...items],
    open,
    start: command.start,
    end: command.end,
  };
}

const text = arg(0);

/** The options of a call that starts a program: the last object. */
const startedWith =
  (...names: readonly string[]): Ask3 =>
  (ask) => {
    const options = ask.call.args
      .slice(1)
      .findLast((value) => value.entries !== undefined || (value.type === 'other' && value.items === undefined));
    return among(options, ask.call.open, names);
  };

/** Waiting for a program is only waiting for somebody when the program crosses the network. */
function waiting(argv: (ask: Ask) => Value | undefined): Limit {
  const own = startedWith('timeout', 'signal', 'cancelSignal');
  return {
    bounded: (ask): Answer => {
      const said = own(ask);
      if (said !== 'no') return said;
      const started = argv(ask);
      return started !== undefined && commandOf(started, ask.call)?.row.limit !== undefined ? 'no' : 'unknown';
    },
    advice: 'add `timeout: 600_000`',
    worst: 'job-info',
    source: 'https://nodejs.org/api/child_process.html#child_processexecsynccommand-options',
  };
}

const runsWords: Row = { effect: 'run', medium: 'process', target: words, runs: words, limit: waiting(words) };
const runsText: Row = { effect: 'run', medium: 'process', target: text, runs: text, limit: waiting(text) };
const ANSWER = ['status', 'error', 'signal', 'code', '?', '*'];
const EVENTS = ['on', 'once', 'addListener', 'exitCode', 'await', 'then', 'catch', 'stdout', 'unref', 'callback', '*'];
/** `reject: false`: the author takes the failure as a value. */
const rejects: Ask3 = (ask) => (optionsDecide(ask) ? 'unknown' : 'yes');
const optionsDecide = (ask: Ask): boolean => ask.call.args.some((value) => value.entries?.has('reject'));

const native: Table = [
  { javascript: 'child_process.execSync', row: runsText },
  { javascript: 'child_process.execFileSync', row: runsWords },
  { javascript: 'child_process.spawnSync cross-spawn.sync', row: { ...runsWords, status: ANSWER } },
  // The whole command line is its first argument, and how it ended `exitCode` or `success`.
  { javascript: 'Bun.spawnSync', row: { ...runsText, status: [...ANSWER, 'exitCode', 'success', 'exitedDueToTimeout'] } },
  { javascript: 'child_process.spawn cross-spawn cross-spawn.spawn child_process.fork', row: { ...runsWords, status: EVENTS } },
  { javascript: 'child_process.exec', row: { ...runsText, status: EVENTS } },
  { javascript: 'child_process.execFile', row: { ...runsWords, status: EVENTS } },
  { javascript: 'child_process/promises.exec', row: { ...runsText, promised: true } },
  { javascript: 'child_process/promises.execFile', row: { ...runsWords, promised: true } },
];

const wrapped: Table = [
  {
    javascript: 'execa execa.execa execa.execaNode tinyexec.x tinyexec.exec nano-spawn spawn-async @npmcli/promise-spawn',
    row: {
      ...runsWords,
      promised: true,
      status: ['await', 'then', 'catch', '*', 'on', 'stdout', 'stderr', 'all'],
      check: rejects,
    },
  },
  { javascript: 'execa.execaSync execa.sync', row: runsWords },
  { javascript: 'execa.execaCommand execa.command', row: { ...runsText, promised: true } },
  { javascript: 'execa.execaCommandSync execa.commandSync', row: runsText },
  { javascript: '$ zx.$ execa.$ execa.$.tag bun.$ $.sync zx.$.sync execa.$.sync dax-sh', row: { ...runsText, promised: true } },
  {
    javascript: 'shelljs.exec',
    row: {
      ...runsText,
      status: ['code', 'stdout', 'on', ...ANSWER, 'callback'],
      // Its output goes into a file, or on to the next: what comes of an empty one is seen there.
      check: ({ call: { uses } }) =>
        uses.some((use) => /^(?:to|toEnd|grep|sed|exec|sort|head|tail)$/.test(use)) ? 'unknown' : 'no',
    },
  },
  { javascript: '@actions/exec.exec @actions/exec.getExecOutput', row: { ...runsWords, promised: true } },
  {
    javascript: 'opn open open.default better-opn',
    row: { effect: 'run', medium: 'process', thing: 'browser', target: text, minor: true },
  },
  {
    javascript: 'process.kill child_process.spawn.kill child_process.spawn.unref tree-kill',
    row: { effect: 'setup', medium: 'process', thing: 'signal', minor: true },
  },
];

const waits: Row = { effect: 'wait', medium: 'memory', minor: true };
const tasks: Table = [
  {
    javascript: 'setTimeout timers/promises.setTimeout timers/promises.setInterval delay sleep Bun.sleep zx.sleep Atomics.wait',
    row: { ...waits, target: arg(1) },
  },
  { javascript: 'Promise.allSettled p-settle', row: { ...waits, thing: 'task', absorbs: yes } },
  {
    javascript: 'Promise.all Promise.race Promise.any p-all p-queue.PQueue.onIdle p-queue.onIdle',
    row: { ...waits, thing: 'task' },
  },
];

const around: Table = [
  {
    javascript:
      'module.enableCompileCache module.flushCompileCache module.register require.resolve import.meta.resolve module.createRequire process.chdir process.cwd process.umask os.homedir os.tmpdir os.cpus os.platform process.memoryUsage process.setMaxListeners',
    row: { effect: 'probe', medium: 'process', minor: true },
  },
];

/** Programs that are started in all ways Node and its packages know, and what is waited for. */
export const processes: Table = [...native, ...wrapped, ...tasks, ...around];
