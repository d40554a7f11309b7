import type { Call, Scope } from '../../core/facts.ts';
import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isSayingName } from '../../knowledge/names.ts';

/** Where a step can fail and its failure simply ends the run, the habit is kept: in Python nearly everywhere. */
export function failing(program: Program): Verdict | undefined {
  const first = program.steps.find((step) => canFail(step) && program.reached(step.call.id) && isTakenByNobody(step, program));
  return first && keptAt(first.call);
}

/** A step whose failure is no value: that kind is looked at one by one. */
const canFail = (step: Step): boolean =>
  (isOutside(step) || step.effect === 'parse') && step.row.status === undefined && step.call.fate === 'raises';

const isTakenByNobody = (step: Step, program: Program): boolean => program.catchers(step.call.id).by.length === 0;

/** Shell: `rm -f out/*.xml || return 1`: whoever reads the script sees where its failure goes, and it goes on to no good end. */
export function handedUp(program: Program): Verdict | undefined {
  if (program.file.language !== 'shell') return undefined;
  const first = program.steps.find((step) => {
    const branches = isOutside(step) && step.call.fate === 'tested' ? program.failureBranches(step.call) : [];
    return branches.length > 0 && branches.every((branch) => program.outcome(branch) === 'loud') && program.reached(step.call.id);
  });
  return first && keptAt(first.call);
}

/**
 * Shell: `if ! answer=$(_post "$url"); then _err "…"; return 1; fi`, `exit $status`: what it asks others to do is no step here, since
 * they stand in another file or in a variable, and it looks at how that ended all the same.
 */
export function handedUpElsewhere(program: Program): Verdict | undefined {
  const { language } = program.file;
  if (language !== 'shell' || program.steps.some((step) => isOutside(step) && program.reached(step.call.id))) return undefined;
  const first = program.calls.find((call) => isOwnStatus(call, program) || isLookedAt(call, program));
  return first && keptAt(first);
}

const isLookedAt = (call: Call, program: Program): boolean => {
  if (call.fate !== 'tested' || program.step(call.id) !== undefined || /^(?:\[\[?|test|:|true|false)$/.test(call.name))
    return false;
  const branches = program.failureBranches(call);
  return branches.length > 0 && branches.every((branch) => program.outcome(branch) === 'loud' && isSomebodyTold(branch, program));
};

/** In words: `return 1` alone may be the answer of a question. */
const isSomebodyTold = ({ id }: Scope, program: Program): boolean =>
  program.callsIn(id).some((call) => isSayingName(call.name) || program.step(call.id)?.effect === 'report');

/** `status=$?`, and at the end `exit $status`. */
const isOwnStatus = ({ id, name, args }: Call, program: Program): boolean =>
  name === 'exit' &&
  args[0]?.holes.some((hole) => program.given(hole.name, id).some(({ value }) => value.text === '${?}')) === true;
