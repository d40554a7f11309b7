import type { Call, Fact, Scope, Written } from '../../core/facts.ts';
import { header } from '../../core/flow/evidence.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';

/** The entry of a job, or of the file (`undefined`), of that name or below it: `concurrency`, `environment`. */
export function entryOf(job: Scope | undefined, name: string, program: Program): Written | undefined {
  return program
    .children(job?.id ?? 0)
    .find(
      (fact): fact is Written =>
        fact.kind === 'value' && fact.role === 'entry' && (fact.name === name || fact.name?.startsWith(`${name}.`) === true),
    );
}

/** Does a job call a workflow that stands in another file? Below its `if:`, too. A step's `uses` is a call, and no entry. */
export const callsWorkflow = (job: Scope, program: Program): boolean =>
  entryOf(job, 'uses', program) !== undefined ||
  program
    .children(job.id)
    .some((fact) => fact.kind === 'scope' && (fact.role !== 'unit' || fact.name !== undefined) && callsWorkflow(fact, program));

/** `uses: actions/checkout@v5` of a step, whose call has the action's name without its version. */
export const usesAction = ({ name }: Pick<Call, 'name'>): boolean => /^[\w.-]+\/[\w./-]+$/.test(name);

/** What a called workflow does when it fails, or at its end, is not in this file. */
export const callsOtherWorkflows = (program: Program): boolean => program.jobs.some((job) => callsWorkflow(job, program));

/** Is the workflow started by nothing but these events? */
export function startsOnlyOn(events: readonly string[], program: Program): boolean {
  const starts = program.calls.filter(({ name }) => name.startsWith('on.'));
  return starts.length > 0 && starts.every(({ name }) => events.includes(name.slice(3)));
}

/** When it starts by itself: the schedules of a workflow's own, and those of each who starts the file. */
function timesBy({ calls, evidence: { callers = [] } }: Program): readonly (readonly string[])[] {
  const own = calls.filter(({ name }) => name === 'on.schedule').flatMap(({ args }) => args.map(({ text }) => text));
  return [own, ...callers.map(({ schedule }) => (schedule === '' ? [] : schedule.split(', ')))].filter(
    ({ length }) => length > 0,
  );
}

const timesOf = (program: Program): readonly string[] => timesBy(program).flat();

/** Does each change start it as well, which is looked at when it fails? */
export const isOfChanges = ({ calls }: Program): boolean =>
  calls.some(({ name }) => /^on\.(?:push|pull_request(?:_target)?|merge_group)$/.test(name));

/** Every ten minutes, all day or a part of it (ten past, twenty past …), also as a timer of systemd says it: `*:0/10`, `OnUnitActiveSec=10min`. */
const SOON = /^\S*[*,/]\S*\s+(?:\*|\*\/1|\d+-\d+)\s|^(?:\S+ )?\*:\S*[,/]|^On\w+Sec=\d{1,2} ?(?:s|sec|m|min)$/;

/** Once an hour: `17 * * * *`, `@hourly`; as a timer of systemd says it: `hourly`, `*:00`, `OnUnitActiveSec=1h`. */
const HOURLY =
  /^\d{1,2}\s+(?:\*|\*\/1|\d+-\d+)\s|^@?hourly$|^(?:\S+ )?\*:\d{1,2}(?::\d{1,2})?$|^On\w+Sec=(?:1 ?h(?:r|our)?|60 ?m(?:in)?)$/;

/**
 * Does the next run come within the hour, whoever starts it? Of several times the most frequent decides: what comes hourly and once more
 * each night comes hourly.
 */
export const comesWithinHour = (program: Program): boolean => {
  const all = timesBy(program);
  if (all.length > 0) return all.every((times) => times.some((time) => SOON.test(time) || HOURLY.test(time)));
  return saysEvery(program, MINUTES) || saysEvery(program, HOUR);
};

/** "Runs every 15 minutes", in the words that make it a job. */
const saysEvery = (program: Program, period: RegExp): boolean =>
  program.evidence.job === 'weak' && header(program).some((text) => period.test(text));
const MINUTES = /\bevery\s+(?:(?:[1-9]|[1-5]\d|60|few|a few|couple of|five|ten|fifteen|twenty|thirty)[\s-]+)?min(?:ute)?s?\b/i;
const HOUR = /\bevery\s+(?:(?:1|one|single)\s+)?hour\b|\bhourly\b/i;
const HOURS = /\bevery\s+(?:\d+\s+|few\s+)?hours?\b|\bhourly\b/i;

/**
 * Does nothing but a schedule start it, whose runs are further apart than they can last: GitHub ends each job after six hours? What
 * comes once a day or less has a day. Whoever starts it by hand sees whether it runs.
 */
export function comesApart(program: Program): boolean {
  if (!startsOnlyOn(['schedule', 'workflow_dispatch'], program)) return false;
  const minutes = timesOf(program).map(minutesOf);
  if (minutes.length === 0 || minutes.some((times) => times.length === 0)) return false;
  return Math.min(...gapsOf(minutes.flat())) >= Math.min(DAY, LONGEST * program.jobs.length);
}

/** Does the clock come again within so many minutes, at any time of each day? */
export const comesEach = (most: number, program: Program): boolean =>
  timesOf(program).some((time) => {
    const [, hour = '', days = ''] = /^\S+\s+(\S+)\s+(\S+\s+\S+\s+\S+)$/.exec(time) ?? [];
    if (!/^(?:\* ){2}\*$/.test(days.replace(/\s+/g, ' '))) return false;
    const gaps = gapsOf(minutesOf(time));
    return /^\*(?:\/1)?$/.test(hour) || (gaps.length > 0 && Math.max(...gaps) < most);
  });

const gapsOf = (minutes: readonly number[]): readonly number[] => {
  const all = [...new Set(minutes)].sort((one, other) => one - other);
  return all.map((time, at) => (all[at + 1] ?? (all[0] ?? 0) + DAY) - time);
};
const DAY = 24 * 60;
const LONGEST = 6 * 60;

/** The minutes of the day at which `30 4,16 * * *` comes; none: more than one an hour, or nobody can tell. */
function minutesOf(time: string): readonly number[] {
  const [, minute = '', hour = ''] = /^(\d{1,2})\s+(\S+)\s/.exec(time) ?? [];
  const every = Number(/^\*\/(\d{1,2})$/.exec(hour)?.[1] ?? 0);
  if (every > 0) return Array.from({ length: Math.ceil(24 / every) }, (_, at) => at * every * 60 + Number(minute));
  return /^\d{1,2}(?:,\d{1,2})*$/.test(hour) ? hour.split(',').map((one) => Number(one) * 60 + Number(minute)) : [];
}

/** `0 * * * *`, `0 8,20 * * *`: the next run comes on the same day. */
const OFTEN = /^\S+\s+\S*[*,/-]\S*\s|^@hourly$/;

/** Does every schedule that starts it, its own or that of who starts it, come several times a day? */
export const runsOften = (program: Program): boolean => {
  const times = timesOf(program);
  return times.length > 0 ? times.every((time) => OFTEN.test(time)) : saysEvery(program, HOURS);
};

/** A job that stands under a deployment environment may be waiting for somebody's approval: nobody can see it from here. */
export function mayBeApproved(id: number, program: Program): boolean {
  const job = program.job(id);
  return job !== undefined && entryOf(job, 'environment', program) !== undefined;
}

/** The name that a person gave the step whose script this is, or in whose script the call `id` stands. */
export function nameOfStep(program: Program, id?: number): string | undefined {
  const unit = id === undefined ? program.scopes[0] : unitOf(id, program);
  return unit && entryBefore(unit, 'steps.name', program);
}

/** The name of the step that uses an action; where it has an `if:`, the call stands below that. */
export function nameOfUses(call: Fact, program: Program): string | undefined {
  const around = call.within < 0 ? undefined : program.fact(call.within);
  return (
    entryBefore(call, 'steps.name', program) ??
    (around?.kind === 'scope' && around.role === 'branch' ? entryBefore(around, 'steps.name', program) : undefined)
  );
}

/** The script in which a fact stands: a step's, or the file. */
export function unitOf(id: number, program: Program): Fact {
  let at: Fact = program.fact(id);
  while (at.within >= 0 && !(at.kind === 'scope' && at.role === 'unit')) at = program.fact(at.within);
  return at;
}

/** What a step says of its script, or of what it uses, before it. */
export function entriesBefore(unit: Fact, { children }: Program): readonly Written[] {
  if (unit.within < 0) return [];
  const before = children(unit.within).filter(({ id }) => id < unit.id);
  const last = before.findLastIndex(
    (fact) => fact.kind === 'scope' || (fact.kind === 'call' && !/^(?:getenv|argv)$/.test(fact.name)),
  );
  return before.slice(last + 1).filter((fact): fact is Written => fact.kind === 'value');
}

/** What a step says under a key: `steps.working-directory`. */
export const entryBefore = (unit: Fact, key: string, program: Program): string | undefined =>
  entriesBefore(unit, program).findLast(({ name }) => name === key)?.value.text;

/** The names that a person gave the steps within a fact. */
export function stepNamesIn({ start, end }: Span, program: Program): readonly string[] {
  return named(program)
    .filter((written) => written.start >= start && written.end <= end)
    .map(({ value }) => value.text);
}

/** Not by a WeakMap: what it holds stays until the next full garbage collection, and these hold their file's facts. */
const named = lastAsked((program: Program): readonly Written[] => program.written.filter(({ name }) => name === 'steps.name'));

/** The last that each job does is to start a workflow elsewhere, which tells by itself what became of it. */
export const onlyDispatches = ({ jobs, callsIn }: Program): boolean =>
  jobs.length > 0 &&
  jobs.every(({ id }) => isDispatch(callsIn(id).findLast(({ name }) => !/^(?:echo|printf|getenv)$/.test(name))));

const isDispatch = (call: Fact | undefined): boolean =>
  call?.kind === 'call' &&
  (/^[\w.-]+\/(?:[\w.-]*-)?(?:workflow|repository)-dispatch(?:-\w+)*(?:@|$)/.test(call.name) ||
    (call.name === 'gh' && call.args[0]?.text === 'workflow' && call.args[1]?.text === 'run'));
