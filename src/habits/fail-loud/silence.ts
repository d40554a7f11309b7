import type { Call, Scope } from '../../core/facts.ts';
import { type Missing, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside } from '../../core/step.ts';
import { namesWhatItTakes } from '../../knowledge/handlers.ts';
import { isSignOfLife } from '../../knowledge/names.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { methodOf } from '../../knowledge/row.ts';
import { asPattern } from '../../knowledge/words.ts';
import { DEEDS, isUsedAfter, losesWork } from './deeds.ts';
import { isCommented, isExcused, isExplained, isOnlyTelling, isTidying } from './excuses.ts';
import { runsLater } from './floating.ts';
import { changesSomething, isHarmless } from './harmless.ts';
import { isHushedInstallation, isOfInstallation } from './installing.ts';
import { hasElse } from './otherwise.ts';
import { isOnlyIfMissing } from './scripted.ts';
import { isSignInChat } from './sign-of-life.ts';
import { isWorkLost } from './work-lost.ts';

/** A failure that is taken and never told: a finding when everything is taken while the world was being changed. */
export function swallowing(handler: Scope, taken: readonly string[], program: Program): Verdict | undefined {
  const attempt = handler.of;
  if (attempt === undefined) return undefined;
  if (program.file.language !== 'workflow' && !isWorkLost(handler, attempt, taken, program)) return undefined;
  if (isHarmless(attempt, program) || isNoLoss(handler, attempt, program)) return undefined;
  if (
    isTidying(attempt, program) ||
    isOnlyUnmarking(attempt, program) ||
    isExcused(handler, program) ||
    isExplained(handler, program)
  )
    return undefined;
  if (isTakenBefore(handler, attempt, program) || returnsAnother(handler, attempt, program) || isOnlyIfMissing(attempt, program))
    return undefined;
  if (triesTheNext(handler, attempt, program) || isHushedInstallation(attempt, program)) return undefined;
  const language = program.languageOf(handler.id);
  const mayGoOn = language === 'javascript' && isOfInstallation(program);
  return swallowed(whatIsTaken(handler, attempt, true, program), mayGoOn ? 'warning' : 'error', language, program);
}

/** What each language knows of its own: in JavaScript what is meant or said, in Python what is lost. */
function isNoLoss(handler: Scope, attempt: number, program: Program): boolean {
  const language = program.languageOf(attempt);
  if (language === 'python') return !isSilentLoss(handler, attempt, program);
  return !namesWhatItTakes(language) && (isMeant(handler, attempt, program) || isSaid(handler, attempt, program));
}

/** A package's installation goes on, and whoever installs it is told. */
export function swallowed(what: string, severity: Severity, language: string, program: Program): Missing {
  const mayGoOn = language === 'javascript' && isOfInstallation(program);
  const remedy = remedyFor(mayGoOn ? 'warned' : 'raised', language);
  return missing({
    rule: 'swallowed',
    severity,
    message: `${what} is swallowed, and nobody hears of it: ${remedy.advice}.`,
    fix: { kind: 'code', code: remedy.code },
  });
}

/**
 * `record().catch(() => {})`, and inside `record` a handler deals with all that it does outside, or it fails when this one has
 * gone: nothing is left to take.
 */
export function isTakenBefore(handler: Scope, attempt: number, program: Program): boolean {
  const steps = program.stepsUnder(attempt).filter((step) => isOutside(step) && step.effect !== 'wait');
  return (
    steps.length > 0 &&
    steps.every(({ call }) => !program.catchers(call.id).by.includes(handler) || runsLater(call.id, attempt, program))
  );
}

/**
 * Where every handler takes everything, that it does so is no evidence. In a library something known must be changed in the
 * attempt; in an automation something may also be asked of the network, or done by a function that is named for it. A comment
 * of any length says that it is meant.
 */
function isMeant(handler: Scope, attempt: number, program: Program): boolean {
  if (
    isCommented(handler, program) ||
    isBesideTheWork(attempt, program) ||
    isOnlySignOfLife(attempt, program) ||
    isFlagAskedLater(handler, attempt, program) ||
    (program.evidence.kind === 'library' && isOnlyTelling(attempt, program)) ||
    /^_*(?:answer|reply|respond|ack|(?:pre)?warm|ping|keep_?alive)/i.test(program.enclosing(attempt).name ?? '')
  )
    return true;
  if (program.evidence.kind === 'library' && beginsWithReading(attempt, program)) return true;
  if (changesSomething(attempt, program) && !(program.evidence.kind === 'library' && isOnlyAProgram(attempt, program)))
    return false;
  if (program.evidence.kind === 'library' || !program.reached(handler.id) || isOnlyWaitedFor(handler, program)) return true;
  const asks = program.stepsUnder(attempt).some(({ medium }) => medium === 'network' || medium === 'database');
  return !asks && !program.callsIn(attempt).some((call) => program.step(call.id) === undefined && isDeed(call));
}

/** `ask().catch(() => {}).then(() => Date.now() - start)`: when it is over is wanted, not what it says. */
const isOnlyWaitedFor = ({ end }: Scope, { file }: Program): boolean =>
  file.language === 'javascript' &&
  /^[\s})]*\.(?:then|finally)\(\s*(?:async\s*)?\(\s*\)\s*=>/.test(file.text.slice(end, end + 80));

/** What would have been written on need not be there: a stamp of a build, a file of settings. */
const beginsWithReading = (attempt: number, program: Program): boolean => {
  const steps = program.stepsIn(attempt).filter(({ medium }) => medium === 'file');
  const change = steps.find(({ effect }) => effect !== 'read' && effect !== 'probe');
  return (
    program.languageOf(attempt) === 'javascript' &&
    steps.some(({ effect, call }) => effect === 'read' && change !== undefined && call.start < change.call.end)
  );
};

/**
 * Python: work is lost, no comment says that it may be, the handler does not wait for a next try, and nothing that follows uses
 * what the attempt was to give.
 */
const isSilentLoss = (handler: Scope, attempt: number, program: Program): boolean =>
  losesWork(attempt, program) &&
  !hasElse(handler, program) &&
  !isCommented(handler, program) &&
  !program.stepsIn(handler.id).some(({ effect }) => effect === 'wait') &&
  !isUsedAfter(handler, attempt, program);

/** In a library `return false` says it to whoever calls, `load().catch(() => {})` waits for nothing; and `sendFail` means to fail. */
function isSaid(handler: Scope, attempt: number, program: Program): boolean {
  if (/(?:^|[a-z_])fail/i.test(program.enclosing(handler.id).name ?? '')) return true;
  if (program.evidence.kind !== 'library') return false;
  if (program.evidence.apart) return true;
  const { text } = program.file;
  const { start } = program.fact(attempt);
  if (!text.startsWith('try', start) && /[;{}]\s*(?:void\s+)?$/.test(text.slice(Math.max(0, start - 200), start))) return true;
  return program
    .callsIn(handler.id)
    .some(({ name, args }) => name === 'return' && args[0] !== undefined && args[0].type !== 'none');
}

/** An application that starts a tool of the system, which may not be there: `xdg-mime default …`. */
const isOnlyAProgram = (attempt: number, program: Program): boolean =>
  program.stepsUnder(attempt).every((step) => !isOutside(step) || step.medium === 'process');

/** `issues.removeLabel(…)`, and nothing else: it may not have been there. */
function isOnlyUnmarking(attempt: number, program: Program): boolean {
  const steps = program.stepsUnder(attempt).filter(isOutside);
  return steps.length > 0 && steps.every(({ call }) => /\b(?:issues|reactions)\.(?:remove|delete|unlock)\w*$/.test(call.name));
}

/** What a function of another file does, by its name. */
const DEED = new RegExp(`(?:^|[._])(?:${DEEDS})(?:$|[A-Z_])`);
/** `roots.push(url)` adds to a list, `hash.update(text)` and `bar.update(n)` to what is in memory. */
const IN_MEMORY = /\.push$|(?:hash|hmac|cipher|sign|bar|spinner|progress\w*)(?:\(.*\))?\.(?:update|write)$/i;

/** Functions of the file, by whose names the work is the same without them. */
function isBesideTheWork(attempt: number, program: Program): boolean {
  const own = program.callsIn(attempt).filter(({ local }) => local !== undefined);
  return own.length > 0 && own.every(({ name }) => BESIDE_THE_WORK.test(name));
}

/** All that an attempt changes is a sign of life in a chat, and the folder for it. The words that follow come without it, too. */
function isOnlySignOfLife(attempt: number, program: Program): boolean {
  const changes = program.stepsUnder(attempt).filter((step) => isChange(step) && step.thing !== 'directory');
  return changes.length > 0 && changes.every((step) => isSignInChat(step, program));
}

/**
 * JavaScript: `let ok = false; try { ok = (await send()).ok } catch {}`, and after it `ok ? 'sent' : 'not sent'`: the name says so
 * where it failed, and somebody is told.
 */
function isFlagAskedLater(handler: Scope, attempt: number, program: Program): boolean {
  const { text, language } = program.file;
  if (language !== 'javascript') return false;
  const tried = program.fact(attempt);
  const owner = program.enclosing(attempt);
  const given = program.written.filter(
    ({ role, name, id }) => role === 'assigned' && name !== undefined && program.enclosing(id) === owner,
  );
  const isFalse = (name: string): boolean =>
    given.findLast((one) => one.name === name && one.start < tried.start)?.value.text === 'false';
  const after = text.slice(handler.end, owner.end);
  return given.some(
    ({ name = '', start }) =>
      start >= tried.start &&
      start < handler.start &&
      isFalse(name) &&
      new RegExp(`(?<![\\w.$])${asPattern(name)}\\s*\\?(?![.?])|\\bif\\s*\\(\\s*!?\\s*${asPattern(name)}\\s*\\)`).test(after),
  );
}

/** `sendTelemetry()`, `writeCache(rows)`: without it the work is the same. */
const BESIDE_THE_WORK = /telemetry|analytics|metrics?|stats(?![a-z])|cache|logs?(?![a-z])|notif|alert|heartbeat|ping(?![a-z])/i;

const isDeed = ({ name, receiver }: Call): boolean =>
  DEED.test(name) &&
  !/\.sync$/.test(name) && // `resolve.sync('tool')`: it waits for its answer.
  !BESIDE_THE_WORK.test(methodOf(name)) &&
  !isSignOfLife(methodOf(name)) &&
  !IN_MEMORY.test(`${receiver?.holes[0]?.name ?? ''}${name.slice(name.lastIndexOf('.'))}`) &&
  !IN_MEMORY.test(name);

const NEAR = 80;

/** What is swallowed, as the text has it: a `try`, a `with suppress(…)`, a promise's `.catch`, a handler for the whole run. */
export function whatIsTaken(handler: Scope, attempt: number, isAll: boolean, program: Program): string {
  if (/^[^\n]{0,40}\bsuppress\(/.test(program.file.text.slice(handler.start, handler.start + NEAR)))
    return 'Every failure in this `suppress`';
  const fact = program.fact(attempt);
  if (fact.kind === 'scope' && fact.role === 'unit') return 'Every failure that reaches this handler of the run';
  const isPromise = program.languageOf(attempt) === 'javascript' && !program.file.text.startsWith('try', fact.start);
  if (!isAll) return 'A failure in this `try`';
  return isPromise ? 'Every failure of this promise' : 'Every failure in this `try`';
}

/** `try { return find(a); } catch {} return find(b);`: another way to the same answer, whose failure is told. */
export function returnsAnother(handler: Scope, attempt: number, program: Program): boolean {
  if (!program.callsIn(attempt).some(({ name }) => name === 'return')) return false;
  const after = program.children(program.fact(attempt).within).filter((fact) => fact.start > handler.end);
  const given = after.find((fact) => fact.kind === 'call' && fact.name === 'return');
  return given !== undefined && program.callsIn(given.id).some(({ name }) => name !== 'return');
}

/** In a loop over alternatives or tries, which is left as soon as one works: what comes after it tells of the failure. */
export function triesTheNext(handler: Scope, attempt: number, program: Program): boolean {
  const loop = program.loops(handler.id)[0];
  if (loop && (waitsForIt(loop, program) || isOfSources(loop, attempt, program))) return true;
  if (!loop || program.recordLoops.includes(loop) || program.enclosing(loop.id) !== program.enclosing(handler.id)) return false;
  const after = program.children(program.fact(attempt).within).filter((fact) => fact.kind === 'call' && fact.id > handler.id);
  return [...program.callsIn(attempt), ...after].some(
    (fact) => fact.kind === 'call' && (fact.name === 'break' || fact.name === 'return'),
  );
}

/** `for (const language of ['en', 'nb'])`: the same is asked in several ways, and what each gives is put together. */
const isOfSources = ({ over }: Scope, attempt: number, program: Program): boolean =>
  program.languageOf(attempt) === 'javascript' &&
  over?.items !== undefined &&
  over.items.length > 1 &&
  over.items.every(({ holes, type }) => holes.length === 0 && type === 'text') &&
  !changesSomething(attempt, program);

/** `while not done:` with a pause: as long as it fails, the loop does not end. */
const waitsForIt = (loop: Scope, program: Program): boolean =>
  loop.over === undefined &&
  loop.endless !== true &&
  loop.tests !== undefined &&
  program.stepsUnder(loop.id).some((step) => step.effect === 'wait');
