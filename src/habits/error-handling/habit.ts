import { isOfWorkflows } from '../../core/callers.ts';
import type { Call, Scope } from '../../core/facts.ts';
import { defineHabit, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step, saidName } from '../../core/step.ts';
import { isErrorReporter } from '../../knowledge/alerts.ts';
import { isWorkHandedOver } from '../../knowledge/doubts.ts';
import { isInterrupt } from '../../knowledge/exceptions.ts';
import { isDatabaseSetUp } from '../../knowledge/images.ts';
import { orchestratorOf } from '../../knowledge/jobs.ts';
import { isReadOnTheSpot } from '../../knowledge/readers.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { isPlainShell } from '../../knowledge/shell/plain.ts';
import { nameOfStep } from '../../knowledge/workflow/jobs.ts';
import { isInGithubScript } from '../../knowledge/workflow/runner.ts';
import { isAnnounced } from './announced.ts';
import { isHandedOver } from './handed-over.ts';
import { isBeforeRounds, isOnRunPage } from './seen.ts';
import { isAlone, isBesideTheLoop, isClear, isHandedOn, isInPlace, isLookedAfter, isPreparing } from './shell.ts';

export default defineHabit({
  id: 'error-handling',
  title: 'Errors with context',
  question: 'is the failure told with its context?',
  pillar: 'supporting',
  weight: 2,
  why: `A bare error says what broke, not for which file, host or record, so whoever is woken up starts by running it again. A message
    written where the work is known saves that hour.`,
  how: `Put the work of \`main\` into one \`try\`: log the exception with what was being done, and exit with a status other than 0.`,
  rules: { uncovered: 'A step on a file, a database, the network or a process, whose failure nothing reports.' },
  longScripts: true,
  on: { script: covering },
});

/** One verdict for the file: every outside step's failure is told, or the first that is not. */
function covering(program: Program): Verdict | undefined {
  if (isLookedAfter(program) || isDatabaseSetUp(program.file) || orchestratorOf(program) !== undefined) return undefined;
  const steps = program.steps.filter((step) => matters(step, program));
  const first = steps[0];
  if (!first) return undefined;
  if (isWorkHandedOver(program)) return undefined;
  const reporter = program.steps.find((step) => isErrorReporter(step) && program.reached(step.call.id));
  if (reporter) return keptAt(reporter.call);
  const uncovered = steps.filter((step) => coverage(step, program) === 'none');
  if (uncovered.length === 0) return steps.some((step) => coverage(step, program) === 'told') ? keptAt(first.call) : undefined;
  const boundary = program.scopes.find(
    (scope) => isBoundary(scope, steps, program) && uncovered.every((step) => isBefore(step, scope, program)),
  );
  if (boundary) return keptAt(boundary);
  // Whoever started a script sees its line and the words of the program, and starts it again.
  if (program.evidence.job === undefined && program.evidence.kind !== 'workflow') return undefined;
  // Where a handler takes it in silence there is no traceback: `fail-loud` says what it thinks of that.
  const untold = uncovered.filter(
    (step) =>
      program.failure(step).kind !== 'handled' &&
      program.catchers(step.call.id).by.length === 0 &&
      !isClear(step, program) &&
      !isHandedOn(step, program) &&
      !isNamedByPython(step, program) &&
      !isOnRunPage(step, program) &&
      !isAnnounced(step, program),
  );
  return isSeen(untold, steps, program) ? undefined : told(untold, program);
}

/** Whoever reads what is left of it knows what was being done. */
const isSeen = (untold: readonly Step[], steps: readonly Step[], program: Program): boolean =>
  isBeforeRounds(untold, program) || isSingle(steps, program) || isNamedAnyway(untold, program) || isReadOnTheSpot(program);

/** One finding, on the first of them. */
function told([bare]: readonly Step[], program: Program): Verdict | undefined {
  if (bare === undefined) return undefined;
  const language = program.languageOf(bare.call.id);
  const words = language === 'shell' && isPlainShell(program.file.text) ? 'sh' : language;
  const remedy = remedyFor(isLoose(bare, program) ? 'loose' : 'told', words);
  return missing({
    rule: 'uncovered',
    severity: program.evidence.job === 'strong' && !(program.file.language === 'shell' && !isAlone(program)) ? 'warning' : 'info',
    message: `If \`${saidName(bare, program.file.text)}\` fails, ${remedy.advice}`,
    at: bare.call,
    whole: true,
    fix: { kind: 'code', code: remedy.code },
  });
}

/**
 * The run's page shows the step of a workflow that failed, by its name and its commands, and whoever started a script sees what
 * the program itself says: that is enough where few can fail, always the same one, or a person named what is being done.
 */
const isNamedAnyway = (untold: readonly Step[], program: Program): boolean =>
  (program.file.language === 'workflow' || (program.file.language === 'shell' && !isAlone(program))) &&
  (untold.length < MANY ||
    (program.file.language === 'workflow' && nameOfStep(program) !== undefined) ||
    (program.file.language === 'shell' && new Set(untold.map(({ name }) => name)).size === 1)) &&
  untold.every(({ call }) => program.languageOf(call.id) === 'shell');
const MANY = 3;

/**
 * Python names the file (`FileNotFoundError: … 'orders.csv'`) and the command (`Command '['git', 'push']' returned … 1`): enough
 * for whoever started the script, and for the log of a workflow.
 */
const isNamedByPython = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'python' && isNamedForReader(step, program);

/** A file or a program, of what somebody started, or of a run whose log is kept. */
const isNamedForReader = ({ call, name, medium }: Step, { evidence: { job, callers } }: Program): boolean =>
  (job !== 'strong' || isOfWorkflows(callers)) && (medium === 'file' || medium === 'process' || name !== call.name);

/** Is there no function for the whole work: Python without a `main`, a step of JavaScript at the top level? */
function isLoose({ call }: Step, program: Program): boolean {
  const language = program.languageOf(call.id);
  if (language === 'python') return !program.scopes.some(({ role, name }) => role === 'function' && name === 'main');
  return language === 'javascript' && program.file.language === 'javascript' && program.enclosing(call.id).role === 'unit';
}

/** A daemon that starts one command again and again: what that prints itself says all there is to say. */
const isSingle = ([only, ...more]: readonly Step[], program: Program): boolean =>
  /^(?:shell|python)$/.test(program.file.language) &&
  only !== undefined &&
  more.length === 0 &&
  program.loops(only.call.id).some(({ endless }) => endless);

/**
 * Reached outside steps, those apart that stand in a handler or an `after`: they are the handling; and what takes the
 * script's place (`exec`), after which there is nobody left to tell.
 */
function matters(step: Step, program: Program): boolean {
  if (!isOutside(step) || !program.reached(step.call.id) || isOfRunner(step) || isInPlace(step)) return false;
  // Python: how a program ended is a value, and no exception, unless somebody asks for one; nor is a row that is only put aside.
  if (program.languageOf(step.call.id) === 'python' && isValue(step)) return false;
  if (isBesideTheLoop(step, program) || isHandedOver(step, program)) return false;
  // What stands left of `&&` is a condition, and of what a pipe loses no trap hears: `fail-loud/pipe` tells of it.
  if (step.call.lostBy === 'list' || step.call.lostBy === 'pipe' || namesItself(step, program) || isPreparing(step, program))
    return false;
  return !program
    .chains(step.call.id)
    .some(({ links }) => links.some((link) => link.kind === 'scope' && (link.role === 'handler' || link.role === 'after')));
}

/** `os.system(…)`, `subprocess.run(…)` without `check=True`; and `session.add(row)`, which waits for its commit. */
const isValue = ({ medium, name, call, row, ask }: Step): boolean =>
  /(?:^|\.)session\.add(?:_all)?$/.test(call.name) ||
  ((medium === 'process' || name !== call.name) && row.status !== undefined && row.check?.(ask) !== 'yes');

/**
 * What is no matter of an exception; and what Node.js says of a file or a program, which names it (`ENOENT: … open
 * 'orders.csv'`, `Command failed: git push`): enough for whoever started the script, and for the log of a workflow.
 */
function namesItself(step: Step, program: Program): boolean {
  const { call, medium } = step;
  if (isCalledBack(call) || isLoading(step, program) || isNothrow(call, program)) return true;
  // Python names the file, too, and the log of a run is kept: `with open(os.environ["GITHUB_OUTPUT"], "a")`.
  if (program.file.language === 'workflow' && medium === 'file' && program.languageOf(call.id) === 'python') return true;
  return program.languageOf(call.id) === 'javascript' && isNamedForReader(step, program);
}

/** ``await $`yt-dlp --update`.quiet().nothrow()``: it throws nothing, its exit status is read. */
const isNothrow = ({ name, start }: Call, program: Program): boolean =>
  /(?:^|\.)\$$/.test(name) && program.calls.some((call) => call.start === start && call.name.endsWith('.nothrow'));

/** `const settings = JSON.parse(readFileSync('settings.json'))` at the top of the file: what is not there names itself, and nothing has begun. */
const isLoading = ({ call, effect, medium, target }: Step, program: Program): boolean =>
  effect === 'read' &&
  medium === 'file' &&
  target?.holes.length === 0 &&
  program.languageOf(call.id) === 'javascript' &&
  program.enclosing(call.id).role === 'unit' &&
  program.steps.every((other) => other.call.start >= call.start || !isChange(other));

/**
 * `mailer.sendMail(mail, (error) => …)`, `s3.listObjects(bucket, callback)`: the failure is handed to a function, and is no
 * exception. A request tells it by an event that somebody listens for.
 */
function isCalledBack({ name, args, uses }: Call): boolean {
  if (/^(?:[\w-]+\.)?https?\./.test(name)) return uses.includes('on') || uses.includes('once');
  const last = args.at(-1);
  return last?.type === 'code' || /^\$\{(?:\w*(?:[cC]b|[cC]allback)|next|done)\}$/.test(last?.text ?? '');
}

/** A line for the runner itself: an output, a variable, the summary of the run; what git keeps for it; a redirection. */
const isOfRunner = ({ name, target }: Step): boolean =>
  name === 'git config' ||
  // What the shell itself cannot open it names.
  /^[<>]/.test(name) ||
  target?.holes.some(({ name }) => /(?:^|\W)GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)(?:$|\W)/.test(name)) === true;

/** A handler around at least half of the work that tells and ends badly: it covers the file, its preparation included. */
function isBoundary(scope: Scope, steps: readonly Step[], program: Program): boolean {
  if (scope.role === 'after') return scope.on === 'failure' && tells(scope, program) && program.reached(scope.id);
  if (scope.role !== 'handler' || scope.of === undefined || !program.reached(scope.id)) return false;
  if ((scope.catches ?? []).every(isInterrupt) && scope.catches !== undefined) return false;
  if (program.loops(scope.id).length > 0 || program.outcome(scope) !== 'loud' || !tells(scope, program)) return false;
  const inside = new Set(program.stepsUnder(scope.of));
  return 2 * steps.filter((step) => inside.has(step)).length >= steps.length;
}

/** Does a step run before a handler's attempt, on every way: is it preparation? */
function isBefore(step: Step, boundary: Scope, program: Program): boolean {
  const attempts = waysTo(boundary.of ?? boundary.id, program);
  return waysTo(step.call.id, program).every((way) => attempts.every((other) => isEarlier(way, other)));
}

/** From the unit inwards: what encloses a fact, and the fact itself. Within one scope ids are in source order. */
const waysTo = (id: number, program: Program): readonly (readonly number[])[] =>
  program.chains(id).map(({ links }) => [...links.map((link) => link.id).reverse(), id]);

function isEarlier(way: readonly number[], other: readonly number[]): boolean {
  const parting = way.findIndex((id, depth) => id !== other[depth]);
  return parting >= 0 && (way[parting] as number) < (other[parting] ?? Number.POSITIVE_INFINITY);
}

/** Says something: a report, a message, or words given to what ends the run. */
function tells(scope: Scope, program: Program): boolean {
  const steps = program.stepsUnder(scope.id);
  if (steps.some((step) => step.effect === 'report' || step.effect === 'send')) return true;
  return program.callsIn(scope.id).some((call) => {
    const step = program.step(call.id);
    const ends = call.name === 'raise' || (step?.effect === 'leave' && step.row.ends?.(step.ask) === 'bad');
    return ends && call.args.some((value) => value.type === 'text' || value.holes.length > 0);
  });
}

/** Who hears of a failure. That a status is not looked at is for another habit: here counts where an exception goes. */
function coverage(step: Step, program: Program): 'told' | 'none' | 'unknown' {
  if (isInGithubScript(step.call.id, program)) return 'told';
  const failure = program.failure(step);
  if (failure.kind === 'unknown' || failure.kind === 'absorbed') return 'unknown';
  const by = failure.kind === 'handled' ? failure.by : program.catchers(step.call.id).by;
  const outcomes = by.map((scope) => program.outcome(scope));
  if (outcomes.some((outcome) => outcome !== 'silent' && outcome !== 'unknown')) return 'told';
  if (outcomes.includes('unknown')) return 'unknown';
  return program.chains(step.call.id).every((chain) => chain.whole) ? 'none' : 'unknown';
}
