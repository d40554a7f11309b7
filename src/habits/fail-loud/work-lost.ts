import type { Call, Scope } from '../../core/facts.ts';
import { isInside } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isBroad } from '../../knowledge/exceptions.ts';
import { isThrownAway } from '../../knowledge/fresh.ts';
import { methodOf } from '../../knowledge/row.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { asPattern, wordsOf } from '../../knowledge/words.ts';
import { isToldByValue } from './by-value.ts';
import { isRemarked } from './excuses.ts';
import { placesOf } from './nothing-lost.ts';
import { isOfKernel } from './of-kernel.ts';

/**
 * Python, JavaScript: is it the work's own that is lost in silence? What is taken must be everything, or all that a file or a database can
 * refuse, and not looked at; a known change that outlives the run be lost with it, and neither a remark, a text at the head of the function, nor a value say so. A
 * library's function must go on as if it had happened: elsewhere whoever calls it may know.
 */
export function isWorkLost(handler: Scope, attempt: number, taken: readonly string[], program: Program): boolean {
  const tried = program.fact(attempt);
  if (looksAtIt(handler, program) || isRemarked(handler, program)) return false;
  const isAll = taken.some(isBroad);
  if (isAll && tried.kind === 'scope' && tried.role === 'unit') return true;
  if (isToldByValue(handler, attempt, program) || isNamedAside(attempt, program)) return false;
  if (program.evidence.kind === 'library' && !goesOnAsIfDone(handler, attempt, program)) return false;
  return (
    program.stepsUnder(attempt).some((step) => (isAll || takesAllOf(step, taken)) && isDeed(step, program)) ||
    (isAll &&
      program.evidence.kind !== 'library' &&
      (isWholeRun(attempt, program) || program.callsIn(attempt).some(isNamedForIt(program))))
  );
}

/** `except OSError` around what is written, `except sqlite3.Error` around rows; what is deleted may be gone already. */
const takesAllOf = ({ medium, effect }: Step, taken: readonly string[]): boolean =>
  effect !== 'delete' && taken.some((name) => REFUSALS.get(medium)?.test(name) === true);

const REFUSALS: ReadonlyMap<Step['medium'], RegExp> = new Map([
  ['file', /^(?:builtins\.)?(?:OSError|IOError|EnvironmentError)$/],
  ['database', /(?:^|\.)(?:Error|DatabaseError|DBAPIError|SQLAlchemyError|PyMongoError)$/],
]);

/** `except Exception as error: if error.errno …`, `catch (error) { if (error.code …`: what failed decides what is done. */
function looksAtIt({ start, end }: Scope, { file }: Program): boolean {
  const text = file.text.slice(start, end);
  const head =
    /\bexcept\b[^:\n]*\bas\s+(\w+)\s*:|\bcatch\s*\(\s*(\w+)|^\s*(?:async\s*)?(?:function\s*\w*\s*)?\(?\s*(\w+)[^)=]*\)?\s*(?:=>|\{)/.exec(
      text,
    );
  const name = head?.[1] ?? head?.[2] ?? head?.[3];
  return (
    head !== null &&
    name !== undefined &&
    new RegExp(`(?<![\\w.$])${asPattern(name)}(?!\\w)`).test(text.slice(head.index + head[0].length))
  );
}

/** After it, the function changes something else: a snapshot moves on over what was never written down. */
const goesOnAsIfDone = (handler: Scope, attempt: number, program: Program): boolean =>
  program
    .callsIn(program.enclosing(handler.id).id)
    // What stands in a `with suppress(…):` comes behind it in the text.
    .some((call) => call.start > handler.end && !isInside(call.id, attempt, program) && changes(call, program));

function changes({ id, local }: Call, program: Program): boolean {
  const step = program.step(id);
  return step === undefined ? local !== undefined && program.stepsUnder(local).some(isChange) : isChange(step);
}

/** `try: main()` where the script itself is started: all that the run was for. */
const isWholeRun = (attempt: number, program: Program): boolean =>
  program.enclosing(attempt).role !== 'function' &&
  program.callsIn(attempt).some(({ local }) => local !== undefined && program.stepsUnder(local).some(isOutside));

function isDeed(step: Step, program: Program): boolean {
  if (!isChange(step) || step.effect === 'run' || step.medium === 'process') return false;
  // A program whose answer is read; a change of one that is known has its own medium.
  if (step.name !== step.call.name && step.call.uses.length > 0) return false;
  if (step.medium === 'network') return !ASKED.has(step.thing ?? '');
  if (step.medium === 'database') return losesRows(step);
  return isOwnFile(step, program);
}

/** A table or a column may be there already, and what is dropped or emptied may not be there yet; rows are lost. */
const losesRows = (step: Step): boolean =>
  step.effect !== 'delete' &&
  (step.effect !== 'create' || step.thing === 'row') &&
  !OF_SHAPE.test(step.target?.text ?? '') &&
  !OF_SHAPE.test(step.call.args[0]?.text ?? '') &&
  !saysAside(step, ASIDE_ROWS);

const OF_SHAPE = /^\s*(?:alter|drop|create|pragma|set|vacuum|begin|rollback|reindex|analyze)\b/i;

/** A request's answer is missing, and whoever asked sees that; a sign of life and an alert must not end a run. */
const ASKED: ReadonlySet<string> = new Set(['http', 'socket', 'heartbeat', 'metric', 'alert', 'page', 'command', 'directory']);

function isOwnFile(step: Step, program: Program): boolean {
  const places = placesOf(step, program);
  // `os.write(terminal, …)`: a number, behind which a terminal or a child may be.
  if (/^os\.(?:write|ftruncate)$/.test(step.call.name) || WAYS.has(step.thing ?? '')) return false;
  if (saysAside(step, ASIDE_FILES) || (saysAside(step, COPIES) && !isForBackups(program))) return false;
  return places.every(
    (place) =>
      !isThrownAway(place, program) &&
      !isOfKernel(place, program) &&
      ![place.text, ...place.holes.map(({ name }) => name)].some((said) => isLogLike(said) || isAmong(said, ASIDE_FILES)),
  );
}

/** What is on the way to the work: the next step fails without it. */
const WAYS: ReadonlySet<string> = new Set(['directory', 'link', 'mode', 'temp', 'time']);

/** A second copy is beside the work, unless copies are what the script is there for. */
const isForBackups = ({ file }: Program): boolean => /backup|dump|archive/i.test(file.path);

const isAmong = (said: string, words: RegExp): boolean => wordsOf(said).some((word) => words.test(word));

const saysAside = ({ target, call }: Step, words: RegExp): boolean =>
  [target, call.receiver, ...call.args.slice(0, 1)].some(
    (value) =>
      value !== undefined &&
      [value.text.slice(0, 200), ...value.holes.map(({ name }) => name)].some((said) => isAmong(said, words)),
  );

const ASIDE_FILES =
  /^(?:cached?|caches|debug\w*|preview\w*|thumbs?|thumbnails?|screenshots?|lock\w*|pid\w*|status|stamp|marker|heartbeat|progress|telemetry|metrics?|stats|logs?|trace\w*|diagnos\w*|history|recents?|cookies?|prefs?|preferences|sessions?|warnings?|stdout|stderr|tty|sock|socket)$/i;
const COPIES = /^(?:backups?|bak)$/i;
const ASIDE_ROWS = /^(?:cached?|caches|lock\w*|debug\w*|telemetry|metrics?|heartbeats?|sessions?|audit\w*)$/i;
const ASIDE_NAMES =
  /^(?:cached?|caches|debug\w*|preview\w*|thumbs?|thumbnails?|screenshots?|lock\w*|unlock\w*|telemetry|metrics?|stats|heartbeats?|status|progress|log|logs|logger|logging|notif\w*|alert\w*|ping|diagnos\w*|trace\w*|beautif\w*)$/i;

/** A function, its class or its file named for what stands beside the work: `OcrDebugger._save_image`, `debug.py`. */
const isNamedAside = (attempt: number, { enclosing, file }: Program): boolean =>
  isAmong(enclosing(attempt).name ?? '', ASIDE_NAMES) || isAmong(file.path.slice(file.path.lastIndexOf('/') + 1), ASIDE_NAMES);

/** A function of another file that is named for what leaves the machine, or changes a store: `upload_report(path)`. */
const isNamedForIt =
  (program: Program) =>
  ({ id, name, local }: Call): boolean =>
    local === undefined &&
    program.step(id) === undefined &&
    /^_*(?:upload|deploy|migrate)$|^_*(?:upload|publish|deploy|migrate|insert)(?:_|[A-Z])\w*$/.test(methodOf(name)) &&
    !isAmong(methodOf(name), ASIDE_NAMES);
