import type { KnownCredential, Value, Written } from '../../core/facts.ts';
import { type Missing, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import type { Step } from '../../core/step.ts';
import { nameInCall, passwordAssigned, passwordOfPair } from '../../knowledge/credentials.ts';
import {
  isCredentialName,
  isLocalHost,
  isMadeToBeSecret,
  looksLikeSecret,
  looksRandom,
  secretInText,
} from '../../knowledge/secrets.ts';
import { isDemonstration, isStandIn } from '../../knowledge/tests.ts';
import { isOfTestService } from '../../knowledge/workflow/runner.ts';
import { isWellKnown } from './nobodys.ts';
import { isForNobody, isForOwnServer, isOfLocalDatabase, isOfThisMachine, isSentHere } from './this-machine.ts';
import { isForPages } from './visitors.ts';

/** `what` names the kind and the place, never a character of the value. */
function written(what: string, at?: Span, severity: Missing['severity'] = 'error'): Missing {
  return missing({
    rule: 'hard-coded',
    severity,
    message: `${what} is in the code and stays in the history: rotate it, then read it from the environment.`,
    ...(at && { at }),
  });
}

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

function isKnown(span: Span, program: Program): boolean {
  return (program.file.credentials ?? []).some((credential) => overlaps(credential, span));
}

/** Credentials of a known provider's format, wherever they stand. */
export function knownCredentials(program: Program): readonly Verdict[] {
  return (
    (program.file.credentials ?? [])
      .filter((credential) => !isOfThisMachine(credential, program) && !isForPages(credential, program))
      .filter((credential) => !isInExample(credential, program) && !isOfSignedLink(credential, program))
      .filter((credential) => !isForTest(credential, program) && !isSaidForTest(credential, program))
      // A key of a provider's is one in a test, too; what anybody can make is made for the test.
      .filter(({ kind }) => !/private key|connection string|in a URL/.test(kind) || !isStandIn(program))
      .map((credential) => written(titleOf(credential), credential))
  );
}

/** `?X-Amz-Credential=AKIA…`: in a link that was signed for a download, the key's name, which stands in every such link. */
const isOfSignedLink = ({ start }: Span, { file }: Program): boolean =>
  /[?&](?:X-(?:Amz|Goog)-Credential|AWSAccessKeyId|GoogleAccessId)=$/i.test(file.text.slice(Math.max(0, start - BEFORE), start));

const BEFORE = 30;

/** `wget https://…/tool.bundle?HashKey=…&AuthKey=…` without quotes: for a shell what follows the `&` is another command. */
const isOfLink = ({ value: { start } }: Written, { file }: Program): boolean =>
  file.language === 'shell' && /\S&\w+=$/.test(file.text.slice(Math.max(0, start - BEFORE), start));

/** In shell: a key below a comment that it is for tests only. */
const isSaidForTest = ({ kind, start }: KnownCredential, { comments, file }: Program): boolean =>
  file.language === 'shell' &&
  /private key/.test(kind) &&
  comments.some(({ text, end }) => end < start && start - end < BESIDE && /\bfor test(?:ing|s)? only\b/i.test(text));

/** `NODE_ENV === 'test' ? '-----BEGIN …' : readFileSync(…)`. */
const isForTest = ({ start }: Span, { file }: Program): boolean =>
  file.language === 'javascript' &&
  /NODE_ENV\s*===?\s*['"]test['"]\s*\?[^;]*$/.test(file.text.slice(Math.max(0, start - BESIDE), start));

/** In a comment that shows how something is called: `Example: curl -u sk-…`. */
const isInExample = ({ start }: Span, { comments, file }: Program): boolean =>
  file.language === 'javascript' &&
  comments.some(({ start: from, end, text }) => from <= start && start < end && /\bexamples?\b/i.test(text));

const BESIDE = 250;

/** `examples: ['/files?token=…']`, of a schema's field. */
const isExample = ({ start }: Span, { file }: Program): boolean =>
  file.language === 'javascript' &&
  /\bexamples?['"]?\s*[:(=]\s*[[{]?[^\]}]*$/i.test(file.text.slice(Math.max(0, start - BESIDE), start));

/** A coin's address in a file about coins: `token` alone is no credential's name there. */
const isOnChain = (name: string, program: Program): boolean =>
  program.languageOf(0) === 'javascript' &&
  /token/i.test(name) &&
  !/secret|auth|access|refresh|bearer|api|bot|pass|github|npm/i.test(name) &&
  COINS.test(program.file.text);

const COINS =
  /\btvl\b|\berc-?20\b|sumTokens|\bsolana\b|\bethereum\b|\bethers\b|\bweb3\b|\buint256\b|\bstak(?:ing|ed)\b|\b0x[0-9a-f]{40}\b/i;

function titleOf({ kind, prefix }: KnownCredential): string {
  const article = /^[aeiou]/i.test(kind) ? 'An' : 'A';
  return prefix === undefined ? `${article} ${kind}` : `${article} ${kind} (\`${prefix}…\`)`;
}

/** Longer text is a document or data; known formats are found in it all the same. */
const LONGEST = 2000;

/** A literal that is a credential: by its name, by its place in a call, or inside a URL or a connection string. */
export function literal(fact: Written, program: Program): Verdict | undefined {
  if (isKnown(fact, program) || isKnown(fact.value, program) || isOfTestService(fact.name ?? '')) return undefined;
  if (isStandIn(program) || isExample(fact, program) || isOfLink(fact, program) || isForOwnServer(fact, program))
    return undefined;
  const password = passwordAssigned(fact);
  if (password) return passwordAt(password, fact.id, program);
  const { text, type, holes } = fact.value;
  if (type !== 'text') return undefined;
  // A document shows how a thing is called.
  const isDocument = text.length > LONGEST || (/\n/.test(text) && /\bexamples?\b/i.test(text));
  const part = isDocument ? undefined : secretInText(text);
  if (part && !isForNobody(part.kind, text, program) && isWrittenHere(text.slice(part.start, part.end), fact, program))
    return written(`A ${part.kind}`);
  if (holes.length > 0 || (part && isLocalHost(text))) return undefined;
  return named(fact, program);
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
    isOnChain(name, program) ||
    isOfLocalDatabase(name, fact, program) ||
    isSayingSo(fact.value, program) ||
    isToldToAll(program.file, fact.start) ||
    isClassed(fact, program) ||
    isSentHere(fact, program) ||
    isLocalHost(fact.value.text)
  )
    return undefined;
  return written(`The value of \`${shown(name)}\``, undefined, weightOf(fact.value.text, program));
}

/**
 * In shell a word with a figure or two is as often what everybody knows, a demonstration's or an appliance's first password, as
 * it is a secret: worth knowing.
 */
const weightOf = (text: string, program: Program): Missing['severity'] =>
  program.file.language === 'shell' && !isMadeToBeSecret(text) ? 'info' : 'error';

/** `# Default password is: live`, `# It doesn't have to be secret`, on the lines above it. */
const isToldToAll = ({ text }: Program['file'], start: number): boolean =>
  /^\s*#.*\b(?:default password is|(?:does not|doesn't|need not|needn't) (?:have to |need to )?be (?:a )?secret)\b/im.test(
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

/** Python: `password=AGENT + "@"` says again what stands elsewhere. */
const beginsHere = (text: string, { value }: Written, program: Program): boolean =>
  program.file.language !== 'python' || program.file.text.slice(value.start, value.end).includes(text.slice(0, FIRST));

const FIRST = 3;

/** The end of a long name: `credentials.password`. */
const shown = (name: string): string => (name.length > 24 ? name.split('.').slice(-2).join('.') : name);

function nameOf(fact: Written, program: Program): string | undefined {
  const around = fact.within < 0 ? undefined : program.fact(fact.within);
  return (around?.kind === 'call' ? nameInCall(fact, around) : undefined) ?? fact.name;
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
  if (isWrittenHere(password.text, password, program)) return written('A password', password);
  const name = program.file.text.slice(password.start, password.end);
  if (isCredentialName(name)) return undefined;
  const given = program.given(name, from).find(({ value }) => value.text === password.text);
  return given && written('A password', given.value);
}

/** A literal that stands in when the environment has no value: `os.environ.get("API_TOKEN", "…")`. */
export function fallback({ target, content }: Step, program: Program): Verdict | undefined {
  if (!target || content?.type !== 'text' || content.holes.length > 0 || isStandIn(program)) return undefined;
  // A link is found by the password in it.
  if (isSayingSo(content, program) || secretInText(content.text)) return undefined;
  return promises(target.text, content.text, program)
    ? written(`The default of \`${target.text}\``, content, weightOf(content.text, program))
    : undefined;
}
