import type { Call, Hole, Value, Written } from '../core/facts.ts';
import { lastAsked, remember } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { isNameOfKey } from './key-names.ts';
import { isCredentialName, looksLikeSecret } from './secrets.ts';
import { OF_STORE } from './stand-ins.ts';
import { asPattern } from './words.ts';

/** Calls that take a password by position: the argument's index. */
const BY_POSITION: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\.)login$/, 1],
  [/(?:^|\.)(?:HTTP(?:Basic|Digest|Proxy)Auth|BasicAuth)$/, 1],
];

/** The name under which a literal stands in a call: its position's, or that of the option whose default it is. */
export function nameInCall(written: Written, call: Call): string | undefined {
  const at = call.args.findIndex((value) => value.start === written.value.start);
  const position = BY_POSITION.find(([pattern, index]) => index === at && pattern.test(call.name));
  if (position) return 'password';
  const option = call.args.find(({ text }) => text.startsWith('--')) ?? call.args[0];
  return written.name === 'default' && option?.holes.length === 0 ? option.text : undefined;
}

/** A pair of user and password: `auth=("ops", "…")`. Returns the password when it is written out. */
export function passwordOfPair(call: Call): Value | undefined {
  return secondOf(call.options.get('auth'));
}

/** The same, kept by a session: `session.auth = ("ops", "…")`. */
export function passwordAssigned({ role, name, value }: Written): Value | undefined {
  return role === 'assigned' && /\.auth$/.test(name ?? '') ? secondOf(value) : undefined;
}

function secondOf(pair: Value | undefined): Value | undefined {
  const password = pair?.items?.[1];
  return password?.holes.length === 0 ? password : undefined;
}

/** Does a step bring a credential from outside the code: the environment, a secret store, a prompt that hides it, a file? */
export function bringsCredential(step: Step): boolean {
  if (step.thing === 'secret') return true;
  if (step.effect !== 'read') return false;
  if (step.medium !== 'environment' && step.medium !== 'file') return false;
  return step.target !== undefined && isCredentialName(step.target.text) && !OF_SENTRY.test(step.target.text);
}

/** Where reports of errors go: a key that Sentry calls public. */
const OF_SENTRY = /sentry_?dsn/i;

/** Does a step make a cloud's client, which finds its credentials by its own chain: the environment, a profile, a role? */
export function usesOwnChain({ thing, call }: Step): boolean {
  if (thing !== 'client' || call.open || !/^(?:boto3|aioboto3|google\.cloud|kubernetes\.config)\b/.test(call.name)) return false;
  return ![...call.options.keys()].some((option) => /key|token|credential|secret|password|profile/i.test(option));
}

/** A name, or the call that brings it, and nothing around it: no length, no slice, no comparison. */
const PLAIN = /^[\w$.]+(?:\[["']?[\w-]+["']?\])?$/;
const BROUGHT = /^[\w$.]+\(.*\)$/s;

/** What is left of one when nobody can read it: `encrypted_key`, `masked_token`. */
const HIDDEN = /(?:^|_)(?:encrypted|cipher\w*|obfuscated|masked|redacted)(?:_|$)/i;

/** Is a hole a credential itself, by its name and by where it comes from: the environment, a store, or a literal of the file? */
export function isCredential(hole: Hole, at: number, program: Program): boolean {
  if (hole.member !== undefined || !(PLAIN.test(hole.name) || BROUGHT.test(hole.name)) || HIDDEN.test(hole.name)) return false;
  if (isNameOfSecret(hole, at, program) || isUserOfKey(hole, program) || isNameOfKey(hole.name, program)) return false;
  if (isKeyword(hole, at, program)) return false;
  if (holdsWhatStoreGave(hole, at, program)) return true;
  const from = hole.from === undefined ? undefined : program.fact(hole.from);
  if (from?.kind === 'call') {
    const step = program.step(from.id);
    return step !== undefined && bringsCredential(step) && step.medium !== 'file';
  }
  if (!isCredentialName(hole.name)) return false;
  const lone: Value = { text: `\${${hole.name}}`, holes: [hole], type: 'other', start: 0, end: 0 };
  if (program.sources(lone).some(bringsCredential)) return true;
  return program.given(hole.name, at).some(({ value }) => value.holes.length === 0 && looksLikeSecret(hole.name, value.text));
}

/** In shell: `TOKEN=$(vault kv get … || true)`: it holds what the store gave, whichever command comes last. */
function holdsWhatStoreGave({ name }: Hole, at: number, program: Program): boolean {
  if (program.languageOf(at) !== 'shell' || !isCredentialName(name)) return false;
  const stores = storesIn(program);
  return (
    stores.length > 0 &&
    program
      .given(name, at)
      .some(({ value }) => stores.some(({ call: { start, end } }) => start >= value.start && end <= value.end))
  );
}
const storesIn = lastAsked(({ steps }: Program): readonly Step[] => steps.filter(({ thing }) => thing === 'secret'));

/**
 * In shell: `CLIENT_SECRET=${CLIENT_SECRET:-app-client}`, `kubectl get secret "$CLIENT_SECRET"`: what a cluster calls a secret, whose
 * value is nowhere in the file.
 */
function isNameOfSecret({ name }: Hole, at: number, program: Program): boolean {
  const isKey = /[a-z]_key$/i.test(name);
  if (program.languageOf(at) !== 'shell' || !(isKey || /secrets?$/i.test(name))) return false;
  const given = program.written.filter((written) => written.name === name);
  // `SERVICE_KEY=${SERVICE_KEY:-mirror}`: an entry's key, which is a word.
  if (isKey) return given.some(({ value: { text } }) => WORD.test(text.replace(/^\$\{\w+\},/, '')));
  if (given.some(({ value: { text } }) => OF_STORE.test(text.replace(/^\$\{\w+\},/, '')))) return true;
  if (given.some(({ value: { text } }) => /^(?:[a-z][a-z\d]*|\$\{\w+\})(?:-(?:[a-z\d]+|\$\{\w+\}))+$/.test(text))) return true;
  return (
    /pull_?secrets?$/i.test(name) ||
    isNamedForCluster(name, program) ||
    program.calls.some(({ args }) =>
      args.some(
        ({ text }, place) =>
          text === `\${${name}}` &&
          (/^(?:secrets?|certificates?)$/.test(args[place - 1]?.text ?? '') ||
            (/^(?:generic|docker-registry|tls)$/.test(args[place - 1]?.text ?? '') && args[place - 2]?.text === 'secret')),
      ),
    )
  );
}

/**
 * In shell: `BUMP_TOKEN=${BUMP_TOKEN:-#minor}`, `${JOIN_TOKEN:-plus}`: a word that is looked for. Not one that says that there is none, a
 * placeholder, nor what a server of a developer's takes.
 */
const isKeyword = ({ name, from }: Hole, at: number, program: Program): boolean => {
  if (!/token/i.test(name) || program.languageOf(at) !== 'shell') return false;
  const said = program.written
    .filter((written) => written.name === name)
    .map(({ start, end }) => program.file.text.slice(start, end));
  const asked = from === undefined ? [] : [program.fact(from)].map(({ start, end }) => program.file.text.slice(start, end));
  return [...said, ...asked].some((text) => KEYWORD.test(text));
};
const KEYWORD =
  /:?-["']?(?:#[a-z][\w-]*|(?!(?:root|admin|user|guest|dev|local|none|null|nil|unset|empty|missing|dummy|test|xxx+|todo|fake|secret|token|default|change\w*)\b)[a-z]{2,7})["']?\}/i;

/** `--set "tls.secretName=$TLS_SECRET"`, `imagePullSecrets[0].name=$SECRET`, `secretRef: { name: $SECRET }`: a chart is told which one. */
const isNamedForCluster = (name: string, program: Program): boolean => namedForCluster(program)(name);
const namedForCluster = lastAsked(({ file }: Program) =>
  remember((name: string): boolean =>
    new RegExp(
      `(?:secret_?name|existing_?secret|pull_?secrets?(?:\\[\\d+\\])?\\.name|secret(?:key)?ref\\S{0,40}name)["']?\\s*[:=]\\s*["']?\\$\\{?${asPattern(name)}\\b`,
      'i',
    ).test(file.text),
  ),
);

/** `ACCESS_KEY` beside `SECRET_KEY`: the first says who signs, and stands in the open in each request. */
const isUserOfKey = ({ name }: Hole, { file }: Program): boolean => {
  const prefix = /^(.*)access_?key$/i.exec(name)?.[1];
  return (
    prefix !== undefined &&
    !/secret/i.test(name) &&
    new RegExp(`\\b${asPattern(prefix)}secret(?:_access)?_?key\\b`, 'i').test(file.text)
  );
};

const WORD = /^(?!.*(?:change|secret|key|pass|token|admin|test|dummy|none|null|todo))[a-z]{4,12}$/;

/** The holes of values, those in lists and maps included. */
export function holesIn(values: Iterable<Value | undefined>): readonly Hole[] {
  const holes: Hole[] = [];
  for (const value of values) {
    if (!value) continue;
    holes.push(...value.holes, ...holesIn(value.items ?? []), ...holesIn(value.entries?.values() ?? []));
  }
  return holes;
}

/** The environment as a whole, credentials and all. */
export function isWholeEnvironment({ name }: Hole): boolean {
  return /^(?:dict\()?(?:os\.environ|process\.env)\)?$/.test(name);
}
