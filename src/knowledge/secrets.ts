import { isSomethingElse, repeatsName } from './stand-ins.ts';
import { phrases, wordsOf } from './words.ts';

const credentialWord = phrases(
  'passwords?|pgpassword|rediscli_auth|passwd|pwd|passphrase|pass_?phrase|secrets?|tokens?|api_?keys?|access_?key(?:_?id)?|private_?key|secret_?key|client_?secret|auth|auth_?key|auth_?token|credentials?|creds?|dsn|connection_?string|conn_?str(?:ing)?|encryption_?key|signing_?key|account_?key|storage_?key|shared_?key|master_?key|service_?key|bearer|authorization|(?:db|smtp|mail|email|imap|pop|ftp|sftp|ssh|root|admin|mysql|pg|postgres|redis|mongo|rabbitmq|amqp|ldap|login|sudo|user|svc|service|vault|jenkins|jira|proxy)_?pass|(?:github|gitlab|gh|azure|ado|devops|personal)_?pat',
);
/** One look before the words are taken apart: most names have none of these. */
const PROMISING = /pass|pwd|secret|token|key|auth|cred|dsn|conn|bearer|pat/i;
/** The last word says that the value is about a credential, and is none (`rules.md` 5.20, with gitleaks 1578, 1587 and 1606). */
const ABOUT: ReadonlySet<string> = new Set(
  'stdin url urls uri uris path paths file files filename filepath keyname dir directory folder name names id ids uuid type types header headers field fields prefix suffix ending tail length len count counts size index idx env envvar var variable param params parameter arg args argument option flag label placeholder prompt help message msg messages error errors text title description desc hint policy reset expiry expires expiration duration ttl timeout lifetime age limit limits class mode algorithm alg method scheme format version provider store manager vault arn ref reference selector xpath css input button element locator scope scopes endpoint host port user username column attr attribute property namespace location bytes min max required enabled disabled valid validator validation re regex pattern template schema model form item view page handler callback func function factory generator service client backend storage cache map dict list set kind status state fingerprint hash hashes digest salt nonce checksum thumbprint strength rules rule usage usages cost price budget window line lineno pos position start end offset map mapping stream iter iterator tree node value_type separator sep delimiter charset chars characters alphabet color colors colour colours style font icon icons emoji symbol width height padding margin threshold level levels interval delay retries attempts seconds minutes hours days permission permissions role roles repo repository branch image section regexp query modal dialog screen route event events action actions date timestamp quota ratio rate snapshot database databases db anchor archive table bucket volume'.split(
    ' ',
  ),
);
/** On a mainframe a DSN is the name of a data set; before a connection's there is a database, or what reports to it. */
const DATA_SET =
  /_(?:export|import|work(?:flow|ing)?|load|source|target|input|output|temp|tmp|jcl|data|dataset|proc|parm|log)_dsn$/;
/** Words before a credential's that make it something else: a lexer's, a pager's, a model's token; a question or a rule about one. */
const ELSE =
  /_(?:public_key|primary_key|foreign_key|keyboard|monkey|tokenizer|token_count|author|accessor|with_credentials|(?:next|prev|previous|page|pagination|continuation|sync|cursor|start|end|begin|stop|eos|bos|eof|pad|sep|cls|mask|unk|special|separator|first|last|current|lookahead|open|close|left|right|punctuation|lex|lexer|csrf|xsrf|request|client_request|cancel|cancellation|entry|boot|max|min|num|total|input|output|prompt|completion|n|no|is|has|use|uses|needs?|require[sd]?|allow|show|hide|ask|get|set|read|load|make|create|generate|check|verify|validate|reset|change|forgot|update|missing|invalid|wrong|empty|default)_(?:\w+_)?(?:tokens?|passwords?|secrets?|credentials?|auth))(?=_)/;

/**
 * Does a name promise a credential: `API_TOKEN`, `db.password`, `--client-secret`? Whole words only; names about a credential
 * (`token_url`, `password_field`, `secret_name`) and other tokens (a lexer's, a pager's) do not.
 */
export function isCredentialName(name: string): boolean {
  // A type's name (`AWS::IAM::AccessKey`), a path or a sentence as a key names no value of its own; a few names mean a file.
  if (
    !PROMISING.test(name) ||
    /::|[\s/]|APPLICATION_CREDENTIALS$|(?:^|\.)VerificationToken$|(?:^|[^A-Z_])(?:OLD)?PWD$/.test(name)
  )
    return false;
  const words = wordsOf(name);
  const last = /^values?$/.test(words.at(-1) ?? '') ? words.at(-2) : words.at(-1);
  if (
    last === undefined ||
    ((ABOUT.has(last) || ABOUT.has(last.replace(/s$/, ''))) && !/_access_key_id_$/.test(`_${words.join('_')}_`))
  )
    return false;
  if (/_(?:expir\w+|valid|issued|created|updated|refreshed)_(?:at|in|on|until)$/.test(`_${words.join('_')}`)) return false; // When, and not which.
  if (!credentialWord(name) || /(?:^|[._-])(?:e2e|smoke|playwright|cypress|test[._-]?user)[._-]|(?:^|\.)tests?_/i.test(name))
    return false;
  const auth = words.lastIndexOf('auth');
  return (
    !/^(?:existing|fake|dummy|mock|faucet|sentinel|sample|obfuscated|masked|redacted|truncated|hashed|short(?:ened)?)$/.test(
      words[0] ?? '',
    ) &&
    !words.some((word) => /^(?:public|publishable|anon|bugsnag|posthog|mixpanel|amplitude)$/.test(word)) && // What every visitor is given.
    !ELSE.test(`_${words.join('_')}_`) &&
    !DATA_SET.test(`_${words.join('_')}`) &&
    !/_(?:client|mutual|tls|ssl|peer)_auth$/.test(`_${words.join('_')}`) && // Whether the other side shows a certificate.
    (auth === -1 || auth === words.length - 1 || /^(?:key|token)$/.test(words[auth + 1] ?? '') || hasOther(name))
  );
}

const hasOther = phrases('passwords?|passwd|pwd|passphrase|secrets?|tokens?|api_?keys?|credentials?');
const placeWord = phrases('connection_?string|conn_?str(?:ing)?');
const passwordWord = phrases('passwords?|pgpassword|passwd|pwd|passphrase|pass_?phrase|\\w+_pass');

const PLACEHOLDER =
  /^(?:none|null|nil|undefined|true|false|yes|no|n\/a|na|unset|empty|default|password\d{0,4}|passwd|pass|secret|token|key|apikey|api[-_]?key|admin|root|user|guest|postgres|mysql|redis|localhost|test\w*|dev|prod|string|str|bytes|basic|bearer|digest|oauth2?|x-oauth-basic|x-access-token|x-token-auth|jwt|token|required|optional|hidden|private|public)$|ch[a@]nge[-_ ]?(?:me|it|this)|(?:invalid|wrong|bogus|expired|nonexistent)[-_ ]?(?:token|key|secret|pass(?:word)?)|replace[-_ ]?(?:me|this|with)|example|dummy|fake|mock|sample|placeholder|redacted|insert[-_ ]|enter[-_ ]|todo|fixme|tbd|foobar|lorem|your[-_ ]?\w*|^my[-_ ]?pass(?:wd)?\d*$|my[-_ ]?(?:secret|password|token|key|api)|some[-_ ]?(?:secret|password|token|key)|super[-_ ]?secret|not[-_ ]?(?:a[-_ ])?(?:real|secret)|^secret\d*!?$|^12345678-1234-|^(?:dev|test|local|demo)[-_](?:[a-z]+[-_])*(?:key|token|secret|pass|password|pw)[-_]?\d{0,4}$|(?:^|[-_.:])(?:tests?|testing|mock(?:ed)?|stub)[-_.](?:api[-_.]?)?(?:key|token|secret|pass(?:word|wd)?|pw|credentials?)(?:$|[-_.:\d])|^x{3,}|x{4,}|\*{3,}|\.{3}|…|^[<[({%].*[>\])}%]$|\$\{|\{\{|%\(|^\$|^@|^#+$|^(?:integration|e2e|smoke)[-_]|^(.)\1{3,}$|ABC-DEF1234ghIkl|^(?:0?1234|abcd|abc-?123|qwerty|asdf)[\w]{0,8}$/i;

/** Is a text a stand-in for a credential: `changeme`, `<token>`, `${TOKEN}`, `xxxx`, `your-key-here`, an ellipsis, nothing at all? */
export function isPlaceholder(text: string): boolean {
  const value = text.trim();
  return value.length === 0 || PLACEHOLDER.test(value);
}

/** Shannon entropy of a text in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

function classesOf(text: string): number {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length;
}

/**
 * Is a constant text under this name a credential? Names as in `isCredentialName`; values that are placeholders, words, paths,
 * names of variables or short are none. A password needs six characters of two kinds; anything else eight, and either 3.0 bits
 * of entropy a character (2.8 for hexadecimal) with a digit, or three kinds (`rules.md` 5.20).
 */
export function looksLikeSecret(name: string, text: string): boolean {
  // `Bearer …`; virt-builder's `--root-password password:…`.
  const value = text.replace(/^(?:(?:Bearer|Basic|Token|token|bearer|basic)\s+|password:)/, '').trim();
  if (
    !isCredentialName(name) ||
    isPlaceholder(value) ||
    isSomethingElse(value) ||
    isForDevelopment(name, value) ||
    ALPHABET.test(value) ||
    repeatsName(name, value)
  )
    return false;
  if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) return !/_id_$/.test(`_${wordsOf(name).join('_')}_`);
  // Azure's has 88 characters; in a browser the same name means under which name something is stored.
  if (/_storage_key_$/.test(`_${wordsOf(name).join('_')}_`) && !/^[\w+/]{40,}={0,2}$/.test(value)) return false;
  // Without one of its own it only says where: `Type=Database`.
  if (placeWord(name) && !/pass|pwd|key|secret|token|sig|:\/\//i.test(value.replace(/public_?key/gi, ''))) return false;
  // n8n's id of a credential.
  if (/(?:^|_)cred$/i.test(name) && /^[A-Za-z\d]{16}$/.test(value)) return false;
  // `postgresql://user:password@db:5432/shop`: a link is as secret as what stands in it, and `postgresql://db:5432/shop` says where.
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return secretInText(value) !== undefined;
  if (passwordWord(name)) return value.length >= 6 && classesOf(value) >= 2;
  // `hub-token-123456`: words and a count behind them, which a person may take for a password, and nobody for a token.
  if (COUNTED.test(value) || NAMED.test(value) || NUMBERED.test(value)) return false;
  return looksRandom(value) || (value.length >= 8 && classesOf(value) >= 3);
}

/** `DEV_SIGNING_KEY = "…-dev-signing-key-DO-NOT-TRUST-IN-PRODUCTION"`: by both, name and value, nobody is to trust it. */
const isForDevelopment = (name: string, value: string): boolean =>
  /^(?:DEV|TEST)_/i.test(name) && /(?:^|[^a-z])(?:dev|do[-_ ]?not[-_ ]?trust|insecure|example)(?:$|[^a-z])/i.test(value);

const COUNTED = /^[a-z]+(?:[-_.][a-z]+)*[-_.]?0?1234?5?6?7?8?9?0?$/i;

/** `shop2-session-secret`: words that say what it is, which nobody draws. */
const NAMED = /^[a-z]+\d?(?:-[a-z]+\d?)*-(?:secret|key|token)$/;

/** `POLICY-302`: one of a list of codes. */
const NUMBERED = /^[A-Z]+(?:[-_][A-Z]+)*[-_]\d{1,5}$/;

/** Letters in their order are what values are made of. */
const ALPHABET = /abcdefghijkl|ABCDEFGHIJKL/;

/** Eight characters, a digit among them, with 3.0 bits of entropy a character (2.8 for hexadecimal). */
export function looksRandom(value: string): boolean {
  const hexadecimal = /^[0-9a-f]+$/i.test(value);
  return value.length >= 8 && /\d/.test(value) && entropyOf(value) >= (hexadecimal ? 2.8 : 3);
}

/** Was a text made so that nobody guesses it: three kinds of characters, or long with several digits? No word with a figure. */
export const isMadeToBeSecret = (value: string): boolean =>
  (value.length >= 8 && classesOf(value) >= 3 && !/^[A-Z]?[a-z]+\d{1,2}$/.test(value)) ||
  (value.length >= 16 && looksRandom(value) && (value.match(/\d/g)?.length ?? 0) >= 3);

/** A part of a text that is a credential: offsets within the text, and what it is. */
export interface SecretPart {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const USERINFO = /\b[a-z][a-z0-9+.-]{0,30}:\/\/([^\s:/?#@'"]{0,256}):([^\s/?#@'"]{3,256})@(?!sha\d+:)[\w[$.-]/i;
const PARAMETER =
  /[?&]((?:[\w-]{0,40}[-_])?(?:key|apikey|api[-_]?key|token|secret|password|passwd|pwd|sig|signature|access[-_]?token|auth))=(?!=)([^&#\s'"]+)/i;
const DSN_FIELD = /(?:^|[;\s])(password|pwd|accountkey|sharedaccesskey)=([^;\s'"]+)/i;

/**
 * A credential inside a text: a password in a URL's user part, a key among its parameters, a password in a connection string.
 * Takes constant text with unknown parts as `${…}`; those, and placeholders, are no credentials.
 */
export function secretInText(text: string): SecretPart | undefined {
  if (!text.includes('=') && !text.includes('@')) return undefined;
  const user = USERINFO.exec(text);
  const password = user?.[2] ?? '';
  if (user !== null && !isPlaceholder(password) && !isNamesake(user[1] ?? '', password)) {
    const start = user.index + user[0].indexOf(`:${password}@`) + 1;
    return { kind: 'password in a URL', start, end: start + password.length };
  }
  // A sentence is no connection string.
  const isSentence = !text.includes(';') && /\b(?:login|log in|note|with|and)\b/i.test(text);
  return (
    parameterIn(text, PARAMETER, 'key in a URL') ??
    (isSentence ? undefined : parameterIn(text, DSN_FIELD, 'password in a connection string'))
  );
}

/** `user:pass@`, `postgres:postgres@`: what documentation and local databases use. */
function isNamesake(user: string, password: string): boolean {
  return (
    user.toLowerCase() === password.toLowerCase() ||
    // `https://YOUR_NAME:APP_PASSWORD@host`: in capitals, what is to be put there.
    /^(?:[A-Z]+_)+(?:PASS(?:WORD)?|PWD|TOKEN|SECRET|KEY|PAT)$/.test(password) ||
    /^YOUR[_-]?[A-Z_-]*$/.test(user) ||
    // `scheme://user[:password]@host[:port]`: how such an address is made.
    /^(?:pass\w*|pw)[\])}>]+$/i.test(password) ||
    // `HOST:PORT@USER:PASSWORD`, the other way round.
    (user === 'HOST' && password === 'PORT') ||
    /^(?:pass|password|pw|pwd|secret)\d*$|^[a-z]{2,8}passw(?:or)?d$/i.test(password)
  );
}

function parameterIn(text: string, pattern: RegExp, kind: string): SecretPart | undefined {
  const found = pattern.exec(text);
  const value = found?.[2] ?? '';
  if (
    found === null ||
    // `--from-file=password=./secrets/password`.
    /^(?:\.{1,2}|~)?\//.test(value) ||
    isPlaceholder(value) ||
    /^[a-z]+$/i.test(value.replace(/%[0-9a-f]{2}/gi, '')) ||
    /^\w+\(/.test(value) ||
    value.length < 6
  )
    return undefined;
  if (kind === 'key in a URL' && (!/\d/.test(value) || value.length < 8 || isForEverybody(value, text))) return undefined;
  const start = found.index + found[0].length - value.length;
  return { kind, start, end: start + value.length };
}

/** A key for pages; a map's tiles on one, the link to a file, a sheet or a meeting, for whoever has it; a coin's address. */
const isForEverybody = (value: string, text: string): boolean =>
  /^(?:pk\.eyJ|pk_live_|MLY)|^0x[0-9a-f]{40}$/i.test(value) ||
  /firebasestorage\.|[?&]alt=media&|\bzoom\.us\/|\/(?:meeting|join)\/\d+\?(?:pwd|password|passcode)=|\{z\}|\b(?:docs|drive|spreadsheets)\.google\.com\//.test(
    text,
  ) ||
  SIGNED_LINK.test(text);

/** A link that a service signed for one download, for an hour: whoever has it has nothing else. */
const SIGNED_LINK =
  /[?&]X-(?:Amz|Goog)-(?:Signature|Expires)=|[?&]AWSAccessKeyId=[^&]*&|[?&](?:Expires|se)=\d[^&]*&(?:.*&)?(?:Signature|sig)=/i;

/** Is a host the machine itself or an example's, so that a credential for it is none? */
export function isLocalHost(text: string): boolean {
  return (
    /(?:@|:\/\/)(?:(?:[\w-]+\.)*localhost|[\w.-]*\.localtest\.me|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|[\w.-]*\bexample\.(?:com|org|net))(?=[:/?"'\s]|$)/i.test(
      text,
    ) ||
    /\b(?:server|host|data source|addr(?:ess)?)\s*=\s*(?:tcp:)?(?:localhost|127\.0\.0\.1|\(local\)|\.)\s*(?=[;,:\s]|$)/i.test(
      text,
    )
  );
}
