import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isEndedAfter } from '../../knowledge/ended-after.ts';
import { isToFillIn } from '../../knowledge/readers.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { breaksOnError, isOnlyLookedUp } from './answers.ts';
import { isAskedInPage } from './asked-in-page.ts';
import { isDetached } from './asking.ts';
import { isBodyAsked } from './by-callers.ts';
import {
  isAllowedToFail,
  isForNobody,
  isPause,
  isProgram,
  isPromising,
  isStatusSaid,
  isTested,
  isUsed,
  processOf,
  uncheckedOf,
} from './checking.ts';
import { isAskedWithin } from './entered.ts';
import { isInAfter } from './excuses.ts';
import { isOptional } from './optional.ts';
import { isRefused } from './scripted.ts';
import { isStatusOnlySaid } from './status-only-said.ts';
import { isTidy } from './tidying.ts';
import { isOnlyWaitedFor } from './waited-for.ts';

/** A step whose failure is a value at which nobody looks, whatever it is worth: a program's exit status, an answer's. */
export function ofStep(step: Step, program: Program): Missing | undefined {
  const { call, row } = step;
  if (!row.status || row.status.includes('callback') || step.thing === 'task' || isPromising(step)) return undefined;
  if (isForNobody(step, program) || isInAfter(call.id, program) || isOptional(step, program) || isTidy(step)) return undefined;
  if (isToFillIn(program)) return undefined;
  const isOpen = program.statusChecked(step) === 'no' || isOnlyWaitedFor(step, program) || isStatusOnlySaid(step, program);
  if (!isOpen || program.looksAt(step)) return undefined;
  return step.medium === 'network' && !isProgram(step) ? ofAnswer(step, program) : ofProgram(step, program);
}

function ofAnswer(step: Step, program: Program): Missing | undefined {
  const used = isUsed(step);
  if ((!used && step.effect !== 'send') || isTested(step, program) || isStatusSaid(step, program)) return undefined;
  if (isRefused(step, program) || isBodyAsked(step, program)) return undefined;
  if (isAskedInPage(step, program) || isAskedWithin(step, program)) return undefined;
  if (!breaksOnError(step, program)) return uncheckedOf(step, used, 'info', program);
  return isOnlyLookedUp(step, program) ? lookedUp(step, program) : undefined;
}

/** `requests.get(url).json()["rows"]`: true, and of little weight, since the run ends by it. */
function lookedUp({ name, call }: Step, program: Program): Missing {
  const remedy = remedyFor('answered', program.languageOf(call.id));
  return missing({
    rule: 'unchecked-status',
    severity: 'info',
    message: `An error answer to \`${name}\` shows only as something missing in it: ${remedy.advice}.`,
    consequence: 'The run ends on what is not in the answer, and nothing says that the server refused.',
    fix: { kind: 'code', code: remedy.code },
  });
}

function ofProgram(step: Step, program: Program): Missing | undefined {
  if (isAllowedToFail(step) || step.effect === 'probe' || isPause(step, program)) return undefined;
  if (isDetached(step) || isEndedAfter(step, program)) return undefined;
  return processOf(step, 'info', program);
}
