import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isMountedDrive } from '../../knowledge/drives.ts';
import type { Place } from '../../knowledge/places.ts';
import { isOwnMetadata } from '../../knowledge/requests.ts';
import { asPattern } from '../../knowledge/words.ts';
import { callsAround, isDotless } from './naming.ts';
import { isOfPackages } from './packages.ts';

/**
 * In shell a text that looks like a place is as often a label, a product's own folder or what is looked for. So something has to say that
 * it is one of this machine's: a person's name with something below it, a command that goes there.
 */
export function isWitnessed(place: Place, value: Written, program: Program): boolean {
  if (program.languageOf(value.id) !== 'shell') return true;
  const { text } = value.value;
  if (isNamedAgain(value, program)) return false;
  if (place === 'home') return OF_PERSON.test(text);
  if (place === 'drive') return OF_USER.test(text) || !(isMountedDrive(text) || isLookedFor(value, program));
  if (place === 'bucket') return !IS_SITE.test(text) && !isOfPinnedProject(text, program);
  if (place === 'project') return !isAskedFirst(value, program);
  if (place === 'host' && (isNeighbour(text, program) || isInNetwork(text) || isOfPackages(value, program))) return false;
  if (place === 'host') return !isOwnMetadata(text) && (!isOfNoServer(text) || isGoneTo(value, program));
  return true;
}

/** `--host=database:26258` in a script that a compose file mounts, which has a service of that name. */
const isNeighbour = (text: string, { evidence: { neighbours = [] } }: Program): boolean =>
  neighbours.includes(/^(?:\w+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)/.exec(text)?.[1] ?? '');

/** `http://relay:9091/`, `socks5://relay:9050`: as often what whoever starts the container calls another one beside it, wherever that is. */
const isInNetwork = (text: string): boolean => /^[a-z][\w+.-]*:\/\/(?:[^@/\s]*@)?[\w-]+:\d{2,5}(?:[/?#]|$)/i.test(text);

/** `case "$1" in ada | 10.3.0.10) HOST=10.3.0.10 ;;`: what was given is named again, among those that are let in. */
const isNamedAgain = ({ id, value: { text } }: Written, program: Program): boolean =>
  program.someWay(id, ({ tests }) =>
    tests.some(({ op, negated, left, right }) => op === 'equal' && !negated && left.holes.length > 0 && right?.text === text),
  );

/** `/Users/ada`, `/home/ada/shop`: not `/home/shop-sync/x`, a service's, nor `/home/shop`, which a program may have made, nor `/home/pool/$user`. */
const OF_PERSON = /^(?:file:\/\/)?(?:\/Users\/|\/home\/[a-z]+\d{0,4}\/[^/\s$])/i;

/** `C:\Users\ada`, `/mnt/c/Users/ada`. */
const OF_USER = /^(?:[a-z]:|\/mnt\/[a-z])[\\/]+Users[\\/]+\w/i;

/** `s3://files.acme.net`: the bucket is the site of that name, of which there is one. */
const IS_SITE = /^(?:s3|gs):\/\/(?:[\w-]+\.)+[a-z]{2,}(?:\/|$)/i;

/** `gcloud app deploy --project=acme-tools --bucket=gs://acme-tools-sources`: it goes with the project, and with no other. */
const isOfPinnedProject = (text: string, { file }: Program): boolean => {
  const bucket = text.slice(text.indexOf('://') + '://'.length);
  return [...file.text.matchAll(/--project[= ]["']?([a-z][a-z\d-]{4,})/g)].some(([, project = '']) => bucket.startsWith(project));
};

/** `[ "$current" != "$PROJECT_ID" ]`: in any other it asks before it goes on, or does not. */
const isAskedFirst = ({ role, name }: Written, { file }: Program): boolean =>
  role === 'assigned' &&
  /^\w+$/.test(name ?? '') &&
  new RegExp(`\\$\\{?\\w+[}"']*[ \\t]+(?:!=|==?)[ \\t]+["']?\\$\\{?${name}\\b`).test(file.text);

/** `[ -x "/Volumes/Tools/bin/brew" ]`, also by its name, or in a list of places: elsewhere it is not found, and nothing fails. */
export function isLookedFor({ name, value: { text, start, end } }: Written, { file }: Program): boolean {
  const named = /^\w+$/.test(name ?? '') ? `|\\$\\{?${name}\\b` : '';
  if (new RegExp(`(?:\\s-[defrsxwLS]|\\bls)[ \\t]+["']?(?:${asPattern(text)}${named})`).test(file.text)) return true;
  const before = file.text.slice(file.text.lastIndexOf('\n', start) + 1, start);
  const after = file.text.slice(end, end + NEXT).split('\n', 1)[0] ?? '';
  return /^\s*["']?$/.test(before) && /^["']?\s*(?:#.*)?$/.test(after);
}
const NEXT = 100;

/** No name server answers it: a neighbour's name, or one that each machine has in its own list. */
const isOfNoServer = (text: string): boolean => isDotless(text) || /^(?:\w+:\/\/)?[\w.-]+\.local(?=[:/]|$)/i.test(text);

/** A command is given it as an address; or its name, where an address stands. On this machine is what is mapped to it. */
function isGoneTo(value: Written, program: Program): boolean {
  const { role, name = '', value: said } = value;
  const { text } = program.file;
  const host = /^(?:\w+:\/\/)?(?:[^@/\s]*@)?([\w.-]+)/.exec(said.text)?.[1] ?? said.text;
  if (new RegExp(`127\\.0\\.0\\.1[ \\t][^\\n]*(?<![\\w.-])${asPattern(host)}(?![\\w-])`).test(text)) return false;
  if (role !== 'assigned') return [...callsAround(value, program)].some(({ id }) => program.step(id)?.effect !== 'report');
  if (!/^\w+$/.test(name)) return false;
  const given = `\\$\\{?${name}\\b`;
  // `--host=$host-apple-darwin` is what a program is built for, and `http://10.1.2.3/$host` a page.
  return new RegExp(
    `(?:@|://)${given}|(?:^|[(|&;!]|\\b(?:sudo|if|then|do|else|while|timeout \\S+))[ \\t]*(?:${GOES})[ \\t](?:[^\\n]|\\\\\\n){0,300}?${given}|\\s(?:-[hH]|--host(?:name)?)[ =]?["']?${given}(?!\\}?-)`,
    'm',
  ).test(text.replace(new RegExp(`(://[^\\s"'/]+/)[^\\s"']*${given}`, 'g'), '$1'));
}
const GOES =
  'ssh|scp|sftp|rsync|curl|wget|ping|nc|ncat|telnet|dig|psql|pg_dump|mysql|mysqldump|mongosh?|redis-cli|smbclient|mount|ldapsearch|nsupdate';
