import type { Scope } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { kept, type Missing, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isBroad, isEndOfStream, isInterrupt, isMild } from '../../knowledge/exceptions.ts';
import { isOptionalWork } from '../../knowledge/names.ts';
import { isAttended } from '../../knowledge/questions.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { isData } from '../../knowledge/reports.ts';
import { isAnsweredFirst } from './answered-first.ts';
import { endingFor, endsTheRun, isLast } from './boundary.ts';
import { isWorkOfAnotherFile } from './elsewhere.ts';
import { isExcused, isExplained, isExplainedBeside, isInPing, isOnlyForReaders, isOnlyTelling, isTidying } from './excuses.ts';
import { runsLater } from './floating.ts';
import { isHarmless } from './harmless.ts';
import { isOfInstallation } from './installing.ts';
import { isDialogue, saysItFailed } from './scripted.ts';
import { swallowing } from './silence.ts';
import { stumblesNext } from './stumbling.ts';
import { tolerating } from './tolerating.ts';
import { endsInSuccess, isNoFailure, isWeighed, leavesResult, reportsOnly, severityOfLoss } from './weighing.ts';

/** What becomes of a failure that somebody takes: it must stay visible, and the run must not end in success. */
export function handling(handler: Scope, program: Program): Verdict | undefined {
  if (program.languageOf(handler.id) === 'workflow') return tolerating(handler, program);
  const taken = handler.catches ?? ['*'];
  const outcome = program.outcome(handler);
  if (outcome === 'lies') return lying(handler, taken, program);
  if (taken.every(isMild)) return undefined;
  if (outcome === 'loud') return kept;
  if (handler.of !== undefined && isOnlyForReaders(handler.of, program)) return undefined;
  if (outcome === 'silent') return swallowing(handler, taken, program);
  return outcome === 'told' ? told(handler, taken, program) : undefined;
}

function lying(handler: Scope, taken: readonly string[], program: Program): Verdict | undefined {
  // A missing module is named like a condition, but a run that needs it has failed.
  // `node -e '…'` in a shell script is asked for its words: none are an answer, too.
  if (program.file.language === 'shell') return undefined;
  const isCondition = taken.every((name) => isMild(name) && !/^(?:Import|ModuleNotFound)Error$/.test(name));
  if (
    // A library is asked for what it swallows; that it ends somebody's run is seen there.
    program.evidence.kind === 'library' ||
    isCondition ||
    taken.some(isInterrupt) ||
    isUsage(taken) ||
    readsArguments(handler, program) ||
    isExcused(handler, program) ||
    isExplained(handler, program) ||
    isExplainedBeside(handler, program) ||
    (handler.of !== undefined && isOnlyForReaders(handler.of, program)) ||
    isOfInstallation(program) ||
    hadNothingToDo(handler, program) ||
    isHungUp(handler, taken, program) ||
    isCancelled(handler, program) ||
    saysWhy(handler, program) ||
    answersWithData(handler, program) ||
    leavesResult(handler, program) ||
    (program.languageOf(handler.id) === 'python' && !endsInSuccess(handler, program))
  )
    return undefined;
  return lyingOf(handler, isAttended(program) ? 'warning' : 'error', program);
}

export const lyingOf = (handler: Scope, severity: Severity, program: Program): Missing =>
  missing({
    rule: 'exit-zero',
    severity,
    message: 'This failure ends in exit status 0: whoever started the run sees a success. Exit with 1.',
    fix: { kind: 'code', code: remedyFor('exit', program.languageOf(handler.id)).code },
  });

/** It leaves without a word, and all that failed was a look: at a file that need not be there, at words that are no JSON. */
const hadNothingToDo = (handler: Scope, program: Program): boolean =>
  handler.of !== undefined &&
  program.stepsUnder(handler.id).every(({ effect }) => effect !== 'report') &&
  isHarmless(handler.of, program);

/** `except pexpect.EOF: sys.exit()`: the other side has hung up, and that is how the talk ends. */
const isHungUp = ({ id }: Scope, taken: readonly string[], program: Program): boolean =>
  taken.every(isEndOfStream) && program.stepsUnder(id).every(({ effect }) => effect !== 'report');

/** JavaScript: a person who was asked went away, which clients of prompts tell by an exception. */
export const isCancelled = (handler: Scope, program: Program): boolean =>
  handler.of !== undefined &&
  program.languageOf(handler.id) === 'javascript' &&
  program.stepsUnder(handler.of).some(({ effect }) => effect === 'ask') &&
  program
    .stepsIn(handler.id)
    .every(({ effect, content }) => effect !== 'report' || /cancel|abort|bye|interrupt/i.test(content?.text ?? ''));

/** What is wrong is the command line, and the person who typed it reads the answer. */
export const isUsage = (taken: readonly string[]): boolean =>
  taken.some((name) => /usage|getopt|Argument(?:Type)?Error|OptionError/i.test(name));

/** Only the command line or a person's answer is read in the attempt: `port = int(sys.argv[1])`. */
export function readsArguments(handler: Scope, program: Program): boolean {
  const steps = handler.of === undefined ? [] : program.stepsIn(handler.of).filter((step) => step.effect !== 'leave');
  return steps.some(isTyped) && steps.every((step) => isTyped(step) || step.effect === 'parse');
}

const isTyped = (step: Step): boolean => step.medium === 'arguments' || step.effect === 'ask';

/** "already running", "nothing to do": the report itself says that this is no failure. */
export function saysWhy(handler: Scope, program: Program): boolean {
  return program
    .stepsIn(handler.id)
    .some(
      (step) =>
        step.effect === 'report' &&
        step.call.args.some((value) => NO_FAILURE.test(value.text) || (value.type === 'text' && isOptionalWork(value.text))),
    );
}

const NO_FAILURE =
  /\balready\b|^(?!.*\b(?:sure|ensure|check|whether|if|not)\b).*\bexists[.!]?\s*$|nothing (?:to|new)|up.to.date|\bskip|continu\w+ (?:without|anyway)|\bignor|\b(?:this|that|it)(?: is|['’]s) (?:fine|ok(?:ay)?)\b|not (?:needed|necessary|required|critical|fatal)|\bnon-?\s?(?:fatal|critical|blocking|essential)\b|\bsoft[- ](?:error|fail)|^\W*note:|\bmay not be running\b|no (?:changes|updates|new)\b/i;

/** A server's run goes on; so does what somebody types one command after the other into. */
export function goesOn(attempt: number, program: Program): boolean {
  if (program.languageOf(attempt) !== 'javascript') return false;
  if (program.calls.some(({ name }) => /\.listen$/.test(name))) return true;
  const scope = program.fact(attempt);
  return scope.kind === 'scope' && scope.role === 'unit' && program.steps.some(({ effect }) => effect === 'ask');
}

/** JavaScript: `watcher.on('change', () => build().catch(console.error))`: the next change, round or message is waited for. */
export const isOfEvent = (id: number, program: Program): boolean =>
  program.languageOf(id) === 'javascript' &&
  [...factsAround(id, program)].some(
    (around) =>
      around.kind === 'call' &&
      (EVENTS.test(around.name) || (/\.(?:on|addListener)$/.test(around.name) && EVENT.test(around.args[0]?.text ?? ''))),
  );

const EVENTS = /(?:^|\.)(?:watch|watchFile|setInterval|schedule|scheduleJob|subscribe|Cron|CronJob|define\w*Cron\w*)$/;
const EVENT = /^(?:change|changed|add|addDir|unlink|all|rename|message\w*|request|connection|update|line|keypress|reload|tick)$/;

/** `console.warn("no map:", error)`, `logger.warning(…)`: whoever wrote it chose that level. */
const isOnlyWarned = (handler: Scope, program: Program): boolean =>
  reportsOnly(handler, program, ({ call }) => /(?:^|\.)warn(?:ing)?$/.test(call.name));

/** `console.error("Warning: no tests were made")`: its author says himself how bad it is. */
const saysWarning = (handler: Scope, program: Program): boolean =>
  reportsOnly(handler, program, ({ call: { start, end } }) =>
    /^[^'"`]*['"`]\W*warning\b/i.test(program.file.text.slice(start, end)),
  );

/** Said to be a warning, and the work goes on; or a workflow's run shows it on its page. */
export const isWarned = (handler: Scope, attempt: number, last: boolean, program: Program): boolean =>
  isNoFailure(handler, attempt, program) ||
  saysWarning(handler, program) ||
  ((!last || program.file.language === 'workflow') && isOnlyWarned(handler, program));

/**
 * `console.log(JSON.stringify({ error }))`, `console.log('[]')`: whoever asked reads the failure in the answer. In a shell script's texts
 * so is a row of it, `print(f"ERR\t{error}\tNA")`.
 */
export const answersWithData = (handler: Scope, program: Program): boolean =>
  (program.languageOf(handler.id) === 'javascript' || program.file.language === 'shell') &&
  program
    .stepsUnder(handler.id)
    .some(
      ({ effect, call: { args } }) =>
        effect === 'report' &&
        args.length === 1 &&
        args.some((value) => isData(value) || DATA.test(value.text) || isRow(value.text, program)),
    );
const isRow = (text: string, { file }: Program): boolean => file.language === 'shell' && /\t|\\t/.test(text);
const DATA = /^\s*(?:\[\]|\{\}|\[\s*["{[].*\]|\{\s*".*\})\s*$/s;

function told(handler: Scope, taken: readonly string[], program: Program): Verdict | undefined {
  const attempt = handler.of;
  // A library ends no run.
  if (program.evidence.kind === 'library') return undefined;
  if (attempt === undefined || program.loops(handler.id).length > 0 || !program.reached(handler.id)) return undefined;
  if (isUsage(taken) || isExcused(handler, program) || saysWhy(handler, program) || fallsBack(handler, program)) return undefined;
  if (triesAgain(handler, attempt, program) || isMeant(handler, program) || answersWithData(handler, program)) return undefined;
  if (!saysItFailed(handler, program) || isDialogue(attempt, program)) return undefined;
  if (isLookedAfter(handler, attempt, program)) return undefined;
  if (isTidying(attempt, program) || isOnlyTelling(attempt, program) || isInPing(handler.id, program)) return undefined;
  if (throwsItself(attempt, taken, program) || (taken.some(isInterrupt) && !taken.some(isBroad))) return undefined;
  // What a handler inside ends the run for never gets here.
  const steps = program
    .stepsUnder(attempt)
    .filter(({ call }) => program.catchers(call.id).by.includes(handler) && !runsLater(call.id, attempt, program));
  const last = isLast(handler, program);
  if (isWarned(handler, attempt, last, program)) return undefined;
  const matters = last ? steps.some(isOutside) || isWorkOfAnotherFile(handler, attempt, program) : steps.some(isChange);
  return matters && endsTheRun(handler, program) ? toldOf(handler, severityIn(handler, attempt, program), program) : undefined;
}

const severityIn = (handler: Scope, attempt: number, program: Program): Severity =>
  isOnlyWarned(handler, program) ? 'warning' : severityOfLoss(program.stepsUnder(attempt), handler, program);

export const toldOf = (handler: Scope, severity: Severity, program: Program): Missing =>
  missing({
    rule: 'reported-only',
    severity,
    message: `This failure is only reported, and the run still ends with exit status 0: ${endingFor(handler, program)}.`,
    fix: { kind: 'code', code: remedyFor('exit', program.languageOf(handler.id)).code },
  });

/** The run goes on by itself, a person looks into it, or how bad it is was thought of. */
const isLookedAfter = (handler: Scope, attempt: number, program: Program): boolean =>
  goesOn(attempt, program) ||
  isOfEvent(handler.id, program) ||
  isBesideTask(program) ||
  isAnsweredFirst(attempt, program) ||
  stumblesNext(handler, attempt, program) ||
  isDebugged(handler, program) ||
  isTriedOut(handler, program) ||
  isWeighed(handler, program);

/**
 * JavaScript: what Azure Pipelines runs before or after a task (`PreJobExecution.ts`): it makes something ready, and the task, which has
 * a result of its own, fails where that is missing.
 */
const isBesideTask = ({ file: { language, path, text } }: Program): boolean =>
  language === 'javascript' && /(?:^|\/)(?:pre|post)-?job[^/]*$/i.test(path) && text.includes('azure-pipelines-task-lib');

/** `pdb.post_mortem()`: a person looks into it on the spot. */
const isDebugged = (handler: Scope, program: Program): boolean =>
  program.callsIn(handler.id).some(({ name }) => /^i?pdb\.(?:post_mortem|set_trace|pm|xpm)$|^breakpoint$/.test(name));

/** JavaScript: `if (require.main === module) testParsing()`: somebody tries the module out, and reads what it says. */
const isTriedOut = ({ id }: Scope, program: Program): boolean =>
  program.languageOf(id) === 'javascript' &&
  /^(?:test|demo|debug)[A-Z_]/.test(program.enclosing(id).name ?? '') &&
  /\brequire\.main\b|\bimport\.meta\.(?:main|url)\b/.test(program.file.text);

/** A comment says why, or a package is being installed. */
const isMeant = (handler: Scope, program: Program): boolean =>
  program.languageOf(handler.id) === 'javascript' && (isExplained(handler, program) || isOfInstallation(program));

/** `raise Rollback()` in the attempt, and `except Rollback`: a way of going on. */
export const throwsItself = (attempt: number, taken: readonly string[], program: Program): boolean =>
  program
    .callsIn(attempt)
    .some(
      ({ name, args }) =>
        name === 'raise' && taken.some((one) => args[0]?.text.startsWith(`\${${one.slice(one.lastIndexOf('.') + 1)}`) === true),
    );

/** The handler makes the same call once more, and nobody takes its failure. */
export function triesAgain(handler: Scope, attempt: number, program: Program): boolean {
  const tried = new Set(program.callsIn(attempt).flatMap(({ id, name }) => (isReport(id, program) ? [] : [name])));
  return program.callsIn(handler.id).some(({ id, name }) => tried.has(name) && !isReport(id, program));
}

const isReport = (id: number, program: Program): boolean => /^(?:report|leave|setup|parse)$/.test(program.step(id)?.effect ?? '');

/** Gives a name another value: the work goes on with that. */
const fallsBack = (handler: Scope, program: Program): boolean =>
  program.children(handler.id).some((fact) => fact.kind === 'value' && fact.role === 'assigned');
