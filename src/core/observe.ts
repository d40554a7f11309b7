import type { Scope, Written } from './facts.ts';
import { SHORT } from './flow/units.ts';
import type { HabitDefinition, Questions, Severity, Subject, Verdict } from './habit.ts';
import type { Settings } from './judgement.ts';
import type { Program } from './program.ts';
import type { Fault } from './report.ts';
import type { Span } from './source.ts';
import type { Step } from './step.ts';

/** A habit kept or missing at a place. */
export interface Observation {
  readonly habit: HabitDefinition;
  readonly verdict: Verdict;
  readonly span: Span;
  /** The enclosing function's name, or the job's; empty at the top level. */
  readonly within: string;
  /** The job it belongs to; empty where a file has none. */
  readonly job: string;
  /** In a library, or in code that nothing in the file reaches. */
  readonly library: boolean;
}

export interface Observations {
  readonly observations: readonly Observation[];
  readonly faults: readonly Fault[];
}

/** Asks every habit about every subject it has a question for. A habit that throws is a fault, and the others go on. */
export function observe(program: Program, habits: readonly HabitDefinition[], settings: Settings): Observations {
  const subjects = subjectsIn(program);
  const observations: Observation[] = [];
  const faults: Fault[] = [];
  for (const habit of habits) {
    if (habit.jobsOnly && !isJob(program)) continue;
    try {
      for (const observation of observeHabit(program, habit, settings, subjects)) observations.push(observation);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push({ path: program.file.path, habit: habit.id, message });
    }
  }
  return { observations, faults };
}

const isJob = ({ evidence: { job, guessed } }: Program): boolean => job !== undefined || guessed === true;

/** The subjects of a program, by kind; each list is made when it is first asked for. */
function subjectsIn(program: Program): (subject: Subject, isLong: boolean) => readonly PlacedSubject[] {
  const known = new Map<string, readonly PlacedSubject[]>();
  return (subject, isLong) => {
    const key = `${subject} ${isLong}`;
    const before = known.get(key);
    if (before) return before;
    const isLibrary = program.evidence.kind === 'library';
    const places = subject === 'script' ? scriptsIn(program, isLong) : subjectsOf(subject, program);
    const subjects = places.map(({ item, id, span }) => ({ item, id, span, library: isLibrary || !program.reached(id) }));
    known.set(key, subjects);
    return subjects;
  };
}

/** A question may look at all that stands in a file, for each subject anew: what is as long as no script that people write has an end. */
export const MOST_ASKED = 2000;

const SUBJECTS = ['step', 'handler', 'loop', 'value', 'file', 'script', 'job'] as const;

function observeHabit(
  program: Program,
  habit: HabitDefinition,
  settings: Settings,
  subjects: ReturnType<typeof subjectsIn>,
): readonly Observation[] {
  const found: Observation[] = [];
  for (const subject of SUBJECTS) {
    const ask = habit.on[subject] as Ask | undefined;
    if (!ask) continue;
    const asksLibraries = inLibrary(habit, subject, settings);
    const judged = subjects(subject, habit.longScripts === true);
    // Most of what a check does passes here: a plain loop costs the least while nothing is compiled yet.
    for (let index = 0; index < Math.min(judged.length, MOST_ASKED); index++) {
      const at = judged[index] as PlacedSubject;
      if (at.library && !asksLibraries) continue;
      const answer =
        subject === 'file' || subject === 'script' ? (ask as FileQuestion)(at.item as Program) : ask(at.item as never, program);
      if (answer === undefined) continue;
      for (const verdict of listOf(answer)) found.push(observed(weighed(verdict, habit, program, settings), habit, at, program));
    }
  }
  return onePerJob(found);
}

/** A habit that is missing as a whole is said once for a job, whichever of its scripts lack it: of the first of those that weigh most. */
function onePerJob(found: readonly Observation[]): readonly Observation[] {
  const first = new Map<string, Observation>();
  for (const one of found) {
    if (!isWhole(one)) continue;
    const said = first.get(one.job);
    if (said === undefined || weightOf(one) > weightOf(said)) first.set(one.job, one);
  }
  return first.size === 0 ? found : found.filter((one) => !isWhole(one) || first.get(one.job) === one);
}

const isWhole = ({ verdict, job }: Observation): boolean => job !== '' && verdict.outcome === 'missing' && verdict.whole === true;
const weightOf = ({ verdict }: Observation): number =>
  verdict.outcome === 'missing' ? ['info', 'warning', 'error'].indexOf(verdict.severity) : -1;

type Ask = (item: never, program: Program) => ReturnType<NonNullable<Questions['step']>>;
type FileQuestion = (program: Program) => ReturnType<NonNullable<Questions['step']>>;

interface PlacedSubject extends SubjectAt {
  /** In a library, or in code that nothing in the file reaches. */
  readonly library: boolean;
}

interface SubjectAt {
  readonly item: Step | Scope | Written | Program;
  readonly id: number;
  readonly span: Span;
}

function subjectsOf(subject: Exclude<Subject, 'script'>, program: Program): readonly SubjectAt[] {
  switch (subject) {
    case 'step':
      return program.steps.map((step) => ({ item: step, id: step.call.id, span: step.call }));
    case 'value':
      return program.written.map((written) => ({ item: written, id: written.id, span: written }));
    case 'file':
      return [{ item: program, id: 0, span: START }];
    case 'job':
      return program.jobs.map((job) => ({ item: job, id: job.id, span: firstLine(job, program) }));
    default:
      return program.scopes
        .filter((scope) => scope.role === subject)
        .map((scope) => ({ item: scope, id: scope.id, span: firstLine(scope, program) }));
  }
}

const START: Span = { start: 0, end: 0 };

/** A file's programs; of the scripts inside another file on demand only the long ones. */
function scriptsIn(program: Program, isLong: boolean): readonly SubjectAt[] {
  return program.scripts.flatMap((script): readonly SubjectAt[] => {
    if (script === program) return [{ item: script, id: 0, span: START }];
    const unit = script.scopes[0];
    return unit === undefined || (isLong && script.size <= SHORT) ? [] : [{ item: script, id: unit.id, span: unit }];
  });
}

/** A finding about a scope stands on the line that opens it. */
function firstLine(scope: Scope, program: Program): Span {
  const line = program.lines.lineAt(scope.start);
  const end = program.lines.startOf(line) + program.lines.textOf(line).length;
  return { start: scope.start, end: Math.min(scope.end, Math.max(end, scope.start)) };
}

function inLibrary({ library }: HabitDefinition, subject: Subject, settings: Settings): boolean {
  return library?.always?.includes(subject) === true || (settings.libraries && library?.asked?.includes(subject) === true);
}

function listOf(answer: NonNullable<ReturnType<Ask>>): readonly Verdict[] {
  return Array.isArray(answer) ? answer : [answer as Verdict];
}

/** The configured severity, else the habit's own: on weak evidence the habits of jobs are at most info. */
function weighed(verdict: Verdict, habit: HabitDefinition, program: Program, settings: Settings): Verdict {
  if (verdict.outcome === 'kept') return verdict;
  const configured = settings.habits[habit.id];
  if (configured !== undefined && configured !== 'off') return { ...verdict, severity: configured };
  const severity: Severity = habit.jobsOnly && program.evidence.job !== 'strong' ? 'info' : verdict.severity;
  return severity === verdict.severity ? verdict : { ...verdict, severity };
}

function observed(verdict: Verdict, habit: HabitDefinition, { id, span, library }: PlacedSubject, program: Program): Observation {
  const scope = program.enclosing(id);
  const job = program.job(id)?.name ?? '';
  return { habit, verdict, span, within: scope.role === 'function' ? (scope.name ?? '') : job, job, library };
}
