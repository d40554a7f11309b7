import type { Call, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Missing, Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { asksPerson, isTrapped, keepsStatus } from '../../knowledge/questions.ts';
import { isCheck, isForSomebody, isFragment, isMailPipe, isSaidSourced, isServiceScript } from '../../knowledge/services.ts';
import { isStrictAtTimes } from '../../knowledge/shell/strict.ts';
import { aftermathOf } from './aftermath.ts';
import { answering } from './answering.ts';
import { failing, handedUp, handedUpElsewhere } from './failing.ts';
import { writerOf } from './following.ts';
import { endsAtFailure } from './heard.ts';
import { lossOf } from './lost-by.ts';
import { type Loss, matters } from './mattering.ts';
import { meantPipefail } from './meant-pipefail.ts';
import { onlyTidies } from './only-tidying.ts';
import { isMissedInPipe } from './piping.ts';
import { isGivenOption } from './read-in.ts';
import { refusingWell } from './refusing-well.ts';
import { staysUp } from './stays-up.ts';
import { hasTurns, keepsLogOfEach } from './tasks.ts';
import { lost } from './telling-loss.ts';
import { isTurnedOff } from './turned-off.ts';
import { isOpen, MOST_STEPS, unshown } from './unshown.ts';

/**
 * Failures that are lost where they stand, because nothing looks at a status: one finding a file for a script that goes on
 * after any failure, one a pipeline, one for each other place. What only goes on, and nothing shows it, is a line in the summary;
 * where nobody can tell whether it does, the habit is neither kept nor missing.
 */
export function losing(program: Program): readonly Verdict[] {
  if (program.file.language === 'shell' && OF_ANOTHER_KIND.test(program.file.text)) return [];
  // Read into another file, it has the options of that one.
  const isPart = program.file.language === 'shell' && isFragment(program);
  if (isMailPipe(program)) return [];
  const found = isPart ? [] : lossesOf(program);
  const unseen = [...found, ...unshown(program, found)];
  const more = unseen.length > 0 ? unseen : [refusingWell(program)].filter((one) => one !== undefined);
  // Whether it goes on says the shell that it is typed into.
  const goesOn = (isPart && isSaidSourced(program)) || isOpen(program) || more.some(({ rule }) => rule === 'no-errexit');
  return goesOn ? more : [...keptIn(program), ...more];
}

/** One word mends all pipelines where it was meant. */
function lossesOf(program: Program): readonly Missing[] {
  const meant = meantPipefail(program);
  const found = losses(program);
  return meant === undefined ? found : [meant, ...found.filter(({ rule }) => rule !== 'pipe')];
}

/** Shells with a language of their own, read as if it were this one. */
const OF_ANOTHER_KIND = /^#!.*\b(?:t?csh|fish|elvish|nu|pwsh|expect)\b/;

const keptIn = (program: Program): readonly Verdict[] =>
  [failing(program) ?? handedUp(program) ?? handedUpElsewhere(program)].filter((verdict) => verdict !== undefined);

function losses(program: Program): readonly Missing[] {
  const found: Missing[] = [];
  const isStrict = endsAtFailure(program);
  const told = new Set<string>();
  for (const step of program.steps.slice(0, MOST_STEPS)) {
    const loss = lossOf(step, program);
    if (loss === undefined || told.has(loss) || !matters(step, loss, program)) continue;
    const place = placeOf(step, loss, program);
    if (told.has(place) || !isTold(step, loss, isStrict, program) || isToldByAnswer(step, loss, program)) continue;
    const aftermath = loss === 'no-errexit' ? aftermathOf(step, program) : undefined;
    if (loss === 'no-errexit' && aftermath === undefined) continue;
    told.add(place);
    found.push(lost(step, loss, aftermath, program));
  }
  return found;
}

/** `version=$(curl … | jq -r .tag_name)`: that an error passes for data is told there, and the advice has `pipefail` in it. */
const isToldByAnswer = (step: Step, loss: Loss, program: Program): boolean =>
  loss === 'pipe' && answering(step, program)?.outcome === 'missing';

/** What has one finding: the script that goes on after any failure, a pipeline, a list, else the step. */
function placeOf(step: Step, loss: Loss, program: Program): string {
  if (loss === 'no-errexit') return loss;
  const call = writerOf(step.call, program) ?? step.call;
  if (loss === 'pipe') return `pipe ${call.group}`;
  return loss === 'list' ? `list ${firstOf(call, program).id}` : `${loss} ${call.id}`;
}

/** The first part of the `&&` list in which a call stands. */
function firstOf(call: Call, program: Program): Call {
  const around = call.within < 0 ? undefined : program.fact(call.within);
  const from = around?.kind === 'scope' && around.role === 'branch' ? around.tests?.[0]?.left.holes[0]?.from : undefined;
  const before = from === undefined ? undefined : program.fact(from);
  return before?.kind === 'call' && before.lostBy === 'list' ? firstOf(before, program) : call;
}

function isTold(step: Step, loss: Loss, isStrict: boolean, program: Program): boolean {
  if (loss === 'no-errexit')
    return (
      !isTurnedOff(program) &&
      !isStrictAtTimes(program) &&
      !onlyTidies(program) &&
      !staysUp(program) &&
      !isTrapped(program) &&
      !isServiceScript(program) &&
      !isForSomebody(program) &&
      !isCheck(program) &&
      !looksItself(program) &&
      !keepsLogOfEach(program) &&
      !hasTurns(program) &&
      !endsBadlyLater(step, program) &&
      !isGivenOption(step.call, 'errexit', program)
    );
  // What holds in a strict script alone: elsewhere a line of its own is lost like everything else.
  if (loss === 'list' || loss === 'substitution') return isStrict;
  return loss !== 'pipe' || (isMissedInPipe(step, isStrict, program) && !isGivenOption(step.call, 'pipefail', program));
}

/** What is taken away need not be there. */
const TAKES_AWAY = /(?:uninstall|remove|teardown|tear-down|clean-?up|purge)[^/]*$/i;

/**
 * A script that ends badly after one of its commands, asks for `$?` or keeps it, looks at what it cares for, and goes on for the rest;
 * whoever is asked by it sits in front of it; and what it reads in from somewhere (`source <(curl …)`) may end it at each failure.
 */
const looksItself = lastAsked(
  (program: Program): boolean =>
    TAKES_AWAY.test(program.file.path) ||
    asksPerson(program) ||
    program.steps.some((step) => isOutside(step) && endsBadly(step, program)) ||
    program.calls.some(isGivenStatus) ||
    keepsStatus(program).length > 0 ||
    program.scopes.some(({ tests }) => tests?.some(({ left }) => left.holes.some(({ member }) => member === '$?'))) ||
    program.calls.some(({ name, args }) => /^(?:source|\.)$/.test(name) && args.some(isFromElsewhere)),
);

/** `check_result $? "no such host"`. */
const isGivenStatus = ({ name, args }: Call): boolean =>
  !/^(?:exit|return|echo|printf)$/.test(name) && args.some(({ text }) => text === '${?}');

const endsBadly = ({ call }: Step, program: Program): boolean =>
  (call.fate === 'tested' || call.fate === 'kept') &&
  program.failureBranches(call).some((branch) => program.outcome(branch) === 'loud');

/** `command -v tool || exit 1` further on: what came of it is looked at. */
const endsBadlyLater = ({ call }: Step, program: Program): boolean =>
  program.steps.some((step) => step.effect === 'leave' && step.call.start > call.end && step.row.ends?.(step.ask) === 'bad');

const isFromElsewhere = ({ text, holes }: Value): boolean =>
  text === '/dev/stdin' || holes.some(({ from, name }) => from !== undefined && /^(?:curl|wget)\b/.test(name));
