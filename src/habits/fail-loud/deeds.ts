import type { Call, Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isWindow } from '../../knowledge/applications.ts';
import { isThrownAway } from '../../knowledge/fresh.ts';
import { methodOf } from '../../knowledge/row.ts';
import { isFakeName } from '../../knowledge/tests.ts';
import { asPattern } from '../../knowledge/words.ts';
import { isSecondCopy, placesOf } from './nothing-lost.ts';

/**
 * Python: is work lost with a failure that nobody hears of? Content was to be written, moved or unpacked, something sent or
 * changed on a server or in a database, a program to be run for what it does; or a function of another file is named for
 * such a deed. A read leaves an answer missing, which whoever asked for it sees; a folder, a link, a file's mode and a removal
 * are ways to the work.
 */
export function losesWork(attempt: number, program: Program): boolean {
  const owner = program.enclosing(attempt).name ?? '';
  if (isNamedBeside(owner, program) || isFakeName(owner) || isOfListing(attempt, program)) return false;
  if (program.callsIn(attempt).some(isToOneWhoListens) || isForNextTime(owner, program)) return false;
  const steps = program.stepsUnder(attempt);
  if (steps.some(isBeside)) return false;
  if (isWholeRun(attempt, program)) return true;
  if (steps.some((step) => isDeed(step, program)) && !isSecondCopy(attempt, program)) return true;
  // What a window shows is seen to be old.
  return (
    !program.evidence.apart &&
    program.callsIn(attempt).some((call) => call.local === undefined && program.step(call.id) === undefined && isNamedForIt(call))
  );
}

/** A window's `save_host`, `_remember_window_size`: what it begins with the next time, and no work of the person before it. */
const isForNextTime = (owner: string, { file }: Program): boolean =>
  file.language === 'python' && isWindow(file) && FOR_NEXT_TIME.test(methodOf(owner));
const FOR_NEXT_TIME =
  /^_*(?:save|store|write|remember|persist|keep)_(?:\w+_)?(?:hosts?|urls?|servers?|settings?|pref(?:erence)?s?|conf(?:ig)?|options?|state|geometry|size|position|layout|theme|font|language|zoom|volume|history|recents?|last_\w+|session|window)$/;

/** `await websocket.send_text(message)`: whoever has gone misses nothing. */
const isToOneWhoListens = ({ name, receiver }: Call): boolean =>
  /^send/.test(methodOf(name)) && /(?:^|[._{])(?:ws|web_?socket|sock|subscriber|peer)\}?$/i.test(receiver?.text ?? '');

/** `def list_backups():` decorates each entry of the answer that it hands back: whoever asked sees what an entry lacks. */
function isOfListing(attempt: number, program: Program): boolean {
  const owner = program.enclosing(attempt);
  return (
    /^_*list_/.test(methodOf(owner.name ?? '')) &&
    program.loops(attempt).length > 0 &&
    program.callsIn(owner.id).some(({ name, args }) => name === 'return' && args[0] !== undefined && args[0].type !== 'none')
  );
}

/** `try: main()` where the script itself is started: with it all that the run was for is lost. */
const isWholeRun = (attempt: number, program: Program): boolean =>
  program.enclosing(attempt).role !== 'function' &&
  program.callsIn(attempt).some(({ local }) => local !== undefined && program.stepsUnder(local).some(isOutside));

function isDeed(step: Step, program: Program): boolean {
  const { effect, medium, thing, call, target, content } = step;
  if (!isChange(step) || isInMemory(call.receiver) || placesOf(step, program).some((place) => isThrownAway(place, program)))
    return false;
  if (effect === 'run' || medium === 'process' || step.name !== call.name)
    return call.uses.length === 0 && !call.open && call.options.get('check')?.text !== 'False' && !ENDS.test(target?.text ?? '');
  if (medium === 'file') return effect !== 'delete' && !WAYS.has(thing ?? '') && !isCopied(content, program);
  // `CREATE TABLE locks …`, `ALTER TABLE orders ADD COLUMN note`: it is there already.
  return (
    (effect !== 'create' || medium === 'network') && !/^\s*ALTER\s+TABLE\b[^;]*\bADD\b/i.test(target?.text ?? content?.text ?? '')
  );
}

/** `latest.write_text(path.read_text())`: what was written stays where it was. */
const isCopied = (content: Value | undefined, program: Program): boolean =>
  content?.holes.length === 1 &&
  program
    .sources(content)
    .some(({ effect, medium, call }) => effect === 'read' && medium === 'file' && call.id === content.holes[0]?.from);

/** A copy of what is there, or of what can be made again, by the name of what is written: `settings.json.bak`, `.cache/pages`. */
const isBeside = ({ target, call }: Step): boolean =>
  [target, ...call.args].some(
    (value) =>
      value !== undefined &&
      [value.text, ...value.holes.map(({ name }) => name)].some((text) => BESIDE.test(text) || /\.(?:bak|old|orig)\b/.test(text)),
  );
const BESIDE = /cache|backup|lock\b/i;

/** A function for a cache, a lock, a log of what was done, how a file looks; for a backup, unless that is what the script is there for. */
const isNamedBeside = (name: string, { file }: Program): boolean =>
  /cache|lock\b|audit|telemetry|^_*log_|pretty|beautif/i.test(name) ||
  (/backup/i.test(name) && !/backup|dump|archive/i.test(file.path));

/** What is on the way to the work: the next step fails without it. */
const WAYS: ReadonlySet<string> = new Set(['directory', 'link', 'mode', 'temp']);

/** A program that is asked, or ended. */
const ENDS = /\b(?:stop|kill|status|get|show|list|describe|version|query|check|logout)\b/i;

/** What functions of other files do, by their names: the inside of a pattern. */
export const DEEDS = 'save|write|store|upload|publish|deploy|insert|update|send|sync|migrate|commit|push';
const NAMED = new RegExp(`(?:^|_)(?:${DEEDS})(?:$|[A-Z_])`);

/** A deed by its name; `hash.update(text)` and `bar.update(n)` are in memory. */
const isNamedForIt = ({ name, receiver }: Call): boolean =>
  NAMED.test(methodOf(name)) &&
  !IN_COLLECTION.test(name) &&
  !/^_*(?:get|is|has|fetch|load|read|find|open|make|new|check)_/.test(methodOf(name)) &&
  !/cache|logs?(?![a-z])|stats|metrics?|telemetry|notif|alert|heartbeat|ping|playwright/i.test(methodOf(name)) &&
  !isInMemory(receiver);

/** `entry.update({…})`, of a dictionary that the file makes: nothing outside is changed. */
const IN_COLLECTION = /^(?:dict|list|set|frozenset|str|bytes|collections\.\w+)\./;

/** `digest.update(text)`, `bar.update(n)`, `terminal.write(text)`. */
const isInMemory = (receiver: Value | undefined): boolean =>
  /(?:hash|hmac|digest|sha\d*|md5|bar|progress|status|dict|environ|config|params|headers|data|terminal|stdout|stderr)\}?$/i.test(
    receiver?.text ?? '',
  );

/** Does the text that follows in its function use what the attempt gave a name: an answer, a file, a state? */
export function isUsedAfter(handler: Scope, attempt: number, program: Program): boolean {
  const { start } = program.fact(attempt);
  const names = new Set(
    program.written.flatMap(({ role, name, start: at }) =>
      role === 'assigned' && name !== undefined && /^[\w.]+$/.test(name) && at >= start && at < handler.start ? [name] : [],
    ),
  );
  if (names.size === 0) return false;
  const after = program.file.text.slice(handler.end, program.enclosing(handler.id).end);
  return [...names].some((name) => new RegExp(`(?<![\\w.])${asPattern(name)}(?!\\w|\\s*=[^=])`).test(after));
}
