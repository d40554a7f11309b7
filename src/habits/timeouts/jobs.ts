import type { Call, Fact, Scope } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { callsWorkflow, entryOf } from '../../knowledge/workflow/jobs.ts';
import { isLeftOutBySchedule } from '../../knowledge/workflow/on-schedule.ts';
import { isScan } from '../../knowledge/workflow/scans.ts';
import { isMissedByNobody } from '../../knowledge/workflow/work.ts';
import { isBrief, isLimit, isRead, minutesOfRelease } from './brief.ts';

/**
 * A job without `timeout-minutes` holds its runner for GitHub's default of 360 minutes (workflow syntax,
 * `jobs.<job_id>.timeout-minutes`). One that calls a reusable workflow cannot have it.
 */
export function limiting(job: Scope, program: Program): Verdict | undefined {
  if (callsWorkflow(job, program)) return undefined;
  const parts = program.children(job.id).filter((fact) => fact.kind !== 'value' && !(fact.kind === 'call' && isRead(fact)));
  if (parts.length === 0 || parts.every(isNever)) return undefined;
  if (parts.every((fact) => fact.kind === 'call' && isLimit(fact))) return kept;
  // GitHub ends a job on `ubuntu-slim` after 15 minutes (docs, "Single-CPU runners").
  if (entryOf(job, 'runs-on', program)?.value.text === 'ubuntu-slim') return kept;
  if (isOnlyPause(job, program)) return undefined;
  const isShort = isBrief(job, program);
  if (isShort && program.callsIn(job.id).some(isLimit)) return kept;
  return missing({
    rule: 'job',
    // Code is scanned on each push as well, and nobody waits for the scan that a clock starts.
    severity:
      isShort ||
      program.evidence.job === undefined ||
      isScan(job, program) ||
      isMissedByNobody(program) ||
      isNeverScheduled(job, program)
        ? 'info'
        : 'warning',
    message: `If \`${shown(job.name ?? '')}\` hangs it holds its runner for 6 hours: add \`timeout-minutes\`.`,
    // Below a limit that stands in the environment nobody can offer one.
    fix:
      hasUnknownLimit(job, program) || sleepsOf(job, program).some(isComputed)
        ? undefined
        : { kind: 'code', code: `timeout-minutes: ${minutesFor(job, program)}` },
    whole: true,
  });
}

/** `if: github.event_name != 'schedule'`: the clock of its workflow starts the others. */
const isNeverScheduled = (job: Scope, program: Program): boolean =>
  program.callsIn(job.id).every(({ id }) => isLeftOutBySchedule(id, program));

/** `timeout-minutes: ${{ fromJSON(env.BUILD_TIMEOUT) }}` on a step. */
const hasUnknownLimit = (job: Scope, program: Program): boolean =>
  program.callsIn(job.id).some((call) => isLimit(call) && !Number.isFinite(Number(call.args[0]?.text ?? 'NaN')));

const sleepsOf = (job: Scope, program: Program): readonly Call[] =>
  program.callsIn(job.id).filter(({ name }) => name === 'sleep');

/** `sleep $DELAY`: nobody can say how many minutes are enough. */
const isComputed = ({ args }: Call): boolean => args.some(({ holes }) => holes.length > 0);

/** It says something, and sleeps for so many seconds: that ends by itself. */
const isOnlyPause = (job: Scope, program: Program): boolean =>
  sleepsOf(job, program).length > 0 &&
  sleepsOf(job, program).every(({ args }) => !args.some(({ text }) => text === 'infinity')) &&
  !program.scopes.some(({ id, role }) => role === 'loop' && program.job(id)?.id === job.id) &&
  program.callsIn(job.id).every((call) => isRead(call) || /^(?:echo|printf|date|sleep)$/.test(call.name));

/** No less than its steps may take together, by the limits that they have. */
function minutesFor(job: Scope, program: Program): number {
  const limits = program
    .callsIn(job.id)
    .filter(isLimit)
    .map(({ args }) => Number(args[0]?.text));
  const released = program.callsIn(job.id).map(({ options }) => minutesOfRelease(options.get('args')?.text) ?? 0);
  const sum = [...limits, ...released, meantFor(job, program), minutesInLines(job, program)]
    .filter(Number.isFinite)
    .reduce((all, one) => all + one, 0);
  return Math.max(USUAL, Math.ceil((sum + 1) / ROUND) * ROUND, ...limitsOfOthers(job, program));
}

/** What the file's other jobs, which are most like it, are given. */
const limitsOfOthers = (job: Scope, { jobs, children }: Program): readonly number[] =>
  jobs
    .filter(({ id }) => id !== job.id)
    .flatMap(({ id }) =>
      children(id).flatMap((fact) => (fact.kind === 'call' && isLimit(fact) ? [Number(fact.args[0]?.text)] : [])),
    )
    .filter(Number.isInteger);

/** What its actions are told to take, `fuzz-seconds: 3600`, `duration: 45m`, and where that is long the usual time for what stands beside them. */
function meantFor(job: Scope, program: Program): number {
  const meant = program
    .callsIn(job.id)
    .filter(({ name }) => name.includes('/'))
    .flatMap(({ options }) => [...options].map(([key, { text }]) => minutesOfInput(key, text)))
    .reduce((all, one) => all + one, 0);
  return meant < USUAL ? meant : meant + USUAL;
}

function minutesOfInput(key: string, text: string): number {
  const [asked, one, other] = INPUT.exec(key) ?? [];
  const named = one ?? other;
  const [, figure = '', own = named?.charAt(0).toLowerCase()] = FIGURE.exec(text) ?? [];
  if (asked === undefined || figure === '') return 0;
  // A bare figure may count either: what is small is taken for minutes, since a limit that is too long cancels no run.
  return (Number(figure) * (SECONDS[own ?? (Number(figure) > SMALL ? 's' : 'm')] ?? 0)) / 60;
}
const INPUT = /^(?:.*[-_])?(?:(seconds|minutes|hours)|duration|time-?out(?:[-_]?(?:in[-_])?(sec|min)\w*)?)$/i;
const FIGURE = /^(\d+)\s*(s|m|h)?$/;
const SMALL = 120;

/** `check --attempts 3 --attempt-timeout-s=600`, `kubectl wait --timeout=20m`: what the lines of its scripts may take by their own limits. */
function minutesInLines(job: Scope, { scopes, file, job: jobOf }: Program): number {
  if (!/timeout/.test(file.text)) return 0;
  return scopes
    .filter(({ id, role, language }) => role === 'unit' && language === 'shell' && jobOf(id)?.id === job.id)
    .flatMap(({ start, end }) => file.text.slice(start, end).replace(/\\\n/g, ' ').split('\n'))
    .reduce((sum, line) => sum + (/^\s*#/.test(line) ? 0 : minutesIn(line)), 0);
}

function minutesIn(line: string): number {
  const [, tail = '', figure = '', unit = tail] = LIMIT.exec(line) ?? /(?:^|\s)timeout()\s+(\d+)([smh]?)\s/.exec(line) ?? [];
  const seconds = Number(figure) * (SECONDS[unit.charAt(0)] ?? (/\btimeout\s+\d+\s/.test(line) ? 1 : 0));
  const times = Number(/(?:^|[-\s])(?:attempts|retries|tries)[= ]["']?(\d+)/.exec(line)?.[1] ?? 1);
  return (seconds * Math.max(1, times)) / 60;
}
/** `--timeout=600s`, `go test -timeout 120m`, `--attempt-timeout-s 600`; without a unit nobody can tell. */
const LIMIT = /[\s"'=]--?[\w-]*?timeout(?:-(s|sec|secs|seconds|m|min|mins|minutes|h|hours))?[= ]["']?(\d+)(s|m|h)?(?![\w.])/;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };

const USUAL = 30;
const ROUND = 10;

/** `if: false`: put aside, and never started. */
const isNever = (fact: Fact): boolean =>
  fact.kind === 'scope' &&
  fact.tests?.some(({ op, negated, left }) => op === 'truth' && !negated && left.type === 'boolean' && left.text === 'false') ===
    true;

const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
