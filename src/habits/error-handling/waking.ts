import { isOfWorkflows } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { neverReturns } from '../../knowledge/jobs.ts';
import { isForSomebody } from '../../knowledge/services.ts';
import { mainLoopOf } from '../../knowledge/work.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { boundaryOf, isValue } from './coverage.ts';
import { isHandedOver } from './handed-over.ts';
import { isBesideTheLoop, isClear, isSmall, isTraced } from './night-shell.ts';

/**
 * In a job or a workflow: the first uncovered step whose failure leaves whoever looks the next morning without a word of what was
 * being done. A gap beside it is worth a line in the summary.
 */
export function waking(steps: readonly Step[], uncovered: readonly Step[], program: Program): Step | undefined {
  const { file, evidence } = program;
  if (evidence.job === undefined && evidence.kind !== 'workflow') return undefined;
  if (/^(?:shell|workflow)$/.test(file.language) && (isTraced(program) || isForSomebody(program))) return undefined;
  const asked = steps.filter((step) => isHeavy(step, program));
  const bare = uncovered.filter((step) => isHeavy(step, program));
  if (bare.length === 0 || boundaryOf(asked, bare, program)) return undefined;
  const untold = bare.filter((step) => isUntold(step, program));
  return isBeforeRounds(untold, program) || isSingle(asked, program) || isOnNamedStep(untold, program) ? undefined : untold[0];
}

/** Its failure is an exception, or ends a shell, and is not named by itself. */
const isHeavy = (step: Step, program: Program): boolean =>
  !(program.languageOf(step.call.id) === 'python' && isValue(step, program)) &&
  !isLoading(step, program) &&
  !isSmall(step, program) &&
  !isBesideTheLoop(step, program) &&
  !isHandedOver(step, program);

/** Nothing takes it, and no line before it says what is done. */
const isUntold = (step: Step, program: Program): boolean =>
  program.failure(step).kind !== 'handled' &&
  program.catchers(step.call.id).by.length === 0 &&
  !isClear(step, program) &&
  !isOnRunPage(step, program) &&
  !isAnnounced(step, program);

/** `const settings = JSON.parse(readFileSync('settings.json'))` at the top of the file: what is not there names itself, and nothing has begun. */
const isLoading = ({ call, effect, medium, target }: Step, program: Program): boolean =>
  effect === 'read' &&
  medium === 'file' &&
  target?.holes.length === 0 &&
  program.languageOf(call.id) === 'javascript' &&
  program.enclosing(call.id).role === 'unit' &&
  program.steps.every((other) => other.call.start >= call.start || !isChange(other));

/** Python: `print("Loading the orders…")` right before it: above the traceback stands what was being done. */
function isAnnounced({ call: { id, start, within } }: Step, program: Program): boolean {
  if (program.languageOf(id) !== 'python') return false;
  const owner = program.enclosing(id);
  const last = program
    .stepsIn(owner.id)
    .filter(({ effect, call }) => call.end <= start && effect !== 'setup' && call.start >= owner.start)
    .at(-1);
  return last?.effect === 'report' && last.call.within === within && last.content?.type === 'text';
}

/**
 * Python, JavaScript: what only workflows start, or hold in a step of theirs. The page of the run keeps the traceback, below the name
 * of the step that ended with it.
 */
const isOnRunPage = ({ call: { id } }: Step, program: Program): boolean =>
  TRACED.test(program.languageOf(id)) && (program.file.language === 'workflow' || isOfWorkflows(program.evidence.callers));

const TRACED = /^(?:python|javascript)$/;

/**
 * Python, JavaScript: a daemon whose rounds are looked after, and whose way there only opens and makes files: what it dies of at its
 * start names the path (`EACCES: permission denied, mkdir '/data/orders'`), and nothing was being done yet.
 */
const isBeforeRounds = (untold: readonly Step[], program: Program): boolean =>
  TRACED.test(program.file.language) &&
  (mainLoopOf(program) !== undefined || program.calls.some(({ name }) => neverReturns(name, program.calls))) &&
  untold.every(({ medium, call }) => medium === 'file' && !program.loops(call.id).some(({ endless }) => endless));

/** A daemon that starts one command again and again: what that prints itself says all there is to say. */
const isSingle = ([only, ...more]: readonly Step[], program: Program): boolean =>
  /^(?:shell|python)$/.test(program.file.language) &&
  only !== undefined &&
  more.length === 0 &&
  program.loops(only.call.id).some(({ endless }) => endless);

/** The run's page shows the step of a workflow that failed, by its commands where few can fail, and by the name a person gave it. */
const isOnNamedStep = (untold: readonly Step[], program: Program): boolean =>
  program.file.language === 'workflow' &&
  (untold.length < MANY || nameOfStep(program) !== undefined) &&
  untold.every(({ call }) => program.languageOf(call.id) === 'shell');
const MANY = 3;
