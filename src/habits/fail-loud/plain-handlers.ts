import type { Call, Scope, Value } from '../../core/facts.ts';
import type { Missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside } from '../../core/step.ts';
import { isBroad, isInterrupt, isMild } from '../../knowledge/exceptions.ts';
import { loadsModules } from '../../knowledge/modules.ts';
import { isAlertName } from '../../knowledge/names.ts';
import { methodOf } from '../../knowledge/row.ts';
import { isAskedOfGit, isGivenBefore, isStoppedToStart } from './answered-already.ts';
import { endsTheRun, isLast, isMoreThanWaiting } from './boundary.ts';
import { ASKS } from './checking.ts';
import { isExplained, isExplainedBeside, isInPing, isOnlyForReaders, isOnlyTelling, isSaidToFail, isTidying } from './excuses.ts';
import {
  answersWithData,
  goesOn,
  isCancelled,
  isOfEvent,
  isUsage,
  isWarned,
  lyingOf,
  readsArguments,
  saysWhy,
  throwsItself,
  toldOf,
  triesAgain,
} from './handling.ts';
import { isHarmless } from './harmless.ts';
import { isWishToKernel } from './of-kernel.ts';
import { hasElse } from './otherwise.ts';
import { isDialogue, isOnlyIfMissing, saysItFailed } from './scripted.ts';
import { isTakenBefore, returnsAnother, swallowed, triesTheNext, whatIsTaken } from './silence.ts';
import { stumblesNext } from './stumbling.ts';
import { leavesResult } from './weighing.ts';

/** A handler of which the specification says that a failure ends in silence or in success, whatever is lost by it. */
export function ofHandler(handler: Scope, program: Program): Missing | undefined {
  const taken = handler.catches ?? ['*'];
  const attempt = handler.of;
  if (attempt === undefined || isAllowed(handler, attempt, taken, program)) return undefined;
  switch (program.outcome(handler)) {
    case 'silent':
      return ofSilence(handler, attempt, taken, program);
    case 'kept':
      return ofNothing(handler, attempt, taken, program);
    case 'told':
      return ofReport(handler, attempt, taken, program);
    case 'lies':
      return isAnswered(handler, attempt, program) || isExplainedBeside(handler, program)
        ? undefined
        : lyingOf(handler, 'info', program);
    default:
      return undefined;
  }
}

/** What the specification excepts: a condition, a Control-C, a name or a comment that says so, tidying up, what is only told to people. */
const isAllowed = (handler: Scope, attempt: number, taken: readonly string[], program: Program): boolean =>
  taken.every(isMild) ||
  (taken.some(isInterrupt) && !taken.some(isBroad)) ||
  isUsage(taken) ||
  isSaidToFail(handler, program) ||
  isExplained(handler, program) ||
  isTidying(attempt, program) ||
  isOnlyTelling(attempt, program) ||
  isInPing(handler.id, program) ||
  isOnlyHeard(attempt, program) ||
  isAlertName(program.enclosing(handler.id).name ?? '') ||
  isOnlyForReaders(attempt, program) ||
  isOfEvent(handler.id, program) ||
  saysWhy(handler, program) ||
  throwsItself(attempt, taken, program);

/** `play_alarm()`, `notify_team()`, and nothing else: by their names, functions of which nobody here knows more. */
const isOnlyHeard = (attempt: number, program: Program): boolean => {
  const calls = program.callsIn(attempt);
  return (
    calls.length > 0 &&
    calls.every(({ name }) => isAlertName(methodOf(name)) || /^(?:play|beep|ring|speak)/i.test(methodOf(name)))
  );
};

/** A person typed it or went away, a module need not be there, or the failure is written down for whoever comes next. */
const isAnswered = (handler: Scope, attempt: number, program: Program): boolean =>
  readsArguments(handler, program) ||
  answersWithData(handler, program) ||
  isCancelled(handler, program) ||
  leavesResult(handler, program) ||
  isLoading(attempt, program);

/** Everything is taken, or something is changed in the attempt; and no other way is tried. */
function ofSilence(handler: Scope, attempt: number, taken: readonly string[], program: Program): Missing | undefined {
  if (program.callsIn(handler.id).some(handsOn)) return undefined;
  if (!taken.some(isBroad) && (!taken.every(isFailure) || !program.stepsUnder(attempt).some(isChange))) return undefined;
  if (isQuestion(attempt, program) || hasAnotherWay(handler, attempt, program)) return undefined;
  if (
    isWishToKernel(attempt, program) ||
    isStoppedToStart(attempt, program) ||
    (!taken.some(isBroad) && isGivenBefore(attempt, program))
  )
    return undefined;
  // `except OSError: pass`, and then `else:`: the failure is a condition.
  if (hasElse(handler, program) && !taken.some(isBroad)) return undefined;
  return swallowed(whatIsTaken(handler, attempt, taken.some(isBroad), program), 'info', program.languageOf(handler.id), program);
}

/** `return error.stdout, error`: the caller has it. */
const handsOn = ({ name, args }: Call): boolean =>
  name === 'return' && (args[0]?.holes.length ?? 0) + (args[0]?.items?.length ?? 0) > 0;

/** By its name; `except DryRunFailed` may be a way of going on. */
const isFailure = (exception: string): boolean => /(?:Error|Exception)$/.test(exception);

/** `except Exception: return {}`: what could not be read passes for what is empty. */
function ofNothing(handler: Scope, attempt: number, taken: readonly string[], program: Program): Missing | undefined {
  const calls = program.callsIn(handler.id);
  const [left, more] = calls;
  const given = left?.name === 'return' && more === undefined ? left.args[0] : undefined;
  const isEmpty = isNothing(given) || isNumber(given, program) || isAsBefore(given, handler, program);
  const isTried = program.stepsUnder(attempt).some((step) => isOutside(step) || step.effect === 'parse');
  if (!isEmpty || !isTried || !taken.some(isBroad) || isQuestion(attempt, program)) return undefined;
  if (hasAnotherWay(handler, attempt, program) || isAskedOfGit(attempt, program)) return undefined;
  return swallowed(whatIsTaken(handler, attempt, true, program), 'info', program.languageOf(handler.id), program);
}

/** `{}`, `[]`, `""`: nobody can tell it from a good answer. */
const isNothing = (value: Value | undefined): boolean =>
  value !== undefined &&
  value.holes.length === 0 &&
  value.open !== true &&
  ((value.type === 'list' && value.items?.length === 0) ||
    (value.type === 'map' && (value.entries?.size ?? 0) === 0) ||
    (value.type === 'text' && value.text === ''));

/** Python: `return -1`, which nothing in the file compares. */
const isNumber = (value: Value | undefined, { file }: Program): boolean =>
  file.language === 'python' &&
  value?.type === 'number' &&
  (value.text === '0' || (value.text === '-1' && !/[=<>]=?\s*-1\b|(?:<|>=)\s*0\b/.test(file.text)));

/** Python: `except Exception: return title`: what it was called with, or had before, passes for what was to come of it. */
const isAsBefore = (value: Value | undefined, { id, of }: Scope, program: Program): boolean => {
  const [hole, more] = value?.holes ?? [];
  if (value === undefined || hole === undefined || more !== undefined || value.text !== `\${${hole.name}}`) return false;
  if (program.languageOf(id) !== 'python' || !/^\w+$/.test(hole.name) || /default|fall_?back|empty|none/i.test(hole.name))
    return false;
  const owner = program.enclosing(id);
  const isGivenBefore = program
    .given(hole.name, id)
    .some(({ start }) => start > owner.start && start < program.fact(of ?? id).start);
  return (owner.params?.includes(hole.name) === true || isGivenBefore) && hole.from !== id;
};

/**
 * A module is looked for, a function asks by its name, a table or a column may be there already, or what is read need not be there: in
 * JavaScript a handler cannot say which failure it means.
 */
const isQuestion = (attempt: number, program: Program): boolean => {
  if (isLoading(attempt, program)) return true;
  const owner = program.enclosing(attempt);
  if (owner.role === 'function' && ASKS.test(methodOf(owner.name ?? '').replace(/^_+/, ''))) return true;
  const outside = program.stepsUnder(attempt).filter(isOutside);
  if (outside.length > 0 && outside.every(({ medium, target }) => medium === 'database' && ADDS.test(target?.text ?? '')))
    return true;
  return program.languageOf(attempt) === 'javascript' && isHarmless(attempt, program);
};

const isLoading = (attempt: number, program: Program): boolean => {
  const { start, end } = program.fact(attempt);
  const text = program.file.text.slice(start, end);
  const loads = program.languageOf(attempt) === 'javascript' ? /\b(?:require|import)\(/.test(text) : loadsModules(text);
  return loads && !program.stepsUnder(attempt).some(isChange);
};

const ADDS = /^\s*(?:alter\s+table\b[\s\S]*\badd\b|create\s)/i;

const hasAnotherWay = (handler: Scope, attempt: number, program: Program): boolean =>
  isTakenBefore(handler, attempt, program) ||
  returnsAnother(handler, attempt, program) ||
  isOnlyIfMissing(attempt, program) ||
  triesTheNext(handler, attempt, program) ||
  program.stepsIn(handler.id).some(({ effect }) => effect === 'wait');

/** The failure of the work is told, and the run goes on to its good end. */
function ofReport(handler: Scope, attempt: number, taken: readonly string[], program: Program): Missing | undefined {
  if (program.loops(handler.id).length > 0 || triesAgain(handler, attempt, program)) return undefined;
  if (!saysItFailed(handler, program) || isDialogue(attempt, program) || goesOn(attempt, program)) return undefined;
  if (!taken.some(isBroad) || stumblesNext(handler, attempt, program)) return undefined;
  const steps = program.stepsUnder(attempt).filter(({ call }) => program.catchers(call.id).by.includes(handler));
  const last = isLast(handler, program);
  // Before the end of the work whoever wrote a warning has weighed it.
  if (!last && isWarned(handler, attempt, last, program)) return undefined;
  const matters = last ? steps.some(isOutside) : steps.some(isChange);
  return matters && endsTheRun(handler, program, isMoreThanWaiting) ? toldOf(handler, 'info', program) : undefined;
}
