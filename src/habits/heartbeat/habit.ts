import { isProvided, mayBeProvided } from '../../core/callers.ts';
import type { Call, Fact, Scope } from '../../core/facts.ts';
import { isWrapper } from '../../core/flow/wrapper.ts';
import { defineHabit, kept, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, lineOfCall, type Step } from '../../core/step.ts';
import { isAlert, isForCollector, isForDashboard } from '../../knowledge/alerts.ts';
import { isDated, isRenewal } from '../../knowledge/dated.ts';
import { endsUnknown, isWorkHandedOver, saysSoOfSuccess } from '../../knowledge/doubts.ts';
import { isSaidOfOrchestrator, orchestratorOf } from '../../knowledge/jobs.ts';
import { isHeartbeat, mayBeat } from '../../knowledge/names.ts';
import { isNumber, showsNumbers, writesStatus } from '../../knowledge/prometheus.ts';
import { isSeenWithout, isUnscheduled } from '../../knowledge/unmissed.ts';
import { isHelper, isLookedAfter, isPackaged, isPartOfJob, isStartedWith, mainLoopOf, workPlace } from '../../knowledge/work.ts';
import { isForForks, onlyDraws } from '../../knowledge/workflow/by-nature.ts';
import { isGivenMessenger, mayOnlyRead } from '../../knowledge/workflow/grants.ts';
import { callsOtherWorkflows, onlyDispatches, unitOf } from '../../knowledge/workflow/jobs.ts';
import { isOnlyLooking, isOnlyTrying } from '../../knowledge/workflow/looking.ts';
import { isOnlyProposing, isOnlySorting, lossOf } from '../../knowledge/workflow/missed.ts';
import { isAllWithdrawn } from '../../knowledge/workflow/withdrawn.ts';
import { isWrittenByOption } from './by-option.ts';
import { messageOf } from './saying.ts';

/** On every way it runs only when something failed: in a handler, under `if: failure()`. */
function isInHandler(id: number, program: Program): boolean {
  return program.chains(id).every(({ links }) => links.some((link) => link.kind === 'scope' && isOnFailure(link)));
}

const isOnFailure = ({ role, on }: Scope): boolean => role === 'handler' || (role === 'after' && on === 'failure');

/** A success signal that leaves the run; one that stands in a handler tells of a failure. */
function isSignal(step: Step, program: Program): boolean {
  if (isInHandler(step.call.id, program)) return false;
  if (step.thing === 'heartbeat' || isForCollector(step, program) || isSentToMetrics(step) || isDated(step, program)) return true;
  if (isRenewal(step, program)) return true;
  if (isRecordOfRun(step, program)) return true;
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

/** `if: always()` and `gh issue comment 12 --body "Ran at $(date)"`: each run leaves word of itself, with its time, below an issue. */
const isRecordOfRun = (step: Step, program: Program): boolean => {
  if (program.evidence.kind !== 'workflow' || step.call.name !== 'gh') return false;
  const said = lineOfCall(step.call);
  if (
    !/^gh issue comment\b/.test(said) &&
    !(/^gh api\b/.test(said) && / -X (?:PATCH|POST)\b/.test(said) && /\/comments\b/.test(said))
  )
    return false;
  const chains = program.chains(step.call.id);
  if (chains.length === 0 || !chains.every(({ links }) => links.some((link) => link.kind === 'scope' && isAtEnd(link))))
    return false;
  const { start, end } = unitOf(step.call.id, program);
  return /\$\((?:date|gdate)\b/.test(program.file.text.slice(start, end));
};

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
      link.kind === 'call' ||
      (link.kind === 'scope' && (PLAIN.has(link.role) || isAtEnd(link) || isSetUp(link) || isWhenGood(link)));
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

/** `if: github.repository == 'acme/shop' && needs.check.result == 'success'`: where the work went well, in the repository that it is for. */
const isWhenGood = ({ role, when, tests = [] }: Scope): boolean =>
  role === 'branch' &&
  when === true &&
  tests.length > 0 &&
  tests.every(
    ({ op, negated, left, right }) =>
      op === 'equal' && !negated && (left.text === '${github.repository}' || (right?.text === 'success' && WENT.test(left.text))),
  );

/** Of the work as a whole; a step's own `outcome` is none where the step had nothing to do. */
const WENT = /^\$\{(?:needs\.[\w-]+\.result|job\.status|steps\.[\w-]+\.outputs\.\w*(?:result|outcome|conclusion|status))\}$/;

/** `send_notification "SUCCESS" "…"`: by a function of the file that sends it somewhere. */
const tellsSuccess = ({ local, args }: Call, program: Program): boolean =>
  local !== undefined && args.some(({ text }) => /\bsuccess/i.test(text)) && program.stepsUnder(local).some(isAlert);

/** `if: always()`, `finally`. */
const isAtEnd = ({ role, on }: Scope): boolean => role === 'after' && on === 'always';

const PLAIN: ReadonlySet<string> = new Set(['unit', 'function', 'attempt']);

/** A signal of the job itself, or of whoever starts it. */
function sentBy(program: Program): Verdict | undefined {
  const signal = program.steps.find((step) => isSignal(step, program));
  if (signal) return keptAt(signal.call);
  const helper = program.calls.find(
    (call) => isOwnSignal(call, program) || isMeasured(call, program) || isForDashboard(call) || tellsSuccess(call, program),
  );
  if (helper) return keptAt(helper);
  const counted = countedInRounds(program);
  if (counted) return keptAt(counted.call);
  if (writesStatus(program)) return kept;
  return isProvided(program.evidence.callers, 'beats') ? kept : undefined;
}

/** Something that nobody sees from here may be the signal, or the one who waits for it. */
const mayBeSent = (program: Program): boolean =>
  isUnscheduled(program) ||
  isSeenWithout(program) ||
  // Airflow and its like show when each ran last.
  orchestratorOf(program) !== undefined ||
  isSaidOfOrchestrator(program) ||
  isPartOfJob(program.evidence.callers) ||
  isHelper(program) ||
  mayBeProvided(program.evidence.callers, 'beats') ||
  isLookedAfter(program) ||
  isPackaged(program) ||
  isOnlySorting(program) ||
  isOnlyLooking(program) ||
  isOnlyTrying(program) ||
  isForForks(program) ||
  onlyDraws(program) ||
  isWrittenByOption(program) ||
  isOnlyProposing(program) ||
  isAllWithdrawn(program) ||
  (program.evidence.kind === 'workflow' && mayOnlyRead(program)) ||
  (program.file.language === 'shell' && isStartedWith(program)) ||
  isWrapper(program) ||
  isEveryRunTold(program) ||
  isNamed(program) ||
  program.calls.some((call) => isMailing(call, program)) ||
  saysSoOfSuccess(program, mayBeat) ||
  endsUnknown(program) ||
  isWorkHandedOver(program) ||
  (program.evidence.kind === 'workflow' &&
    (callsOtherWorkflows(program) || onlyDispatches(program) || isGivenMessenger(program)));

function judge(program: Program): Verdict | undefined {
  const sent = sentBy(program);
  if (sent !== undefined) return sent;
  const at = mayBeSent(program) ? undefined : workPlace(program);
  return (
    at &&
    missing({ rule: 'none', severity: 'info', message: messageOf(at, program), consequence: lossOf(program), at, whole: true })
  );
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
