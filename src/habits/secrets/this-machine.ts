import type { Call, Fact, KnownCredential, Value, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isLocalHost } from '../../knowledge/secrets.ts';
import { isOfTestService } from '../../knowledge/workflow/runner.ts';
import { isLogin } from './nobodys.ts';

/** A database on the machine itself, as a test starts one; in JavaScript, an address that leads to nobody's secrets. */
export function isOfThisMachine({ kind, start, end }: KnownCredential, { file: { text, language } }: Program): boolean {
  if (!/connection string|in a URL/.test(kind)) return false;
  const address = text.slice(start, end + REST_OF_ADDRESS).split(/[\s"'`]/, 1)[0] ?? '';
  if (language === 'workflow' && OF_NEIGHBOUR.test(address)) return true;
  return isLocalHost(address) || (language === 'javascript' && OF_NOBODY.test(address));
}

const REST_OF_ADDRESS = 100;
/** A host without a dot is a container that the workflow starts beside its job. */
const OF_NEIGHBOUR = /:\/\/[^@\s]*@[\w-]+(?:[:/]|$)/;

/** Where an application sends its errors: whoever runs it has the address. A host without a dot: a neighbour of a container. */
const OF_NOBODY = /@(?:(?:[\w-]+\.)*sentry\.io|[a-z][\w-]*(?=[:/?]|$))/i;

const BESIDE = 250;

/** In shell: `curl http://127.0.0.1:9180/routes -H 'X-API-KEY: …'`: what is asked beside the script has what it was started with. */
export function isForOwnServer({ id, within }: Written, program: Program): boolean {
  const around = program.languageOf(id) !== 'shell' || within < 0 ? undefined : program.fact(within);
  if (around?.kind !== 'call') return false;
  return around.args.some(({ text }) => isLocalHost(text)) || isOnTrialChain(around, program);
}

/**
 * `cast send --rpc-url http://node-1:8545 --private-key …`: a chain in a container, or one that `kurtosis` started for a trial, whose
 * accounts are the same for everybody.
 */
function isOnTrialChain({ id, name, args }: Call, program: Program): boolean {
  if (!/^(?:cast|forge)$/.test(name)) return false;
  const address = args[args.findIndex(({ text }) => text === '--rpc-url') + 1];
  if (!address || address === args[0]) return false;
  const given = address.holes.flatMap((hole) => program.given(hole.name, id)).map(({ value }) => value);
  return [address, ...given].some(
    ({ text, holes }) =>
      isLocalHost(text) ||
      /^https?:\/\/[a-z][\w-]*(?=[:/]|$)/i.test(text) ||
      holes.some(({ from }) => from !== undefined && isKurtosis(program.fact(from))),
  );
}

const isKurtosis = (fact: Fact): boolean => fact.kind === 'call' && fact.name === 'kurtosis';

/** For a service on the machine itself; a login at an example's host is an example too, a key is not. */
export function isForNobody(kind: string, text: string, { file }: Program): boolean {
  // What no server takes for a login: a text that tries out what a link may be.
  if (kind === 'password in a URL' && file.language === 'python' && !isLogin(text)) return true;
  if (kind === 'password in a URL' && file.language === 'javascript' && OF_NOBODY.test(text)) return true;
  if (file.language === 'workflow' && OF_NEIGHBOUR.test(text)) return true;
  return isLocalHost(text) && (kind === 'password in a URL' || !/\bexample\.(?:com|org|net)\b/i.test(text));
}

/** The token that the job gives a container of its own, and the same one where it is used: both end with the job. */
export const isOfService = ({ name = '', value }: Written, { written }: Program): boolean =>
  isOfTestService(name) ||
  (value.type === 'text' &&
    value.text.length >= LEAST &&
    written.some((other) => isOfTestService(other.name ?? '') && other.value.text === value.text));
const LEAST = 8;

/**
 * In a workflow: `OS_PASSWORD: …` beside `OS_AUTH_URL: http://127.0.0.1:5000`, in a job with `services:`: of a container that is started for
 * the job and ends with it.
 */
export function isOfServiceBeside(name: string, { start, end }: Span, { file: { language, text } }: Program): boolean {
  const prefix = language === 'workflow' ? /^(?:env\.)?([A-Za-z]\w*?_)/.exec(name)?.[1] : undefined;
  if (prefix === undefined || !/^[ \t]+services:/m.test(text)) return false;
  const beside = text.slice(Math.max(0, start - BESIDE), end + BESIDE);
  const links = [...beside.matchAll(new RegExp(`^\\s+${prefix}\\w+:\\s*["']?(\\w+://\\S+)`, 'gm'))];
  return links.length > 0 && links.every(([, address = '']) => isLocalHost(address));
}

/** `{ password: '…', server: 'localhost' }`: of a service on the machine itself, as in an address. */
export const isOfLocalDatabase = (name: string, { start, end }: Span, { file: { language, text } }: Program): boolean =>
  (language === 'workflow' || (language === 'javascript' && /pass/i.test(name))) &&
  /\b\w*(?:host(?:name)?|server|connectString|addr(?:ess)?)['"]?\s*[:=]\s*['"`]?(?:localhost|127\.0\.0\.1)\b/i.test(
    text.slice(Math.max(0, start - BESIDE), end + BESIDE),
  );

/**
 * Python, JavaScript: an entry of a table all of whose links lead to this machine, or to a name below `.localhost.`: what a trial
 * installation begins with, wherever it is made.
 */
export function isBesideLocalLinks({ id, role, start, end, within }: Written, { file, written }: Program): boolean {
  if (file.language === 'shell' || file.language === 'workflow' || role !== 'entry') return false;
  const table = written.find(
    (other) =>
      other.id !== id && other.within === within && other.value.entries && other.value.start < start && end <= other.value.end,
  );
  const links = [...(table?.value.entries?.values() ?? [])].flatMap(({ text }) => /^\w+:\/\/([^/:]+)/.exec(text)?.[1] ?? []);
  return links.length > 0 && links.every((host) => isLocalHost(host) || /(?:^|\.)localhost(?:\.|$)/.test(host));
}

/**
 * `axios.post('http://localhost:3000/login', { password: '…' })`, `Client(baseurl='http://shop.localhost', password='…')`: a login of what
 * is tried out on the machine itself (RFC 6761).
 */
export function isSentHere({ within }: Written, program: Program): boolean {
  const around = within < 0 ? undefined : program.fact(within);
  if (around?.kind !== 'call') return false;
  const links = [around.args[0], ...around.options.values()].flatMap((value) => value?.text.match(/^https?:.*/) ?? []);
  return links.length > 0 && links.every(isLocalHost);
}

/** `process.env.SA_PASSWORD || '…', // docker default`: whoever reads the line hears whose it is. */
export const isSaidToBeLocal = ({ end }: Span, { file: { text } }: Program): boolean =>
  /^[^\n]{0,40}?(?:\/\/|#)[^\n]*\b(?:docker(?:'s)? default|default (?:only )?for (?:the )?local|local (?:docker|dev(?:elopment)?|test(?:ing)?) (?:only|default|password|key)|only for local)\b/i.test(
    text.slice(end, end + BESIDE),
  );

/**
 * In shell: the key of an account, where all that is written is asked of a chain on this machine: those are the same for everybody. So is the
 * user's own name with figures behind it (`shop`, `shop123`), in a link to this machine: of a server that is started for a trial.
 */
export const isOfLocalTrial = ({ text: said }: Value, { file: { language, text } }: Program): boolean =>
  language === 'shell' && ((/^0x[\da-f]{64}$/i.test(said) && isAllLocal(text)) || isNamedForUser(said, text));

function isNamedForUser(said: string, text: string): boolean {
  const user = /^([a-z]{3,20})\d{1,4}$/i.exec(said)?.[1];
  return user !== undefined && LOCAL.some((host) => text.includes(`//${user}:${said}@${host}:`));
}
const LOCAL = ['localhost', '127.0.0.1'];

function isAllLocal(text: string): boolean {
  const hosts = [...text.matchAll(/\bhttps?:\/\/([^\s/:"'$}]+)/g)].map(([, host = '']) => host);
  return /\b(?:localhost|127\.0\.0\.1):\d/.test(text) && hosts.every((host) => /^(?:localhost|127\.0\.0\.1)$/.test(host));
}
