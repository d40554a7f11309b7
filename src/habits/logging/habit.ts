import type { Call, Scope } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { defineHabit, kept, keptAt, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isCloudFunction } from '../../knowledge/applications.ts';
import { saysSo } from '../../knowledge/doubts.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { orchestratorOf } from '../../knowledge/jobs.ts';
import { isLoggerName, mayLog } from '../../knowledge/names.ts';
import { isAttended } from '../../knowledge/questions.ts';
import { isLogLike } from '../../knowledge/targets.ts';
import { isMailed, isOfItsWorkflow, isStartedWith } from '../../knowledge/work.ts';
import { longestWay } from './longest.ts';
import { handedLines, isDone, isNamedCheck, isOfWork, isProgress, layouts, verdicts } from './progress.ts';

/** Two bare reports or fewer are fine, as in the lesson. */
const MOST_BARE = 2;

/** A level or a time that a report carries: `[ERROR] …`, `${datetime.now()} …`. */
const STAMPED =
  /^::(?:error|warning|notice|debug|group)\b|\b(?:DEBUG|INFO|WARN|WARNING|ERROR|CRITICAL)\b|\$\{[^}]*(?:now|time|date|stamp|level|severity)[^}]*\}/;

/** `echo "$(date) starting"`: each report brings its time along. */
const DATED = /^\W*\$\{date\b/;

/** A function of the file that stamps what it reports, used more than once: the file's own logger. */
function isOwnLogger(step: Step, program: Program): boolean {
  if (step.effect !== 'report') return false;
  if (program.file.language === 'shell' && DATED.test(step.content?.text ?? '')) return true;
  const helper = program.enclosing(step.call.id);
  if (helper.role !== 'function') return false;
  if (!STAMPED.test((step.content?.text ?? '').slice(0, 400)) && !looksAtClock(helper, program)) {
    // `def log_error(text)` puts the time before it, and hands it to what prints.
    return callsOf(helper, program).some(({ id }) => isClockLogger(program.enclosing(id), program));
  }
  return callsOf(helper, program).length > 1;
}

const callsOf = ({ id }: Scope, program: Program): readonly Call[] => callsIn(program).get(id) ?? [];
const callsIn = lastAsked(({ calls }: Program) => Map.groupBy(calls, ({ local }) => local));

/** In Python: `def printNLogInfo(message)` puts the time before what it was given. */
const looksAtClock = ({ id, name }: Scope, program: Program): boolean =>
  program.file.language === 'python' &&
  /log|info|warn|err|debug/i.test(name ?? '') &&
  program.callsIn(id).some((call) => /(?:^|\.)(?:now|utcnow|strftime|ctime|asctime)$/.test(call.name));

const isClockLogger = (owner: Scope, program: Program): boolean =>
  owner.role === 'function' && looksAtClock(owner, program) && callsOf(owner, program).length > 1;

/** Standard output is turned into a file, or handed to a logger, for the whole run. */
function isRedirected(program: Program): boolean {
  return (
    program.written.some(({ role, name }) => role === 'assigned' && (name === 'sys.stdout' || name === 'sys.stderr')) ||
    program.calls.some(({ name }) => /\bredirect_std(?:out|err)$/.test(name))
  );
}

/** A redirect of what is reported into a log file: `echo … >> "$LOG"`. */
function isIntoLog({ effect, medium, call, target }: Step): boolean {
  if (medium !== 'file' || call.input === undefined || (effect !== 'append' && effect !== 'write') || !target) return false;
  return [target.text, ...target.holes.map(({ name }) => name)].some(isLogLike);
}

/** Systemd's journal keeps what its units say, with the time, and so does a cloud for what it starts. */
const isJournaled = (program: Program): boolean => {
  const { callers = [] } = program.evidence;
  if (callers.length > 0) return callers.every(({ path }) => path.endsWith('.service'));
  if (IN_CLUSTER.test(program.file.text)) return true;
  return program.file.language === 'shell' && OF_JOURNAL.test(headOf(program.file.text));
};
/** It asks the cluster around it, as what runs in a container there: the cluster keeps what it says, with the time. */
const IN_CLUSTER =
  /\/var\/run\/secrets\/kubernetes\.io\/|\bKUBERNETES_SERVICE_HOST\b|\bload_incluster_config\b|\bloadFromCluster\b/;
/** "Runs daily via Cloud Scheduler", "executed as a Kubernetes CronJob". */
const OF_JOURNAL =
  /\bsystemd\b|\b(?:via|by|from|in|as|on|for|with)\s+(?:(?:an?|the)\s+)?(?:(?:google|gcp|aws|amazon|azure)\s+)?(?:cloud (?:scheduler|run|functions?|build)|lambda|eventbridge|fargate|ecs|(?:container apps?|kubernetes|k8s)(?:\s+cron\s?job)?)\b/i;

/** The comments that a script begins with. */
const headOf = (text: string): string => /^(?:#.*\r?\n|\s*\n)*/.exec(text)?.[0] ?? '';

/** The runner's log stamps each line, and an image's build shows it. */
const isReadByOthers = (program: Program): boolean =>
  program.file.language === 'python' && (OF_BUILD_SERVER.test(program.file.path) || isOfImage(program));

/** `.github/scripts/`, `.buildkite/`: where a build server's own scripts lie. */
const OF_BUILD_SERVER = /^\.[\w-]+\//;

/** What keeps each line that is printed, with its time: a runner's log, a journal, a cloud, a mail of cron's. */
const isStampedOutside = (program: Program): boolean =>
  isOfItsWorkflow(program) ||
  isReadByOthers(program) ||
  isJournaled(program) ||
  (program.file.language === 'shell' && (isStartedWith(program) || isMailed(program)));

function judge(program: Program) {
  if (program.evidence.kind === 'workflow' || program.evidence.installed) return undefined;
  // Airflow and its like keep what a task prints, with the time, under the task's name.
  if (orchestratorOf(program) !== undefined || isCloudFunction(program.file)) return undefined;
  const logger = program.steps.find(({ effect, thing }) => effect === 'report' && thing === 'log');
  if (logger) return keptAt(logger.call);
  const helper = program.steps.find((step) => isOwnLogger(step, program) || isIntoLog(step))?.call ?? loggerElsewhere(program);
  if (helper) return keptAt(helper);
  // A shell script talks to who started it; cron at least mails what a job says.
  if (program.evidence.job === undefined && program.file.language === 'shell') return undefined;
  const products = verdicts(program);
  const reports = program.steps.filter(
    (step) =>
      isProgress(step, program) &&
      program.reached(step.call.id) &&
      !products.has(program.enclosing(step.call.id).id) &&
      isOfWork(step, program),
  );
  const handed = program.steps.flatMap((step) => handedLines(step, program));
  if (reports.length + handed.length <= MOST_BARE) return undefined;
  if (isRedirected(program)) return kept;
  // A program that changes nothing prints its answer.
  if (!program.steps.some((step) => isDone(step, program) && program.reached(step.call.id))) return undefined;
  return saysSo(program, mayLog) || isStampedOutside(program) ? undefined : bare(reports, handed, program);
}

/** `import { logger } from './logger'`, and `logger.info(…)`: what it is called says what it is. */
const loggerElsewhere = (program: Program): Call | undefined =>
  program.calls.find(
    ({ id, name }) =>
      /^\.{1,2}\/.*\.(?:trace|debug|info|warn|error|fatal)$/.test(name) &&
      isLoggerName(name.slice(0, name.lastIndexOf('.'))) &&
      program.reached(id),
  );

/** One finding, on the first bare report: of those that a run in the night makes, else of all. */
function bare(reports: readonly Step[], handed: readonly Call[], program: Program) {
  const seen = inTheNight(reports, program);
  const most = longestWay(seen, program);
  const wakes = most > MOST_BARE;
  if (!wakes && isNamedCheck(program)) return undefined;
  const calls = wakes ? seen.map(({ call }) => call) : [...reports.map(({ call }) => call), ...handed];
  const first = calls.reduce((one, other) => (other.start < one.start ? other : one));
  return missing({
    rule: 'bare-print',
    severity: wakes && program.evidence.job === 'strong' && program.file.language !== 'shell' ? 'warning' : 'info',
    message: wakes
      ? `A run tells its progress in ${most} bare lines or so, this one first, without time or level: use a logger.`
      : `It reports in ${calls.length} bare lines, this one first, which have neither time nor level: use a logger.`,
    at: first,
    whole: true,
  });
}

/** In a job: what tells of work, and neither lays a report out nor answers whoever started it. */
function inTheNight(reports: readonly Step[], program: Program): readonly Step[] {
  if (program.evidence.job === undefined) return [];
  const products = layouts(program);
  return isAttended(program) ? [] : reports.filter(({ call }) => !products.has(program.enclosing(call.id).id));
}

export default defineHabit({
  id: 'logging',
  title: 'Logs',
  question: 'can you read later what happened?',
  pillar: 'observability',
  weight: 2,
  why: `Whoever is woken finds no record of what the run did and when. Lines with a time and a level can be searched, filtered and
    compared with those of last night; what was printed to a screen is gone with it.`,
  how: `Report through a logger that stamps each line with time and level, and let it write where you can read it the next morning.`,
  rules: {
    'bare-print': 'progress and errors are reported by more than two bare prints, and there is no logger',
  },
  on: { file: judge },
});
