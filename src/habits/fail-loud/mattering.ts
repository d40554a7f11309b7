import type { Call, Scope } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isAside } from '../../knowledge/asides.ts';
import { isSame } from '../../knowledge/fresh.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { isOptionalWork, isSayingName, isTidyName } from '../../knowledge/names.ts';
import {
  isComputing,
  isCondition,
  isHushed,
  isLookedAtNext,
  isOptionalProgram,
  isStatusKept,
} from '../../knowledge/questions.ts';
import { mayFail } from '../../knowledge/workflow/runner.ts';
import { aboveOnlyList } from './above-list.ts';
import { isSoughtByCallers } from './comes-to-nothing.ts';
import { isInAfter, isTelling } from './excuses.ts';
import { endsBadlyAfter, isMadeAskedFor, isOfHeader, isUsedStrictly, saidBefore, writerOf } from './following.ts';
import { isUsedAfterInstalling } from './installed-used.ts';
import { isMissedInList } from './left-of-list.ts';
import { isMissedInWords } from './masked.ts';
import { mayEndForNothing } from './piping.ts';
import { isMoreThanPreparing } from './preparing.ts';
import { isQuestioning } from './questioning.ts';
import { isSaidAtHead } from './said-at-head.ts';
import { endsInGrep, isSoughtIn } from './sought.ts';
import { isOneOfTasks } from './tasks.ts';
import { isCompared, isUnpacked } from './unpacking.ts';

export type Loss = NonNullable<Step['call']['lostBy']>;

/** A script of one's own is asked for its words in a pipe. */
const isOnItsWay = (step: Step, program: Program): boolean => step.effect === 'run' || isCarried(step, program);

/** What goes on through a pipe is only copied on its way, shown, or refused where it is nothing. */
export const isCarried = (step: Step, program: Program): boolean =>
  step.name === 'tee' ||
  (step.name === 'openssl' && /^(?:enc|base64|dgst|rand|md5|sha\d+)$/.test(step.call.args[0]?.text ?? '')) ||
  step.name.startsWith('>') ||
  // There may be nothing to commit.
  step.name === 'git commit' ||
  isQuestioning(step) ||
  step.call.args.some(({ text }) => text.startsWith('--dry-run')) ||
  isShown(step, program) ||
  isUnpacked(step, program) ||
  isSoughtIn(step, program) ||
  endsInGrep(step, program);

/** The program takes the script's place: there is nothing that goes on. */
const isInPlace = ({ name, under }: Step): boolean => name === 'exec' || under.includes('exec');

export const isBeside = (step: Step, program: Program): boolean =>
  isAside(step) ||
  // It says all that a failure said, and cron mails it.
  step.under.includes('chronic') ||
  isTelling(step) ||
  isInPlace(step) ||
  isInAfter(step.call.id, program) ||
  isOptional(step, program) ||
  mayFail(step, program);

/** Goes on a script after it that is more than an example, and looks at it nowhere? */
const isMissedGoingOn = (step: Step, program: Program): boolean =>
  isChange(step) &&
  isMoreThanPreparing(step, program) &&
  // `perl -MNet::NNTP < /dev/null`: what it complains of is to be seen.
  !/^[^\n;|&]*<\s*\/dev\/null/.test(program.file.text.slice(step.call.start, step.call.end + 30)) &&
  !isHandedOut(step, program) &&
  !isLookedAtLater(step, program) &&
  !isUnknownWord(step) &&
  !/(?:^|\/)\.?(?:examples?|demos?(?:[-_]\w+)?)\//.test(program.file.path);

/** `refresh`, and nothing more: a program that no table knows, a function of what was read in, or no command at all. */
export const isUnknownWord = ({ thing, call: { name, args, output } }: Step): boolean =>
  thing === 'program' && args.length === 0 && output === undefined && /^[a-z_]+$/.test(name);

/** Does a failure that is lost in this way matter to anybody? */
export function matters(step: Step, loss: Loss, program: Program): boolean {
  if (!isOutside(step) || !program.reached(step.call.id) || isBeside(step, program)) return false;
  if (loss === 'pipe' && isOnItsWay(step, program)) return false;
  if (step.effect === 'delete' && step.medium === 'file') return false;
  switch (loss) {
    case 'background':
      return isChange(step) && isCollected(program) && isAwaited(step, program);
    case 'list':
      return isChange(step) && !isQuestioning(step) && !endsItself(step, program) && isMissedInList(step, program);
    case 'no-errexit':
      return isMissedGoingOn(step, program);
    default:
      if (isComputing(step)) return false;
      if (loss === 'substitution' && (isSeenThere(step, program) || !isMissedInWords(step, program))) return false;
      return isChange(step) ? step.thing !== 'program' && step.thing !== 'temp' : isFromAfar(step) || isList(step, program);
  }
}

/** What is missing in a substitution is seen, asked for, was told to be silent, or the other side refuses it. */
const isSeenThere = (step: Step, program: Program): boolean =>
  isHushed(step) ||
  step.name === 'tee' ||
  mayEndForNothing(step.call, program) ||
  // What it complains of is part of the answer.
  (step.call.output === 'captured' && step.call.options.get('2>')?.text === '1') ||
  isShown(step, program) ||
  program.looksAt(step) ||
  isCondition(step, program) ||
  isSoughtByCallers(step.call, program) ||
  isOfHeader(step, program);

/**
 * Is it waited for because it ends: what is fetched, sent, dumped or packed? What is started beside the script (a server, an
 * emulator, a program of one's own) may be there to stay, and what is installed or cloned the work after it misses.
 */
function isAwaited({ call, under, effect, name: said, thing }: Step, program: Program): boolean {
  if (thing === 'package' || /^git\b/.test(said)) return false;
  if (under.some((wrapper) => wrapper === 'nohup' || wrapper === 'setsid') || isOfImage(program) || call.group !== undefined)
    return false;
  const writer = writerOf(call, program);
  const doing = writer === undefined ? undefined : program.step(writer.id);
  if (effect === 'run' || doing?.effect === 'run') return false;
  const { name, args } = writer ?? call;
  if (args.slice(0, 4).some(({ text }) => /^(?:start|serve|up|stop|shutdown|run|watch)$/.test(text))) return false;
  return ((doing ?? program.step(call.id))?.row.limit !== undefined || PACKS.test(name)) && call.fate === 'lost';
}
const PACKS = /^(?:gzip|pigz|bzip2|xz|zstd|tar|zip|7z|pg_dump|mysqldump|mongodump)$/;

/** A bare `exit` or `return` on the next line hands its status on. */
export const isHandedOut = ({ call }: Step, program: Program): boolean =>
  /^[^\n]{0,80}\n\s*(?:exit|return)\s*(?:\n|$)/.test(program.file.text.slice(call.end, call.end + 160));

/** What it gives is looked at, or the next line asks whether it did its work. */
function isLookedAtLater(step: Step, program: Program): boolean {
  // `while :; do sleep 60; refresh; done`: the next round tries again; `for host in …`: each is to have its turn.
  if (program.loops(step.call.id).some(({ endless, over }) => endless || over !== undefined)) return true;
  // `exec app "$@"` takes the script's place, and says what it misses.
  if (program.calls.some(({ name, start, open, args }) => name === 'exec' && start > step.call.end && (open || args.length > 0)))
    return true;
  // `echo "[swap]"`, and then what the system says: a part of what is shown.
  if (step.call.output === undefined && saidBefore(step.call, program).some((text) => /^\[[\w -]+\]$/.test(text))) return true;
  if (program.looksAt(step) || isOptionalProgram(step, program) || isOneOfTasks(step, program)) return true;
  if (endsBadlyAfter(step, program) || isStatusKept(step, program)) return true;
  if (isUsedStrictly(step, program) || isUsedAfterInstalling(step, program)) return true;
  return isLookedAtNext(step, program) || isMadeAskedFor(step, program) || isCompared(step, program);
}

/** `curl -w '%{http_code}' …`: its answer has the status in it. */
export const asksForStatus = ({ call: { args } }: Step): boolean =>
  args.some(({ text }) => /%\{(?:http|response)_code\}/.test(text));

/** What it reads comes from somebody else. */
export const isFromAfar = (step: Step): boolean =>
  step.medium === 'network' || step.medium === 'database' || step.row.limit !== undefined;

/** A list that a loop goes through, and that is not made here: when its file is missing, the loop does nothing and all is well. */
export const isList = (step: Step, program: Program): boolean =>
  isReadAlone(step, program) &&
  program.scopes.some(({ role, over }) => role === 'loop' && over?.holes.some(({ from }) => from === step.call.id));

/** `cat prices.txt`, of a file that nothing here made or looked for. */
export function isReadAlone({ effect, thing, call }: Step, program: Program): boolean {
  if (effect !== 'read' || thing !== 'file' || call.name !== 'cat' || call.group !== undefined) return false;
  if (/^\/(?:proc|sys|dev)\//.test(call.args[0]?.text ?? '')) return false;
  if (program.steps.some((other) => isChange(other) && other.medium === 'file' && isSame(other.target, call.args[0])))
    return false;
  const isThere = program.everyWay(call.id, ({ tests }) =>
    tests.some(({ op, left }) => op === 'exists' && isSame(left, call.args[0])),
  );
  return !isThere;
}

/**
 * A piece of what is reported, or of what `eval` or a line `$(settings.sh)` runs: when it fails, it is missing there for
 * everybody to see.
 */
export function isShown({ call }: Step, program: Program): boolean {
  if (program.calls.some(({ name, start, end }) => /^[$`]/.test(name) && start < call.start && end >= call.end)) return true;
  if (isInShownText(call, program)) return true;
  for (const around of factsAround(call.id, program)) {
    if (around.kind === 'scope' && around.role !== 'unit') return false;
    if (around.kind !== 'call') continue;
    if (around.name === 'eval' || isSayingName(around.name) || program.step(around.id)?.effect === 'report') return true;
    if (/^(?:echo|printf)$/.test(around.name) && around.output === 'piped') return true;
    if (around.local !== undefined && program.stepsUnder(around.local).some(({ effect }) => effect === 'report')) return true;
  }
  return false;
}

/** `cmd && break`, `cmd && x=1 && return`: what follows leaves, so going on is what a failure means. */
function endsItself({ call }: Step, program: Program): boolean {
  if (/^(?:\\\n|[^\n;|])*&&\s*(?:return|exit|break|continue)\b/.test(program.file.text.slice(call.end, call.end + 400)))
    return true;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      (program.ending(scope) !== 'on' || endsByFunction(scope, program)) &&
      scope.tests?.some(({ left }) => left.holes.some(({ from }) => from === call.id)) === true,
  );
}

/** `cat <<EOF` for the screen. */
const isInShownText = ({ start, end }: Step['call'], program: Program): boolean =>
  program.calls.some(({ name, options, output }) => {
    const text = name === 'cat' && output === undefined ? options.get('<<') : undefined;
    return text !== undefined && text.start <= start && text.end >= end;
  });

/** `a && b && finish`, where `finish` ends the run. */
function endsByFunction({ id }: Scope, program: Program): boolean {
  const local = program.callsIn(id).at(-1)?.local;
  const own = local === undefined ? undefined : program.fact(local);
  return own?.kind === 'scope' && program.ending(own) !== 'on';
}

/** A bare `wait` collects what runs in the background, and says nothing of how it ended. On the way out it only lets it end. */
const isCollected = lastAsked(
  (program: Program): boolean =>
    program.calls.some(({ id, name, args }) => name === 'wait' && args.length === 0 && !isInAfter(id, program)) &&
    !program.calls.some(isLookAtProcess),
);

/** `kill -0 "$pid"`: it is asked whether what was started is still there. */
const isLookAtProcess = ({ name, args }: Call): boolean => name === 'kill' && args[0]?.text === '-0';

function isOptional(step: Step, program: Program): boolean {
  const owner = program.enclosing(step.call.id);
  const name = owner.role === 'function' ? (owner.name ?? '') : '';
  return (
    isSaidAtHead(step.call, program) ||
    isOptionalWork(program.commentAt(step.call)?.text ?? '') ||
    isOptionalWork(aboveOnlyList(step.call, program)) ||
    isOptionalWork(name) ||
    isTidyName(name)
  );
}
