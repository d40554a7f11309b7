import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';
import { isHostName, isPersonName } from '../../knowledge/places.ts';
import { wordsOf } from '../../knowledge/words.ts';
import { holds, nameOf } from './naming.ts';

/** How many facts ahead the list, or the map, is looked for that a value belongs to. */
const FAR = 60;

/** The settings of an application are the place where its hosts and addresses belong, one file for each place it runs in. */
export const isOfSettings = ({ file }: Program): boolean =>
  file.language === 'python' && /(?:^|\/)(?:settings\/[^/]+|(?:\w+_)?settings(?:_\w+)?)\.py$/.test(file.path);

/**
 * In Python: an address that no name calls a host's, and that is handed to nothing that goes there, is data: a packet's, a log
 * line's, a table's.
 */
export function isData(value: Written, program: Program): boolean {
  if (program.file.language === 'javascript' && ADDRESS_ONLY.test(nameOf(value, program))) return true;
  if (program.file.language !== 'python' || value.value.text.includes('://') || isHostName(nameOf(value, program))) return false;
  const around = value.within < 0 ? undefined : program.fact(value.within);
  if (around?.kind !== 'call') return true;
  const step = program.step(around.id);
  return !(step ? isOutside(step) || step.effect === 'setup' : /(?:^|\.)(?:connect|ping|open_connection)\w*$/i.test(around.name));
}

/** `request.uri = "https://vcr.local/"`: a recorded request is compared by it, and sent nowhere. */
export const isOfRecorder = ({ role, name }: Written, { file }: Program): boolean =>
  role === 'assigned' &&
  /^\w*(?:request|response)\.(?:uri|url|host)$/i.test(name ?? '') &&
  /\b(?:vcr|cassette|betamax)/i.test(file.text);

/** In Python: the value of a function that makes things up: `def mock_topology(): return [{"name": "web-1", "ip": "10.1.2.3"}]`. */
export const isMadeUp = (value: Written, program: Program): boolean =>
  program.file.language === 'python' &&
  value.role === 'entry' &&
  wordsOf(program.enclosing(value.id).name ?? '').some((word) =>
    /^(?:mock(?:ed)?|fake|sample|simulated?|dummy|demo)$/.test(word),
  );

/**
 * In Python: `"Fence": "https://dev.bukkit.org/projects/fence"` among addresses of others: where a vendor's developers are at home,
 * which is the same for everybody.
 */
export function isOfVendors({ id, within, role, value: { text } }: Written, program: Program): boolean {
  const domain = /^https:\/\/dev\.([\w-]+\.[a-z]{2,})\/./i.exec(text)?.[1];
  if (domain === undefined || program.file.language !== 'python' || role !== 'entry') return false;
  const others = program.written.filter(
    (other) => other.within === within && other.role === role && Math.abs(other.id - id) < FAR,
  );
  return others.filter(({ value }) => IN_PUBLIC.test(value.text) && !value.text.includes(domain)).length > 1;
}

const IN_PUBLIC = /^https:\/\/(?![^/]*\b(?:dev|staging|prod)\b)(?:[\w-]+\.)+(?:com|org|net|io)\//i;

/** In JavaScript: `{ city: 'Madrid', ip: '10.1.2.3' }`: where a visitor comes from. */
const ADDRESS_ONLY = /(?:^|\.)ip(?:_?addr(?:ess)?)?$/i;

/** One of several in a parameter's default, or an entry of `defaults = {…}`: what is given takes its place. */
export function standsIn(value: Written, program: Program): boolean {
  if (program.file.language !== 'python' || value.role === 'assigned') return false;
  return program.file.facts
    .slice(value.id + 1, value.id + FAR)
    .some(
      (fact) =>
        fact.kind === 'value' &&
        fact.value.start < value.start &&
        (fact.role === 'default' || /(?:^|_)defaults?(?:_|$)/i.test(fact.name ?? '')) &&
        holds(fact.value, value),
    );
}

const LETTERS: ReadonlySet<string> = new Set(['message', 'mail', 'alert', 'chat']);

/** A name that says that somebody is written to; `adminEmail` may be a field of a user's. */
const MAILING =
  /(?:^|[._-]|[a-z](?=[A-Z]))(?:to|cc|bcc|recipients?|receivers?|subscribers?|notify\w*|alerts?|reports?)(?![a-z])/i;

/** In shell: a line gives it to what sends mail (`ADMIN_EMAIL` is as often who signs in), or where an authority is told whom to write to. */
const isWrittenTo = (name: string, { file }: Program): boolean =>
  new RegExp(`^(?!\\s*#).*(?:${SENDS}.*\\$\\{?${name}\\b|\\$\\{?${name}\\b.*${SENDS})`, 'im').test(file.text);
const SENDS = '(?:mailx?|mutt|smtp|certbot|acme|lego|encrypt|\\bto:|recipient|notif|alert|--email|-m\\b)';

/** `email` is as often who asks, or one of a record's fields: it is a recipient's where something is sent to it. */
export function isSentTo(value: Written, program: Program): boolean {
  const name = nameOf(value, program);
  // `CHANGELOG_EMAIL`: who wrote it, in a shell script's settings of a release.
  if (program.file.language === 'shell' && /changelog|author|maintainer|committer|packager|debemail/i.test(name)) return false;
  if (program.file.language === 'shell' && value.role === 'assigned' && !isPersonName(name))
    return /^\w+$/.test(name) && isWrittenTo(name, program);
  // `HEROKU_EMAIL`: who signs in there.
  if (program.file.language === 'workflow' && /(?:^|_)e?mail$/i.test(name) && !MAILING.test(name.toLowerCase())) return false;
  if (program.file.language === 'javascript' ? MAILING.test(name) : program.file.language === 'workflow' || !isPersonName(name))
    return true;
  return (
    value.role === 'assigned' &&
    program.steps.some(
      ({ thing, call }) =>
        LETTERS.has(thing ?? '') &&
        [...call.args, ...call.options.values()].some(({ holes }) => holes.some((hole) => hole.name === name)),
    )
  );
}
