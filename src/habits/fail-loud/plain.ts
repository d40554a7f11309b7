import type { Call } from '../../core/facts.ts';
import { keptAt, type Missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';
import { isForeign } from '../../knowledge/doubts.ts';
import { isBroad } from '../../knowledge/exceptions.ts';
import { ofHandlers, ofSteps } from './narrow.ts';
import { ofBranch } from './plain-branches.ts';
import { ofHandler } from './plain-handlers.ts';
import { ofStep } from './plain-steps.ts';

/**
 * Python and JavaScript, in an automation: what the specification calls a failure that ends in success or in silence, and the narrower
 * rules of this habit leave alone, is said once a file, on its first place, and weighs nothing. Where there is none the habit is kept.
 */
export function plainly(isIdle: boolean, program: Program): readonly Verdict[] {
  const { language } = program.file;
  if ((language !== 'python' && language !== 'javascript') || program.evidence.kind === 'library') return [];
  // What runs while a package is installed must not keep it from that.
  const found = program.evidence.onInstall ? undefined : placesIn(program);
  if (found === undefined) return keptIn(program);
  return !isIdle && isTold(program) ? [] : [found];
}

/** The first place in the text. */
function placesIn(program: Program): Missing | undefined {
  const scopes = program.scopes.filter(({ id, role }) => /^(?:handler|branch)$/.test(role) && program.reached(id));
  const found = [
    ...scopes.flatMap((scope) => placed(scope.role === 'handler' ? ofHandler(scope, program) : ofBranch(scope, program), scope)),
    ...program.steps.flatMap((step) => (program.reached(step.call.id) ? placed(ofStep(step, program), step.call) : [])),
  ];
  return found.reduce<Missing | undefined>(
    (first, one) => (first?.at === undefined || (one.at?.start ?? 0) < first.at.start ? one : first),
    undefined,
  );
}

const placed = (found: Missing | undefined, at: NonNullable<Missing['at']>): readonly Missing[] =>
  found === undefined ? [] : [{ ...found, at: found.at ?? at }];

/** A narrower rule speaks in this file. */
const isTold = (program: Program): boolean =>
  program.scopes.some(
    (scope) => scope.role === 'handler' && program.reached(scope.id) && isMissing(ofHandlers(program)(scope)),
  ) || program.steps.some((step) => program.reached(step.call.id) && isMissing(ofSteps(program)(step)));

const isMissing = (verdict: Verdict | readonly Verdict[] | undefined): boolean =>
  (verdict === undefined ? [] : [verdict].flat()).some(({ outcome }) => outcome === 'missing');

/** Something in it can fail, and that ends the run or is looked at: an outside step, a parse, a promise that is waited for. */
function keptIn(program: Program): readonly Verdict[] {
  const step = program.steps.find(
    (one) => (isOutside(one) || one.effect === 'parse') && program.statusChecked(one) === 'yes' && program.reached(one.call.id),
  );
  const call =
    step?.call ??
    program.calls.find(({ id, uses }) => uses.includes('await') && program.reached(id)) ??
    (takesInSilence(program) ? undefined : program.calls.find((one) => isWorkElsewhere(one, program)));
  return call === undefined ? [] : [keptAt(call)];
}

/** A handler that takes everything and tells nothing: around work that stands elsewhere nobody can say what is lost by it. */
const takesInSilence = (program: Program): boolean =>
  program.scopes.some(
    (scope) =>
      scope.role === 'handler' &&
      (scope.catches ?? ['*']).some(isBroad) &&
      /^(?:silent|kept|lies|unknown)$/.test(program.outcome(scope)),
  );

/** A program that is only asked, and ends the run where it fails; work that stands in another module: what it throws is taken by nobody. */
function isWorkElsewhere(call: Call, program: Program): boolean {
  const step = program.step(call.id);
  if (
    step === undefined
      ? !isForeign(call, program) || OF_ITSELF.test(call.name)
      : step.effect !== 'probe' || step.medium !== 'process'
  )
    return false;
  if (step !== undefined && program.statusChecked(step) !== 'yes') return false;
  return program.reached(call.id) && program.catchers(call.id).by.length === 0;
}

/** What is only made (`Client(key)`) does nothing yet, and what the language itself has fails at nothing: `Array.from(…)`. */
const OF_ITSELF = /(?:^|\.)[A-Z]\w*$|^(?:Array|Object|Math|String|Number|Symbol|Date|Map|Set|Promise|Reflect|Intl)\./;
