import type { Call, Value } from './facts.ts';
import type { Ask, Effect, Medium, Row } from './row.ts';

/** A call with a meaning: one place where the automation touches the world outside its own memory, or reports, or leaves. */
export interface Step {
  readonly call: Call;
  /** For messages: `requests.get`, `git push`. */
  readonly name: string;
  readonly effect: Effect;
  readonly medium: Medium;
  readonly thing?: string | undefined;
  /** On what. */
  readonly target?: Value | undefined;
  /** What is written, sent, printed; the default of an environment read. */
  readonly content?: Value | undefined;
  /** Wrappers taken off a command line. */
  readonly under: readonly string[];
  /** The knowledge it comes from, to ask again / limit / … of. */
  readonly row: Row;
  readonly ask: Ask;
}

const ON_THE_WORLD: ReadonlySet<Effect> = new Set(['read', 'create', 'write', 'append', 'delete', 'change', 'send', 'run']);
const OUTSIDE: ReadonlySet<Medium> = new Set(['file', 'database', 'network', 'process']);

/** A step on a file, a database, the network or a process that is not a probe, an `echo` or a `cd` (`habits.md`, Words). */
export function isOutside(step: Step): boolean {
  return OUTSIDE.has(step.medium) && ON_THE_WORLD.has(step.effect) && step.row.minor !== true;
}

/** A step that changes something outside: an outside step that does not only read. */
export function isChange(step: Step): boolean {
  return isOutside(step) && step.effect !== 'read';
}

/** A command as a line: its name and its words, or the first `most` of them. */
export const lineOf = ({ name, call: { args } }: Step, most?: number): string => lineOfCall({ name, args }, most);

/** The same as it was called, with the `sudo` before it. */
export const lineOfCall = ({ name, args }: Pick<Call, 'name' | 'args'>, most?: number): string =>
  [name, ...args.slice(0, most).map(({ text }) => text)].join(' ');

/** `conn = ensure_db()`, and `conn.execute(…)` is resolved to `db.ensure_db.execute`, which is the name of nothing. */
const isOfMade = ({ name, receiver }: Call): boolean =>
  receiver?.holes[0]?.from !== undefined && /(?:^|\.)[a-z]\w*_\w+\.\w+$/.test(name);

/**
 * A step's name as a message says it. Where the resolved one has no head, ends in what was made of it, or is long
 * (`mongodb.MongoClient.connect.db.collection.find`), it is what stands in the text: `orders.find`. Takes the file's text.
 */
export function saidName({ call, name }: Step, text: string): string {
  if (name !== call.name || name.includes('/') || !(/^\.|\.call$/.test(name) || name.split('.').length > 3 || isOfMade(call)))
    return name;
  const last = name.slice(name.lastIndexOf('.') + 1);
  const head = text.slice(call.start, call.receiver ? Math.max(call.start, call.receiver.end) : call.end);
  const written = call.receiver ? /^[\w$.]+$/.exec(head)?.[0] : /^[\w$.]+(?=\s*\()/.exec(head)?.[0];
  if (written === undefined || written.length > 40) return last === 'call' ? name : last;
  // `client(url)`: what was made is called itself.
  return call.receiver && !(last === 'call' && text.startsWith('(', call.receiver.end)) ? `${written}.${last}` : written;
}
