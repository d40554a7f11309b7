import type { Call } from '../../core/facts.ts';
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
import { isMailed, isOfItsWorkflow, isStartedWith, speaksOfSystemd } from '../../knowledge/work.ts';
import { longestWay } from './longest.ts';
import { isHalfStamped, isIntoLog, isOfChild, isOwnLogger } from './own-logger.ts';
import { handedLines, isDone, isNamedCheck, isOfWork, isProgress, layouts, verdicts } from './progress.ts';
import { saidInWords, toldPlainly } from './told.ts';

/** Two bare reports or fewer are fine, as in the lesson. */
const MOST_BARE = 2;

/** Standard output is turned into a file, or handed to a logger, for the whole run. */
function isRedirected(program: Program): boolean {
  return (
    program.written.some(({ role, name }) => role === 'assigned' && (name === 'sys.stdout' || name === 'sys.stderr')) ||
    program.calls.some(({ name }) => /\bredirect_std(?:out|err)$/.test(name))
  );
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
  /\bsystemd\b|\bTimeoutStartSec\b|\b(?:by|from|via)\s+(?:(?:the|an?|its)\s+)?[\w@-]+(?:\.|[ _-])timer\b|\b(?:via|by|from|in|as|on|for|with)\s+(?:(?:an?|the)\s+)?(?:(?:google|gcp|aws|amazon|azure)\s+)?(?:cloud (?:scheduler|run|functions?|build)|lambda|eventbridge|fargate|ecs|(?:container apps?|kubernetes|k8s)(?:\s+cron\s?job)?)\b/i;

/** The comments that a script begins with, also below what it reads in and looks for first: `source lib.sh`, `require_root`. */
const headOf = (text: string): string =>
  /^(?:#.*\r?\n|\s*\n|(?:source|\.) .*\n|\w*require_\w+\n|set -.*\n)*/.exec(text)?.[0] ?? '';

/** The runner's log stamps each line, and an image's build shows it. */
const isReadByOthers = (program: Program): boolean =>
  program.file.language === 'python' && (OF_BUILD_SERVER.test(program.file.path) || isOfImage(program));

/** `.github/scripts/`, `.buildkite/`: where a build server's own scripts lie. */
const OF_BUILD_SERVER = /^\.[\w-]+\//;

/** In shell: Buildkite and GitHub keep the time of each line, of what their own scripts start as well. */
const isKeptByRunners = ({ file, evidence: { callers = [] } }: Program): boolean =>
  file.language === 'shell' && callers.length > 0 && callers.every(({ path }) => OF_RUNNERS.test(path));
const OF_RUNNERS = /^\.(?:buildkite|github\/(?:workflows|actions))\//;

/** What keeps each line that is printed, with its time: a runner's log, a journal, a cloud, a mail of cron's. */
const isStampedOutside = (program: Program): boolean =>
  isOfItsWorkflow(program) ||
  isReadByOthers(program) ||
  isJournaled(program) ||
  isKeptByRunners(program) ||
  (program.file.language === 'shell' && (isStartedWith(program) || speaksOfSystemd(program) || isMailed(program)));

const isLog = ({ effect, thing }: Step): boolean => effect === 'report' && thing === 'log';

/** What the file reports through. Beside what the script says itself, the log of a program that it starts is that program's. */
function loggerOf(program: Program): Call | undefined {
  const logs = program.steps.filter(
    (step) => (isLog(step) || isOwnLogger(step, program) || isIntoLog(step)) && !isIdle(step, program),
  );
  const own = logs.find((step) => !isOfChild(step, program))?.call ?? loggerElsewhere(program);
  if (own || logs.length === 0) return own;
  return program.evidence.job !== undefined && saidInWords(program).length > MOST_BARE ? undefined : logs[0]?.call;
}

/** JavaScript in a `bin/` whose words call it by its package: `npx @acme/orders copy <from>`. */
const isProgramOfPackage = ({ file: { language, path, text } }: Program): boolean =>
  language === 'javascript' && /(?:^|\/)bin\/[^/]+$/.test(path) && BY_PACKAGE.test(text);
const BY_PACKAGE =
  /^[ \t*$#/`'"]{0,40}(?:usage:[ \t]*)?npx (?:-y |--yes )?(?!(?:tsx|ts-node|node|babel-node|jiti|zx|vite-node|bun|esno|tsc)\b)[@\w]/im;

function judge(program: Program) {
  if (program.evidence.kind === 'workflow' || program.evidence.installed || isProgramOfPackage(program)) return undefined;
  // Airflow and its like keep what a task prints, with the time, under the task's name.
  if (orchestratorOf(program) !== undefined || isCloudFunction(program.file)) return undefined;
  const own = loggerOf(program);
  if (own) return keptAt(own);
  // A shell script talks to who started it; where only its own words say that it is a job, what starts it may keep each line with its time.
  if (program.evidence.job !== 'strong' && program.file.language === 'shell') return undefined;
  const products = verdicts(program);
  const reports = program.steps.filter(
    (step) =>
      isProgress(step, program) &&
      program.reached(step.call.id) &&
      !products.has(program.enclosing(step.call.id).id) &&
      isOfWork(step, program),
  );
  const handed = program.steps.flatMap((step) => handedLines(step, program));
  if (isRedirected(program)) return reports.length + handed.length > MOST_BARE ? kept : undefined;
  if (LOADS_LOGGER.test(program.file.text)) return undefined;
  const found = lacking(reports, handed, program);
  // What is dear to know is asked of the few that lack it.
  return found === undefined || isStampedOutside(program) || isLoggerHanded(program) || saysSo(program, mayLogHere)
    ? undefined
    : found;
}

/** The narrow rule's finding, or the one line of the summary that the letter asks for. */
function lacking(reports: readonly Step[], handed: readonly Call[], program: Program) {
  // A program that changes nothing prints its answer.
  const isOfDeeds = program.steps.some((step) => isDone(step, program) && program.reached(step.call.id));
  const isMany = reports.length + handed.length > MOST_BARE;
  const isPlain = (): boolean => !saysSo(program, mayLog) && !program.steps.some((step) => isHalfStamped(step, program));
  const narrow = isOfDeeds && isMany && isPlain() ? bare(reports, handed, program) : undefined;
  return narrow ?? plainly(isOfDeeds && !isNamedCheck(program) ? [...reports.map(({ call }) => call), ...handed] : [], program);
}

/** JavaScript: `import './logger.js'`, of which nothing is taken: it may put a time before what `console` says. */
const LOADS_LOGGER = /^(?:import\s+|require\(\s*)['"]\.{1,2}\/(?:[\w.-]+\/)*[\w-]*logg(?:er|ing)(?:\.[cm]?[jt]s)?['"]/m;

/**
 * `new Error("…")` is made to be thrown, `logger.setLevel(…)` reports nothing, and what gives something back (`(await getPRInfo(pr)).data`) was
 * asked for that, unless its name speaks of a log.
 */
const mayLogHere = (name: string, { uses }: Call): boolean =>
  mayLog(name) &&
  !/^\s*Error$/.test(name) &&
  !SETS_UP.test(name) &&
  (/log/i.test(name) || !uses.some((use) => /^\w+$/.test(use) && use !== 'await'));
const SETS_UP = /\.(?:setLevel|addHandler|removeHandler|addFilter|setFormatter|setLoggerClass|captureWarnings|disable)$/;

/** `log = logging.getLogger("shop")`, and then `sync(log)`: the work that is handed it reports through it. */
const isLoggerHanded = ({ calls }: Program): boolean =>
  calls.some(({ name, uses }) => /getLogger$/.test(name) && uses.includes('*'));

/** Python: no line calls the function that it stands in, `def write_log(text): logging.info(text)`, nor hands it on. */
const isIdle = ({ call }: Step, program: Program): boolean => {
  if (program.file.language !== 'python' || program.reached(call.id)) return false;
  const owner = program.enclosing(call.id);
  const around = owner.role === 'function' ? program.fact(owner.within) : undefined;
  return around?.kind === 'scope' && around.role === 'unit' && wordsOnce(program).has(owner.name ?? '');
};

/** The words that stand in the file once: a function so named is only defined. */
const wordsOnce = lastAsked(({ file: { text } }: Program): ReadonlySet<string> => {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const [word] of text.matchAll(/\w+/g)) (seen.has(word) ? again : seen).add(word);
  return new Set([...seen].filter((word) => !again.has(word)));
});

/** What the narrow rule leaves out is told in the summary. */
function plainly(work: readonly Call[], program: Program) {
  const told = [...new Set([...work, ...toldPlainly(program)])];
  if (told.length <= MOST_BARE) return undefined;
  return missing({
    rule: 'bare-print',
    severity: 'info',
    message: `It reports in ${told.length} bare lines, this one first: a logger stamps each with time and level.`,
    at: firstOf(told),
    whole: true,
  });
}

const firstOf = (calls: readonly Call[]): Call => calls.reduce((one, other) => (other.start < one.start ? other : one));

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
  return missing({
    rule: 'bare-print',
    severity: wakes && program.evidence.job === 'strong' && program.file.language !== 'shell' ? 'warning' : 'info',
    message: wakes
      ? `A run tells its progress in ${most} bare lines or so, this one first, without time or level: use a logger.`
      : `It reports in ${calls.length} bare lines, this one first, which have neither time nor level: use a logger.`,
    at: firstOf(calls),
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
