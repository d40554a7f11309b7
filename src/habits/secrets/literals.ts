import type { Call, Value, Written } from '../../core/facts.ts';
import type { Missing, Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import type { Step } from '../../core/step.ts';
import { nameInCall, passwordAssigned, passwordOfPair } from '../../knowledge/credentials.ts';
import { isForUpload, namesEntry } from '../../knowledge/references.ts';
import {
  isCredentialName,
  isLocalHost,
  looksLikeSecret,
  looksRandom,
  type SecretPart,
  secretInText,
} from '../../knowledge/secrets.ts';
import { isDemonstration, isStandIn } from '../../knowledge/tests.ts';
import { isOfOption, replaced, standingIn } from './defaults.ts';
import { isShownInDocstring, isShownInSentence, isTokenOfNobody, isWellKnown, opensNothing } from './nobodys.ts';
import { isHeaderOfSite, isOfSite } from './scraped.ts';
import { isNameOfObject, isSaidInWords, weightOf, written, writtenUnder } from './telling.ts';
import {
  isBesideLocalLinks,
  isForNobody,
  isForOwnServer,
  isOfLocalDatabase,
  isOfLocalTrial,
  isOfService,
  isOfServiceBeside,
  isSaidToBeLocal,
  isSentHere,
} from './this-machine.ts';
import { isAskedByBrowser, isForPages, isSentByPage, isSentByVisitors } from './visitors.ts';

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function isKnown(span: Span, program: Program): boolean {
  return (program.file.credentials ?? []).some((credential) => overlaps(credential, span));
}

const BEFORE = 30;

/** `wget https://…/tool.bundle?HashKey=…&AuthKey=…` without quotes: for a shell what follows the `&` is another command. */
const isOfLink = ({ value: { start } }: Written, { file }: Program): boolean =>
  file.language === 'shell' && /\S&\w+=$/.test(file.text.slice(Math.max(0, start - BEFORE), start));

const BESIDE = 250;

/** `examples: ['/files?token=…']`, `Field(examples=[…])`: of a schema's field. */
const isExample = ({ start }: Span, { file: { language, text } }: Program): boolean =>
  EXAMPLES[language]?.test(text.slice(Math.max(0, start - BESIDE), start)) === true;

const EXAMPLES: Readonly<Record<string, RegExp>> = {
  javascript: /\bexamples?['"]?\s*[:(=]\s*[[{]?[^\]}]*$/i,
  python: /\bexamples=\[[^\]]*$/,
};

/** A coin's address in a file about coins: `token` alone is no credential's name there. */
const isOnChain = (name: string, program: Program): boolean =>
  program.languageOf(0) === 'javascript' &&
  /token/i.test(name) &&
  !/secret|auth|access|refresh|bearer|api|bot|pass|github|npm/i.test(name) &&
  COINS.test(program.file.text);

const COINS =
  /\btvl\b|\berc-?20\b|sumTokens|\bsolana\b|\bethereum\b|\bethers\b|\bweb3\b|\buint256\b|\bstak(?:ing|ed)\b|\b0x[0-9a-f]{40}\b/i;

/** Longer text is a document or data; known formats are found in it all the same. */
const LONGEST = 2000;

/** A literal that is a credential: by its name, by its place in a call, or inside a URL or a connection string. */
export function literal(fact: Written, program: Program): Verdict | undefined {
  if (isKnown(fact, program) || isKnown(fact.value, program) || isOfService(fact, program)) return undefined;
  if (isStandIn(program) || isExample(fact, program) || isOfLink(fact, program) || isForOwnServer(fact, program))
    return undefined;
  const password = passwordAssigned(fact);
  if (password) return passwordAt(password, fact.id, program);
  const { text, type, holes } = fact.value;
  if (type !== 'text') return undefined;
  // A document shows how a thing is called.
  const isDocument = text.length > LONGEST || (/\n/.test(text) && /\bexamples?\b/i.test(text));
  const part = isDocument ? undefined : secretInText(text);
  if (part && isOfOthers(part, fact, program)) return undefined;
  if (part && !isForNobody(part.kind, text, program) && isWrittenHere(text.slice(part.start, part.end), fact, program))
    return pairIn(part, text, program) ?? inText(part, fact, program);
  if (holes.length > 0 || (part && isLocalHost(text))) return undefined;
  return named(fact, program);
}

/** What a browser or a site asks for, or a docstring or a sentence shows. */
const isOfOthers = ({ kind, start, end }: SecretPart, fact: Written, program: Program): boolean =>
  isShownInSentence(fact.value.text, { start, end }) ||
  isAskedByBrowser(kind, fact.value.text, program) ||
  isOfSite(kind, fact.value.text, program) ||
  isShownInDocstring(fact.value.text.slice(start, end), fact, program);

/** `build?token=shop-42-job`: words in a link are the name of what is to be started as often as a key, which is told once a file. */
function inText({ kind, start, end }: SecretPart, { id, value: { text } }: Written, program: Program): Verdict | undefined {
  const said = text.slice(start, end);
  if (!/^key in/.test(kind) || !isSaidInWords(said)) return written(`A ${kind}`, program, undefined, weightOf(said, program));
  const isTold = program.written.some((other) => other.id < id && other.value.text.includes(`=${said}`));
  return isTold ? undefined : written(`A ${kind}`, program, undefined, 'info');
}

/** `--from-literal=password=…`: a name and its value, and no connection string around them. */
function pairIn({ kind, start, end }: SecretPart, text: string, program: Program): Missing | undefined {
  const name = /string$/.test(kind) && end === text.length ? /^(\w+)=$/.exec(text.slice(0, start))?.[1] : undefined;
  if (name === undefined) return undefined;
  return written(`The value of \`${name}\``, program, undefined, weightOf(text.slice(start, end), program));
}

/**
 * Is a text a credential by the name that it stands under? An application's code and a library's have many names of fields, kinds and
 * keys in a storage, so there (in JavaScript) only what looks random is one.
 */
function promises(name: string, text: string, program: Program): boolean {
  const { file, evidence } = program;
  return (
    looksLikeSecret(name, text) &&
    !isDemonstration(program) &&
    !isNameOfObject(name, text, program) &&
    !(file.language !== 'shell' && isWellKnown(text)) &&
    (file.language !== 'javascript' || evidence.kind !== 'library' || looksRandom(text))
  );
}

/** By its name alone. */
function named(fact: Written, program: Program): Verdict | undefined {
  const name = nameOf(fact, program);
  if (name === undefined || !promises(name, fact.value.text, program) || !beginsHere(fact.value.text, fact, program))
    return undefined;
  if (
    isForPages(fact, program) ||
    isSentByPage(name, program) ||
    isHeaderOfSite(name, fact, program) ||
    isOnChain(name, program) ||
    isForUpload(name, callAround(fact, program)) ||
    isNameOfEntry(name, fact, program) ||
    isOfLocalDatabase(name, fact, program) ||
    isOfServiceBeside(name, fact, program) ||
    isBesideLocalLinks(fact, program) ||
    isSayingSo(fact.value, program) ||
    isToldToAll(program.file, fact.start) ||
    isClassed(fact, program) ||
    isSentHere(fact, program) ||
    isTokenOfNobody(fact.value.text) ||
    opensNothing(fact, program) ||
    isSaidToBeLocal(fact.value, program) ||
    isOfLocalTrial(fact.value, program) ||
    isLocalHost(fact.value.text)
  )
    return undefined;
  const by = isOfOption(fact, callAround(fact, program), program) ? 'environment' : replaced(fact.value, program);
  // A library's caller gives its own.
  if (by === 'caller' && program.evidence.kind === 'library') return undefined;
  if (by !== undefined)
    return isWellKnown(fact.value.text) || isToldBefore(fact, program)
      ? undefined
      : standingIn(shown(name), fact.value.text, program);
  return writtenUnder(shown(name), fact.value.text, fact.value, program);
}

/** In shell: `export TOKEN="${TOKEN:-…}"` gives the same literal two names. */
const isToldBefore = ({ id, value: { start } }: Written, { file, written }: Program): boolean =>
  file.language === 'shell' && written.some((other) => other.id < id && other.value.start === start);

/** `# Default password is: live`, `# It doesn't have to be secret`, on the lines above it. */
const isToldToAll = ({ text }: Program['file'], start: number): boolean =>
  /^[ \t]*#.*\b(?:default password is|(?:does not|doesn't|need not|needn't) (?:have to |need to )?be (?:a )?secret)\b/im.test(
    text.slice(Math.max(0, start - 300), start),
  );

/** In shell: `case $passwd in ?????????????) passwd=crypt3 ;;`: what kind of value it had. */
const isClassed = ({ id, name }: Written, program: Program): boolean =>
  program.file.language === 'shell' &&
  name !== undefined &&
  program.someWay(id, ({ tests }) =>
    tests.some(({ op, left, right }) => op === 'equal' && right?.text && left.holes.some((hole) => hole.name === name)),
  );

/** In shell: `${CHECK_PASSWORD:-checkpassword!}`, a default that says what it is. */
const isSayingSo = ({ text, start }: Value, { file }: Program): boolean =>
  file.language === 'shell' &&
  /passw(?:or)?d|secret/i.test(text) &&
  /:[-=]["']?$|-["']?$/.test(file.text.slice(start - 3, start)) &&
  file.text.lastIndexOf('${', start) > file.text.lastIndexOf('\n', start);

/** The value itself stands here: not in a constant that is used here, not as the pattern or the template of one. */
function isWrittenHere(part: string, span: Span, program: Program): boolean {
  const said = program.file.text.slice(span.start, span.end);
  if (/[<>{}\\]/.test(part) || !said.includes(part)) return false;
  // Python: `ConnectionString(user=user, password=password)` are arguments of a call, and no text.
  return program.file.language !== 'python' || said.slice(0, said.indexOf(part)).split(/["']/).length % 2 === 0;
}

/** Python: `password=AGENT + "@"`, `f"Bearer {TOKEN}"` say again what stands elsewhere. */
const beginsHere = (text: string, { value }: Written, program: Program): boolean =>
  program.file.language !== 'python' ||
  program.file.text.slice(value.start, value.end).includes(text.replace(SCHEME, '').slice(0, FIRST));
const SCHEME = /^(?:bearer|basic|token)\s+/i;

const FIRST = 3;

/** The end of a long name: `credentials.password`. */
const shown = (name: string): string => (name.length > 24 ? name.split('.').slice(-2).join('.') : name);

function callAround({ within }: Written, program: Program): Call | undefined {
  const around = within < 0 ? undefined : program.fact(within);
  return around?.kind === 'call' ? around : undefined;
}

function nameOf(fact: Written, program: Program): string | undefined {
  const around = callAround(fact, program);
  return (around && nameInCall(fact, around)) ?? fact.name;
}

/** In shell: `podman run --secret backup_password,type=env`. */
function isNameOfEntry(name: string, fact: Written, program: Program): boolean {
  const around = callAround(fact, program);
  return program.languageOf(fact.id) === 'shell' && around !== undefined && namesEntry(name, around);
}

/** The password of a pair that a call is given: `auth=("ops", "…")`. */
export function pair({ call }: Step, program: Program): Verdict | undefined {
  const password = passwordOfPair(call);
  return password && !isStandIn(program) ? passwordAt(password, call.id, program) : undefined;
}

/**
 * A password by its place, told where it is written: in `auth=("shop", word)` the name got it further up. A name that promises a
 * credential is found by itself there.
 */
function passwordAt(password: Value, from: number, program: Program): Verdict | undefined {
  if (!promises('password', password.text, program)) return undefined;
  if (isWrittenHere(password.text, password, program)) return written('A password', program, password);
  const name = program.file.text.slice(password.start, password.end);
  if (isCredentialName(name)) return undefined;
  const given = program.given(name, from).find(({ value }) => value.text === password.text);
  return given && written('A password', program, given.value);
}

/** A literal that stands in when the environment has no value: `os.environ.get("API_TOKEN", "…")`. */
export function fallback({ target, content, call }: Step, program: Program): Verdict | undefined {
  if (!target || content?.type !== 'text' || content.holes.length > 0 || isStandIn(program)) return undefined;
  // A link is found by the password in it.
  if (
    isWellKnown(content.text) ||
    isTokenOfNobody(content.text) ||
    isSentByVisitors(call, program) ||
    isSayingSo(content, program) ||
    isSaidToBeLocal(content, program) ||
    isOfLocalTrial(content, program)
  )
    return undefined;
  if (secretInText(content.text)) return undefined;
  return promises(target.text, content.text, program) ? standingIn(target.text, content.text, program, content) : undefined;
}
