import { isProvided } from '../../core/callers.ts';
import type { Call, Fact, Scope } from '../../core/facts.ts';
import { isWrapper } from '../../core/flow/wrapper.ts';
import { defineHabit, kept, keptAt, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isAlert, isForCollector, isForDashboard } from '../../knowledge/alerts.ts';
import { answersInChat, answersIssues, feedsDisplay } from '../../knowledge/bots.ts';
import { isDated } from '../../knowledge/dated.ts';
import { endsUnknown, isWorkHandedOver, saysSo } from '../../knowledge/doubts.ts';
import { isSaidOfOrchestrator, neverReturns, orchestratorOf } from '../../knowledge/jobs.ts';
import { isHeartbeat, mayBeat } from '../../knowledge/names.ts';
import { isNumber, showsNumbers } from '../../knowledge/prometheus.ts';
import { isOfItsWorkflow, isStartedWith, mainLoopOf, workPlace } from '../../knowledge/work.ts';
import { isGivenMessenger, mayOnlyRead } from '../../knowledge/workflow/grants.ts';
import { callsOtherWorkflows } from '../../knowledge/workflow/jobs.ts';
import { actingIn, isMissedByNobody, onlyProposesVersions } from '../../knowledge/workflow/work.ts';

/** On every way it runs only when something failed: in a handler, under `if: failure()`. */
function isInHandler(id: number, program: Program): boolean {
  return program.chains(id).every(({ links }) => links.some((link) => link.kind === 'scope' && isOnFailure(link)));
}

const isOnFailure = ({ role, on }: Scope): boolean => role === 'handler' || (role === 'after' && on === 'failure');

/** A success signal that leaves the run; one that stands in a handler tells of a failure. */
function isSignal(step: Step, program: Program): boolean {
  if (isInHandler(step.call.id, program)) return false;
  if (step.thing === 'heartbeat' || isForCollector(step, program) || isSentToMetrics(step) || isDated(step, program)) return true;
  if (step.effect === 'report' || (step.effect === 'read' && step.medium !== 'network')) return false;
  if (step.effect === 'probe' || step.effect === 'parse') return false;
  return step.target !== undefined && isHeartbeat(step.target.text);
}

/** `curl -d @result.json https://ops.acme.io/metrics/backup`: a number of each run, which is missed there when none comes. */
const isSentToMetrics = ({ effect, medium, target }: Step): boolean =>
  (effect === 'send' || effect === 'change' || effect === 'create') &&
  medium === 'network' &&
  target !== undefined &&
  /^(?:https?:\/\/|\$).*\/metrics\/./.test(target.text);

/** A function of the file that is named like a heartbeat and does something outside. */
function isOwnSignal({ name, local }: Call, program: Program): boolean {
  return local !== undefined && isHeartbeat(name) && program.stepsUnder(local).some(isOutside);
}

/** A number that each run sends to CloudWatch or a gateway is missed there when none comes. */
const isMeasured = ({ id, name }: Call, program: Program): boolean =>
  /(?:^|\.)(?:put_metric_data|putMetricData|push(?:add)?_to_gateway|pushAdd)$/.test(name) && !isInHandler(id, program);

/** In each round a number is set that Prometheus fetches from the same program: a status metric. */
function countedInRounds(program: Program): Step | undefined {
  const main = mainLoopOf(program);
  if (main === undefined || !showsNumbers(program)) return undefined;
  return program.stepsUnder(main.id).find((step) => isNumber(step) && !isInHandler(step.call.id, program));
}

/** The address or the name of a monitor stands in the file, and nobody can tell who uses it. */
function isNamed(program: Program): boolean {
  return program.written.some(
    ({ id, value }) => value.type === 'text' && !/\s/.test(value.text) && isHeartbeat(value.text) && !isInHandler(id, program),
  );
}

/** A message that goes out in each run, whatever it found: when it does not come, somebody misses it. */
const isEveryRunTold = (program: Program): boolean =>
  program.steps.some((step) => {
    if (!isAlert(step) || !program.reached(step.call.id)) return false;
    const chains = program.chains(step.call.id);
    const isPlain = (link: Fact): boolean =>
      link.kind === 'call' || (link.kind === 'scope' && (PLAIN.has(link.role) || isAtEnd(link) || isSetUp(link)));
    return chains.length > 0 && chains.every(({ links }) => links.every(isPlain));
  });

/** `report --email "$EMAIL"`, `logwatch --output mail`: a program that mails what it found; to certbot it is who has an account. */
const isMailing = ({ id, args }: Call, program: Program): boolean =>
  program.languageOf(id) === 'shell' &&
  !args.some(({ text }) => /^(?:certonly|renew|register|--agree-tos|--server)$/.test(text)) &&
  args.some(
    ({ text }, at) =>
      /^--(?:e-?mail|mail-?to)(?:=|$)|^--output=mail$/.test(text) || (text === '--output' && args[at + 1]?.text === 'mail'),
  );

/** `if [ -f mail.conf ]; then mail …; fi`: it is so in each run, or in none. */
const isSetUp = ({ role, tests = [] }: Scope): boolean =>
  role === 'branch' &&
  tests.length > 0 &&
  tests.every(({ op, negated, left }) => op === 'exists' && !negated && CONF.test(left.text));
const CONF = /(?:\.conf|\.cfg|\.ini|\.env|\.ya?ml|\.toml|rc)$/;

/** `send_notification "SUCCESS" "…"`: by a function of the file that sends it somewhere. */
const tellsSuccess = (program: Program): boolean =>
  program.calls.some(
    ({ local, args }) =>
      local !== undefined && args.some(({ text }) => /\bsuccess/i.test(text)) && program.stepsUnder(local).some(isAlert),
  );

/** `if: always()`, `finally`. */
const isAtEnd = ({ role, on }: Scope): boolean => role === 'after' && on === 'always';

const PLAIN: ReadonlySet<string> = new Set(['unit', 'function', 'attempt']);

/** Somebody waits for what a workflow does outside: a test that did not run leaves nothing undone. */
const isMissed = (program: Program): boolean =>
  !isMissedByNobody(program) && !onlyProposesVersions(program) && !mayOnlyRead(program) && actingIn(program).length > 0;

/** In shell: all that is changed is old files that are taken away, or logs that are turned over: the next run does it as well. */
const onlyTidies = (program: Program): boolean => {
  if (IS_REAPER.test(program.file.path)) return true;
  const changes = program.steps.filter(
    (step) =>
      isOutside(step) &&
      isChange(step) &&
      program.reached(step.call.id) &&
      !TOLD_OF_IT.test(step.name) &&
      !isOfReaper(step, program),
  );
  return (
    changes.length > 0 &&
    changes.every(
      ({ name, effect, medium, call }) =>
        (effect === 'delete' && medium === 'file') ||
        TURNS_OVER.test(name) ||
        REAPS.test(name) ||
        (effect === 'run' && call.args.some(({ text }) => REAPS_ONLY.test(text))),
    )
  );
};
/** `backup.sh --prune-only`: of all that a program can do. */
const REAPS_ONLY = /^--?(?:(?:retention|clean(?:up)?|prune|purge)(?:[_-]only)?|only[_-](?:retention|clean(?:up)?|prune|purge))$/;
const TURNS_OVER = /^(?:savelog|logrotate)$/;
/** The script says so itself: `schedule_retention.sh`. */
const IS_REAPER = /(?:^|[/_-])(?:reaper|clean(?:er|up)|prune|purge|retention)(?:\.\w+)?$/i;
/** Where it writes what it says. */
const isOfReaper = ({ name, call: { input } }: Step, program: Program): boolean => {
  const writer = /^&?>/.test(name) && input !== undefined ? program.fact(input) : undefined;
  return writer?.kind === 'call' && REAPS.test(writer.name);
};

/** A program that is named for it: `/opt/jobs/session-reaper.sh`. */
const REAPS = /(?:^|[/_-])(?:reaper|clean(?:er|up)?|prune|purge|retention)(?:[_-]\w+)*(?:\.\w+)?$/i;
/** Whoever writes the log is told to open it anew. */
const TOLD_OF_IT = /^(?:kill|service|systemctl|invoke-rc\.d|\/etc\/init\.d\/\S+|(?:\S*\/)?start-stop-daemon)$/;

/** Who writes to it, or looks at it, sees that it is not there. */
const isSeen = (program: Program): boolean => answersInChat(program) || answersIssues(program) || feedsDisplay(program);

/** A loop, or a call that does not come back, has no end at which something could be sent. */
const isEndless = (at: Span, program: Program): boolean =>
  mainLoopOf(program) === at || program.calls.some((call) => call === at && neverReturns(call.name, program.calls));

function judge(program: Program) {
  if (isOfItsWorkflow(program)) return isProvided(program.evidence.callers, 'beats') ? kept : undefined;
  const signal = program.steps.find((step) => isSignal(step, program));
  if (signal) return keptAt(signal.call);
  const helper = program.calls.find((call) => isOwnSignal(call, program) || isMeasured(call, program) || isForDashboard(call));
  if (helper) return keptAt(helper);
  const counted = countedInRounds(program);
  if (counted) return keptAt(counted.call);
  if (isProvided(program.evidence.callers, 'beats')) return kept;
  // Airflow and its like show when each ran last.
  if (orchestratorOf(program) !== undefined || isSaidOfOrchestrator(program) || isSeen(program)) return undefined;
  if (program.file.language === 'shell' && (isStartedWith(program) || onlyTidies(program))) return undefined;
  if (
    isWrapper(program) ||
    isEveryRunTold(program) ||
    tellsSuccess(program) ||
    isNamed(program) ||
    program.calls.some((call) => isMailing(call, program)) ||
    saysSo(program, mayBeat) ||
    endsUnknown(program) ||
    isWorkHandedOver(program)
  )
    return undefined;
  if (program.evidence.kind === 'workflow' && (callsOtherWorkflows(program) || isGivenMessenger(program) || !isMissed(program)))
    return undefined;
  const at = workPlace(program);
  if (!at) return undefined;
  return missing({
    rule: 'none',
    severity: 'info',
    message: isEndless(at, program)
      ? 'No success signal leaves this loop: if it hangs, nobody notices. Ping a monitor after each round.'
      : 'No success signal leaves this job: if it stops running, nobody notices. Ping a monitor at the end.',
    at,
    whole: true,
  });
}

export default defineHabit({
  id: 'heartbeat',
  title: 'Heartbeat',
  question: 'does silence mean failure?',
  pillar: 'observability',
  weight: 1,
  why: `A job that never starts raises no error, and nobody hears of it for weeks. A signal sent at the end of each good run turns
    silence into an alarm.`,
  how: `After the work, ping a dead man's switch (healthchecks.io, Cronitor, a monitor of your own) or write a heartbeat file that a
    checker compares with the clock.`,
  rules: { none: 'no success signal leaves the job' },
  jobsOnly: true,
  on: { file: judge },
});
