import type { Answer, Ask } from '../core/knowledge.ts';
import { anyRequest, type Client, request, type Verb } from './requests.ts';
import { arg, given, has, makersOf, type Table, yes } from './row.ts';

const RESPONSE = ['raise_for_status', 'status_code', 'ok', 'is_success', 'is_error', '?', '*'];

/** A session whose own method was replaced (`s.request = partial(s.request, timeout=5)`), or that adapters were mounted on. */
function requestsLimit(ask: Ask): Answer {
  const own = ask.has('timeout');
  if (own !== 'no' || ask.option('timeout') !== undefined) return own;
  const uses = ask.maker()?.uses ?? [];
  return uses.includes('request') && !ask.call.name.endsWith('.request') ? 'unknown' : 'no';
}

const raisingHook = (ask: Ask): Answer => {
  const hooked = ask.has('hooks');
  return hooked === 'no' && (ask.maker()?.uses.includes('hooks') ?? false) ? 'unknown' : hooked;
};

const requests: Client = {
  limit: {
    bounded: requestsLimit,
    advice: 'add `timeout=10`',
    source: 'https://requests.readthedocs.io/en/latest/user/quickstart/#timeouts',
  },
  status: RESPONSE,
  check: raisingHook,
  retry: (ask) => (ask.maker()?.uses.includes('mount') ? 'yes' : 'no'),
  fix: 'timeout=10',
};

/** `timeout=None` switches a finite default off, in the call or in the client that makes it. */
function unlessSwitchedOff(ask: Ask): Answer {
  for (const value of [ask.option('timeout'), ...makersOf(ask).map((maker) => maker.options.get('timeout'))]) {
    if (value !== undefined) return given(value, false);
  }
  return 'yes';
}

/** A client that is made: where its default is switched off, that is told at its requests. */
const defaulting = (ask: Ask): Answer => (unlessSwitchedOff(ask) === 'yes' ? 'yes' : 'unknown');
const setup = { effect: 'setup', medium: 'network', minor: true } as const;

/** Five seconds by default; only a `timeout=None` that is written out waits for ever. */
const httpx: Client = {
  limit: {
    bounded: unlessSwitchedOff,
    advice: 'give `timeout=` a number',
    source: 'https://www.python-httpx.org/advanced/timeouts/',
  },
  status: RESPONSE,
  check: (ask) => (makersOf(ask).some((maker) => maker.options.has('event_hooks') || maker.open) ? 'unknown' : 'no'),
  retry: (ask) => (makersOf(ask).some((maker) => maker.options.has('transport')) ? 'unknown' : 'no'),
};

/** Five minutes in all by default. */
const aiohttp: Client = {
  limit: {
    bounded: unlessSwitchedOff,
    advice: 'give `timeout=` a `ClientTimeout`',
    source: 'https://docs.aiohttp.org/en/stable/client_quickstart.html#timeouts',
  },
  status: [...RESPONSE, 'status'],
  check: (ask) => {
    const own = has('raise_for_status')(ask);
    if (own !== 'no') return own;
    return makersOf(ask).some((maker) => maker.options.has('raise_for_status') || maker.open) ? 'unknown' : 'no';
  },
};

const urllib3: Client = {
  limit: {
    bounded: (ask) => (makersOf(ask).some((maker) => maker.options.has('timeout') || maker.open) ? 'yes' : ask.has('timeout')),
    advice: 'add `timeout=10`',
    source: 'https://urllib3.readthedocs.io/en/stable/user-guide.html#using-timeouts',
  },
  status: ['status', '*'],
  retry: yes,
  fix: 'timeout=10',
};

const VERBS: readonly Verb[] = ['get', 'head', 'options', 'post', 'put', 'patch', 'delete'];

/** The verbs of a client under each of these prefixes, with `request` beside them. */
function verbs(client: Client, ...prefixes: readonly string[]): Table {
  const url = arg(0, 'url');
  const own = VERBS.map((verb) => ({
    python: prefixes.map((prefix) => `${prefix}.${verb}`).join(' '),
    row: request(verb, client, url),
  }));
  return [...own, { python: prefixes.map((prefix) => `${prefix}.request`).join(' '), row: anyRequest(client) }];
}

/** HTTP clients: what a request does, how long it may wait and who looks at its status. */
export const http: Table = [
  ...verbs(requests, 'requests', 'requests.Session', 'requests.session', 'requests.sessions.Session', 'requests.api'),
  ...verbs(httpx, 'httpx', 'httpx.Client', 'httpx.AsyncClient'),
  { python: 'httpx.stream httpx.Client.stream httpx.AsyncClient.stream', row: anyRequest(httpx) },
  ...verbs(aiohttp, 'aiohttp.ClientSession'),
  { python: 'aiohttp.request', row: anyRequest(aiohttp) },
  {
    python: 'urllib3.PoolManager.request urllib3.request urllib3.ProxyManager.request urllib3.HTTPSConnectionPool.request',
    row: anyRequest(urllib3),
  },
  {
    python: 'urllib.request.Request urllib2.Request requests.Session requests.session urllib3.PoolManager',
    row: { effect: 'setup', medium: 'network', minor: true },
  },
  // Whatever is asked through them has their default.
  { python: 'httpx.Client httpx.AsyncClient', row: { ...setup, limit: { ...httpx.limit, bounded: defaulting } } },
  { python: 'aiohttp.ClientSession', row: { ...setup, limit: { ...aiohttp.limit, bounded: defaulting } } },
  {
    python: 'requests.Session.mount requests.session.mount',
    row: { effect: 'setup', medium: 'network', thing: 'adapter', minor: true },
  },
  {
    python:
      'urllib3.util.retry.Retry urllib3.util.Retry urllib3.Retry requests.adapters.HTTPAdapter requests.packages.urllib3.util.retry.Retry',
    row: { effect: 'setup', medium: 'network', thing: 'retry', minor: true },
  },
];
