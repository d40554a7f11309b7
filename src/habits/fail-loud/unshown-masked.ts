import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isComputing, isCondition, isHushed, isOptionalProgram } from '../../knowledge/questions.ts';
import { isMissedLater } from './asked-at-last.ts';
import { isAskedForNothing } from './asked-for-nothing.ts';
import { isSoughtByCallers } from './comes-to-nothing.ts';
import { isEnteredNext } from './entered-next.ts';
import { endsBadlyAfter, isOfHeader, isOfWords, writerOf } from './following.ts';
import { isGivenToNobody } from './given-to-nobody.ts';
import { isAnswerOfAwk, isForTests, isHandedBack, isSearch, isSoughtLater, isWaitedFor, partsBehind } from './masked.ts';
import { endsItself, isBeside, isCarried, isFromAfar, isList, isReadAlone, isShown, type Loss } from './mattering.ts';
import { isNeededOutside } from './outputs.ts';
import { isMissedByAll, mayEndForNothing } from './piping.ts';
import { isQuestioning } from './questioning.ts';
import { isRefusedNext } from './refused-next.ts';
import { isRefusedAsWord, isRefusedEmpty, isRefusedWithout } from './refusing.ts';
import { isAskedBefore } from './showing.ts';
import { isNamedForTidying, isTidy } from './tidying.ts';
import { isUnpackedForNext } from './unpacking.ts';
import { isSaid } from './unshown-answer.ts';

/** Is a step that matters out of sight of `set -e` here, and looked at by nobody? */
export function isOutOfSight(step: Step, loss: Loss, program: Program): boolean {
  if (!isOutside(step) || !program.reached(step.call.id) || isBeside(step, program) || isHushed(step)) return false;
  if (isQuestioning(step) || isComputing(step) || step.effect === 'delete' || isAskedHere(step)) return false;
  if (loss === 'list') return isLeftBehind(step, program);
  if (loss === 'substitution') return isOfWord(step, program);
  return loss === 'pipe' && isInPipe(step, program);
}

/** `gcloud config get project`: what is set on this machine. */
const isAskedHere = ({ call: { args } }: Step): boolean => args.slice(0, 3).some(({ text }) => /^config(?:ure)?$/.test(text));

/** A program of one's own is asked for its words there. */
const isInPipe = (step: Step, program: Program): boolean =>
  step.thing !== 'program' &&
  step.thing !== 'script' &&
  (isChange(step) || isFromAfar(step)) &&
  !isCarried(step, program) &&
  !isNamedForTidying(step, program) &&
  isMissedByAll(step, program);

/** Left of `&&`: a change, after which something is to be done; not what is asked only to say, or to leave. */
function isLeftBehind(step: Step, program: Program): boolean {
  const call = writerOf(step.call, program) ?? step.call;
  if (!isChange(step) || step.thing === 'program' || step.thing === 'script' || isTidy(step)) return false;
  // What is put into a folder that was not made fails as well.
  if (step.thing === 'directory') return false;
  if (isOptionalProgram(step, program) || isOfWords(step.call, program) || endsItself(step, program)) return false;
  const rest = partsBehind(call, program);
  if (isAnswerOfAwk(call) || isSearch(call) || isSoughtLater(call, rest, program) || isEnteredNext(call, program)) return false;
  if (
    isWaitedFor(call, program) ||
    isBehindOr(call, program) ||
    isUnpackedForNext(call, rest, program) ||
    isMissedLater(rest, program)
  )
    return false;
  const isSaid = ({ id }: Call): boolean => program.step(id)?.effect === 'report';
  return rest.length > 0 && !(step.effect === 'run' && rest.every(isSaid)) && !isHandedBack(call, program);
}

/** `(have wget || (apt update && apt install wget)) && fetch`: it is the list around it that nobody sees, and its own first change tells. */
const isBehindOr = ({ start }: Call, { file }: Program): boolean =>
  /\|\|\s*[({][^(){}|\n]*$/.test(file.text.slice(Math.max(0, start - NEAR), start));
const NEAR = 160;

/** Inside `$(…)`: what is asked of others, made or changed, or the files that a loop goes through. */
function isOfWord(step: Step, program: Program): boolean {
  const { call } = step;
  if (step.thing === 'program' || step.thing === 'script' || step.name === 'tee' || isOfHeader(step, program)) return false;
  if (isRunThere(call, program) || isPlaceOfMove(step, program) || isSoughtByCallers(step.call, program)) return false;
  if (call.options.get('2>')?.text === '1' || mayEndForNothing(call, program) || isCondition(step, program)) return false;
  // What a loop goes through once is not asked for, whatever is asked of its items.
  if (call.name === 'find') return isOfLoop(call, program);
  if (call.name === 'cat') return isList(step, program) || (isReadInto(step, program) && !isRefusedNext(call, program));
  if (program.looksAt(step) || isAskedForNothing(call, program) || isAskedBefore(step, program)) return false;
  if (
    isRefusedWithout(call, program) ||
    isRefusedNext(call, program) ||
    isRefusedAsWord(call, program) ||
    isRefusedEmpty(call, program) ||
    isForTests(step, program)
  )
    return false;
  if (isNeededOutside(call, program) || isGivenToNobody(call, program)) return false;
  if (isNamedForTidying(step, program) || endsBadlyAfter(step, program)) return false;
  return isChange(step) ? !isShown(step, program) : isFromAfar(step) && !isSaid(step, program);
}

/** `bash -c "$(curl …/install.sh)"`: an installer, whose program the work after it misses. */
const isRunThere = ({ start }: Call, { file }: Program): boolean =>
  /\b(?:ba|z|da)?sh\s+-c\s+["']?\$\(\s*$/.test(file.text.slice(Math.max(0, start - NEAR), start));

/** `mv "$folder" "$(mktemp -d …)"`: a place without a name is refused, and that ends the run. */
const isPlaceOfMove = ({ thing, call }: Step, program: Program): boolean => {
  const around = program.fact(call.within);
  const last = around.kind === 'call' && /^(?:mv|cp|ln)$/.test(around.name) ? around.args.at(-1) : undefined;
  return thing === 'temp' && last !== undefined && last.start <= call.start && call.end <= last.end;
};

/** `local orders=$(cat "$1")`: the status of `local` takes the place of its own, and nothing looks at what came of it. */
const isReadInto = (step: Step, program: Program): boolean =>
  DECLARES.test(program.file.text.slice(Math.max(0, step.call.start - DECLARED), step.call.start)) &&
  isReadAlone(step, program) &&
  !program.looksAt(step) &&
  !isAskedForNothing(step.call, program) &&
  !isNamedForTidying(step, program) &&
  !endsBadlyAfter(step, program);
const DECLARES = /(?:^|[\s;])(?:local|declare|typeset|readonly|export)\s+(?:-\w+\s+)*\w+=["']?\$\(\s*$/;
const DECLARED = 80;

/** `for file in $(find …)`. */
const isOfLoop = ({ start, end }: Call, { scopes, file }: Program): boolean =>
  scopes.some(
    (scope) =>
      scope.role === 'loop' &&
      file.text.startsWith('for', scope.start) &&
      scope.over !== undefined &&
      scope.over.start <= start &&
      scope.over.end >= end,
  );
