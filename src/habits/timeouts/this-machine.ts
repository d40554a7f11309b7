import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isLocal, isOwnMetadata } from '../../knowledge/requests.ts';

/** This machine, or what its cloud tells it about itself: it answers, or is not there. */
const isHere = (address: string): boolean => isLocal(address) || isOwnMetadata(address);

/** What a cloud tells its machine about itself is there, or there is no cloud: what is asked elsewhere speaks for the file. */
export const isOfCloud = ({ call: { id, args } }: Step, program: Program): boolean =>
  program.languageOf(id) === 'shell' && args.some(({ text }) => isOwnMetadata(text));

/** Does a call go to the machine itself, whatever names its address goes by? */
export function isOfThisMachine({ call, name, target }: Step, program: Program): boolean {
  const language = program.languageOf(call.id);
  if (language === 'shell') return /^(?:curl|wget)$/.test(name) && isOfShell(call, target, program);
  if (language === 'python') return call.args.some(({ text }) => isHere(text));
  if (language !== 'javascript') return false;
  if (isOfLocalDatabase(call)) return true;
  // The address is handed around, and each one that the file writes is the machine's own.
  if (!target?.text.startsWith('${')) return false;
  const hosts = [...program.file.text.matchAll(/\bhttps?:\/\/([\w.$-]+)/g)].map((match) => match[1] ?? '');
  return hosts.length > 0 && hosts.every((host) => /^(?:localhost|127\.0\.0\.1)$/.test(host));
}

/** An address among the words, or all that the name is given which the address begins with. */
function isOfShell({ id, name, args }: Call, target: Value | undefined, program: Program): boolean {
  if (args.some(({ text }) => (name === 'curl' ? isHere(text) : isOwnMetadata(text)))) return true;
  const [base] = target?.text.startsWith('${') ? (target.holes ?? []) : [];
  if (base === undefined) return isHere(target?.text ?? '');
  // `check_sum shop http://127.0.0.1:9000/list`: what each place that calls the function gives it.
  if (/^\d$/.test(base.name) && target !== undefined) {
    const chains = program.chains(id);
    return chains.length > 0 && chains.every(({ sites }) => sites.length > 0 && isHere(program.inWords(target, sites).text));
  }
  const given = program.given(base.name, id);
  const names = new Set([base.name, ...given.flatMap(({ value }) => value.holes.map((hole) => hole.name))]);
  const known = [...given, ...defaultsOf(names, program)].filter(({ value }) => value.holes.length === 0 && value.text !== '');
  if (known.length === 0) return given.length === 0 && isForLocal(program);
  return known.every(({ value }) => isHere(value.text));
}

/** In shell: `local-signoff.sh`, whose head says that it is for what runs on the machine itself: what the environment names is there. */
const isForLocal = ({ file }: Program): boolean =>
  /(?:^|[-_.])local(?:host)?[-_.][^/]*$/i.test(file.path.slice(file.path.lastIndexOf('/') + 1)) &&
  /^#.*\blocal\b/im.test(file.text.slice(0, HEAD));
const HEAD = 600;

/** `API="${SHOP_API:-http://localhost:8125}"`: what it is where nobody gives another. */
const defaultsOf = (names: ReadonlySet<string>, { written }: Program): Program['written'] =>
  written.filter(({ role, name }) => role === 'default' && name !== undefined && names.has(name));

/** `new pg.Client({ host: 'localhost', user })`, `new pg.Client({ user, password, database })`: without a host it is the machine itself. */
function isOfLocalDatabase({ name, args, options, open }: Call): boolean {
  if (!/^(?:pg|mysql2?|mariadb)\b/.test(name) || open) return false;
  const host = options.get('host');
  if (host) return host.holes.length === 0 && isLocal(`http://${host.text}`);
  const address = options.get('connectionString') ?? options.get('uri') ?? args.find(({ type }) => type !== 'map');
  if (address) return address.holes.length === 0 && /@(?:localhost|127\.0\.0\.1)[:/]/.test(address.text);
  return options.has('user') || options.has('database');
}
