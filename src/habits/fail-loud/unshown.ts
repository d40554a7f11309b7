import { lastAsked } from '../../core/flow/remember.ts';
import type { Missing } from '../../core/habit.ts';
import { MOST_ASKED } from '../../core/observe.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isTrapped } from '../../knowledge/questions.ts';
import { isFragment } from '../../knowledge/services.ts';
import { isStrictAtTimes } from '../../knowledge/shell/strict.ts';
import { answering } from './answering.ts';
import { branching } from './branching.ts';
import { endsAtFailure } from './heard.ts';
import { lossOf } from './lost-by.ts';
import type { Loss } from './mattering.ts';
import { onlyTidies } from './only-tidying.ts';
import { isGivenOption, mayBeStrict } from './read-in.ts';
import { staysUp } from './stays-up.ts';
import { RULES, unseen } from './telling-loss.ts';
import { isTurnedOff } from './turned-off.ts';
import { unread } from './unshown-answer.ts';
import { endsWell } from './unshown-branch.ts';
import { goesOnAfter } from './unshown-going-on.ts';
import { isOutOfSight } from './unshown-masked.ts';

/**
 * Shell: what `habits.md` calls a lost failure, where nothing shows what comes of it. The habit is missing, and it is one line in
 * the summary for each rule of a script that has no finding already.
 */
export function unshown(program: Program, found: readonly Missing[]): readonly Missing[] {
  const told = new Set(found.map(({ rule }) => rule));
  const first = new Map<string, Missing>();
  const isKnown = (rule: string | undefined): boolean => rule !== undefined && (told.has(rule) || first.has(rule));
  for (const step of program.steps.slice(0, MOST_STEPS)) {
    if (program.languageOf(step.call.id) !== 'shell') continue;
    for (const one of lostBy(step, program, found, isKnown)) if (!isKnown(one.rule)) first.set(one.rule, one);
  }
  if (first.size === 0) return [];
  const toldAtSteps = rulesAtSteps(program);
  return [...first.values()].filter(({ rule }) => !toldAtSteps.has(rule));
}

/** The first of each rule is told: where so many steps show none, the next ones are not asked. */
export const MOST_STEPS = 300;

/** What a step loses. Of a rule that is known already nothing more is asked: a long script would be asked the same thousands of times. */
function* lostBy(
  step: Step,
  program: Program,
  found: readonly Missing[],
  isKnown: (rule: string | undefined) => boolean,
): Generator<Missing> {
  const loss = lossOf(step, program);
  const isOfInterest = loss !== undefined && !isKnown(RULES[loss]);
  // A pipe has one finding, whose advice holds for both.
  const isAsked = (isOfInterest || !isKnown('unchecked-status')) && !found.some(({ at }) => at === step.call);
  const answer = isAsked ? unread(step, program) : undefined;
  // Its advice has `pipefail`, and `|| exit 1` where nothing ends the script, in it.
  if (isOfInterest && answer === undefined && answering(step, program)?.outcome !== 'missing') {
    const lost = ofLoss(step, loss, program);
    if (lost !== undefined) yield lost;
  }
  const end = endsWell(step, program);
  if (end !== undefined) yield end;
  if (answer !== undefined) yield answer;
}

/** `fail-loud/swallowed` and others are told where the step is judged. */
const rulesAtSteps = (program: Program): ReadonlySet<string> =>
  new Set(
    program.steps
      .slice(0, MOST_ASKED)
      .flatMap((step) => [branching(step, program), answering(step, program)])
      .flatMap((verdict) => (verdict?.outcome === 'missing' ? [verdict.rule] : [])),
  );

const ofLoss = (step: Step, loss: Loss, program: Program): Missing | undefined =>
  isUnshown(step, loss, program) ? unseen(step, loss, program) : undefined;

function isUnshown(step: Step, loss: Loss, program: Program): boolean {
  if (loss === 'no-errexit')
    return (
      !isPart(program) && !isUnknowable(program) && goesOnAfter(step, program) && !isGivenOption(step.call, 'errexit', program)
    );
  if (!endsAtFailure(program) && loss !== 'pipe') return false;
  // Whether it has `pipefail` says whoever reads it in.
  if (loss === 'pipe' && (isPart(program) || isGivenOption(step.call, 'pipefail', program))) return false;
  return isOutOfSight(step, loss, program);
}

const isPart = (program: Program): boolean => program.file.language === 'shell' && isFragment(program);

/** A decision, a trap that sees each failure, what it reads in or asks first, or tidying up: nobody can tell that it goes on unseen. */
const isUnknowable = (program: Program): boolean =>
  isTurnedOff(program) ||
  staysUp(program) ||
  isTrapped(program) ||
  mayBeStrict(program) ||
  isStrictAtTimes(program) ||
  onlyTidies(program);

/** Does something that matters go on unchecked, and nobody can tell whether that is meant? Then the habit is not kept. */
export const isOpen = lastAsked(
  (program: Program): boolean =>
    !isPart(program) &&
    !isTrapped(program) &&
    isUnknowable(program) &&
    (isStrictAtTimes(program) ||
      program.steps.some((step) => lossOf(step, program) === 'no-errexit' && goesOnAfter(step, program))),
);
