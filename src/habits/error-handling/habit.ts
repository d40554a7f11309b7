import { isOfWorkflows } from '../../core/callers.ts';
import type { Call, Scope } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { defineHabit, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step, saidName } from '../../core/step.ts';
import { isErrorReporter } from '../../knowledge/alerts.ts';
import { isWorkHandedOver } from '../../knowledge/doubts.ts';
import { isEndedAfter } from '../../knowledge/ended-after.ts';
import { isDatabaseSetUp } from '../../knowledge/images.ts';
import { orchestratorOf } from '../../knowledge/jobs.ts';
import { type Remedy, remedyFor } from '../../knowledge/remedies.ts';
import { isCheck } from '../../knowledge/services.ts';
import { isInGithubScript } from '../../knowledge/workflow/runner.ts';
import { boundaryElsewhere } from './boundary-elsewhere.ts';
import { boundaryOf, hearing, isValue, mayBeCovered, trapOf } from './coverage.ts';
import { bareElsewhere } from './elsewhere.ts';
import { askedTooLateIn, mutedIn } from './muted.ts';
import { isOutsideOfMain, namedOf } from './naming.ts';
import { isAlone } from './night-shell.ts';
import { isOfShortNamedStep, isToldByPage } from './page.ts';
import { saysItself } from './says-itself.ts';
import { isBeside, isHandedOn, isInPlace, isLookedAfter } from './shell.ts';
import { isFilledIn, isToldLater } from './told-later.ts';
import { mendOfShell } from './trap-advice.ts';
import { isReadByWhoTypes } from './typed.ts';
import { waking } from './waking.ts';

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

/** Each is held against what stands before it: what comes after so many in a script changes nothing of its verdict. */
const MOST_STEPS = 1000;

/** One verdict for the file: every outside step's failure is told, or the first that is not. */
function covering(program: Program): Verdict | undefined {
  const reporter = program.steps.find((step) => isErrorReporter(step) && program.reached(step.call.id));
  if (reporter) return keptAt(reporter.call);
  if (isLookedAfter(program) || isDatabaseSetUp(program.file) || orchestratorOf(program) !== undefined) return undefined;
  const steps = program.steps.slice(0, MOST_STEPS).filter((step) => matters(step, program));
  const first = steps[0];
  if (isWorkHandedOver(program) || isOfAction(program) || isFilledIn(program)) return undefined;
  if (!first) return toldByTrap(program) ?? bareElsewhere(program) ?? boundaryElsewhere(program);
  const heard = Map.groupBy(steps, (step) => hearing(step, program));
  if (heard.get('told')?.length === steps.length) return keptAt(first.call);
  const untold = heard.get('none') ?? [];
  const boundary = boundaryOf(steps, [...untold, ...(heard.get('unknown') ?? [])], program);
  if (boundary) return keptAt(boundary);
  const uncovered = untold.filter((step) => !saysItself(step, program) && !isToldLater(step, program));
  if (uncovered.length === 0 || mayBeCovered(steps, program) || isToldByPage(untold, uncovered, program)) return undefined;
  if (isReadByWhoTypes(uncovered, program)) return undefined;
  return voiced(steps, uncovered, program);
}

function toldByTrap(program: Program): Verdict | undefined {
  const trap = trapOf(program);
  return trap && keptAt(trap);
}

/** Which step is named, and how loud; nothing where the page of a run says as much. */
function voiced(steps: readonly Step[], uncovered: readonly Step[], program: Program): Verdict | undefined {
  const wakes = isNamedCheck(program) ? undefined : waking(steps, uncovered, program);
  if (wakes) return tellOf(wakes, 'unseen', uncovered, program);
  const wordless = mutedIn(program) ?? askedTooLateIn(program);
  const bare = wordless ?? namedOf(uncovered, program);
  if (wordless === undefined && isOfShortNamedStep(bare, program)) return undefined;
  // `python3 - <<'PY'`: the check itself, which says what it found.
  if (isNamedCheck(program) && /^(?:python[\d.]*|node|perl|ruby|php)$/.test(bare.name)) return undefined;
  return tellOf(bare, 'seen', uncovered, program);
}

/** `ci/check_…`, whose name made it a monitor's check before: whoever reads its last line sees what failed. */
const isNamedCheck = (program: Program): boolean => program.file.language === 'shell' && isCheck(program);

/** `script:` of an action is no `run:`, and the action tells what is thrown in it. */
const isOfAction = (program: Program): boolean =>
  program.file.language === 'workflow' && program.scopes[0] !== undefined && isInGithubScript(program.scopes[0].id, program);

/** One finding for the file: a warning where nobody sees what stood around it, and a clock starts it. */
function tellOf(bare: Step, how: 'unseen' | 'seen', uncovered: readonly Step[], program: Program): Verdict {
  const language = program.languageOf(bare.call.id);
  const mend = mendOf(bare, uncovered, program);
  const remedy = isBehindAnd(bare, program) ? harmless(mend) : mend;
  const isTaken = language !== 'shell' && program.catchers(bare.call.id).by.length > 0;
  // A workflow's page shows what its step said before it started the script.
  const isShown = language === 'shell' && isOfWorkflows(program.evidence.callers);
  const seen = isShown ? 'seen' : how;
  const left = isTaken ? MUTE : (LEFT[seen][language] ?? LEFT[seen].python);
  // An endless loop is as often watched on a screen, and its next round tries again.
  const isOfClock = isAlone(program) && program.evidence.onlyLoops !== true;
  const isStrong = program.evidence.job === 'strong' && (program.file.language !== 'shell' || isOfClock);
  return missing({
    rule: 'uncovered',
    severity: how === 'unseen' && isStrong ? 'warning' : 'info',
    message: `If \`${saidName(bare, program.file.text)}\` fails, ${isUnasked(bare, program) ? UNASKED : left}: ${remedy.advice}`,
    consequence: seen === 'seen' && language === 'shell' ? READ : undefined,
    at: bare.call,
    whole: true,
    fix: { kind: 'code', code: remedy.code },
  });
}

function mendOf(bare: Step, uncovered: readonly Step[], program: Program): Remedy {
  const language = program.languageOf(bare.call.id);
  if (isUnasked(bare, program)) return remedyFor('unasked', language);
  if (language === 'shell') return mendOfShell(bare, uncovered, program);
  return remedyFor(isLoose(bare, program) ? 'loose' : 'told', language);
}

/** `grep -q ntp "$conf" && run_ntpd`: `|| die` behind it would end the run wherever the question is answered by no. */
const isBehindAnd = ({ call }: Step, { file, languageOf }: Program): boolean =>
  languageOf(call.id) === 'shell' && /&&\s*$/.test(file.text.slice(Math.max(0, call.start - FEW), call.start));
const FEW = 20;

const harmless = ({ advice, code }: Remedy): Remedy =>
  /`trap/.test(advice)
    ? { advice: advice.replace(/`\|\| die "…"`, or /, '').replace(/^add let/, 'let'), code }
    : !/\bexit 1/.test(code)
      ? {
          advice: 'make it an `if`, and add `|| echo "…" >&2` inside.',
          code: 'if …; then\n  cmd || echo "… failed" >&2\nfi',
        }
      : {
          advice: 'make it an `if`, and add `|| die "…"` inside.',
          code: 'if …; then\n  cmd || { echo "… failed" >&2; exit 1; }\nfi',
        };

/** What is left of a failure. */
const LEFT: Readonly<Record<'unseen' | 'seen', Readonly<Record<string, string>>>> = {
  unseen: {
    python: 'a bare traceback is all that is left',
    javascript: 'a bare stack is all that is left',
    shell: 'nothing tells what was being done',
  },
  seen: {
    python: 'only its traceback tells it',
    javascript: 'only its stack tells it',
    shell: 'no line of the script tells it',
  },
};
const MUTE = 'what takes it says nothing';
/** In shell and workflows, where no clock starts it: nobody is woken, and somebody reads it all the same. */
const READ = 'A bare error says what broke, not for which file, host or record: whoever reads it has to run it again to see.';
const UNASKED = 'the script does not notice it';

/** A program whose status nobody looks at. */
const isUnasked = (step: Step, program: Program): boolean =>
  isValue(step, program) && program.statusChecked(step) === 'no' && !isEndedAfter(step, program);

/** Is there no function for the whole work: Python without a `main` that reaches it, a step of JavaScript at the top level, or none that gives a promise? */
function isLoose(step: Step, program: Program): boolean {
  const { call } = step;
  const language = program.languageOf(call.id);
  if (language === 'python') return isOutsideOfMain(step, program);
  if (language !== 'javascript' || program.file.language !== 'javascript') return false;
  return program.enclosing(call.id).role === 'unit' || !MAY_WAIT.test(program.file.text);
}

const MAY_WAIT = /\basync\b|\.then\(|\bPromise\b/;

/**
 * Reached outside steps, those apart that stand in a handler, an `after` or behind `||`: they are the handling; and what takes
 * the script's place (`exec`), after which there is nobody left to tell.
 */
function matters(step: Step, program: Program): boolean {
  if (
    !isOutside(step) ||
    !program.reached(step.call.id) ||
    isOfRunner(step) ||
    isInPlace(step) ||
    isHandedOn(step, program) ||
    isCalledBack(step.call)
  )
    return false;
  // A row that is only put aside waits for its commit; what does not throw has its status read.
  if (/(?:^|\.)session\.add(?:_all)?$/.test(step.call.name) || isNothrow(step.call, program)) return false;
  // `tr , ' ' <<< "$names"` reads what it is given.
  if (step.effect === 'read' && step.call.options.has('<<')) return false;
  // What stands left of `&&` is a condition, and of what a pipe loses no trap hears: `fail-loud/pipe` tells of it.
  if (step.call.lostBy === 'list' || step.call.lostBy === 'pipe' || isBeside(step, program)) return false;
  return !program
    .chains(step.call.id)
    .some(({ links }) =>
      links.some((link) => link.kind === 'scope' && (isHandling(link, program) || onFailure(program).has(link))),
    );
}

/** A handler, or a function that ends the run badly: `die() { rm -rf "$work"; echo "$1"; exit 1; }`. */
const isHandling = (scope: Scope, program: Program): boolean =>
  scope.role === 'handler' || scope.role === 'after' || (scope.role === 'function' && program.ending(scope) === 'bad');

/** `cmd || cleanup`, `if ! cmd; then …`: the branches in which an outside step has failed. */
const onFailure = lastAsked(
  (program: Program): ReadonlySet<Scope> =>
    new Set(program.steps.flatMap((step) => (isOutside(step) ? program.failureBranches(step.call) : []))),
);

/** ``await $`yt-dlp --update`.quiet().nothrow()``: it throws nothing, its exit status is read. */
const isNothrow = ({ name, start }: Call, program: Program): boolean =>
  /(?:^|\.)\$$/.test(name) && program.calls.some((call) => call.start === start && call.name.endsWith('.nothrow'));

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
  name === 'tee' ||
  // What the shell itself cannot open it names.
  /^[<>]/.test(name) ||
  target?.holes.some(({ name }) => /(?:^|\W)GITHUB_(?:OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)(?:$|\W)/.test(name)) === true;
