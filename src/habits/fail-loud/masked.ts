import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, lineOfCall, type Step } from '../../core/step.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isTesting } from '../../knowledge/workflow/work.ts';
import { isAnswerOf } from './following.ts';
import { isGivenToNobody } from './given-to-nobody.ts';
import { isPlaceNeeded, isSafeList } from './listed.ts';
import { isWordNeeded } from './outputs.ts';
import { isRefusedNext } from './refused-next.ts';
import { forTheNext, isRefusedEmpty, isRefusedWithout } from './refusing.ts';
import { isAskedBefore, isOnlyShownByName } from './showing.ts';
import { isWordTaken } from './taken-in-silence.ts';
import { isClosing, isNamedForTidying } from './tidying.ts';

/**
 * Inside `$(…)`: a name gets the empty answer (`local x=$(…)`), a loop that changes something goes through no list, the steps and
 * jobs after this one read an empty value, or what is deleted is another place. Whoever else is given nothing says so.
 */
export function isMissedInWords(step: Step, program: Program): boolean {
  const { call } = step;
  const isGiven = (value: Value): boolean => value.holes.some(({ from }) => isAnswerOf(call, from, program));
  if (program.written.some(({ role, value }) => role === 'assigned' && isGiven(value)))
    return (
      !isOnlyShownByName(step, program) &&
      !isAskedBefore(step, program) &&
      !isGivenToNobody(call, program) &&
      !isRefusedWithout(call, program) &&
      !isRefusedNext(call, program) &&
      !isForTests(step, program) &&
      isWordTaken(call, program)
    );
  const loop = program.scopes.find(
    ({ role, over }) => role === 'loop' && over !== undefined && over.start <= call.start && over.end >= call.end,
  );
  if (loop !== undefined)
    return (
      !isNamedForTidying(step, program) &&
      !isSafeList(call, loop, program) &&
      program.stepsUnder(loop.id).some((deed) => isChange(deed) && !isAsked(deed) && !isLet(deed, program) && !isClosing(deed))
    );
  const around = program.fact(call.within);
  return (
    around.kind === 'call' &&
    ((forTheNext(around, program) !== undefined &&
      !isRefusedEmpty(call, program) &&
      !isWordNeeded(around, program) &&
      isWordTaken(call, program)) ||
      (program.step(around.id)?.effect === 'delete' && !isPlaceNeeded(call, around, program)))
  );
}

/**
 * In a workflow: `export SHOP_URL=https://$(kubectl get …)`, and the last command of the step is a run of tests: at an address that is none
 * they are red.
 */
export function isForTests({ call }: Step, program: Program): boolean {
  if (program.file.language !== 'workflow') return false;
  const last = program.callsIn(unitOf(call.id, program).id).findLast(({ name }) => name !== 'getenv');
  if (last === undefined || last.start < call.end || last.fate !== 'raises') return false;
  return isTesting(last) || RUNS_TESTS.test(lineOfCall(last));
}
const RUNS_TESTS = /^(?:npm|yarn|pnpm|make|just|task|\.?\/?gradlew?|(?:ba)?sh) .*\b(?:e2e|tests?)\b/;

/** `./settings.sh "$shop" | jq …`: a program of one's own is asked for its words there. */
const isAsked = ({ effect, call: { output } }: Step): boolean =>
  effect === 'run' && (output === 'piped' || output === 'captured');

/** `aws cloudformation delete-stack … || true`: it may fail. */
const isLet = ({ call }: Step, program: Program): boolean =>
  call.fate === 'tested' && program.failureBranches(call).some((branch) => program.outcome(branch) === 'silent');
