import type { Scope } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside } from '../../core/step.ts';
import { isBroad, isInterrupt, isMild } from '../../knowledge/exceptions.ts';
import { endsTheRun } from './boundary.ts';
import { isExcused, isOnlyTelling, isTidying } from './excuses.ts';

/** What becomes of a failure that somebody takes: it must stay visible, and the run must not end in success. */
export function handling(handler: Scope, program: Program): Verdict | undefined {
  const taken = handler.catches ?? ['*'];
  const outcome = program.outcome(handler);
  if (outcome === 'lies') return lying(handler, taken, program);
  if (taken.every(isMild)) return undefined;
  if (outcome === 'loud') return kept;
  if (outcome === 'silent') return silent(handler, taken, program);
  return outcome === 'told' ? told(handler, program) : undefined;
}

function lying(handler: Scope, taken: readonly string[], program: Program): Verdict | undefined {
  // A missing module is named like a condition, but a run that needs it has failed.
  const isCondition = taken.every((name) => isMild(name) && !/^(?:Import|ModuleNotFound)Error$/.test(name));
  if (isCondition || taken.some(isInterrupt) || isExcused(handler, program)) return undefined;
  return missing({
    rule: 'exit-zero',
    severity: 'error',
    message: 'This failure ends in exit status 0: whoever started the run sees a success. Exit with 1.',
    fix: { kind: 'code', code: 'sys.exit(1)' },
  });
}

function silent(handler: Scope, taken: readonly string[], program: Program): Verdict | undefined {
  const attempt = handler.of;
  if (attempt === undefined || isExcused(handler, program) || isTidying(attempt, program)) return undefined;
  const calls = program.callsIn(attempt);
  const broad = taken.some(isBroad);
  if (broad ? calls.length === 0 || isProbing(attempt, program) : !changesSomething(attempt, program)) return undefined;
  const what = broad ? 'Every failure in this `try`' : `\`${shortest(taken)}\``;
  return missing({
    rule: 'swallowed',
    severity: 'error',
    message: `${what} is swallowed: the run goes on as if it had worked. Log it, and raise or count it.`,
    fix: { kind: 'code', code: 'logging.exception("… failed")\nraise' },
  });
}

const changesSomething = (attempt: number, program: Program): boolean => program.stepsUnder(attempt).some(isChange);

/** An attempt that only asks around: whether a program, a module or a setting is there. */
function isProbing(attempt: number, program: Program): boolean {
  const calls = program.callsIn(attempt).filter((call) => call.name !== 'return');
  return (
    calls.length > 0 &&
    calls.every((call) => {
      const step = program.step(call.id);
      return (
        step !== undefined &&
        (step.effect === 'probe' || step.effect === 'setup' || step.medium === 'environment' || step.row.minor === true)
      );
    })
  );
}

function told(handler: Scope, program: Program): Verdict | undefined {
  const attempt = handler.of;
  if (attempt === undefined || program.loops(handler.id).length > 0 || !program.reached(handler.id)) return undefined;
  if (isExcused(handler, program) || isTidying(attempt, program) || isOnlyTelling(attempt, program)) return undefined;
  if (!program.stepsUnder(attempt).some(isOutside) || !endsTheRun(handler, program)) return undefined;
  return missing({
    rule: 'reported-only',
    severity: 'error',
    message: 'This failure is only reported, and the run still ends with exit status 0: exit with 1 or raise.',
    fix: { kind: 'code', code: 'sys.exit(1)' },
  });
}

/** `requests.exceptions.RequestException` as a person would say it. */
const shortest = (taken: readonly string[]): string => taken.map((name) => name.slice(name.lastIndexOf('.') + 1)).join(', ');
