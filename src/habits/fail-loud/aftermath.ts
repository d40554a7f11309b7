import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, lineOf, type Step } from '../../core/step.ts';
import { isOfThisRun, isRelated, isThrownAway } from '../../knowledge/fresh.ts';
import { claimsSuccess, saysOnlyThatItEnded } from '../../knowledge/reports.ts';
import { isOwnMetadata } from '../../knowledge/requests.ts';
import { givesName, isMissedByLast, redirectedTo, writerOf } from './following.ts';
import { laterCalls } from './later.ts';
import { takesOwnMarker } from './own-marker.ts';
import { isPutToUse } from './putting-to-use.ts';
import { isQuestioning } from './questioning.ts';
import { isEditShown } from './shown-after.ts';

/** What a script that goes on makes of a failure. */
export interface Aftermath {
  readonly kind: 'replaces' | 'overwrites' | 'removes' | 'acts' | 'claims' | 'succeeds' | 'goes on';
  /** The command that does it, as it is called. */
  readonly by?: string;
}

/**
 * The first thing that comes after a command, whatever became of it, and is wrong when it failed: what it was to keep is taken
 * away or written over, what it was to make is put to use, or the script says or shows that all went well. In a job another
 * command's status in the place of its own is enough. Where nothing is made of a failure, nothing is lost with it.
 */
export function aftermathOf(step: Step, program: Program): Aftermath | undefined {
  // A new name for what was written a moment ago: what may fail is the writing.
  if (isRenamedNext(step, program) || isEditShown(step, program)) return undefined;
  const { calls: after, ends } = laterCalls(step.call, program);
  const calls = after.filter((call) => !givesName(call, step));
  const isWriting = step.name.startsWith('>');
  for (const [index, call] of calls.entries()) {
    const kind = madeBy(index, calls, step, program);
    if (kind !== undefined) return { kind, by: sayingOf(call, program) };
    if (isWriting || !isClaim(call, program) || mayBeThere(step)) continue;
    if (index === 0 || (isAllDone(calls.slice(index + 1), program) && !isWeighed(step.call, call, program)))
      return { kind: isOnlyEnded(call) ? 'succeeds' : 'claims' };
  }
  if (isWriting || isMissedByLast(step, program)) return undefined;
  if (ends === 'ok' && isAllDone(calls, program) && !mayBeThere(step) && !isShowing(step, program)) return { kind: 'succeeds' };
  return isReplacedInJob(step, calls, program) ? goingOn(calls, program) : undefined;
}

/** `sed … page > page.new`, and on the next line `mv page.new page`. */
const isRenamedNext = ({ name, call: { args, start, within } }: Step, program: Program): boolean =>
  name === 'mv' &&
  program.calls.some(
    (writer) =>
      writer.name === '>' &&
      writer.end < start &&
      program.file.text.slice(writer.end, start).trim() === '' &&
      program.fact(writer.within).id === within &&
      writer.args[0]?.text === args.at(-2)?.text,
  );

/** The next command that changes something is named: `mv`. */
function goingOn(calls: readonly Call[], program: Program): Aftermath {
  // `notify-send "The feeds are complete."`: on the desktop.
  if (calls.some(({ name, args }) => /(?:^|\/)notify-send$/.test(name) && args.some(({ text }) => claimsSuccess(text))))
    return { kind: 'claims' };
  const next = calls
    .filter((call) => !takesOwnMarker(call, program))
    .map(({ id }) => program.step(id))
    .find((step) => step !== undefined && isChange(step));
  return next === undefined || next.name.startsWith('>')
    ? { kind: 'goes on' }
    : { kind: 'goes on', by: sayingOf(next.call, program) };
}

/** `systemctl restart`, `find`. */
function sayingOf({ id, name, args }: Call, program: Program): string {
  const said = program.step(id)?.name ?? name;
  const [word] = args;
  return said === name && word !== undefined && /^(?:re)?(?:start|load)$|^up$/.test(word.text) ? `${said} ${word.text}` : said;
}

function madeBy(index: number, calls: readonly Call[], step: Step, program: Program): Aftermath['kind'] | undefined {
  const later = program.step((calls[index] as Call).id);
  if (later === undefined || !isChange(later)) return undefined;
  if (isReplacement(later, step, program)) return 'replaces';
  if (isWrittenOver(later, step, calls.slice(0, index + 1), program)) return 'overwrites';
  if (isRemovalOfSource(later, step, program) || isTurnOver(later, step)) return 'removes';
  return isPutToUse(step, later) ? 'acts' : undefined;
}

/** `useradd deploy`, `console user:add ada`: what is there already is as good. `check-ip`, `wait-online`: an answer. */
const mayBeThere = (step: Step): boolean =>
  step.effect === 'create' ||
  /^(?:\S*\/)?(?:check|verify|test|show|list|status|wait)(?![a-z])/.test(step.name) ||
  /\b(?:add|create|init|new)\b|wait-online/.test(lineOf(step, 3));

/**
 * `fortune`: a program that nobody knows, and that is given nothing, shows something; `stumpwm --load …` and nothing else: the script
 * is how somebody starts it; `gzip`: what was worked on is put away.
 */
const isShowing = ({ name, effect, call: { id, args, output } }: Step, program: Program): boolean =>
  /^(?:gzip|bzip2|xz|zstd|compress|\$\{?COMPRESS\w*\}?)$/.test(name) ||
  (effect === 'run' &&
    output === undefined &&
    (args.length === 0 || !program.steps.some((other) => other.call.id !== id && isOutside(other))));

/** A report that says it went well. */
const isClaim = ({ id }: Call, program: Program): boolean => {
  const said = program.step(id);
  return said?.effect === 'report' && said.call.args.some(({ text }) => claimsSuccess(text));
};

/** "Tests completed." claims no success, and the script still ends in one. */
const isOnlyEnded = ({ args }: Call): boolean => args.some(({ text }) => saysOnlyThatItEnded(text));

/** Somewhere between a command and what is said at the end another failure is told: each is looked at in its own way. */
const isWeighed = ({ end }: Call, { start }: Call, { file }: Program): boolean =>
  /\b(?:error|fail\w*|exit|die|abort)\b/i.test(file.text.slice(end, start));

/** Nothing is changed any more, as far as is known: what is left only tells, looks, or tidies up. */
const isAllDone = (calls: readonly Call[], program: Program): boolean =>
  calls.every(({ id, name }) => {
    const step = program.step(id);
    return step === undefined ? /^(?:getenv|argv|return)$/.test(name) : !isChange(step) || step.effect === 'delete';
  });

/**
 * A job's status, or that of a workflow's step, is another command's. What nobody knows by its bare name may be anything; a loop
 * without end has none.
 */
const isReplacedInJob = (step: Step, calls: readonly Call[], program: Program): boolean =>
  program.file.language !== 'shell' ||
  (program.evidence.kind === 'job' &&
    !isThrownAway(redirectedTo(step.call, program), program) &&
    (step.thing !== 'program' || step.name.includes('/')) &&
    !program.scopes.some(({ endless }) => endless) &&
    !isOneOfSeries(step, calls, program));

/** `./hosts.py`, then `./graphs.py`: each is to have its turn. */
function isOneOfSeries({ effect, call }: Step, calls: readonly Call[], program: Program): boolean {
  if (effect !== 'run') return false;
  const beside = program.children(call.within).flatMap(({ id, end }) => {
    const other = program.step(id);
    return end <= call.start && other !== undefined && isOutside(other) ? [other] : [];
  });
  const next = calls.map(({ id }) => program.step(id)).find((other) => other !== undefined && isOutside(other));
  return beside.at(-1)?.effect === 'run' || next?.effect === 'run';
}

const pathsOf = ({ args }: Call): readonly Value[] => args.filter(({ text }) => text !== '' && !text.startsWith('-'));

/** `jq … app.json > new.json; mv new.json app.json`: an empty file takes the old one's place. */
function isReplacement(later: Step, step: Step, program: Program): boolean {
  const [from, to] = pathsOf(later.call);
  if (step.call.name !== '>' || step.target === undefined || later.name !== 'mv' || from === undefined || to === undefined)
    return false;
  if (OF_FRESH_MACHINE.test(program.file.path)) return false;
  if (isOfOwnFolder(to, program)) return false;
  return isSamePath(from, step.target) && isOfSomebody(step, program) && !isMadeHere(to, step, program);
}

/** `mkdir temp && cd temp`, and a copy of what is worked on in there: the file is the run's own. */
const isOfOwnFolder = ({ text }: Value, { file }: Program): boolean =>
  /^(?:\.\/|[\w$])/.test(text) &&
  !/^\$\{/.test(text) &&
  (/\bmkdir (?:-p )?(["']?[\w./${}-]+["']?) && cd \1(?=\s|$)/m.test(file.text) || /\bcd "?\$\(mktemp -d/.test(file.text));

/** What a cloud runs on a machine that it has just made: there is no old file. */
const OF_FRESH_MACHINE = /user[-_]?data|cloud-?init/i;

/** What is written are no words of the script's own, nothing a search found, and nothing that cannot fail. */
const isOfSomebody = ({ call }: Step, program: Program): boolean => {
  const writer = writerOf(call, program);
  const step = writer && program.step(writer.id);
  if (writer === undefined || writer.local !== undefined || (step !== undefined && isQuestioning(step))) return false;
  return (
    !/^(?:echo|printf|cat|find|[efz]?grep|diff|comm|crontab)$/.test(writer.name) &&
    // What a cloud tells its machine of itself is there, or there is no cloud.
    !writer.args.some(({ text }) => isOwnMetadata(text)) &&
    !(writer.group !== undefined && FILTERS.test(writer.name))
  );
};
const FILTERS = /^(?:sed|[gm]?awk|sort|uniq|tr|cut|head|tail|tac|wc)$/;

/** `cp app.conf app.old; awk … app.old > app.conf`. */
function isWrittenOver(later: Step, step: Step, calls: readonly Call[], program: Program): boolean {
  const [kept, copy] = pathsOf(step.call);
  if (step.name !== 'cp' || kept === undefined || copy === undefined || copy.text === '.' || later.target === undefined)
    return false;
  if (!/^(?:>|cp|mv|install)$/.test(later.name) || !isSamePath(kept, later.target) || isOfThisRun(kept, program)) return false;
  return calls.some((call) => pathsOf(call).some((path) => isSamePath(path, copy)));
}

const KEEPS = /^(?:cp|mv|rsync|zip|7z|gzip|scp)$/;

/** `tar czf pictures.tgz pictures; rm -r pictures`. */
function isRemovalOfSource(later: Step, step: Step, program: Program): boolean {
  if (later.effect !== 'delete' || later.medium !== 'file' || later.name === 'rmdir') return false;
  if (!KEEPS.test(step.name) && !isPacking(step)) return false;
  if (isNewNameBeside(step)) return false;
  const sources = step.name === 'tar' ? pathsOf(step.call) : pathsOf(step.call).slice(0, -1);
  return pathsOf(later.call).some(
    (gone) =>
      sources.some((source) => isSamePath(source, gone)) && !isOfThisRun(gone, program) && !isMadeHere(gone, step, program),
  );
}

/** `mv shop.sql shop.sql.old; rm -f shop.sql`, in one folder: the file was to go, and what failed kept nothing that was wanted. */
function isNewNameBeside({ name, call }: Step): boolean {
  const [from, to, ...more] = pathsOf(call);
  return name === 'mv' && from !== undefined && to !== undefined && more.length === 0 && folderOf(from) === folderOf(to);
}
const folderOf = ({ text }: Value): string => text.slice(0, text.lastIndexOf('/') + 1);

const isPacking = ({ name, call: { args } }: Step): boolean =>
  name === 'tar' && /^-?[a-z]*c|^--create$/.test(args.find(({ text }) => !/^-C|^--(?!create)/.test(text))?.text ?? '');

const isMadeHere = (place: Value, { call }: Step, program: Program): boolean =>
  program.steps.some(
    (other) =>
      other.call.end <= call.start &&
      other.effect !== 'delete' &&
      isChange(other) &&
      !isGivenBetween(place, other.call, call, program) &&
      pathsOf(other.call).some((path) => isSamePath(path, place)),
  );

/** `file=HISTORY` between the two: the name is that of another file. */
const isGivenBetween = ({ holes }: Value, { end }: Call, { start: next }: Call, { written }: Program): boolean =>
  written.some(
    ({ name, role, start }) => role === 'assigned' && start > end && start < next && holes.some((hole) => hole.name === name),
  );

/** `./dump.sh "$FOLDER/today.gz"`, and then the older ones are taken away: one day none is left. */
const isTurnOver = (later: Step, step: Step): boolean =>
  later.effect === 'delete' &&
  // `rmdir` takes away what is empty.
  !/^rm(?:dir)?$/.test(later.name) &&
  /dump|back-?up|archive|snapshot/i.test(lineOf(step)) &&
  pathsOf(step.call).some((path) => pathsOf(later.call).some((place) => isRelated(path, place)));

const bare = ({ text }: Value): string => text.replace(/(?:\/\*?|\/\.)$/, '');
const isSamePath = (one: Value, other: Value): boolean => bare(one) !== '' && bare(one) === bare(other);
