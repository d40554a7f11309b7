import type { Call, Fact, Hole } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isThrownAway } from '../../knowledge/fresh.ts';
import { namesWhatItTakes } from '../../knowledge/handlers.ts';
import { loadsModules } from '../../knowledge/modules.ts';
import { isLockLike, isLogLike } from '../../knowledge/targets.ts';

/** Does an attempt change something in the world whose loss matters? */
export function changesSomething(attempt: number, program: Program): boolean {
  return program.stepsUnder(attempt).some((step) => isWorthTelling(step, program)) && !raisesFlag(attempt, program);
}

/** Not a file's mode, a log, what is thrown away, or a program that is only asked for its output. */
function isWorthTelling(step: Step, program: Program): boolean {
  if (!isChange(step) || step.thing === 'mode' || step.thing === 'temp') return false;
  if (step.effect === 'append' && isLogLike(step.target?.text ?? '')) return false;
  if (step.effect === 'run' || step.name !== step.call.name) return step.call.uses.length === 0;
  // Who finds the lock of a run that is gone says so.
  if (step.effect === 'delete' && step.medium === 'file' && isLockLike(step.target?.text ?? '')) return false;
  return !isThrownAway(step.target, program);
}

/** `writable = True` at the end of the attempt: its failure is what the name still says. */
function raisesFlag(attempt: number, program: Program): boolean {
  return program
    .children(attempt)
    .some(
      (fact) =>
        fact.kind === 'value' && fact.role === 'assigned' && fact.value.type === 'boolean' && fact.value.holes.length === 0,
    );
}

/** May an attempt fail in silence, whatever fails in it? It only looks, logs, loads what is optional, or makes what may be there. */
export function isHarmless(attempt: number, program: Program): boolean {
  const calls = program.callsIn(attempt).filter((call) => call.name !== 'return');
  const scope = program.fact(attempt);
  if (raisesFlag(attempt, program) || leavesMark(scope, program)) return true;
  if (loadsModules(program.file.text.slice(scope.start, scope.end)) && !changesSomething(attempt, program)) return true;
  const outside = program.stepsUnder(attempt).filter(isOutside);
  if (!namesWhatItTakes(program.languageOf(attempt))) {
    if (isLookingOnly(attempt, outside, program) || (outside.every(isAsked) && isAskedLater(attempt, program))) return true;
  }
  if (outside.length > 0 && outside.every((step) => isOnLog(step) || isMaking(step))) return true;
  return calls.every((call) => isLooking(program.step(call.id)) || isToLog(call) || isKeeping(call));
}

/** Python: `with open(marker, "w"): pass`, and nothing else: an empty file, and nothing is lost that stood in it. */
const leavesMark = ({ start, end }: Fact, { file }: Program): boolean =>
  file.language === 'python' &&
  /^try:\s*(?:#[^\n]*\n\s*)*with open\([^\n]*["'][wax]b?["']\):\s*pass\s*$/.test(file.text.slice(start, end));

/** What a page remembers, or a cache: without it the work is done again. */
const isKeeping = ({ name, args, receiver }: Call): boolean =>
  /^(?:session|local)Storage\.|^JSON\.stringify$/.test(name) ||
  /(?:^|[._#])cache\w*$/i.test(receiver?.holes[0]?.name ?? '') ||
  args[0]?.holes.some((hole) => /^(?:this\.)?#?cache_?(?:file|path|dir)?$/i.test(hole.name)) === true;

/** A file is read, and nothing else: what cannot be told from "it is not there" where a handler takes everything. */
function isLookingOnly(attempt: number, outside: readonly Step[], program: Program): boolean {
  const steps = program.stepsUnder(attempt);
  if (!outside.every((step) => step.effect === 'read' && step.medium === 'file')) return false;
  return (
    steps.length > 0 &&
    steps.every((step) => isOutside(step) || isLooking(step) || step.effect === 'parse' || step.effect === 'leave')
  );
}

/** Nothing is changed; a program that is started is asked for its answer. */
const isAsked = (step: Step): boolean => !isChange(step) || (step.effect === 'run' && step.call.uses.length > 0);

/** What the attempt gives a name is looked at afterwards: an empty name tells of the failure. */
function isAskedLater(attempt: number, program: Program): boolean {
  const { end } = program.fact(attempt);
  const names = program
    .children(attempt)
    .flatMap((fact) => (fact.kind === 'value' && fact.role === 'assigned' ? [fact.name] : []));
  return program.scopes.some(
    ({ role, start, tests }) =>
      role === 'branch' &&
      start > end &&
      tests?.some(({ left, right }) =>
        [left, right].some((value) => value?.holes.some((hole) => isOneOf(hole, names) || isHanded(hole, names, program))),
      ),
  );
}

const isOneOf = ({ name }: Hole, names: readonly (string | undefined)[]): boolean =>
  names.includes(name) || (/^\w+(?:\?\.|\.|\[)/.test(name) && names.includes(/^\w+/.exec(name)?.[0]));

/** `if (!fits(folder, size))`: the question is the call's, and the name is handed to it. */
function isHanded({ from }: Hole, names: readonly (string | undefined)[], program: Program): boolean {
  const call = from === undefined ? undefined : program.fact(from);
  return call?.kind === 'call' && call.args.some(({ holes }) => holes.some((hole) => isOneOf(hole, names)));
}

const isLooking = (step: Step | undefined): boolean =>
  step !== undefined &&
  (step.effect === 'probe' || step.effect === 'setup' || step.medium === 'environment' || step.row.minor === true);

/** A folder or a link is made where one may be already: if it could not be, the first use of it says so. */
const isMaking = (step: Step): boolean =>
  step.effect === 'create' && step.medium === 'file' && step.row.again !== undefined && step.thing !== 'file';

/** A log is trimmed, turned over or opened: nobody waits for it. */
const isOnLog = (step: Step): boolean =>
  step.medium === 'file' &&
  step.target !== undefined &&
  [step.target.text, ...step.target.holes.map((hole) => hole.name)].some(isLogLike);

const isToLog = (call: Call): boolean => call.receiver !== undefined && isLogLike(call.receiver.text);
