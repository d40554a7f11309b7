import type { Value } from '../core/facts.ts';
import type { Answer, Ask, Ask3, Effect, Limit, Row, Where } from '../core/knowledge.ts';
import { isAlertName, isHeartbeat } from './names.ts';
import { arg, either, firstOf, isConstant, keyword, no } from './row.ts';

/** The verbs of HTTP that clients have methods for. */
export type Verb = 'get' | 'head' | 'options' | 'post' | 'put' | 'patch' | 'delete';

/** What a verb does to the world. */
export const EFFECTS: Readonly<Record<Verb, Effect>> = {
  get: 'read',
  head: 'read',
  options: 'read',
  post: 'send',
  put: 'write',
  patch: 'change',
  delete: 'delete',
};

/** Addresses at which a POST only asks: a query, a search, a sign-in, a model's answer. */
const ASKS =
  /graphql|search|query|login|sign-?in|oauth|\/token|\/auth|introspect|translate|completions|embeddings|predict|\/rpc|jsonrpc|validate|lookup/i;

function whole(value: Value | undefined): string {
  return value === undefined ? '' : `${value.text} ${value.holes.map((hole) => hole.name).join(' ')}`;
}

/** Who is at the other end, as far as the address or its variable's name says: a person, a monitor, a service. */
export function thingAt(target: Where): (ask: Ask) => string {
  return (ask) => {
    const text = whole(target(ask));
    if (isHeartbeat(text)) return 'heartbeat';
    return isAlertName(text) ? 'alert' : 'http';
  };
}

/** Is a header that makes the second request harmless among those given? */
function hasKey(ask: Ask): Answer {
  const headers = ask.option('headers');
  if (headers === undefined) return ask.call.open ? 'unknown' : 'no';
  if (headers.entries === undefined || headers.open) return 'unknown';
  const keys = [...headers.entries.keys()];
  return keys.some((key) => /idempotency|x-request-id/i.test(key)) ? 'yes' : 'no';
}

function again(effect: Effect, target: Where): Ask3 | undefined {
  if (effect !== 'send') return undefined;
  return (ask) => (ASKS.test(whole(target(ask))) ? 'unknown' : hasKey(ask));
}

/** A ping or an alert is sent and forgotten: its failure must not fail the job (`rules.md` 5.16). */
function forgets(target: Where): Ask3 {
  const thing = thingAt(target);
  return (ask) => (thing(ask) === 'http' ? 'no' : 'yes');
}

/** What the requests of one client have in common. */
export interface Client {
  readonly limit: Limit;
  readonly status?: readonly string[];
  readonly check?: Ask3;
  readonly retry?: Ask3;
  readonly fix?: string;
}

const LOCAL =
  /^(?:https?:\/\/)?(?:[^/@\s]*@)?(?:(?:[\w-]+\.)*localhost|[\w.-]*\.localtest\.me|127\.0\.0\.1|\[::1?\]|0\.0\.0\.0|0(?=:[\d$])|(?<=\/)0)(?:[:/?]|$)/i;

/** This machine answers or is not there: who calls it waits for nobody else. */
export const isLocal = (address: string): boolean => LOCAL.test(address);

/** What a cloud tells its machine about itself: it is there, or nothing is. */
export const isOwnMetadata = (address: string): boolean =>
  /^(?:https?:\/\/)?(?:169\.254\.169\.254|metadata\.google\.internal|metadata(?=\/))(?:[:/]|$)|\/computeMetadata\/|^(?:-H ?)?Metadata-Flavor: ?Google$/.test(
    address,
  );

function elsewhere(limit: Limit, target: Where): Limit {
  const { bounded } = limit;
  if (bounded === 'default') return limit;
  return {
    ...limit,
    bounded: (ask) => {
      const said = bounded(ask);
      return said === 'no' && isLocal(target(ask)?.text ?? '') ? 'unknown' : said;
    },
  };
}

/** One row a verb: they differ in effect and in where the address stands. */
export function request(verb: Verb, client: Client, target: Where): Row {
  const effect = EFFECTS[verb];
  const repeated = again(effect, target);
  return {
    effect,
    medium: 'network',
    thing: thingAt(target),
    target,
    content: firstOf(keyword('json', 'data', 'content', 'files', 'params'), effect === 'send' ? arg(1) : () => undefined),
    limit: elsewhere(client.limit, target),
    retry: client.retry ?? no,
    ...(repeated && { again: repeated }),
    ...(client.status && { status: client.status, check: either(forgets(target), client.check ?? no) }),
    ...(client.fix && { fix: { limit: client.fix } }),
    ...(verb === 'delete' && { danger: () => 'yes' as const }),
  };
}

/** `request('POST', url)`: the verb is the first argument; one that is not written out is taken for reading. */
export function anyRequest(client: Client): Row {
  const target = arg(1, 'url');
  const verb = (ask: Ask): Verb => {
    const said = ask.arg(0, 'method');
    const text = isConstant(said) ? said.text.toLowerCase() : 'get';
    return text in EFFECTS ? (text as Verb) : 'get';
  };
  return {
    ...request('get', client, target),
    effect: (ask) => EFFECTS[verb(ask)],
    again: (ask) => (verb(ask) === 'post' ? (again('send', target)?.(ask) ?? 'unknown') : 'unknown'),
    danger: (ask) => (verb(ask) === 'delete' ? 'yes' : 'no'),
  };
}
