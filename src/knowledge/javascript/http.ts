import type { Answer, Ask, Ask3, Limit, Row } from '../../core/knowledge.ts';
import { type Client, EFFECTS, request, thingAt, type Verb } from '../requests.ts';
import { arg, firstOf, methodOf, no, type Table, unknown, yes } from '../row.ts';
import { among, finite, isZero, madeWith, optionAt, optionsOf } from './options.ts';

const url = firstOf((ask) => optionsOf(ask)?.entries?.get('url'), arg(0));

/** The first that knows: the call's own options, else those of the client that it is made on. */
function inCallOrClient(own: Ask3, client: Ask3): Ask3 {
  return (ask) => {
    const said = own(ask);
    return said === 'no' ? client(ask) : said;
  };
}

const timeoutOf = (ask: Ask): boolean => isZero(optionsOf(ask)?.entries?.get('timeout'));
const unlessZero =
  (answer: Ask3): Ask3 =>
  (ask) =>
    timeoutOf(ask) ? 'no' : answer(ask);

/** `axios.defaults.timeout = …` may stand anywhere. */
const axiosLimit = (index: number): Limit => ({
  bounded: unlessZero(inCallOrClient(optionAt(index, 'timeout', 'signal', 'cancelToken'), madeWith(0, 'timeout', 'signal'))),
  advice: 'add `timeout: 30_000`',
  source: 'https://axios-http.com/docs/req_config',
});
const axios = (index: number): Client => ({ limit: axiosLimit(index), retry: no, fix: '{ timeout: 30_000 }' });

/** Node's own fetch gives up when no headers, or no more of a body, come for 300 s. */
const fetchLimit: Limit = {
  bounded: optionAt(1, 'signal', 'dispatcher'),
  advice: 'add `signal: AbortSignal.timeout(30_000)`',
  worst: 'info',
  seconds: 300,
  source: 'https://undici.nodejs.org/#/docs/api/Client',
};
const RESPONSE = ['ok', 'status', 'statusText', 'statusCode', 'redirected', '?', '*'];
const fetching: Client = { limit: fetchLimit, status: RESPONSE, retry: no, fix: '{ signal: AbortSignal.timeout(30_000) }' };
const nodeFetch: Client = {
  ...fetching,
  limit: {
    bounded: optionAt(1, 'signal', 'timeout'),
    advice: 'add `signal: AbortSignal.timeout(30_000)`',
    source: 'https://github.com/node-fetch/node-fetch#request-cancellation-with-abortsignal',
  },
};
const got: Client = {
  limit: {
    bounded: inCallOrClient(optionAt(1, 'timeout', 'signal'), madeWith(0, 'timeout')),
    advice: 'add `timeout: { request: 30_000 }`',
    source: 'https://github.com/sindresorhus/got/blob/main/documentation/6-timeout.md',
  },
  retry: yes, // Two more tries of what may be done twice: documentation/7-retry.md
  fix: '{ timeout: { request: 30_000 } }',
};
const ky: Client = { limit: finite(10, 'https://github.com/sindresorhus/ky#timeout'), retry: yes };
const native: Client = {
  limit: {
    bounded: nativeLimit,
    advice: 'add `timeout: 30_000`, and destroy the request on `timeout`',
    source: 'https://nodejs.org/api/http.html#httprequesturl-options-callback',
  },
  retry: no,
};

/** A socket's limit may be an option, or be set on the request that the call gives. */
function nativeLimit(ask: Ask): Answer {
  if (ask.call.uses.some((use) => use === 'setTimeout' || use === '*'))
    return ask.call.uses.includes('setTimeout') ? 'yes' : 'unknown';
  const answers = ask.call.args
    .slice(0, 2)
    .map((value) =>
      value.entries
        ? among(value, false, ['timeout', 'signal', 'agent'])
        : value.type === 'other' && !/^https?:|url/i.test(value.text)
          ? 'unknown'
          : 'no',
    );
  return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}

/** The verb that is written among the options; what is not written out is taken for reading. */
function verbOf(ask: Ask): Verb {
  const said = ask.option('method') ?? ask.call.args[1]?.entries?.get('method');
  const text = said?.holes.length === 0 ? said.text.toLowerCase() : 'get';
  return text in EFFECTS ? (text as Verb) : 'get';
}

/** A request whose verb is an option. */
function anyVerb(client: Client, target = url): Row {
  const sent = request('post', client, target);
  return {
    ...request('get', client, target),
    promised: true,
    effect: (ask) => EFFECTS[verbOf(ask)],
    content: (ask) => ask.option('body', 'data', 'json'),
    again: (ask) => (verbOf(ask) === 'post' ? (sent.again?.(ask) ?? 'unknown') : 'unknown'),
    danger: (ask) => (verbOf(ask) === 'delete' ? 'yes' : 'no'),
  };
}

function verbs(prefixes: string, client: (verb: Verb) => Client): Table {
  return (Object.keys(EFFECTS) as Verb[]).map((verb) => ({
    javascript: prefixes
      .split(' ')
      .map((prefix) => `${prefix}.${verb}`)
      .join(' '),
    row: { ...request(verb, client(verb), url), promised: true },
  }));
}

/** The position of axios' options: after the body, where there is one. */
const axiosOptions = (verb: Verb): number => (verb === 'post' || verb === 'put' || verb === 'patch' ? 2 : 1);
const setup: Row = { effect: 'setup', medium: 'network', minor: true };

/** `{ forever: true }`, `{ retries: Infinity }`. */
function triesForEver(ask: Ask): boolean {
  const options = ask.call.args.findLast((value) => value.entries !== undefined)?.entries;
  return options?.get('forever')?.text === 'true' || /Infinity/.test(options?.get('retries')?.text ?? '');
}

/** HTTP clients: what a request does, how long it may wait and who looks at its status. */
export const http: Table = [
  ...verbs('axios axios.create axios.Axios axios.default', (verb) => axios(axiosOptions(verb))),
  { javascript: 'axios.request axios.create.request', row: anyVerb(axios(0)) },
  {
    javascript: 'axios axios.create.call',
    row: anyVerb({
      ...axios(0),
      limit: {
        ...axiosLimit(0),
        bounded: (ask) => (axiosLimit(ask.call.args.length > 1 ? 1 : 0).bounded === 'default' ? 'yes' : anyOf(ask)),
      },
    }),
  },
  { javascript: 'fetch undici.fetch', row: anyVerb(fetching) },
  {
    javascript: 'undici.request undici.stream',
    row: anyVerb({
      ...fetching,
      limit: { ...fetchLimit, bounded: optionAt(1, 'signal', 'headersTimeout', 'bodyTimeout', 'dispatcher') },
    }),
  },
  { javascript: 'node-fetch', row: anyVerb(nodeFetch) },
  ...verbs('got got.extend', () => got),
  { javascript: 'got got.extend.call got.stream got.paginate', row: anyVerb(got) },
  ...verbs('ky ky.create ky.extend', () => ky),
  { javascript: 'ky ky.create.call ky.extend.call ofetch ofetch.ofetch ofetch.$fetch $fetch', row: anyVerb(ky) },
  {
    javascript: 'http.get https.get http.request https.request follow-redirects.https.get follow-redirects.http.get',
    row: { ...anyVerb(native), promised: false },
  },
  ...verbs('superagent supertest', () => ({
    limit: {
      bounded: (ask) => (ask.call.uses.includes('timeout') ? 'yes' : 'unknown'),
      advice: 'add `.timeout(30_000)`',
      source: 'https://ladjs.github.io/superagent/#timeouts',
    },
    retry: no,
  })),
  {
    javascript:
      'axios.create got.extend ky.create ky.extend axios.interceptors.response.use axios.interceptors.request.use axios.create.interceptors.response.use',
    row: setup,
  },
  {
    javascript:
      'axios-retry p-retry async-retry promise-retry exponential-backoff.backOff cockatiel.retry ts-retry retry.operation fetch-retry @octokit/plugin-retry.retry',
    row: { ...setup, medium: 'memory', thing: 'retry', retry: (ask) => (triesForEver(ask) ? 'no' : 'yes') },
  },
];

/** `axios({ … })` or `axios(url, { … })`. */
function anyOf(ask: Ask): Answer {
  const options = ask.call.args.findLast((value) => value.entries !== undefined);
  if (options) {
    const own = among(options, ask.call.open, ['timeout', 'signal', 'cancelToken']);
    return own === 'no' ? madeWith(0, 'timeout')(ask) : own;
  }
  return ask.call.args[0]?.type === 'text' && ask.call.args.length === 1 ? madeWith(0, 'timeout')(ask) : 'unknown';
}

const OCTOKIT = /^(?:@octokit\/[\w-]+(?:\.Octokit)?|octokit(?:\.Octokit|\.App)?|@actions\/github\.getOctokit|\.getOctokit)\./;
const octokit = {
  medium: 'network',
  limit: finite(300, 'https://undici.nodejs.org/#/docs/api/Client'),
  retry: unknown,
  promised: true,
} as const;

/** GitHub's client: the verb of the method says what it does. */
export function ofOctokit(name: string): Row | undefined {
  if (!OCTOKIT.test(name)) return undefined;
  const method = methodOf(name);
  if (/^(?:get|list|search|compare|check|download|paginate|iterator|graphql)/.test(method))
    return { ...octokit, effect: 'read', thing: 'http' };
  if (/^(?:createComment|createIssue|createReview)$/.test(method) || /\bissues\.create$/.test(name))
    return { ...octokit, effect: 'create', thing: 'issue', content: (ask) => ask.option('body', 'title'), again: unknown };
  if (/^(?:delete|remove)/.test(method)) return { ...octokit, effect: 'delete', thing: 'resource', danger: () => 'no' };
  if (/^(?:create|update|add|set|merge|replace|upload|dispatch|rerun|close|request)/.test(method))
    return { ...octokit, effect: 'change', thing: thingAt(arg(0)) };
  return undefined;
}
