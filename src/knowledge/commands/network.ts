import type { Value } from '../../core/facts.ts';
import type { Answer, Ask, Ask3, Effect, Limit, Row } from '../../core/knowledge.ts';
import { isAlertHost, isAlertName, isHeartbeat } from '../names.ts';
import { no, type Table, yes } from '../row.ts';
import { flag, flagged, operand, operands, optionValue } from './options.ts';

const CURL_VALUES =
  '-X --request -d --data --data-raw --data-binary --data-urlencode -H --header -o --output -u --user -F --form -T --upload-file -m --max-time --connect-timeout --retry --retry-delay --retry-max-time -A --user-agent -b --cookie -c --cookie-jar -e --referer -x --proxy -w --write-out -K --config --cacert --cert --key -E -L --resolve --limit-rate --json --url';

function addressOf(ask: Ask) {
  return optionValue(ask, '--url') ?? operands(ask, CURL_VALUES.replace(' -L ', ' ')).at(-1);
}

/** `-X POST`; of those that are written in one word only a question: `-XGET` is no `-T`. */
const methodOf = (ask: Ask): string =>
  optionValue(ask, '-X', '--request')?.text ??
  ask.call.args.map(({ text }) => /^-[a-zA-Z]*X(GET|HEAD)$/.exec(text)?.[1]).find((method) => method !== undefined) ??
  '';

function effectOfCurl(ask: Ask): Effect {
  if (flagged(ask, 'version', 'V', 'help', 'manual', 'M') === 'yes') return 'probe';
  const method = methodOf(ask).toLowerCase();
  if (method === 'delete') return 'delete';
  if (method === 'put') return 'write';
  if (method === 'patch') return 'change';
  if (method === 'post') return 'send';
  if (method === 'get' || method === 'head') return 'read';
  if (flagged(ask, 'd', 'data', 'data-raw', 'data-binary', 'data-urlencode', 'F', 'form', 'json') === 'yes') return 'send';
  return flagged(ask, 'T', 'upload-file') === 'yes' ? 'write' : 'read';
}

const local = (text: string): boolean => /^(?:file:|(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$))/.test(text);

/** Its own options bound it, a local address needs none, options that can't be seen may. */
function curlBounded(ask: Ask): Answer {
  if (local(addressOf(ask)?.text ?? '') || flagged(ask, 'version', 'V', 'help', 'h') === 'yes') return 'yes';
  const own = flagged(ask, 'm', 'max-time', 'connect-timeout', 'speed-time', 'y');
  return own === 'no' && flagged(ask, 'K', 'config', 'unix-socket') === 'yes' ? 'unknown' : own;
}

function limit(bounded: Ask3, advice: string, source: string, worst?: Limit['worst'], seconds?: number): Limit {
  return { bounded, advice, source, ...(worst && { worst }), ...(seconds !== undefined && { seconds }) };
}

const curl: Row = {
  effect: effectOfCurl,
  medium: 'network',
  thing: (ask) => {
    const text = addressOf(ask)?.text ?? '';
    if (isHeartbeat(text)) return 'heartbeat';
    // `…/api/incidents` is asked, `$ALERT_HOOK` is told.
    if (isAlertHost(text) || (effectOfCurl(ask) !== 'read' && isAlertName(text))) return 'alert';
    return effectOfCurl(ask) === 'probe' ? 'program' : 'http';
  },
  target: addressOf,
  content: (ask) => optionValue(ask, '-d', '--data', '--data-raw', '--json'),
  again: (ask) =>
    effectOfCurl(ask) === 'send' ? (ask.call.args.some(({ text }) => /idempotency/i.test(text)) ? 'yes' : 'no') : 'unknown',
  limit: limit(curlBounded, 'add `--max-time SECONDS`', 'https://curl.se/docs/manpage.html#-m'),
  retry: flag('retry'),
};

/**
 * With `-z` it only connects, and the system gives up on that after two minutes or so; with `-l` it is the server, with `-u` nobody
 * answers, and the machine itself is there or is not.
 */
const ncBounded = (ask: Ask): Answer =>
  flagged(ask, 'l', 'listen', 'u', 'udp') === 'yes' || /^(?:localhost|127\.0\.0\.1|::1)$/.test(ncTarget(ask)?.text ?? '')
    ? 'unknown'
    : flagged(ask, 'w', 'wait', 'idle-timeout', 'z');
const ncTarget = operand(0, '-w -p -s -i -q');

const saysOfItself = (ask: Ask): boolean => flagged(ask, 'G', 'V', 'Q') === 'yes';

/**
 * `ssh -o ConnectTimeout=10`, `ssh -o ServerAliveInterval=15` (it gives up after three without an answer), or a configuration file
 * that may hold them.
 */
function sshBounded(ask: Ask): Answer {
  if (saysOfItself(ask)) return 'unknown';
  if (ask.call.args.some(({ text }) => /ConnectTimeout|ServerAliveInterval/i.test(text))) return 'yes';
  // Without a host it says how it is used.
  if (operand(0, SSH_VALUES)(ask) === undefined && !ask.call.open) return 'unknown';
  // Over a connection that is open already (`-o ControlPath=…`).
  if (ask.call.args.some(({ text }) => /^-?o?ControlPath/i.test(text))) return 'unknown';
  // In the background, for others to go through: nobody waits for it.
  if (ask.call.lostBy === 'background' && ask.call.args.some(({ text }) => /^-\w*N/.test(text))) return 'unknown';
  // With a terminal somebody sits in front of it; `-O exit` speaks to a connection of its own; `/etc/init.d/ssh restart` is no client.
  if (ask.call.args.some(({ text }) => /^-(?:tt?|O)$/.test(text)) || isSession(ask)) return 'unknown';
  if (/^(?:re)?(?:start|load)$|^(?:stop|status|force-reload)$/.test(operand(0, SSH_VALUES)(ask)?.text ?? '')) return 'unknown';
  return flagged(ask, 'F') === 'yes' ? 'unknown' : flagged(ask, 'V', 'ConnectTimeout');
}

/** `ssh -X web1`: without a command it is a shell for whoever sits there. */
const isSession = (ask: Ask): boolean =>
  ask.call.output === undefined &&
  ask.call.input === undefined &&
  // `ssh -AJ gate web1`: what stands behind the letters may be the last one's value.
  ask.call.args.filter(({ text }, at, all) => !text.startsWith('-') && !TAKES_VALUE.test(all[at - 1]?.text ?? '')).length === 1 &&
  !ask.call.args.some(({ text }) => /^-\w*[NfTLRDW]/.test(text)) &&
  ![...ask.call.options.keys()].some((name) => name.startsWith('<'));

const TAKES_VALUE = /^-[46AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOopPQRSWw]$/;
const SSH_VALUES = '-o -i -p -l -L -R -D -F -J -W -b -c -m -P -S';
/** The first is for a server that can't be reached, which the system would give up in minutes; the second for one that falls silent. */
const ssh = limit(
  sshBounded,
  'add `-o ConnectTimeout=10 -o ServerAliveInterval=15`',
  'https://man.openbsd.org/ssh_config#ServerAliveInterval',
);
const isRemote = (ask: Ask): boolean =>
  ask.call.args.some(({ text }) => /^(?:[\w.-]+@)?[\w.-]+:(?!\/\/)|^(?:rsync|ssh):\/\/|^\$\{[^}]*\}:/.test(text));
const job = (advice: string, source: string, bounded: Ask3 = no): Limit => limit(bounded, advice, source, 'job-info');

/** What rsync deletes is destructive unless it only shows it. */
function rsyncDanger(ask: Ask): 'no' | 'yes' | 'preview' {
  // `${DRY_RUN:+--dry-run}` as well: who sets it sees it first.
  if (flagged(ask, 'n', 'dry-run') === 'yes' || ask.call.args.some(isDryRun)) return 'preview';
  // A mirror that is fetched from an rsync server is what that server has.
  if (operands(ask).some(({ text }) => /^rsync:\/\/|::/.test(text))) return 'no';
  return ask.call.args.some(({ text }) => /^--delete/.test(text)) ? 'yes' : 'no';
}

const isDryRun = ({ holes }: Value): boolean => holes.some(({ name }) => /^dry_?run\b/i.test(name));

/** Programs that cross the network. */
export const networkCommands: Table = [
  { shell: 'curl', row: curl },
  {
    shell: 'wget',
    row: {
      effect: 'write',
      medium: 'file',
      thing: 'file',
      target: operand(-1, '-O -o -P -T -t --timeout --tries --header'),
      limit: limit(
        (ask) =>
          local(operand(-1, '-O -o -P -T -t')(ask)?.text ?? '')
            ? 'yes'
            : flagged(ask, 'T', 'timeout', 'read-timeout', 'connect-timeout'),
        'add `--timeout=30`',
        'https://www.gnu.org/software/wget/manual/wget.html#Download-Options',
        'info',
        900,
      ),
      retry: yes,
    },
  },
  {
    shell: 'http, https, xh',
    row: {
      effect: 'read',
      medium: 'network',
      thing: 'http',
      target: operand(-1),
      limit: limit(yes, 'its default is finite', 'https://httpie.io/docs/cli/timeout'),
    },
  },
  {
    shell: 'ssh',
    row: {
      // `ssh -G web1` says what its configuration is, and goes nowhere.
      effect: (ask) => (saysOfItself(ask) ? 'probe' : 'run'),
      medium: 'network',
      thing: 'command',
      target: operand(0, SSH_VALUES),
      limit: ssh,
      retry: no,
    },
  },
  {
    shell: 'scp, sftp',
    row: { effect: 'write', medium: 'network', thing: 'file', target: operand(-1, SSH_VALUES), limit: ssh, retry: no },
  },
  {
    shell: 'nc, ncat, netcat',
    row: {
      effect: 'read',
      medium: 'network',
      thing: 'socket',
      target: ncTarget,
      limit: limit(ncBounded, 'add `-w 10`', 'https://man.openbsd.org/nc.1#w'),
    },
  },
  {
    shell: 'rsync',
    row: {
      effect: 'write',
      medium: 'file',
      thing: 'file',
      target: operand(-1, '-e --exclude --include --rsh --bwlimit --timeout --contimeout'),
      danger: rsyncDanger,
      limit: job('add `--timeout=60`', 'https://download.samba.org/pub/rsync/rsync.1#opt--timeout', (ask) =>
        isRemote(ask) ? flagged(ask, 'timeout', 'contimeout') : 'unknown',
      ),
      retry: no,
    },
  },
  { shell: 'ping, dig, nslookup, host, traceroute', row: { effect: 'probe', medium: 'network', minor: true } },
];
