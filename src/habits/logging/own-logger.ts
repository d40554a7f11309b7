import type { Call, Scope } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isInWords } from '../../knowledge/reports.ts';
import { isLogLike } from '../../knowledge/targets.ts';

/** A level that a report carries: `[ERROR] …`, `[ok] …`, `${level} …`. */
const LEVEL =
  /^::(?:error|warning|notice|debug|group)\b|\b(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL)\b|\[\W*(?:ok|info|debug|warn(?:ing)?|error|fatal|success|fail(?:ed)?)\W*\]|\$\{[^}]*(?:level|severity)[^}]*\}/;

/** A time that it carries: `${datetime.now()} …`, `${new Date().toISOString()} …`. */
const TIME =
  /\$\{[^}]*(?:now\b|(?<![a-z])time(?!out)|(?<![a-z])date|stamp|\bDate\(|strftime|toISOString|toLocale\w*String)[^}]*\}/i;

/** What stands beside time, level, names in brackets, colours and what is filled in. */
const wordsIn = (text: string): readonly string[] =>
  text
    .replace(
      /\$\{[^}]*\}|\\+(?:033|e|x1b)\[[\d;]*m|\[[^\]]*\]|%[-\d.]*\w|\b(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL)\b|\\n/gi,
      ' ',
    )
    .match(/\p{L}{2,}/gu) ?? [];

/** `echo "$(date) starting"`: each report brings its time along. */
const DATED = /^\W*\$\{date\b/;
const isDated = ({ content }: Step): boolean => DATED.test(content?.text ?? '');

/** Of what somebody starts, a date in a line or two is a part of what it tells them; where half of its lines have one it keeps a log. */
const isDatedThroughout = lastAsked(({ steps, evidence }: Program): boolean => {
  if (evidence.job !== undefined) return true;
  const said = steps.filter(({ effect, content }) => effect === 'report' && content !== undefined && isInWords(content));
  return 2 * said.filter(isDated).length >= said.length;
});

/** `print(f"[{_now()}] starting")`: a function of the file says the time before it. */
const isDatedBy = ({ content }: Step, program: Program): boolean => {
  const from = content?.holes[0]?.from;
  if (from === undefined || !/^\W*\$\{(?:[\w.]*[._])?(?:now|time|timestamp|stamp|ts)\(\)\}.*\w/.test(content?.text ?? ''))
    return false;
  const made = program.fact(from);
  return made.kind === 'call' && made.local !== undefined && program.callsIn(made.local).some(({ name }) => CLOCK.test(name));
};
const CLOCK = /(?:^|\.)(?:now|utcnow|strftime|ctime|asctime|isoformat|toISOString|toLocale\w+String)$/;

/** A function of the file that stamps what it reports, or what it writes into a file, used more than once: the file's own logger. */
export function isOwnLogger(step: Step, program: Program): boolean {
  const isWritten = step.medium === 'file' && step.thing === 'records' && step.effect === 'write';
  if (step.effect !== 'report' && !isWritten) return false;
  if (!isWritten && (program.file.language === 'shell' ? isDated(step) && isDatedThroughout(program) : isDatedBy(step, program)))
    return true;
  const helper = program.enclosing(step.call.id);
  if (helper.role !== 'function' || (isWritten && !program.stepsIn(helper.id).some(isOnLog))) return false;
  if (isStamp(step, helper, isWritten) || (!isWritten && looksAtClock(helper, program)))
    return callsOf(helper, program).length > 1;
  // `def log_error(text)` puts the time before it, and hands it to what prints.
  return !isWritten && callsOf(helper, program).some(({ id }) => isClockLogger(program.enclosing(id), program));
}

/** `open("/srv/pulse.log", "a")`: a table of days is no log. */
const isOnLog = ({ effect, medium, target }: Step): boolean =>
  effect === 'append' &&
  medium === 'file' &&
  target !== undefined &&
  [target.text, ...target.holes.map(({ name }) => name)].some(isLogLike);

/** A report in a function that is used more than once brings time or level along, beside words of its own: no logger, and no bare report either. */
export function isHalfStamped({ effect, content, call }: Step, program: Program): boolean {
  const text = (content?.text ?? '').slice(0, LONGEST);
  if (effect !== 'report' || !(LEVEL.test(text) || TIME.test(text))) return false;
  const owner = program.enclosing(call.id);
  return owner.role === 'function' && callsOf(owner, program).length > 1;
}

/** Time or level before what it is given, and hardly a word of its own: `ERROR: cannot read ${path}` is a report of one thing. */
function isStamp({ content, call }: Step, helper: Scope, isWritten: boolean): boolean {
  const text = (content?.text ?? '').slice(0, LONGEST);
  if (!TIME.test(text) && (isWritten || !LEVEL.test(text))) return false;
  const isGiven = content?.holes.some(({ from }) => from === helper.id) === true || /%[sb]/.test(text) || call.args.length > 1;
  return isGiven && wordsIn(text).length < FEW_WORDS;
}
const LONGEST = 400;
const FEW_WORDS = 2;

const callsOf = ({ id }: Scope, program: Program): readonly Call[] => callsIn(program).get(id) ?? [];
const callsIn = lastAsked(({ calls }: Program) => Map.groupBy(calls, ({ local }) => local));

/** In Python: `def printNLogInfo(message)` puts the time before what it was given. */
const looksAtClock = ({ id, name }: Scope, program: Program): boolean =>
  program.file.language === 'python' &&
  /log|info|warn|err|debug/i.test(name ?? '') &&
  program.callsIn(id).some((call) => CLOCK.test(call.name));

const isClockLogger = (owner: Scope, program: Program): boolean =>
  owner.role === 'function' && looksAtClock(owner, program) && callsOf(owner, program).length > 1;

/** A redirect of what is reported into a log file: `echo … >> "$LOG"`. */
export function isIntoLog({ effect, medium, call, target }: Step): boolean {
  if (medium !== 'file' || call.input === undefined || (effect !== 'append' && effect !== 'write') || !target) return false;
  return [target.text, ...target.holes.map(({ name }) => name)].some(isLogLike);
}

/** `pg_dump app >> "$LOG"`: what a program says goes there, and not what the script itself says. */
export function isOfChild({ call }: Step, program: Program): boolean {
  const of = call.input === undefined ? undefined : program.fact(call.input);
  if (of?.kind !== 'call' || of.local !== undefined || program.step(of.id)?.effect === 'report') return false;
  // `{ …; } >> "$LOG"`
  return !/[})]|\bdone\b|\bfi\b/.test(program.file.text.slice(of.end, call.start));
}
