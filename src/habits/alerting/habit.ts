import { isOfWorkflows, isProvided, mayBeProvided } from '../../core/callers.ts';
import type { Call } from '../../core/facts.ts';
import { isWrapper } from '../../core/flow/wrapper.ts';
import { defineHabit, kept, keptAt, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside } from '../../core/step.ts';
import {
  isAlert,
  isErrorReporter,
  isForCollector,
  isForDashboard,
  standsOnFailure,
  tellsFailure,
} from '../../knowledge/alerts.ts';
import { answersInChat, feedsDisplay } from '../../knowledge/bots.ts';
import { isRenewal } from '../../knowledge/dated.ts';
import { failsUnknown, isWorkHandedOver, saysSo } from '../../knowledge/doubts.ts';
import { isSaidOfOrchestrator, orchestratorOf } from '../../knowledge/jobs.ts';
import { isAlertName, mayAlert } from '../../knowledge/names.ts';
import { failureCounted, showsNumbers } from '../../knowledge/prometheus.ts';
import { isSeenWithout, isUnscheduled, mayBeSkip } from '../../knowledge/unmissed.ts';
import {
  isHelper,
  isLookedAfter,
  isMailed,
  isPartOfJob,
  isStartedWith,
  mainLoopOf,
  mayBeWatched,
  workPlace,
} from '../../knowledge/work.ts';
import { isForForks, onlyDraws } from '../../knowledge/workflow/by-nature.ts';
import { isGivenMessenger, onlyMarksCommits } from '../../knowledge/workflow/grants.ts';
import { callsOtherWorkflows, comesWithinHour, onlyDispatches } from '../../knowledge/workflow/jobs.ts';
import { isOnlyLooking } from '../../knowledge/workflow/looking.ts';
import { isOnlySorting, lossOf } from '../../knowledge/workflow/missed.ts';
import { mayFail } from '../../knowledge/workflow/runner.ts';
import { isAllWithdrawn } from '../../knowledge/workflow/withdrawn.ts';
import { tellsByValue } from './by-value.ts';
import { alertingOfDag } from './dags.ts';
import { messageOf } from './saying.ts';

/** Among the numbers for a collector is how the run ended, which an alert there looks at: `backup_exit_code 1`. */
const tellsOutcome = (program: Program): boolean => program.calls.some(({ args }) => args.some(({ text }) => OUTCOME.test(text)));
const OUTCOME = /\b\w+_(?:last_success\w*|last_status|exit_(?:code|status)|failed|failures?(?:_total)?|success)(?:\{|\s+[\d$%"])/;

/** A function of the file that is named like an alert and does something outside. */
function isOwnAlert({ name, local }: Call, program: Program): boolean {
  return local !== undefined && isAlertName(name) && program.stepsUnder(local).some(isOutside);
}

/**
 * `uses: acme/actions/report-failure-on-slack@v2`, `"$HERE/notify-discord.sh" "Export failed"`: an action, or a script, that is named
 * for what it tells, or whom.
 */
const isNamedAlert = ({ name }: Call): boolean =>
  (/^[\w.-]+\/[\w./-]+(?:@|$)/.test(name) || /\/[\w.-]+\.(?:ba)?sh$/.test(name)) &&
  isAlertName((/[\w.-]+$/.exec(name.replace(/@.*$/, ''))?.[0] ?? '').replace(/\.(?:ba)?sh$/, '').replaceAll('-', '_'));

/** A job that is named `notify`, or is handed a webhook, and calls a workflow that is not read: that tells. */
function isCalledAlert({ id, name }: Call, program: Program): boolean {
  const job = /\/workflows\/[\w.-]+\.ya?ml(?:@|$)/.test(name) ? program.job(id) : undefined;
  if (job === undefined) return false;
  const handed = program.children(job.id).flatMap((fact) => (fact.kind === 'value' ? [fact.name ?? ''] : []));
  return [job.name ?? '', ...handed.filter((entry) => entry.startsWith('secrets.'))].some((said) =>
    isAlertName(said.replace(/^secrets\./, '').replaceAll('-', '_')),
  );
}

/** What runs for ever serves its numbers itself: an alert looks at them, and at whether they are served. */
const isSeenByNumbers = (program: Program): boolean => mainLoopOf(program) !== undefined && showsNumbers(program);

/** What another workflow may tell; or no failure of it ends the run: `continue-on-error`. */
function isForOthers(program: Program): boolean {
  if (program.evidence.kind !== 'workflow') return false;
  const acts = program.steps.filter((step) => isOutside(step) && program.reached(step.call.id));
  return (
    callsOtherWorkflows(program) ||
    isGivenMessenger(program) ||
    program.calls.some(isToldOutcome) ||
    HANDED_OUTCOME.test(program.file.text) ||
    onlyDispatches(program) ||
    program.calls.some(({ options }) => [...options].some(isToldFailure)) ||
    (acts.length > 0 && acts.every((step) => mayFail(step, program)))
  );
}

/** `uses: ./.github/actions/emit-event` with `status: ${{ job.status }}`: an action is told how the job went, and may tell others. */
const isToldOutcome = ({ name, options }: Call): boolean =>
  /^[\w.-]*\/|^docker:/.test(name) && [...options.values()].some(({ text }) => /\bjob\.status\b/.test(text));

/** `JOB_STATUS: ${{ job.status }}` in the `env:` of a step: its script is told how the job went, and may tell others. */
const HANDED_OUTCOME = /^[ \t]*\w+:\s*["']?\$\{\{\s*job\.status\s*\}\}/m;

/** `automerge_fail_label: merge-failed`: an action that marks, for whoever waits, what it could not do. */
const isToldFailure = ([name, { text }]: readonly [string, { readonly text: string }]): boolean =>
  /fail\w*[-_](?:label|comment|message)s?$/i.test(name) && text !== '' && text !== 'false';

/** What tells a person or a system of a failure: a reporter, an alert, a number of how it ended, a function of the file. */
function toldBy(program: Program): Call | undefined {
  const step =
    program.steps.find(isErrorReporter) ??
    program.steps.find((one) => isAlert(one) && tellsFailure(one, program)) ??
    program.steps.find((one) => isForCollector(one, program) && program.reached(one.call.id) && tellsOutcome(program));
  return (
    step?.call ??
    failureCounted(program) ??
    program.calls.find(
      (call) =>
        isForDashboard(call) ||
        ([isOwnAlert, isNamedAlert, isCalledAlert].some((ask) => ask(call, program)) && standsOnFailure(call, program)),
    )
  );
}

/** Something that nobody sees from here may tell of the failure. */
function mayBeTold(program: Program): boolean {
  const { callers } = program.evidence;
  const isOfShell = program.file.language === 'shell';
  return (
    isUnscheduled(program) ||
    isSeenWithout(program) ||
    mayBeSkip(program) ||
    isPartOfJob(callers) ||
    isHelper(program) ||
    isOnlySorting(program) ||
    isOnlyLooking(program) ||
    isForForks(program) ||
    onlyDraws(program) ||
    onlyMarksCommits(program) ||
    isAllWithdrawn(program) ||
    mayBeProvided(callers, 'alerts') ||
    isLookedAfter(program) ||
    (isOfShell &&
      (program.steps.some(isAlert) || program.calls.some(isNamedAlert) || isStartedWith(program) || isMailed(program))) ||
    saysSo(program, mayAlert) ||
    failsUnknown(program) ||
    isWorkHandedOver(program) ||
    isForOthers(program) ||
    isSaidOfOrchestrator(program) ||
    isWrapper(program) ||
    tellsByValue(program) ||
    isSeenByNumbers(program) ||
    isSeenByLease(program)
  );
}

/** All that it changes is a lease that others watch: they see when it runs out. */
function isSeenByLease(program: Program): boolean {
  const changes = program.steps.filter((step) => isChange(step) && isOutside(step));
  return changes.length > 0 && changes.every((step) => isRenewal(step, program));
}

function judge(program: Program): Verdict | undefined {
  const told = toldBy(program);
  if (told) return keptAt(told);
  if (program.evidence.isSwept === true || isProvided(program.evidence.callers, 'alerts')) return kept;
  if (mayBeTold(program)) return undefined;
  if (orchestratorOf(program) !== undefined) return alertingOfDag(program);
  const at = workPlace(program);
  return (
    at &&
    missing({
      rule: 'none',
      severity: severityOf(program),
      message: messageOf(at, program),
      consequence: lossOf(program, MAILED) ?? mailOf(program),
      at,
      whole: true,
    })
  );
}

/** GitHub's mail goes to whoever wrote the schedule, and the next run may do it as well. */
const MAILED = 'that mail is read or the next run does it';

/** Who waits for a workflow is not in its file: that GitHub mails whoever wrote the schedule is. */
const mailOf = ({ evidence }: Program): string | undefined =>
  evidence.kind === 'workflow' ? 'That is one mail to one person, and where it is overlooked nothing else says so.' : undefined;

/** A warning where somebody has to hear of it at once: GitHub mails whom it knows, people see what serves them, and soon it comes again. */
function severityOf(program: Program): Severity {
  const isLookedAt = answersInChat(program) || feedsDisplay(program) || comesWithinHour(program) || mayBeWatched(program);
  const isOfGitHub = program.evidence.kind === 'workflow' || isOfWorkflows(program.evidence.callers);
  return program.evidence.job === 'strong' && !isOfGitHub && !isLookedAt ? 'warning' : 'info';
}

export default defineHabit({
  id: 'alerting',
  title: 'Alerts',
  question: 'do you find out first?',
  pillar: 'alerting',
  weight: 2,
  why: `The users find out before you do. A failed run that nobody hears of is found when its result is needed, and by then there may be
    a week of them.`,
  how: `Let the failing run tell a person or a system: a handler around the work that sends a message, a pager event or an issue; an error
    reporter such as Sentry; or the scheduler's own failure hook.`,
  rules: { none: 'nothing in the job tells a person or a system that it failed' },
  jobsOnly: true,
  on: { file: judge },
});
