import type { Hole, Test, Value, Written } from '../../core/facts.ts';
import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { bringsCredential, holesIn, isWholeEnvironment } from '../../knowledge/credentials.ts';
import { originsOf } from '../../knowledge/fresh.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { isCredentialName, isLocalHost } from '../../knowledge/secrets.ts';
import { isForThisMachine } from '../../knowledge/tests.ts';
import { asPattern } from '../../knowledge/words.ts';
import { credentialIn, isKeyName, isOnlyMeasured, isWrittenInFile, nameOf } from './holding.ts';
import { howSure, isForReaderInShell } from './printed-in-shell.ts';

/** A report with a credential in it, or with the whole environment of a file that keeps credentials there. */
export function printed(step: Step, program: Program): Verdict | undefined {
  if (step.effect !== 'report' || step.call.output !== undefined || step.medium === 'file') return undefined;
  // What a shell function prints is what it returns: only its callers know where that goes.
  if (program.languageOf(step.call.id) === 'shell' && !program.reached(step.call.id)) return undefined;
  // `git` and `docker` ask such a program for the credential: printing it is its work.
  if (
    /(?:^|[/._-])(?:credential|askpass|(?:echo|print|list|get|show|vault)[\w-]*(?:pass(?:word)?|token|secret|key))s?(?=$|[._-])/i.test(
      program.file.path,
    )
  )
    return undefined;
  if (isAnsweringGit(program)) return undefined;
  const holes = holesIn([step.content, ...step.call.args]);
  // What tells the runner to hide it.
  if (
    step.content?.text.startsWith('::add-mask::') ||
    step.call.args.some(({ text }) => /^::add-mask::|^##vso\[.*issecret=true/.test(text))
  )
    return undefined;
  // A runner masks what comes from `secrets`, value by value.
  const isMasked = program.job(step.call.id) !== undefined || program.ephemeral(step.call.id);
  const leaked = isMasked ? undefined : credentialIn(secretOf(holes, step, program), step, program);
  if (leaked && (isNoneOrTold(leaked, step, program) || isEmptyHere(leaked, step, program))) return undefined;
  const everything = holes.some(isWholeEnvironment) && program.steps.some(bringsCredential);
  if (!leaked && !everything) return undefined;
  // Every visitor of a page is told where its errors are sent.
  if (leaked && /dsn$/i.test(leaked.name) && /\bsentry\b/i.test(program.file.text)) return undefined;
  const what = leaked ? `the secret \`${nameOf(leaked, program)}\`` : 'the whole environment';
  const { severity, where } = howSure(step, program);
  return missing({
    rule: 'printed',
    severity,
    message: `\`${step.name}\` writes ${what} ${where}: report that it is set, not what it is.`,
  });
}

/** In shell: `AWS_ACCESS_KEY_ID` says which key it is, and nobody can use the key with it. */
const secretOf = (holes: readonly Hole[], { call }: Step, program: Program): readonly Hole[] =>
  program.languageOf(call.id) === 'shell' ? holes.filter(({ name }) => !/(?:^|_)key_?id$/i.test(name)) : holes;

/** In Python: `if 'password' in sys.argv[1].lower()`: git asks by `GIT_ASKPASS`, and reads what is printed. */
const isAnsweringGit = ({ file }: Program): boolean =>
  file.language === 'python' && /['"]password['"]\s+in\s+(?:sys\.)?argv\[1\]/i.test(file.text);

/** A name of something, or what whoever started it is to know. */
const isNoneOrTold = (leaked: Hole, step: Step, program: Program): boolean =>
  isKeyName(leaked, program) ||
  isOnlyMeasured(leaked, step, program) ||
  isWrittenInFile(leaked, step, program) ||
  isOfPath(leaked, step, program) ||
  isKindOf(leaked, step) ||
  isMadeUp(leaked, program) ||
  isForReaderInShell(leaked, step, program);

/**
 * `TOKEN_DEFAULT = Path(os.environ.get("SHOP_TOKEN_JSON", …))`, `SECRET.exists()`: where it lies is told, and not what lies there. What is
 * asked of the environment under `…_FILE`, `…_PATH` or `…_JSON` is such a place, too.
 */
const isOfPath = ({ name, from }: Hole, { call: { id } }: Step, program: Program): boolean => {
  const asked = from === undefined ? undefined : program.step(from)?.target?.text;
  if (/(?:^|_)(?:file|path|json)$/i.test(asked ?? '') || /(?:^|[._])(?:file|path)$/i.test(name)) return true;
  const made = program.given(name, id).map(({ value: { start, end } }) => program.file.text.slice(start, end));
  return (
    made.some((text) => OF_PATH.test(text)) ||
    (/^[\w.]+$/.test(name) &&
      new RegExp(`(?<![\\w.])${asPattern(name)}\\.(?:exists|is_file|read_text|write_text|parent|unlink)\\b`).test(
        program.file.text,
      ))
  );
};
const OF_PATH =
  /^\s*(?:pathlib\.)?Path\(|^\s*os\.path\.(?:join|expanduser|abspath)\(|^\s*path\.(?:join|resolve)\(|(?:_FILE|_PATH|_JSON)["']/;

/** `if (!apiKey || apiKey === 'your_key_here') console.error('The key is', apiKey)`: nothing, or what stands in the file as well. */
const isEmptyHere = ({ name }: Hole, { call }: Step, program: Program): boolean =>
  program.everyWay(
    call.id,
    ({ tests }) => tests.length > 0 && tests.every((test) => isEmptyBy(test, name) || isUnsetBy(test, name, program)),
  );

const isEmptyBy = ({ op, negated, left, right }: Test, name: string): boolean =>
  left.holes.some((hole) => hole.name === name) &&
  ((op === 'truth' && negated) || (op === 'equal' && !negated && right?.holes.length === 0));

/**
 * `if not os.environ.get("SHOP_PASSWORD"): warn(f"… default: {self.SHOP_PASSWORD}")`, and it is `os.environ.get("SHOP_PASSWORD") or` a
 * written word: what is printed stands in the file.
 */
function isUnsetBy({ op, negated, left, right }: Test, name: string, program: Program): boolean {
  if (program.file.language === 'shell' || !negated || (op !== 'truth' && op !== 'member')) return false;
  const asked =
    op === 'truth'
      ? program.sources(left).flatMap(({ medium, target }) => (medium === 'environment' && target ? [target.text] : []))
      : /\benviron\b/.test(right?.text ?? '')
        ? [left.text]
        : [];
  const isIt = (written: Written, key: string): boolean =>
    lastPart(written.name ?? '') === lastPart(name) && program.file.text.slice(written.start, written.end).includes(key);
  return asked.some((key) => key !== '' && program.written.some((written) => isIt(written, key)));
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** `echo "auth protocol: $APN_AUTH"`: the name of a way, and no secret. */
const isKindOf = ({ name }: Hole, { content }: Step): boolean =>
  new RegExp(`\\b(?:protocol|method|type|mode|scheme)\\W{0,3}\\$\\{${asPattern(name)}\\}`, 'i').test(content?.text ?? '');

/** `PASSWORD=${PASSWORD:-$(openssl rand -hex 8)}`: made up here, and told to whoever started it, who has it from nowhere else. */
const isMadeUp = ({ name }: Hole, program: Program): boolean =>
  program.written.some(
    (written) =>
      written.name === name &&
      /openssl rand|pwgen|urandom|uuidgen|mkpasswd|makepasswd|apg\b/.test(program.file.text.slice(written.start, written.end)),
  );

/** A call without verification that carries a credential: anyone on the way can read it. */
export function unverified(step: Step, program: Program): Verdict | undefined {
  if (step.medium !== 'network' || isSaidWhy(step, program)) return undefined;
  // A test's cluster, and one on the own machine, has a certificate that nobody signed.
  if (isOfImage(program) || isForThisMachine(program.file.path)) return undefined;
  const verify = step.ask.option('verify', 'verify_ssl', 'ssl');
  const isOff = verify?.type === 'boolean' && verify.text.toLowerCase() === 'false';
  if (!isOff && !isInsecure(step)) return undefined;
  const { args, options } = step.call;
  // A client's certificate proves who it is without being told to anybody.
  const sent = [...options].flatMap(([name, value]) => (name === 'cert' ? [] : [value]));
  // Without TLS there is nothing to verify.
  const places = [...args, step.target].flatMap((value) => value ?? []);
  if (places.some((value) => isLocalHost(value.text) || isInClear(value, program)) || isAlwaysHere(args[0], step, program))
    return undefined;
  if (places.some((value) => isToldByThisMachine(value, program))) return undefined;
  // `self.get_local_url("") + "/version"`: its name says where.
  if (places.some(({ text }) => /^\$\{(?:\w+\.)*(?:get_)?local(?:host)?_(?:url|address|endpoint|host)\b/i.test(text)))
    return undefined;
  const carries = options.has('auth') || holesIn([...args, ...sent]).some(({ name }) => isCredentialName(name));
  return carries ? unchecked(`\`${step.name}\``) : undefined;
}

/** `http://…`, written here or under the only name that it has. */
const isInClear = (value: Value, program: Program): boolean => {
  const origins = originsOf(value, program);
  return [value, ...(origins.length === 1 ? origins : [])].some(({ text }) => /^http:\/\//.test(text));
};

/** In shell: `urls=$(dig … @127.0.0.1)`, `API="${urls%% *}"`: a server of this machine says where it is, and nothing else is written. */
const isToldByThisMachine = (value: Value, program: Program): boolean => {
  if (program.file.language !== 'shell' || !/^\$\{\w+\}/.test(value.text)) return false;
  const origins = originsOf(value, program).map(({ text }) => text);
  return origins.some((text) => /^@(?:127\.0\.0\.1|localhost)$/.test(text)) && !origins.some((text) => text.includes('://'));
};

/** An address that every caller got from a function of the file that knows only this machine: `endpoint = forwarded_port()`. */
const isAlwaysHere = (address: Value | undefined, { call }: Step, program: Program): boolean =>
  address !== undefined &&
  program.reached(call.id) &&
  program.chains(call.id).every(({ sites }) => {
    const [host] = program.inWords(address, sites).holes;
    const maker = host?.from === undefined ? undefined : program.fact(host.from);
    const gives = maker?.kind === 'call' && maker.local !== undefined ? givesOf(maker.local, program) : [];
    return gives.some(({ text }) => isLocalHost(text)) && gives.every(({ text, type }) => type === 'none' || isLocalHost(text));
  });

function givesOf(id: number, program: Program): readonly Value[] {
  const made = program.fact(id);
  return made.kind === 'scope' ? (made.gives ?? []) : [];
}

/** A comment before it says why nobody is asked for a certificate. */
function isSaidWhy({ call }: Step, { comments, lines }: Program): boolean {
  const line = lines.lineAt(call.start);
  return comments.some(({ text, start, end }) => {
    const isNear = lines.lineAt(start) <= line && line - lines.lineAt(end) <= 1;
    return isNear && /\b(?:verif|certificat|self-?signed|tls|ssl)/i.test(text) && text.split(/\s+/).length >= FEW_WORDS;
  });
}

const FEW_WORDS = 5;

/** `curl -k`, `wget --no-check-certificate`. */
function isInsecure({ name, call }: Step): boolean {
  if (name !== 'curl' && name !== 'wget') return false;
  return call.args.some(({ text }) => /^(?:-[a-zA-Z]*k[a-zA-Z]*|--insecure|--no-check-certificate)$/.test(text));
}

/** A session whose verification is turned off for all its calls, and that carries a credential of its own. */
export function unverifiedSession({ name, value }: Written, program: Program): Verdict | undefined {
  const session = /^([\w.]+)\.verify$/.exec(name ?? '')?.[1];
  // An object's own setting: what it is used for stands elsewhere.
  if (session === undefined || session === 'self' || value.type !== 'boolean' || value.text.toLowerCase() !== 'false')
    return undefined;
  const carries = program.written.some(
    (other) =>
      other.role === 'assigned' &&
      other.name?.startsWith(`${session}.`) &&
      /\.auth$|authorization|api[-_]?key|token/i.test(other.name),
  );
  return carries ? unchecked(`\`${session}\``) : undefined;
}

function unchecked(who: string): Verdict {
  return missing({
    rule: 'unverified-tls',
    severity: 'warning',
    message: `${who} sends a credential to whoever answers: verify the certificate, or name your own authority.`,
  });
}
