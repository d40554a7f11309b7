import type { Answer, Ask, Ask3, Limit, Row } from '../core/knowledge.ts';
import { arg, either, firstOf, given, has, hasArg, keyword, no, type Table, yes } from './row.ts';

/** A connection that is opened here and used later: the limit belongs where it is opened. */
function connection(bounded: Ask3, advice: string, source: string, fix?: string): Row {
  return {
    effect: 'setup',
    medium: 'network',
    thing: 'socket',
    target: firstOf(arg(0, 'host'), keyword('hostname', 'server', 'url')),
    limit: { bounded, advice, source },
    ...(fix && { fix: { limit: fix } }),
  };
}

const python = (page: string): string => `https://docs.python.org/3/library/${page}.html`;
const add = 'add `timeout=10`';
const timed = (index: number): Ask3 => hasArg(index, 'timeout');

/** A socket of its own: somebody has to call `settimeout` on it. */
function socketLimit(ask: Ask): Answer {
  const maker = ask.maker();
  // A program of this machine, by a file: an event may be long in coming.
  if (maker === undefined || /\bAF_UNIX\b/.test((maker.args[0] ?? maker.options.get('family'))?.text ?? '')) return 'unknown';
  return maker.uses.includes('settimeout') || maker.uses.includes('setblocking')
    ? 'yes'
    : maker.uses.includes('*')
      ? 'unknown'
      : 'no';
}

const mail: Table = [
  { python: 'smtplib.SMTP smtplib.LMTP', row: connection(timed(3), add, python('smtplib'), 'timeout=10') },
  {
    python: 'smtplib.SMTP_SSL',
    row: connection(either(has('timeout'), hasArg(5, 'timeout')), add, python('smtplib'), 'timeout=10'),
  },
  { python: 'imaplib.IMAP4', row: connection(timed(2), add, python('imaplib'), 'timeout=10') },
  { python: 'imaplib.IMAP4_SSL', row: connection(has('timeout'), add, python('imaplib'), 'timeout=10') },
  { python: 'poplib.POP3', row: connection(timed(2), add, python('poplib'), 'timeout=10') },
  { python: 'poplib.POP3_SSL', row: connection(has('timeout'), add, python('poplib'), 'timeout=10') },
];

const transfer: Table = [
  { python: 'ftplib.FTP', row: connection(timed(4), add, python('ftplib'), 'timeout=10') },
  { python: 'ftplib.FTP_TLS', row: connection(has('timeout'), add, python('ftplib'), 'timeout=10') },
  {
    python: 'telnetlib.Telnet nntplib.NNTP',
    row: connection(timed(2), add, 'https://docs.python.org/3.12/library/telnetlib.html', 'timeout=10'),
  },
  {
    python: 'http.client.HTTPConnection http.client.HTTPSConnection httplib.HTTPConnection httplib.HTTPSConnection',
    row: connection(either(has('timeout'), timed(2)), add, python('http.client'), 'timeout=10'),
  },
  { python: 'socket.create_connection', row: connection(timed(1), add, python('socket'), 'timeout=10') },
  { python: 'socket.socket.connect', row: connection(socketLimit, 'call `settimeout(10)` first', python('socket')) },
  {
    python: 'xmlrpc.client.ServerProxy xmlrpc.client.Server',
    row: connection(
      (ask) => (given(ask.option('transport'), ask.call.open) === 'no' && ask.call.args.length < 2 ? 'no' : 'unknown'),
      'give it a transport with a timeout',
      python('xmlrpc.client'),
    ),
  },
  {
    python: 'websocket.create_connection',
    row: connection(timed(1), add, 'https://websocket-client.readthedocs.io/en/latest/core.html', 'timeout=10'),
  },
  {
    python: 'paramiko.SSHClient.connect',
    // The system gives up on an address that does not answer, and it waits 15 s for the banner, 30 s for the login.
    row: connection(yes, add, 'https://docs.paramiko.org/en/stable/api/client.html'),
  },
  {
    python: 'ldap3.Server',
    row: connection(
      has('connect_timeout'),
      'add `connect_timeout=10`',
      'https://ldap3.readthedocs.io/en/latest/server.html',
      'connect_timeout=10',
    ),
  },
];

const finite = (seconds: number, source: string): Limit => ({
  bounded: 'default',
  advice: 'its default is finite',
  seconds,
  source,
});
const http = { medium: 'network', thing: 'http', minor: false } as const;

const used: Table = [
  {
    python:
      'http.client.HTTPConnection.request http.client.HTTPSConnection.request httplib.HTTPConnection.request httplib.HTTPSConnection.request',
    row: {
      ...http,
      effect: (ask) => (/^(?:post|put|patch)$/i.test(ask.arg(0, 'method')?.text ?? '') ? 'send' : 'read'),
      target: arg(1, 'url'),
      again: () => 'unknown',
      retry: no,
    },
  },
  {
    python:
      'http.client.HTTPConnection.getresponse http.client.HTTPSConnection.getresponse httplib.HTTPConnection.getresponse httplib.HTTPSConnection.getresponse',
    row: { ...http, effect: 'read', status: ['status', 'reason', 'code', '*'] },
  },
  {
    python: 'socket.socket.send socket.socket.sendall socket.create_connection.sendall socket.create_connection.send',
    row: { effect: 'send', medium: 'network', thing: 'socket', content: arg(0) },
  },
  { python: 'socket.socket.recv socket.create_connection.recv', row: { effect: 'read', medium: 'network', thing: 'socket' } },
  {
    python: 'socket.gethostname platform.node os.uname socket.getfqdn',
    row: { effect: 'probe', medium: 'process', minor: true },
  },
  {
    python: 'socket.gethostbyname socket.getaddrinfo',
    row: { effect: 'read', medium: 'network', thing: 'socket', target: arg(0) },
  },
  {
    python: 'ftplib.FTP.storbinary ftplib.FTP_TLS.storbinary ftplib.FTP.storlines',
    row: { effect: 'write', medium: 'network', thing: 'file', target: arg(0) },
  },
  {
    python: 'ftplib.FTP.retrbinary ftplib.FTP_TLS.retrbinary ftplib.FTP.retrlines ftplib.FTP.nlst',
    row: { effect: 'read', medium: 'network', thing: 'file', target: arg(0) },
  },
  {
    python: 'ftplib.FTP.delete ftplib.FTP_TLS.delete',
    row: { effect: 'delete', medium: 'network', thing: 'file', target: arg(0), danger: () => 'no' },
  },
  {
    python:
      'imaplib.IMAP4.fetch imaplib.IMAP4_SSL.fetch imaplib.IMAP4.search imaplib.IMAP4_SSL.search poplib.POP3.retr poplib.POP3_SSL.retr',
    row: { effect: 'read', medium: 'network', thing: 'message', target: arg(0) },
  },
  {
    python: 'paramiko.SSHClient.exec_command',
    row: { effect: 'run', medium: 'network', thing: 'command', target: arg(0, 'command'), status: ['[]', '*'], retry: no },
  },
  {
    python: 'paramiko.SSHClient.open_sftp.put paramiko.SFTPClient.put paramiko.SFTPClient.from_transport.put',
    row: { effect: 'write', medium: 'network', thing: 'file', target: arg(1, 'remotepath') },
  },
  {
    python: 'paramiko.SSHClient.open_sftp.get paramiko.SFTPClient.get paramiko.SFTPClient.from_transport.get',
    row: { effect: 'write', medium: 'file', thing: 'file', target: arg(1, 'localpath') },
  },
  {
    python: 'paramiko.SSHClient.open_sftp.mkdir paramiko.SFTPClient.mkdir paramiko.SFTPClient.from_transport.mkdir',
    row: { effect: 'create', medium: 'network', thing: 'directory', target: arg(0), again: no },
  },
  {
    python: 'paramiko.SSHClient.open_sftp.remove paramiko.SFTPClient.remove',
    row: { effect: 'delete', medium: 'network', thing: 'file', target: arg(0), danger: () => 'no' },
  },
  {
    python: 'websockets.connect websockets.client.connect',
    row: {
      effect: 'setup',
      medium: 'network',
      thing: 'socket',
      limit: finite(10, 'https://websockets.readthedocs.io/en/stable/topics/keepalive.html'),
    },
  },
  {
    python: 'wget.download',
    row: {
      effect: 'write',
      medium: 'file',
      thing: 'file',
      target: arg(1, 'out'),
      content: arg(0),
      limit: {
        bounded: no,
        advice: 'it takes no limit: use `urlopen(url, timeout=10)`',
        source: 'https://pypi.org/project/wget/',
      },
    },
  },
  // What goes wrong on the way is noted in the answer (`bozo`), and ends no run.
  {
    python: 'feedparser.parse',
    row: { effect: 'read', medium: 'network', thing: 'http', target: arg(0), retry: () => 'unknown' },
  },
];

const retries: Table = [
  {
    python: 'tenacity.retry tenacity.Retrying tenacity.AsyncRetrying tenacity.retry_with_stop',
    row: { effect: 'setup', medium: 'memory', thing: 'retry', minor: true, retry: (ask) => ask.has('stop') },
  },
  {
    python: 'backoff.on_exception backoff.on_predicate',
    row: { effect: 'setup', medium: 'memory', thing: 'retry', minor: true, retry: (ask) => ask.has('max_tries', 'max_time') },
  },
  {
    python: 'stamina.retry stamina.retry_context',
    row: { effect: 'setup', medium: 'memory', thing: 'retry', minor: true, retry: yes },
  },
  {
    python: 'retrying.retry',
    row: {
      effect: 'setup',
      medium: 'memory',
      thing: 'retry',
      minor: true,
      retry: (ask) => ask.has('stop_max_attempt_number', 'stop_max_delay'),
    },
  },
  {
    python: 'retry.retry retry.retry_call retry.api.retry',
    row: { effect: 'setup', medium: 'memory', thing: 'retry', minor: true, retry: (ask) => ask.has('tries') },
  },
  {
    python: 'google.api_core.retry.Retry aiohttp_retry.RetryClient aiohttp_retry.ExponentialRetry',
    row: { effect: 'setup', medium: 'memory', thing: 'retry', minor: true, retry: yes },
  },
];

/** Everything that speaks to the network below or beside HTTP, and what retries it. */
export const network: Table = [...mail, ...transfer, ...used, ...retries];
