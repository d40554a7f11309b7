import { endsWithRun } from '../../core/callers.ts';
import type { Call, Written } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { type Place, placeKind, placeTitle } from '../../knowledge/places.ts';
import { isPutAway } from '../../knowledge/put-away.ts';
import { isStandInMail } from '../../knowledge/settings.ts';
import { isStandIn } from '../../knowledge/tests.ts';
import { isServiceOfJob } from '../../knowledge/workflow/runner.ts';
import { isData, isMadeUp, isOfSettings, isOfVendors, isSentTo } from './data.ts';
import { isDeclared } from './declared.ts';
import { isForReader, isOnlyLookedAt, isUnread } from './idle.ts';
import { callsAround, nameOf } from './naming.ts';
import { isOverridden } from './overridden.ts';
import { remedyFor } from './remedy.ts';
import { isOfService } from './services.ts';

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

/** Text functions: what they are given is a pattern or a piece, not a place that the file uses. */
const OF_TEXT =
  /(?:^|\.)(?:startswith|endswith|replace|split|strip|lstrip|rstrip|index|find|count|compile|match|search|sub|fullmatch|removeprefix|removesuffix|len)$/;

/** What `grep` looks for, what `sed` changes, what a copy leaves out: a text, wherever it is found. */
function isPattern({ start, end }: Written, { name, args }: Call): boolean {
  const at = args.findIndex((value) => value.start <= start && end <= value.end);
  if (/^--(?:exclude|ignore)\b/.test(args[at]?.text ?? '') || /^--(?:exclude|ignore)[\w-]*$/.test(args[at - 1]?.text ?? ''))
    return true;
  const pattern = /^(?:[efz]?grep|rg|sed|awk|gawk)$/.test(name) ? args.find(({ text }) => !text.startsWith('-')) : undefined;
  return pattern !== undefined && pattern.start <= start && end <= pattern.end;
}

/** A function of the file that only says it on: `info "Open http://app.local:8080"`. */
function isSaying({ name, local }: Call, program: Program): boolean {
  if (/^_*(?:info|warn|warning|log|say|msg|print_\w+|notice|success|bigecho)$/i.test(name)) return true;
  const steps = local === undefined ? [] : program.stepsUnder(local);
  return steps.length > 0 && steps.every(({ effect }) => effect === 'report');
}

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

/** What is reported, compared or taken apart is spoken of, not used. */
function isSpokenOf(value: Written, program: Program): boolean {
  for (const call of callsAround(value, program)) {
    const step = program.step(call.id);
    // `kubectl config set-context …`: what it is called in the file that is written here.
    if (call.name === 'kubectl' && call.args[0]?.text === 'config') return true;
    if (step?.effect === 'report' || OF_TEXT.test(call.name) || isPattern(value, call) || isSaying(call, program)) return true;
  }
  return program.scopes.some(({ tests }) =>
    tests?.some(({ left, right }) => left.start === value.start || right?.start === value.start),
  );
}

/** A place in the home of whoever runs it: `os.path.expanduser("~/reports")`. */
function isExpanded(value: Written, program: Program): boolean {
  return [...callsAround(value, program)].some(({ name }) => /(?:^|\.)expanduser$/.test(name));
}

/** The place itself stands here, not in a constant that is used here. */
function isWrittenHere({ value }: Written, program: Program): boolean {
  const beginning = /^[^\\]{1,6}/.exec(value.text)?.[0] ?? '';
  return program.file.text.slice(value.start, value.end).includes(beginning);
}

/**
 * On a hosted runner a path is the runner's own, or one that the job makes; and so is a private address, or a host whose name no
 * public server knows, since no other network is in reach: they are what the job gives its containers.
 */
function isOfRunner(place: Place, { id, value }: Written, program: Program): boolean {
  if (place === 'host' && isServiceOfJob(value.text, program)) return true;
  if (isOfImage(program) && /^(?:home|drive|host|address|mail)$/.test(place)) return true;
  if (place === 'home' && program.file.language === 'shell' && endsWithRun(program.evidence.callers)) return true;
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

const isDotless = (text: string): boolean => !/\w\.\w/.test(/^\w+:\/\/(?:[^@/]*@)?([^/]*)/.exec(text)?.[1] ?? text);

/** `setenv('CONTAINER_HOME', '/home/app')`: the words before it in the same call. */
const setBefore = ({ within }: Written, program: Program): string => {
  const around = within < 0 ? undefined : program.fact(within);
  return around?.kind === 'call' ? (around.args[0]?.text ?? '') : '';
};

/** The runner's or this machine's own, an application's settings, or data. */
const isNoPlace = (place: Place, value: Written, program: Program): boolean =>
  isOfRunner(place, value, program) ||
  (program.file.language === 'python' && (isOneOfSeveral(place, value, program) || isWithoutIt(value.value.text, program))) ||
  (program.file.language === 'shell' && isInTable(place, value, program)) ||
  isOnThisMachine(value, program) ||
  // `--hostname build.local`: a machine that is made is given its name.
  (program.file.language === 'shell' && place === 'host' && nameOf(value, program) === '--hostname') ||
  isOfSettings(program) ||
  isDeclared(place, value, program) ||
  isForReader(value, program) ||
  isPutAway(program) ||
  (place === 'bucket' && isOnlyLookedAt(value, program)) ||
  // `CONTAINER_HOME=/home/app`: inside an image it is the same on every machine.
  (place === 'home' && [nameOf(value, program), setBefore(value, program)].some((name) => /container/i.test(name))) ||
  (place === 'address' && (isData(value, program) || isMadeUp(value, program))) ||
  (place === 'host' && isOfVendors(value, program));

/** A literal that belongs to one machine, person or environment. */
export function machineValue(value: Written, program: Program): Verdict | undefined {
  // What a workflow hands to its steps, by `env:` and `with:`, is its configuration.
  if (value.value.type !== 'text' || program.languageOf(value.id) === 'workflow') return undefined;
  if (value.value.text.startsWith('~/') && isExpanded(value, program)) return kept;
  if (program.file.language === 'javascript' && isStandIn(program)) return undefined;
  const place = placeKind(value.value.text, nameOf(value, program));
  // `startsWith('https://badge')`, a neighbour of a container, or no host at all.
  if (place === 'host' && /^(?:javascript|python)$/.test(program.file.language) && isDotless(value.value.text)) return undefined;
  if (place === undefined || !isWrittenHere(value, program) || isSpokenOf(value, program)) return undefined;
  if (place === 'mail' && (isStandInMail(value.value.text) || isAuthors(value, program) || !isSentTo(value, program)))
    return undefined;
  if (isNoPlace(place, value, program)) return undefined;
  if (isOverridden(value, program)) return kept;
  if (isUnread(value, program) || isOfService(place, value, program) || isRepeated(place, value, program)) return undefined;
  return missing({
    rule: RULES[place],
    severity: program.evidence.job === undefined || program.evidence.kind === 'workflow' ? 'info' : 'warning',
    message: `${capital(placeTitle[place])} is written here: elsewhere it is wrong. ${remedyFor(place, value, program)}`,
  });
}

/**
 * Python: words that hold no host (`https://NOT CONFIGURED …`); a home of somebody who is filled in; and an account, or a path, that a
 * condition chooses among others: a table of the places that there are.
 */
function isOneOfSeveral(place: Place, { id, value }: Written, program: Program): boolean {
  if (place === 'host') return /^\w+:\/\/[^/\s]*\s/.test(value.text);
  if (place === 'home' && value.holes.length > 0) return true;
  return (
    OF_TABLES.test(place) &&
    program.someWay(id, ({ tests }) => tests.some(({ left, right }) => !`${left.text} ${right?.text}`.includes('__name__')))
  );
}

/** What a condition may choose among several of. */
const OF_TABLES = /^(?:home|drive|account|project|bucket|cluster)$/;

/** `case "$1" in reports) place=/home/ada/reports ;; …`: one of the places that there are, by the name that somebody gave. */
const isInTable = (place: Place, { id }: Written, program: Program): boolean =>
  OF_TABLES.test(place) &&
  program.someWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left, right }) => op === 'equal' && !negated && left.holes.length > 0 && right?.holes.length === 0,
    ),
  );

/** In shell: of several on one line, `PYTHONPATH=/home/ada/app /home/ada/app/.venv/bin/python`, the first says it. */
function isSaidBefore(place: Place, value: Written, program: Program): boolean {
  if (program.languageOf(value.id) !== 'shell') return false;
  const from = program.file.text.lastIndexOf('\n', value.start) + 1;
  return program.written.some(
    (other) => other.start >= from && other.start < value.start && placeKind(other.value.text, nameOf(other, program)) === place,
  );
}

/**
 * The very same words were told of further up, or they are those of a call, and of the name that gets it; in shell, another path in
 * the same home or bucket, or the line before of the settings that a script begins with.
 */
function isRepeated(place: Place, value: Written, program: Program): boolean {
  const isShell = program.file.language === 'shell';
  if (isSaidBefore(place, value, program)) return true;
  if (place === 'mail' || !/^(?:shell|python|javascript)$/.test(program.file.language)) return false;
  const before = isShell ? settingsBefore(value, program) : new Set<Written>();
  return program.written.some(
    (other) =>
      other.id < value.id &&
      (other.value.text === value.value.text ||
        (isShell && homeIn(other) !== undefined && homeIn(other) === homeIn(value)) ||
        (isShell && place === 'bucket' && bucketIn(other) === bucketIn(value)) ||
        (before.has(other) && placeKind(other.value.text, nameOf(other, program)) === place)) &&
      machineValue(other, program)?.outcome === 'missing',
  );
}

const homeIn = ({ value }: Written): string | undefined => /^\/(?:home|Users)\/[^/]+/.exec(value.text)?.[0];

const bucketIn = ({ value }: Written): string | undefined => /^\w+:\/\/[^/]+/.exec(value.text)?.[0];

/** `IP_OUT=10.129.0.11`, `IP_IN=10.8.0.2`: what is given names with no command between. */
function settingsBefore(value: Written, program: Program): ReadonlySet<Written> {
  const before = new Set<Written>();
  for (let id = value.id - 1; value.role === 'assigned' && id >= 0; id--) {
    const fact = program.fact(id);
    if (fact.kind === 'call' || fact.kind === 'scope') break;
    if (fact.kind === 'value' && fact.role === 'assigned') before.add(fact);
  }
  return before;
}

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
