import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { asPattern } from '../../knowledge/words.ts';
import { nextAfter } from './following.ts';
import { endsAtFailure } from './heard.ts';

/** `curl … https://get.acme.org/install.sh | sh`. */
export const isInstaller = ({ call: { args } }: Step, parts: readonly Call[]): boolean =>
  parts.some((part) => part.output === undefined && /^(?:(?:ba|z|da)?sh|python[\d.]*|ruby|php)$/.test(startedBy(part))) &&
  args.some(({ text }) =>
    // `https://shopctl.sh`: a host that is itself a script.
    /^https?:\/\/[\w.-]+\.sh\/?$|install|setup|bootstrap|rustup|godownloader|\/\/webi\.|\/\/get\.|\bget-|\/get\/|\.run(?:\/|$)/i.test(
      text,
    ),
  );

const SHELL = /^(?:ba|z|da)?sh$/;

/**
 * `if ! command -v faas-cli; then curl … https://cli.acme.org | sudo sh; fi`, and `faas-cli` is started further on: without it that
 * ends the script, whatever the address says.
 */
export const isInstalledIfMissing = ({ call }: Step, parts: readonly Call[], program: Program): boolean =>
  parts.some((part) => part.output === undefined && part.input !== undefined && SHELL.test(startedBy(part))) &&
  program.everyWay(call.id, ({ tests }) =>
    tests.flatMap(program.expand).some(({ left }) => isUsedFurtherOn(left, call, program)),
  );

/** Does a condition ask for a program that the script runs later on, and whose absence ends it? */
const isUsedFurtherOn = ({ holes }: Value, { end }: Call, { calls, fact }: Program): boolean =>
  holes.some(({ from }) => {
    const asked = from === undefined ? undefined : fact(from);
    if (asked?.kind !== 'call' || !/^(?:command|which|type|hash)$/.test(asked.name)) return false;
    const wanted = asked.args.find(({ text }) => !text.startsWith('-'))?.text;
    return calls.some(({ name, start, fate }) => start > end && name === wanted && fate === 'raises');
  });

/** Past `sudo`, or a name that holds it or nothing: `"$elevate" sh`. */
export const startedBy = ({ name, args }: Call): string =>
  /^(?:sudo|doas|\$\w+)$/.test(name) ? (args.find(({ text }) => !/^-|=|^\$\{\w+\}$/.test(text))?.text ?? '') : name;

/**
 * `curl … https://run.acme.org/shopctl | sh`, and `shopctl version` further on in a strict script, in a later step of a workflow's job, too:
 * where it was not installed that ends the run. By the word that the address has of it, or the folder that the installer is given.
 */
export function isStartedNext({ call }: Step, parts: readonly Call[], program: Program): boolean {
  const shell = parts.find((part) => part.output === undefined && isReader(part));
  if (shell === undefined || !endsAtFailure(program)) return false;
  const end = Math.max(...parts.map((part) => part.end));
  const next = nextAfter(end, /^(?:getenv|argv|echo|printf|export|cd|>+)$/, program.calls);
  // `. "$HOME/.shop/env"`, `apt-get install shop`, `$sudo $manager install shop`: the file and the package are there when it was installed.
  if (next?.fate === 'raises' && (NEEDS_IT.test(next.name) || isInstallation(next) || isPutAmongPrograms(next))) return true;
  const job = program.job(call.id);
  const calls = job === undefined ? program.calls : program.callsIn(job.id);
  return calls.some((later) => {
    if (later.start <= end || later.fate !== 'raises') return false;
    const asked = askedFor(later);
    const path = asked ?? startedBy(later);
    if (needsItsFile(later, call)) return true;
    return (isInstalledBy(path, call) || isBelow(path, shell)) && !isStartedBefore(asked ?? later.name, call, calls);
  });
}
/**
 * `curl … https://sh.rustup.rs | sh`, and then `if ! cargo --version; then echo …; exit 1; fi`, also through a function of the file: whatever
 * became of it is looked at, and ends badly.
 */
export function isAskedAfter({ call }: Step, parts: readonly Call[], program: Program): boolean {
  if (!parts.some((part) => part.output === undefined && isReader(part))) return false;
  const owner = program.enclosing(call.id).id;
  const end = Math.max(...parts.map((part) => part.end));
  return program.calls.some(
    (later) =>
      later.start > end &&
      later.fate === 'tested' &&
      program.enclosing(later.id).id === owner &&
      asksFor(later, program).some((name) => isInstalledBy(name, call)) &&
      program.failureBranches(later).some((branch) => program.outcome(branch) === 'loud'),
  );
}

/** The programs whose being there a call asks for, in a function of the file, too. */
const asksFor = (later: Call, program: Program): readonly string[] =>
  (later.local === undefined ? [later] : program.callsIn(later.local)).map((call) => askedFor(call) ?? startedBy(call));

const isInstalledBy = (name: string, call: Call): boolean =>
  isNamedIn(name, call) || (/^(?:cargo|rustc|rustup)$/.test(name) && call.args.some(({ text }) => text.includes('rustup')));

const NEEDS_IT = /^(?:source|\.|apt|apt-get|yum|dnf)$/;

/** `shop_bin=$(command -v shopctl)`: where it did not come the question ends the script. */
function askedFor({ name, args }: Call): string | undefined {
  const words = args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
  // `systemctl start shopd`: there is no such service.
  if (name === 'systemctl')
    return /^(?:start|restart|enable)$/.test(words[0] ?? '') ? words[1]?.replace(/\.service$/, '') : undefined;
  return /^(?:command|which|type|hash)$/.test(name) ? words[0] : undefined;
}

/** `| sudo bash`, `| python3 -`: what it is given on its standard input is its program. */
const isReader = (part: Call): boolean =>
  SHELL.test(startedBy(part)) || (/^python[\d.]*$/.test(part.name) && /^-?$/.test(part.args[0]?.text ?? ''));

const isInstallation = (call: Call): boolean => call.name.startsWith('$') && startedBy(call) === 'install';

/** `curl … https://acme.run | bash`, and then `mv /root/.acme /opt/acme`: what is called by the installer's name is nowhere else made. */
function needsItsFile(later: Call, call: Call): boolean {
  const name = startedBy(later);
  const places = later.args.map(({ text }) => text).filter((text) => /^(?:\/|~\/|\$\{HOME\}\/)/.test(text));
  const needed = /^(?:mv|cp)$/.test(name) ? places.slice(0, -1) : /^(?:cd|chmod|chown)$/.test(name) ? places : [];
  return needed.some((place) => isNamedIn(place.replace(/\/\.(?=[^/]+$)/, '/'), call));
}

/** `sudo install -m 0755 ./bin/shopctl /usr/local/bin/`: what an installer left beside the script gets its place. */
function isPutAmongPrograms(call: Call): boolean {
  const words = call.args.map(({ text }) => text).filter((text) => !text.startsWith('-'));
  const [from = '', to = ''] = words.slice(-2);
  return (
    /^(?:install|mv|cp|ln)$/.test(startedBy(call)) && /^(?:\.\/)?bin\/[\w.-]+$/.test(from) && /^\/\S*\/s?bin(?:\/|$)/.test(to)
  );
}

/** `| sh -s -- -b "$HOME/bin"`, and then `$HOME/bin/shopctl`. */
const isBelow = (path: string, { args }: Call): boolean => {
  const folder = args[args.findIndex(({ text }) => text === '-b') + 1 || args.length]?.text;
  return folder?.includes('/') === true && path.startsWith(`${folder.replace(/\/$/, '')}/`);
};

const SHORT = 3;

function isNamedIn(path: string, { args }: Call): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (!/^[\w-]{2,}$/.test(name) || /^(?:bash|curl|wget|sudo|install|git|sh)$/.test(name)) return false;
  const word = asPattern(name);
  if (name.length < SHORT) return args.some(({ text }) => text.includes(`/${name}/`));
  // `install.python-poetry.org`, `get-helm-3`: a part of a name, unless every machine has a program of that name.
  const part = THERE_BEFORE.test(name) ? '' : `|[a-z]-${word}(?=-\\d|[^\\w-]|$)`;
  const named = new RegExp(`(?<![\\w-])${word}(?![\\w-])${part}`, 'i');
  return args.some(({ text }) => named.test(text));
}
const THERE_BEFORE =
  /^(?:python[\d.]*|pip\d?|node|npm|npx|docker|java|ruby|php|perl|make|cmake|cargo|test|setup|script|get|cat|env)$/;

const isStartedBefore = (name: string, { start }: Call, calls: readonly Call[]): boolean =>
  calls.some((other) => other.name === name && other.end < start);
