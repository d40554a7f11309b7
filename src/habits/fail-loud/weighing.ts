import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isAlertName } from '../../knowledge/names.ts';
import { isAttended } from '../../knowledge/questions.ts';
import { methodOf } from '../../knowledge/row.ts';
import { wordsOf } from '../../knowledge/words.ts';
import { isOnlyShown } from './answers.ts';
import { isLast } from './boundary.ts';
import { isUsedAfter, losesWork } from './deeds.ts';

/** Python: `fail_soft(…)`, or the failure is written where whoever comes next reads the result: `out.write("conclusion=failed")`. */
export const leavesResult = (handler: Scope, program: Program): boolean =>
  program.languageOf(handler.id) === 'python' &&
  (program.callsIn(handler.id).some(({ name }) => /(?:^|[._])soft(?:ly)?(?:$|_)|(?:^|[._])gracefully$/.test(name)) ||
    program
      .stepsUnder(handler.id)
      .some(({ medium, effect }) => medium === 'file' && (effect === 'write' || effect === 'append')));

/** Python: `WARNING: no upload (…)`, and the work goes on: how bad it is was thought of. In what is named for alerts, too. */
export function isWeighed(handler: Scope, program: Program): boolean {
  if (program.languageOf(handler.id) !== 'python') return false;
  const owner = program.enclosing(handler.id);
  if (owner.role === 'function' && isAlertName(owner.name ?? '')) return true;
  const reports = program.stepsIn(handler.id).filter(({ effect }) => effect === 'report');
  return !isLast(handler, program) && reports.some(({ name, content }) => isWarning(name, content?.text ?? ''));
}

const isWarning = (name: string, text: string): boolean =>
  /\.warn(?:ing)?$/.test(name) || /^\s*\u26a0|^(?:\[[\w. -]+\])?[^A-Za-z]*WARN(?:ING)?\b|^.{0,40}\b[Ww]arn(?:ing)?:/.test(text);

/**
 * Python: is what the handler says no failure of the run? It says so itself by its level (`log.info`, `log.warning`); the run
 * ends badly a line later, where what the attempt was to give is used; or what failed was to make room for the work that follows.
 */
export function isNoFailure(handler: Scope, attempt: number, program: Program): boolean {
  if (program.languageOf(handler.id) !== 'python') return isNoted(handler, program);
  if (isOnlyMentioned(handler, program) || isUsedAfter(handler, attempt, program)) return true;
  if (isOnlyProbe(attempt, program) || isOnlyToShow(attempt, program)) return true;
  const changes = program.stepsUnder(attempt).filter(isChange);
  return (
    changes.length > 0 &&
    changes.every(({ effect, name }) => effect === 'delete' || REMOVES.test(name)) &&
    !isLast(handler, program)
  );
}
const REMOVES = /\b(?:delete|rm|remove)$/;

/** `requests.get(f"{shop}/health")`, and nobody takes the answer: whether it is there was asked, and the handler says that it is not. */
function isOnlyProbe(attempt: number, program: Program): boolean {
  const steps = program.stepsUnder(attempt).filter(isOutside);
  return (
    steps.length > 0 &&
    steps.every(
      ({ effect, thing, call }) => effect === 'read' && thing === 'http' && call.name.endsWith('.get') && call.uses.length === 0,
    )
  );
}

/** `def log_address(): … print(answer.text)`: a function that is named for it shows what it was told, and no work waits for it. */
function isOnlyToShow(attempt: number, program: Program): boolean {
  const owner = program.enclosing(attempt);
  const steps = program.stepsUnder(attempt).filter(isOutside);
  return (
    owner.role === 'function' &&
    SHOWS.has(wordsOf(methodOf(owner.name ?? ''))[0] ?? '') &&
    steps.length > 0 &&
    steps.every((step) => step.effect === 'read' && isOnlyShown(step, program))
  );
}
const SHOWS: ReadonlySet<string> = new Set('log print show display echo dump'.split(' '));

/** `core.info('No such label found, or …')`: an answer, told at the level of one. */
const isNoted = (handler: Scope, program: Program): boolean =>
  reportsOnly(
    handler,
    program,
    ({ call, content }) => /(?:^|[./])core\.(?:debug|info|notice)$/.test(call.name) && ANSWER.test(content?.text ?? ''),
  );
const ANSWER = /\bno (?:\S+ ){1,4}found\b|\balready\b|\bor (?:an )?error\b/i;

/** Python: `log.info("it is there already")`, `monitor.log_warning(…)`: whoever wrote it chose that level. */
export const isOnlyMentioned = (scope: Scope, program: Program): boolean =>
  program.languageOf(scope.id) === 'python' &&
  (isOnlyWarnedOf(scope, program) ||
    reportsOnly(
      scope,
      program,
      ({ call, name, content }) =>
        /\.(?:debug|info)$/.test(call.name) ||
        // The traceback stands below the warning.
        (call.name === 'traceback.print_exc' && isWarnedBefore(call.start, scope, program)) ||
        isWarning(name, content?.text ?? '') ||
        IS_WARNING.test(program.file.text.slice(call.start, call.end)),
    ));

const isWarnedBefore = (start: number, scope: Scope, program: Program): boolean =>
  program
    .stepsIn(scope.id)
    .some(({ effect, name, content, call }) => effect === 'report' && call.start < start && isWarning(name, content?.text ?? ''));

/** `print(json.dumps({"op": "warning", …}))`. */
const IS_WARNING = /["'](?:op|level|lvl|severity|status|type|kind)["']\s*:\s*["']warn(?:ing)?["']/i;

/** It is told by functions of the file alone, and those are named for warnings. */
function isOnlyWarnedOf({ id }: Scope, program: Program): boolean {
  if (program.stepsIn(id).some(({ effect }) => effect === 'report')) return false;
  const telling = program
    .callsIn(id)
    .filter(({ local }) => local !== undefined && program.stepsUnder(local).some(({ effect }) => effect === 'report'));
  return telling.length > 0 && telling.every(({ name }) => wordsOf(methodOf(name)).some((word) => /^warn(?:ing)?$/.test(word)));
}

/** It reports, and each of its reports is such a one. */
export function reportsOnly(scope: Scope, program: Program, isSuch: (report: Step) => boolean): boolean {
  const reports = program.stepsIn(scope.id).filter(({ effect }) => effect === 'report');
  return reports.length > 0 && reports.every(isSuch);
}

/**
 * Python: does a handler end the run in success where work was lost, and say itself that it failed? An `exit()` without a status
 * is a slip; a written 0 may be meant, unless something was to be changed. Who leaves without a word after a question found
 * nothing to do.
 */
export function endsInSuccess(handler: Scope, program: Program): boolean {
  if (handler.of === undefined || isOnlyMentioned(handler, program)) return false;
  const tells = program.stepsIn(handler.id).some(({ effect }) => effect === 'report');
  const calls = program.callsIn(handler.id);
  // `raise SystemExit` is an `exit()` without a status.
  if (tells && calls.some(({ name, args }) => name === 'raise' && args[0]?.text === '${SystemExit}')) return true;
  const leave = calls.find(({ id, name }) => name !== 'return' && program.step(id)?.effect === 'leave');
  if (leave === undefined) return false;
  return (tells && leave.args.length === 0) || losesWork(handler.of, program);
}

/**
 * An error fails somebody's check, so it asks for witnesses: nobody sits before the run, which would read its last line, and what failed is
 * a good part of the work, a third of what the file does outside (in shell: changes), with nothing behind it. A part of a service, an
 * optional last step and a round of a function that calls itself are a warning.
 */
export const severityOfLoss = (lost: readonly Step[], scope: Scope, program: Program): 'warning' | 'error' =>
  program.evidence.kind === 'library' ||
  isAttended(program) ||
  isOneRound(scope, program) ||
  !isPartOfWork(lost, program) ||
  !isLast(scope, program)
    ? 'warning'
    : 'error';

function isPartOfWork(lost: readonly Step[], program: Program): boolean {
  const counts = (step: Step): boolean => isOutside(step) && (program.file.language !== 'shell' || isChange(step));
  const all = program.steps.filter(counts).length;
  const ids = new Set(lost.filter(counts).map(({ call }) => call.id));
  return all === 0 || 3 * ids.size >= all;
}

/** `def walk(self): try: … child.walk()`: what one of its calls takes is one item of many. */
function isOneRound(scope: Scope, program: Program): boolean {
  const owner = program.enclosing(scope.id);
  const name = owner.role === 'function' ? methodOf(owner.name ?? '') : '';
  return name !== '' && program.callsIn(owner.id).some((call) => methodOf(call.name) === name);
}
