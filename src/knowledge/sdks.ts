import type { Answer, Ask, Ask3, Row } from '../core/knowledge.ts';
import { arg, firstOf, given, has, hasArg, keyword, type Table } from './row.ts';

/** A client of one service, made here and asked later: what it asks has the limit that it was made with. */
const made = { effect: 'setup', medium: 'network', minor: true } as const;

/** A finite default that is switched off (`timeout=None`) is told of no request, since none of them is known. */
const unlessSwitchedOff =
  (...options: readonly string[]): Ask3 =>
  (ask) => {
    const said = ask.option(...options);
    return said === undefined || given(said, false) === 'yes' ? 'yes' : 'unknown';
  };

const finite = (seconds: number, source: string, ...options: readonly string[]): Row => ({
  ...made,
  limit: {
    bounded: unlessSwitchedOff(...(options.length > 0 ? options : ['timeout'])),
    advice: 'its default is finite',
    seconds,
    source,
  },
});

/** `server.session.mount("https://", adapter)`: the limit may be there. */
const OWN_SESSION = ['session', '_session'];

const endless = (bounded: Ask3, advice: string, source: string, fix: string): Row => ({
  ...made,
  target: firstOf(keyword('url', 'server'), arg(0)),
  limit: {
    bounded: (ask) => (OWN_SESSION.some((use) => ask.call.uses.includes(use)) ? 'unknown' : bounded(ask)),
    advice,
    source,
  },
  fix: { limit: fix },
});

/** `timeout=…` among options that stand written out; a client that is handed its session may have the limit there. */
const timedOrOwnSession = (ask: Ask): Answer => {
  const said = has('timeout')(ask);
  return said === 'no' && has('session')(ask) !== 'no' ? 'unknown' : said;
};

/** Clients that ask through `requests` and hand on its "for ever". */
const waiting: Table = [
  {
    python: 'gql.transport.requests.RequestsHTTPTransport',
    row: {
      ...endless(
        hasArg(5, 'timeout'),
        'add `timeout=10`',
        'https://gql.readthedocs.io/en/stable/transports/requests.html',
        'timeout=10',
      ),
      retry: (ask) => ask.has('retries'),
    },
  },
  {
    python: 'gitlab.Gitlab',
    row: endless(
      timedOrOwnSession,
      'add `timeout=30`',
      'https://python-gitlab.readthedocs.io/en/stable/api/gitlab.html',
      'timeout=30',
    ),
  },
  {
    python: 'jira.JIRA jira.client.JIRA',
    row: endless(has('timeout'), 'add `timeout=30`', 'https://jira.readthedocs.io/api.html#jira.client.JIRA', 'timeout=30'),
  },
  {
    python: 'zeep.Transport zeep.transports.Transport',
    row: endless(
      hasArg(2, 'operation_timeout'),
      'add `operation_timeout=30`',
      'https://docs.python-zeep.org/en/master/transport.html',
      'operation_timeout=30',
    ),
  },
];

/** Clients that give up by themselves. */
const givingUp: Table = [
  {
    python: 'meraki.DashboardAPI meraki.aio.AsyncDashboardAPI',
    row: finite(60, 'https://github.com/meraki/dashboard-api-python/blob/main/meraki/config.py', 'single_request_timeout'),
  },
  {
    python: 'openai.OpenAI openai.AsyncOpenAI openai.AzureOpenAI openai.AsyncAzureOpenAI',
    row: finite(600, 'https://github.com/openai/openai-python#timeouts'),
  },
  {
    python: 'anthropic.Anthropic anthropic.AsyncAnthropic',
    row: finite(600, 'https://github.com/anthropics/anthropic-sdk-python#timeouts'),
  },
  { python: 'github.Github', row: finite(15, 'https://pygithub.readthedocs.io/en/stable/github.html') },
  {
    python:
      'slack_sdk.WebClient slack_sdk.web.WebClient slack_sdk.web.async_client.AsyncWebClient slack_sdk.webhook.WebhookClient',
    row: finite(30, 'https://tools.slack.dev/python-slack-sdk/api-docs/slack_sdk/web/client.html'),
  },
  {
    python: 'atlassian.Jira atlassian.Confluence atlassian.Bitbucket atlassian.ServiceDesk atlassian.Bamboo atlassian.Crowd',
    row: finite(75, 'https://github.com/atlassian-api/atlassian-python-api/blob/master/atlassian/rest_client.py'),
  },
  { python: 'hvac.Client', row: finite(30, 'https://python-hvac.org/en/stable/source/hvac_v1.html') },
  {
    // A query of an asynchronous transport ends with its client's `execute_timeout`.
    python: 'gql.transport.aiohttp.AIOHTTPTransport',
    row: finite(10, 'https://gql.readthedocs.io/en/stable/modules/client.html'),
  },
];

/** Packages that speak to one service each: how long they wait for it. */
export const sdks: Table = [...waiting, ...givingUp];
