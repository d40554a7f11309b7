import type { Fact } from './facts.ts';
import type { Weights } from './judgement.ts';
import type { Observation } from './observe.ts';
import type { Program } from './program.ts';
import type { HabitResult } from './report.ts';
import type { Span } from './source.ts';
import type { Step } from './step.ts';

/** One of the lesson's seven checks: its id, and its words as the lesson's own linter prints them. */
export interface LessonCheck {
  readonly id: string;
  readonly title: string;
  /** What the lesson says goes wrong without it. */
  readonly why: string;
  readonly asks: (program: Program, observations: readonly Observation[]) => Answered;
}

/** Does the file have it, and where can that be seen? */
interface Answered {
  readonly has: boolean;
  readonly at?: Span | undefined;
}

const MOST_PRINTS = 2;

/** The seven checks of the `lesson` preset, a point each. */
export const lessonChecks: readonly LessonCheck[] = [
  { id: 'uses-logging', title: 'uses logging', why: 'A run that nobody watched leaves something to read.', asks: usesLogging },
  { id: 'few-prints', title: 'at most two bare prints', why: 'What is only printed is gone with the screen.', asks: fewPrints },
  {
    id: 'error-handling',
    title: 'has error handling',
    why: 'One bad record or one lost packet no longer ends the run.',
    asks: handlesErrors,
  },
  {
    id: 'secrets-from-environment',
    title: 'secrets from the environment',
    why: 'A credential can be rotated without touching the code.',
    asks: secretsFromEnvironment,
  },
  {
    id: 'no-hard-coded-secret',
    title: 'no hard-coded secret',
    why: 'What is in the code is in the history, for everyone who can read it.',
    asks: noHardCodedSecret,
  },
  {
    id: 'idempotent-mkdir',
    title: 'idempotent mkdir',
    why: 'The second run does not fail where the first one succeeded.',
    asks: idempotentMkdir,
  },
  { id: 'exit-code', title: 'has an exit code', why: 'The scheduler learns that the run failed.', asks: hasExitCode },
];

export const lessonWeights: Weights = new Map(lessonChecks.map(({ id }) => [id, 1]));

/** The lesson's verdicts on one file. Each is kept or missing, whatever the file does: the score is out of seven. */
export function lesson(program: Program, observations: readonly Observation[]): Readonly<Record<string, HabitResult>> {
  return Object.fromEntries(
    lessonChecks.map(({ id, asks }): [string, HabitResult] => {
      const { has, at } = asks(program, observations);
      return [id, { verdict: has ? 'kept' : 'missing', ...(at ? { line: program.lines.lineAt(at.start) } : {}) }];
    }),
  );
}

function usesLogging(program: Program): Answered {
  const log = reports(program, 'log')[0];
  return { has: log !== undefined, at: log?.call };
}

/** More than two prints pass where they are no reporting: the logging habit has no verdict on output that is the product. */
function fewPrints(program: Program, observations: readonly Observation[]): Answered {
  const prints = reports(program, 'print');
  const has = prints.length <= MOST_PRINTS || of(observations, 'logging').length === 0;
  return { has, at: has ? undefined : prints[MOST_PRINTS]?.call };
}

/** A `try` proves nothing: some handler makes something of the failure, and none swallows it. */
function handlesErrors(program: Program, observations: readonly Observation[]): Answered {
  const swallowed = missing(observations, 'fail-loud', ['swallowed'])[0];
  if (swallowed) return { has: false, at: placeOf(swallowed) };
  const handlers = program.scopes.filter(({ role, id }) => role === 'handler' && isLive(program, id));
  const handler = handlers.find((scope) => ['loud', 'told', 'kept'].includes(program.outcome(scope)));
  const kept = of(observations, 'error-handling').find(({ verdict }) => verdict.outcome === 'kept');
  return { has: handler !== undefined || kept !== undefined, at: handler ?? (kept && placeOf(kept)) };
}

/** Passes where no credential is used. */
function secretsFromEnvironment(_: Program, observations: readonly Observation[]): Answered {
  const kept = of(observations, 'secrets').find(({ verdict }) => verdict.outcome === 'kept');
  const written = missing(observations, 'secrets', ['hard-coded'])[0];
  const shown = kept ?? written;
  return { has: kept !== undefined || written === undefined, at: shown && placeOf(shown) };
}

function noHardCodedSecret(_: Program, observations: readonly Observation[]): Answered {
  const written = missing(observations, 'secrets', ['hard-coded'])[0];
  return { has: written === undefined, at: written && placeOf(written) };
}

/** Passes without a directory made. */
function idempotentMkdir(program: Program, observations: readonly Observation[]): Answered {
  const made = program.steps.filter(
    ({ effect, thing, call }) => effect === 'create' && thing === 'directory' && isLive(program, call.id),
  );
  const unsafe = missing(observations, 'idempotence').map(placeOf);
  const twice = made.find(({ call }) => unsafe.some((span) => isWithin(span, call) || isWithin(call, span)));
  return { has: twice === undefined, at: (twice ?? made[0])?.call };
}

/**
 * An exit code that tells: the file ends the run badly, or hands a status on (`sys.exit(run())`), or raises on purpose and
 * nothing takes it; and no failure ends in success. That Python exits with 1 by itself after any exception is no habit.
 */
function hasExitCode(program: Program, observations: readonly Observation[]): Answered {
  const hidden = missing(observations, 'fail-loud', ['swallowed', 'reported-only', 'exit-zero'])[0];
  if (hidden) return { has: false, at: placeOf(hidden) };
  const exit = program.steps.find((step) => isLive(program, step.call.id) && leavesBadly(step));
  const raised = program.calls.find(
    (call) => call.name === 'raise' && isLive(program, call.id) && program.catchers(call.id).escapes,
  );
  const shown: Fact | undefined = exit?.call ?? raised;
  return { has: shown !== undefined, at: shown };
}

function leavesBadly({ effect, row, ask }: Step): boolean {
  const ending = effect === 'leave' ? row.ends?.(ask) : undefined;
  return ending === 'bad' || ending === 'unknown';
}

function reports(program: Program, thing: 'print' | 'log'): readonly Step[] {
  return program.steps.filter((step) => step.effect === 'report' && step.thing === thing && isLive(program, step.call.id));
}

/** A library runs for others: there, everything counts. */
function isLive(program: Program, id: number): boolean {
  return program.evidence.kind === 'library' || program.reached(id);
}

function of(observations: readonly Observation[], habit: string): readonly Observation[] {
  return observations.filter((observation) => observation.habit.id === habit);
}

function missing(observations: readonly Observation[], habit: string, rules?: readonly string[]): readonly Observation[] {
  return of(observations, habit).filter(
    ({ verdict }) => verdict.outcome === 'missing' && (rules?.includes(verdict.rule) ?? true),
  );
}

function placeOf({ verdict, span }: Observation): Span {
  return verdict.at ?? span;
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
