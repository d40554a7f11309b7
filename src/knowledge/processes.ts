import type { Value } from '../core/facts.ts';
import type { Answer, Ask, Ask3, Limit, Row } from '../core/knowledge.ts';
import { commandOf } from './commands/index.ts';
import { arg, firstOf, given, has, joined, type Table } from './row.ts';

/** Waiting for a program is only waiting for somebody when the program crosses the network. */
function waiting(argv: (ask: Ask) => Value | undefined, own: Ask3): Limit {
  return {
    bounded: (ask) => {
      const said = own(ask);
      if (said !== 'no') return said;
      const started = argv(ask);
      return started !== undefined && commandOf(started, ask.call)?.row.limit !== undefined ? 'no' : 'unknown';
    },
    advice: 'add `timeout=600`',
    worst: 'job-info',
    source: 'https://docs.python.org/3/library/subprocess.html#subprocess.run',
  };
}

const args = firstOf(arg(0, 'args'), arg(0, 'cmd'));
const command = arg(0, 'command');
const process = { effect: 'run', medium: 'process', target: args, runs: args } as const;
const shellText = { effect: 'run', medium: 'process', target: command, runs: command } as const;

/** `check=False` written out is a decision; `check` that is not written is none. */
function checked(ask: Ask): Answer {
  const value = ask.option('check');
  return value === undefined ? given(value, ask.call.open) : 'yes';
}

/** The words of `create_subprocess_exec('git', 'push')` as one argv. */
function words(ask: Ask): Value | undefined {
  const all = joined(ask.call.args);
  return all === undefined ? undefined : { ...all, type: 'list', items: ask.call.args, open: ask.call.open };
}

const RESULT = ['returncode', 'check_returncode', 'stderr', '?', '*'];
const started: Row = {
  effect: 'run',
  medium: 'process',
  target: joinedArgs,
  runs: words,
  status: ['wait', 'communicate', 'returncode', '*'],
};

function joinedArgs(ask: Ask): Value | undefined {
  return joined(ask.call.args);
}

/** Programs and tasks that are started, and what becomes of their status. */
export const processes: Table = [
  {
    python: 'subprocess.run',
    row: { ...process, status: RESULT, check: checked, limit: waiting(args, has('timeout')), fix: { limit: 'timeout=600' } },
  },
  {
    python: 'subprocess.call',
    row: { ...process, status: ['?', '*'], limit: waiting(args, has('timeout')), fix: { limit: 'timeout=600' } },
  },
  {
    python: 'subprocess.check_call subprocess.check_output',
    row: { ...process, limit: waiting(args, has('timeout')), fix: { limit: 'timeout=600' } },
  },
  { python: 'subprocess.getstatusoutput', row: { ...process, status: ['[]', '*', '?'] } },
  { python: 'subprocess.getoutput commands.getoutput os.popen os.popen2 os.popen3', row: process },
  {
    python: 'subprocess.Popen asyncio.create_subprocess_shell',
    row: { ...process, status: ['wait', 'communicate', 'returncode', 'poll', '*', 'stdout'] },
  },
  { python: 'asyncio.create_subprocess_exec asyncio.subprocess.create_subprocess_exec', row: started },
  { python: 'os.system', row: { ...shellText, status: ['?', '*'] } },
  {
    python: 'os.spawnl os.spawnlp os.spawnv os.spawnvp os.posix_spawn os.startfile',
    row: { effect: 'run', medium: 'process', target: arg(1) },
  },
  {
    python: 'pexpect.spawn pexpect.run',
    row: {
      ...shellText,
      limit: {
        bounded: 'default',
        advice: 'its default is finite',
        seconds: 30,
        source: 'https://pexpect.readthedocs.io/en/stable/api/pexpect.html',
      },
    },
  },
  {
    python:
      'invoke.run fabric.Connection.run fabric.Connection.sudo fabric.Connection.local invoke.Context.run plumbum.local sh.Command',
    row: { effect: 'run', medium: 'process', target: arg(0), runs: arg(0) },
  },
  {
    python:
      'os.kill os.killpg subprocess.Popen.kill subprocess.Popen.terminate subprocess.Popen.send_signal signal.signal os.setsid psutil.Process.kill psutil.Process.terminate multiprocessing.Process.terminate',
    row: { effect: 'setup', medium: 'process', thing: 'signal', minor: true },
  },
  { python: 'atexit.register faulthandler.enable', row: { effect: 'setup', medium: 'process', thing: 'exit hook', minor: true } },
  {
    python: 'webbrowser.open webbrowser.open_new webbrowser.open_new_tab',
    row: { effect: 'run', medium: 'process', thing: 'browser', target: arg(0), minor: true },
  },
];

const waits: Row = { effect: 'wait', medium: 'memory', minor: true };

/** Tasks that run beside the program: a failure is kept in them until somebody reads it. */
export const tasks: Table = [
  {
    python:
      'concurrent.futures.ThreadPoolExecutor.submit concurrent.futures.ProcessPoolExecutor.submit concurrent.futures.Executor.submit multiprocessing.pool.ThreadPool.apply_async multiprocessing.Pool.apply_async multiprocessing.Pool.map_async',
    row: {
      effect: 'run',
      medium: 'memory',
      thing: 'task',
      target: arg(0),
      status: ['result', 'exception', 'add_done_callback', 'get', 'await', '*'],
    },
  },
  {
    python: 'asyncio.create_task asyncio.ensure_future',
    row: {
      effect: 'run',
      medium: 'memory',
      thing: 'task',
      target: arg(0),
      status: ['await', 'result', 'exception', 'add_done_callback', '*'],
    },
  },
  // A group reads its tasks at the end of its block, and raises what failed in one of them.
  {
    python: 'asyncio.TaskGroup.create_task anyio.create_task_group.start_soon trio.open_nursery.start_soon',
    row: { effect: 'run', medium: 'memory', target: arg(0), minor: true },
  },
  {
    python: 'asyncio.gather',
    row: { effect: 'wait', medium: 'memory', thing: 'task', absorbs: has('return_exceptions'), minor: true },
  },
  {
    python: 'asyncio.wait concurrent.futures.wait concurrent.futures.as_completed asyncio.as_completed',
    row: { ...waits, thing: 'task' },
  },
  {
    python: 'asyncio.run asyncio.get_event_loop.run_until_complete asyncio.wait_for asyncio.timeout anyio.run trio.run',
    row: { effect: 'setup', medium: 'memory', minor: true },
  },
  {
    python:
      'time.sleep asyncio.sleep anyio.sleep trio.sleep gevent.sleep eventlet.sleep signal.pause signal.sigwait select.select',
    row: { ...waits, target: arg(0) },
  },
  {
    python:
      'queue.Queue.get queue.LifoQueue.get queue.PriorityQueue.get queue.SimpleQueue.get multiprocessing.Queue.get asyncio.Queue.get queue.Queue.join threading.Thread.join multiprocessing.Process.join threading.Event.wait asyncio.Event.wait threading.Condition.wait threading.Barrier.wait subprocess.Popen.wait subprocess.Popen.communicate multiprocessing.Pool.join',
    row: waits,
  },
];
