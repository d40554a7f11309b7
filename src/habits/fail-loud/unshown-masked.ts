import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isComputing, isCondition, isHushed } from '../../knowledge/questions.ts';
import { isMaintainerScript } from '../../knowledge/services.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isAskedForNothing } from './asked-for-nothing.ts';
import { isSoughtByCallers } from './comes-to-nothing.ts';
import { endsBadlyAfter, isOfHeader } from './following.ts';
import { isSafeList } from './listed.ts';
import { isForTests } from './masked.ts';
import { isBeside, isCarried, isFromAfar, isList, isReadAlone, isShown, type Loss } from './mattering.ts';
import { isNeededOutside } from './outputs.ts';
import { isMissedByAll, mayEndForNothing } from './piping.ts';
import { isQuestioning } from './questioning.ts';
import { isRefusedNext } from './refused-next.ts';
import { isAskedBefore } from './showing.ts';
import { isWordTaken } from './taken-in-silence.ts';
import { isNamedForTidying } from './tidying.ts';
import { isSaid } from './unshown-answer.ts';

/** Is a step that matters out of sight of `set -e` here, and looked at by nobody? */
export function isOutOfSight(step: Step, loss: Loss, program: Program): boolean {
  if (!isOutside(step) || !program.reached(step.call.id) || isBeside(step, program) || isHushed(step)) return false;
  if (isQuestioning(step) || isComputing(step) || step.effect === 'delete' || isAskedHere(step)) return false;
  // In zsh a name without quotes is one word, and the words of a loop are put together otherwise.
  if (loss === 'substitution') return !/^#!.*\bzsh\b/.test(program.file.text) && isOfWord(step, program);
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

/** Inside `$(…)`: what is asked of others, made or changed, or the files that a loop goes through. */
function isOfWord(step: Step, program: Program): boolean {
  const { call } = step;
  if (step.thing === 'program' || step.thing === 'script' || step.name === 'tee' || isOfHeader(step, program)) return false;
  if (isRunThere(call, program) || isSoughtByCallers(step.call, program) || endsBadlyAfter(step, program)) return false;
  if (call.options.get('2>')?.text === '1' || mayEndForNothing(call, program) || isCondition(step, program)) return false;
  if (step.thing === 'temp') return isForAll(call, program) && !isRefusedNext(call, program);
  if (isNamedForTidying(step, program) || !isWordTaken(call, program)) return false;
  // What a loop goes through once is not asked for, whatever is asked of its items.
  // In what a package manager runs a folder that cannot be read would leave half a package.
  if (call.name === 'find') return !isMaintainerScript(program) && isOfLoop(call, program);
  if (call.name === 'cat') return isList(step, program) || isReadInto(step, program);
  if (program.looksAt(step) || isAskedForNothing(call, program) || isAskedBefore(step, program)) return false;
  if (isForTests(step, program) || isNeededOutside(call, program)) return false;
  return isChange(step) ? !isShown(step, program) : isFromAfar(step) && !isSaid(step, program);
}

const NEAR = 160;

/** `export GNUPGHOME=$(mktemp -d)`, `pushd "$(mktemp -d)"`: without it all that follows is done in another place. */
function isForAll({ id, start }: Call, program: Program): boolean {
  const before = program.file.text.slice(Math.max(0, start - NEAR), start);
  if (/(?:^|[\s;])(?:export\s+\w+=["']?|pushd\s+["'])\$\(\s*$/.test(before)) return true;
  // Without quotes `pushd` is given nothing, and refuses unless there is another folder to change with.
  const unit = unitOf(id, program);
  return (
    /(?:^|[\s;])pushd\s+\$\(\s*$/.test(before) &&
    program.callsIn(unit.id).filter((call) => call.name === 'pushd' && call.start < start).length > 1
  );
}

/** `bash -c "$(curl …/install.sh)"`: an installer, whose program the work after it misses. */
const isRunThere = ({ start }: Call, { file }: Program): boolean =>
  /\b(?:ba|z|da)?sh\s+-c\s+["']?\$\(\s*$/.test(file.text.slice(Math.max(0, start - NEAR), start));

/** `local orders=$(cat "$1")`: the status of `local` takes the place of its own, and nothing looks at what came of it. */
const isReadInto = (step: Step, program: Program): boolean =>
  DECLARES.test(program.file.text.slice(Math.max(0, step.call.start - DECLARED), step.call.start)) &&
  isReadAlone(step, program) &&
  !program.looksAt(step) &&
  !isAskedForNothing(step.call, program);
const DECLARES = /(?:^|[\s;])(?:local|declare|typeset|readonly|export)\s+(?:-\w+\s+)*\w+=["']?\$\(\s*$/;
const DECLARED = 80;

/** `for file in $(find …)`. */
const isOfLoop = (call: Call, program: Program): boolean =>
  program.scopes.some(
    (scope) =>
      scope.role === 'loop' &&
      program.file.text.startsWith('for', scope.start) &&
      scope.over !== undefined &&
      scope.over.start <= call.start &&
      scope.over.end >= call.end &&
      !isSafeList(call, scope, program),
  );
