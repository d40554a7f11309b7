import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';

/** Calls that put a time limit around what stands within them: `asyncio.wait_for(fetch(), 5)`, `with timeout(5):`, `@timeout(5)`. */
const AROUND =
  /(?:^|\.)(?:wait_for|timeout|timeout_at|fail_after|move_on_after|time_?limit|limit_time|timeout_decorator|with_timeout|deadline|func_timeout|alarm|timeout-minutes)$/i;

/** Does this call bound the time of what stands within it? */
export function limitsAround(name: string): boolean {
  return AROUND.test(name);
}

/**
 * Clients that ask the socket module for its default limit. `requests` and `urllib3` pass their own (`None`: for ever),
 * so a default set for sockets does not reach them.
 */
const OF_SOCKETS =
  /^(?:urllib\.request|urllib2?|smtplib|ftplib|imaplib|poplib|nntplib|telnetlib|http\.client|httplib|xmlrpc\.client|socket)\./;

const SETTERS: ReadonlySet<string> = new Set([
  'socket.setdefaulttimeout',
  'signal.alarm',
  'signal.setitimer',
  'faulthandler.dump_traceback_later',
]);
const setIn = lastAsked((program: Program): readonly string[] =>
  program.calls.flatMap(({ name }) => (SETTERS.has(name) ? [name] : [])),
);

/** Does a call of the file set, once for the whole process, the limit that a client falls back to? */
export function hasDefaultLimit(client: string, program: Program): boolean {
  return setIn(program).some((setter) => setter !== 'socket.setdefaulttimeout' || OF_SOCKETS.test(client));
}

/** A datagram socket waits for nobody when it connects: it only remembers the address. */
export function neverWaits(step: Step): boolean {
  return (
    (isOfCluster(step) ||
      step.ask
        .maker()
        ?.args.some((value) => /SOCK_DGRAM/.test(`${value.text} ${value.holes.map((hole) => hole.name).join(' ')}`))) ??
    false
  );
}

/** `kubectl create secret … --dry-run=client -o yaml` only writes a text, and asks no server. */
const isOfCluster = ({ name, call: { args } }: Step): boolean =>
  /^(?:kubectl|oc) /.test(name) &&
  args.some(({ text }, at) => text === '--dry-run=client' || (text === '--dry-run' && args[at + 1]?.text === 'client'));
