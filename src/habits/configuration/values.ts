import { endsWithRun } from '../../core/callers.ts';
import type { Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { type Place, placeKind, placeTitle } from '../../knowledge/places.ts';
import { isStandInMail } from '../../knowledge/settings.ts';
import { isStandIn } from '../../knowledge/tests.ts';
import { isServiceOfJob } from '../../knowledge/workflow/runner.ts';
import { isForEverybody } from './buckets.ts';
import { isData, isMadeUp, isOfRecorder, isOfSettings, isOfVendors, isSentTo } from './data.ts';
import { isFixed } from './declared.ts';
import { isBesidePlaceholder, isUnread } from './idle.ts';
import { isKnownHere } from './known-here.ts';
import { callsAround, isDotless, nameOf } from './naming.ts';
import { isRepeated } from './once.ts';
import { isOverridden } from './overridden.ts';
import { projectOfRegistry } from './registries.ts';
import { remedyFor } from './remedy.ts';
import { isOfService } from './services.ts';
import { isSpokenOf } from './spoken.ts';
import { isFilledIn } from './tables.ts';
import { isLookedFor, isWitnessed } from './witness.ts';
import { isWrittenHere, placeByUse } from './written-here.ts';

const RULES: Readonly<Record<Place, string>> = {
  home: 'home-path',
  drive: 'home-path',
  address: 'private-host',
  host: 'private-host',
  mail: 'recipient',
  bucket: 'account',
  account: 'account',
  project: 'account',
  cluster: 'account',
};

/** What sets up this machine's network: its interfaces, routes and firewall. */
const OF_NETWORK = /^(?:ifconfig|ip|iptables|ip6tables|route|nft|brctl|ufw|firewall-cmd|ipset|nmcli|wg|uci)$/;

/** A server that runs beside the script: its buckets and names are the script's own. */
const isOnThisMachine = (value: Written, program: Program): boolean =>
  // An interface of its own is given an address.
  [...callsAround(value, program)].some(
    ({ name, args }) => OF_NETWORK.test(name) || (/^(?:sudo|doas)$/.test(name) && OF_NETWORK.test(args[0]?.text ?? '')),
  ) ||
  [...callsAround(value, program)].some(({ args }) =>
    args.some(({ text }) => /^--?[\w-]+[= ](?:https?:\/\/)?(?:localhost|127\.0\.0\.1)(?=[:/]|$)|^localhost:\d+$/.test(text)),
  );

/** In shell: `AWS_ENDPOINT_URL=http://10.1.2.3:9000`: every bucket lies on a server of the script's own, and is called as it is there. */
const hasOwnStore = lastAsked(
  ({ file: { language }, written }: Program): boolean =>
    language === 'shell' &&
    written.some(({ name, value: { text } }) => /^AWS_ENDPOINT_URL(?:_S3)?$/.test(name ?? '') && OWN_SERVER.test(text)),
);
const OWN_SERVER = /^https?:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[\w-]+(?::\d+)?(?:\/|$))/;

/** A place in the home of whoever runs it: `os.path.expanduser("~/reports")`. */
function isExpanded(value: Written, program: Program): boolean {
  return [...callsAround(value, program)].some(({ name }) => /(?:^|\.)expanduser$/.test(name));
}

/**
 * On a hosted runner a path is the runner's own, or one that the job makes; and so is a private address, or a host whose name no
 * public server knows, since no other network is in reach: they are what the job gives its containers.
 */
function isOfRunner(place: Place, { id, value }: Written, program: Program): boolean {
  if (place === 'host' && isServiceOfJob(value.text, program)) return true;
  if (isOfImage(program) && /^(?:home|drive|host|address|mail)$/.test(place)) return true;
  if (place === 'home' && program.file.language === 'shell' && endsWithRun(program.evidence.callers)) return true;
  // An image that holds the file holds that home.
  if (place === 'home' && program.evidence.inLayer === true && value.text.startsWith('/home/')) return true;
  if (!program.ephemeral(id)) return false;
  return (
    place === 'home' ||
    place === 'drive' ||
    place === 'address' ||
    (place === 'host' && !IN_PUBLIC.test(/^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]*)/.exec(value.text)?.[1] ?? ''))
  );
}

/** A name that the public name servers answer: with a dot, and no network of one's own at its end. */
const IN_PUBLIC = /\.(?!(?:internal|local|lan|corp|intranet|home|localdomain)$)[a-z]{2,}$/i;

/** `author: { name: 'Ada', email: '…' }`: who wrote it is told, and gets no mail. */
const isAuthors = ({ start }: Written, { file }: Program): boolean =>
  file.language === 'javascript' &&
  /\b(?:author|maintainer|contributor)s?\b[^}]*$/i.test(file.text.slice(Math.max(0, start - 200), start));

/** `startsWith('https://badge')`: without a port it is as often a piece of a text as a neighbour's name. */
const isNoHost = ({ id, value: { text } }: Written, program: Program): boolean =>
  /^(?:javascript|python)$/.test(program.languageOf(id)) &&
  isDotless(text) &&
  !/^\w+:\/\/(?:[^@/]*@)?[\w-]+:\d{2,5}(?:\/|$)/.test(text);

/** `setenv('CONTAINER_HOME', '/home/app')`: the words before it in the same call. */
const setBefore = ({ within }: Written, program: Program): string => {
  const around = within < 0 ? undefined : program.fact(within);
  return around?.kind === 'call' ? (around.args[0]?.text ?? '') : '';
};

/** The runner's or this machine's own, an application's settings, or data. */
const isNoPlace = (place: Place, value: Written, program: Program): boolean =>
  isOfRunner(place, value, program) ||
  (program.file.language === 'python' && (isFilledIn(place, value) || isWithoutIt(value.value.text, program))) ||
  isOnThisMachine(value, program) ||
  // `--hostname build.local`: a machine that is made is given its name.
  (program.file.language === 'shell' && place === 'host' && nameOf(value, program) === '--hostname') ||
  isOfSettings(program) ||
  isFixed(place, value, program) ||
  isBesidePlaceholder(value, program) ||
  (place === 'bucket' && (isForEverybody(value, program) || hasOwnStore(program))) ||
  // `CONTAINER_HOME=/home/app`: inside an image it is the same on every machine.
  (place === 'home' && [nameOf(value, program), setBefore(value, program)].some((name) => /container/i.test(name))) ||
  (place === 'address' && ((isData(value, program) && placeByUse(value, program) === undefined) || isMadeUp(value, program))) ||
  isOfRecorder(value, program) ||
  (place === 'host' && isOfVendors(value, program));

/** What a literal is that belongs to one machine, person or environment, and whether something around it knows another one. */
function placeOf(value: Written, program: Program): Place | undefined {
  // What a workflow hands to its steps, by `env:` and `with:`, is its configuration.
  if (value.value.type !== 'text' || program.languageOf(value.id) === 'workflow') return undefined;
  if (program.file.language === 'javascript' && isStandIn(program)) return undefined;
  const place =
    placeKind(value.value.text, nameOf(value, program)) ?? placeByUse(value, program) ?? projectOfRegistry(value, program);
  if (place === undefined || (place === 'host' && isNoHost(value, program))) return undefined;
  if (!isWrittenHere(place, value, program) || isSpokenOf(value, program)) return undefined;
  if (place === 'mail' && (isStandInMail(value.value.text) || isAuthors(value, program) || !isSentTo(value, program)))
    return undefined;
  return isNoPlace(place, value, program) ? undefined : place;
}

/** Where a literal belongs, and whether something around it says why it is written out; `kept`: another may be given. */
type Standing = 'kept' | { readonly place: Place; readonly isKnown: boolean };

function standingOf(value: Written, program: Program): Standing | undefined {
  if (isOwnHome(value, program)) return 'kept';
  const place = placeOf(value, program);
  if (place === undefined) return undefined;
  if (isOverridden(value, program)) return 'kept';
  if (!isWitnessed(place, value, program) || isUnread(value, program) || isOfService(place, value, program)) return undefined;
  return { place, isKnown: isKnownHere(place, value, program) };
}

/** A literal that belongs to one machine, person or environment. */
export function machineValue(value: Written, program: Program): Verdict | undefined {
  const standing = standingOf(value, program);
  if (standing === undefined) return undefined;
  if (standing === 'kept') return kept;
  const { place, isKnown } = standing;
  if (isKnown) return firstKnownHere(program) === value ? knownHere(place, value, program) : undefined;
  if (isRepeated(place, value, program, isTold)) return undefined;
  return missing({
    rule: RULES[place],
    severity: hurts(place, value, program) ? 'warning' : 'info',
    message: `${capital(placeTitle[place])} is written here: elsewhere it is wrong. ${remedyFor(place, value, program)}`,
  });
}

/** In a job, and not where it is looked for first, and something else is done without it. */
const hurts = (place: Place, value: Written, program: Program): boolean =>
  program.evidence.job !== undefined &&
  program.evidence.kind !== 'workflow' &&
  !(program.languageOf(value.id) === 'shell' && /^(?:home|drive)$/.test(place) && isLookedFor(value, program));

/** `~/reports`, and in Python where it is expanded: a place in the home of whoever runs it. */
const isOwnHome = (value: Written, program: Program): boolean =>
  value.value.text.startsWith('~/') &&
  (isExpanded(value, program) || (program.languageOf(value.id) === 'shell' && !isSpokenOf(value, program)));

/** Something around it says why it is written out; it is in the code all the same, and there it stays what it is: one line a file. */
const knownHere = (place: Place, value: Written, program: Program): Verdict =>
  missing({
    rule: RULES[place],
    severity: 'info',
    message: `${capital(placeTitle[place])} is written in the code: elsewhere it needs a change. ${remedyFor(place, value, program)}`,
  });

const firstKnownHere = lastAsked((program: Program): Written | undefined =>
  program.written.find((value) => {
    const standing = standingOf(value, program);
    return typeof standing === 'object' && standing.isKnown;
  }),
);

const isTold = (value: Written, program: Program): boolean => {
  const standing = standingOf(value, program);
  return typeof standing === 'object' && !standing.isKnown && !isRepeated(standing.place, value, program, isTold);
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `if os.path.exists("/home/ada/words.json"): … else: …`: elsewhere the other branch does it. */
const isWithoutIt = (text: string, program: Program): boolean =>
  program.scopes.some(
    ({ role, when, tests }) =>
      role === 'branch' &&
      when === false &&
      tests?.some(({ left }) => program.sources(left).some(({ effect, target }) => effect === 'probe' && target?.text === text)),
  );
