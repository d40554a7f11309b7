import { isOfWorkflows, isProvided } from '../../core/callers.ts';
import { isSurelyJob } from '../../core/evidence.ts';
import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { kept, missing, type Severity, type Verdict } from '../../core/habit.ts';
import type { Answer, Limit } from '../../core/knowledge.ts';
import type { Program } from '../../core/program.ts';
import { type Step, saidName } from '../../core/step.ts';
import { hasDefaultLimit, limitsAround, neverWaits } from '../../knowledge/limits.ts';
import { isPutAway } from '../../knowledge/put-away.ts';
import { isForReaders } from '../../knowledge/readers.ts';
import { isWatched } from '../../knowledge/set-up.ts';
import { isLeftOutBySchedule } from '../../knowledge/workflow/on-schedule.ts';
import { isOfWorkspace } from '../../knowledge/workspaces.ts';
import { isNotSeenToRun } from './asked-for.ts';
import { isBrief } from './brief.ts';
import { serverAround, serverOf } from './build-servers.ts';
import { isByHand, isHookOfTool } from './by-hand.ts';
import { isOfCluster } from './cluster-agent.ts';
import { isForPerson } from './for-person.ts';
import { ENDED_BY_GITHUB, endsWithJob, isEndedSoon } from './hosted.ts';
import { isInstaller } from './installers.ts';
import { limiting } from './jobs.ts';
import { isLong, isShownDownload, OF_SILENCE, showsMeter } from './long-download.ts';
import { isHandedToAll, isLookedOn } from './looked-on.ts';
import { hasNoRunner, isForFileOfCheckout } from './never-run.ts';
import { consequenceOfReads, isSlowOnPurpose, patienceOfReads } from './reads.ts';
import { isOfCloud, isOfThisMachine } from './this-machine.ts';

/**
 * A call that waits for somebody else: bounded by itself, by its client's default, by what stands around it, or not at all. Where
 * somebody looks on, or nobody runs it, the lack is said once a file and weighs nothing.
 */
export function waiting(step: Step, program: Program): Verdict | undefined {
  const limit = step.row.limit;
  if (!limit || isNobodysMatter(step, program)) return undefined;
  const severity = severityOf(step, limit, program);
  const bounded = boundedness(step, limit, severity !== undefined, program);
  // Outside a job nobody asks whether a program ends, so a limit there keeps nothing.
  if (bounded === 'yes') return severity === undefined && limit.worst === 'job-info' ? undefined : kept;
  if (!severity || bounded === 'unknown' || isToldAtItsJob(limit, program) || isLeftAlone(step, program)) return undefined;
  const isQuiet = isOfLittleWeight(step, program);
  if (isQuiet && firstQuiet(program) !== step) return undefined;
  return missing({
    rule: limit.worst === 'job-info' ? 'process' : 'network-call',
    severity: isQuiet ? 'info' : severity,
    consequence: consequenceFor(step, program),
    message: `\`${saidName(step, program.file.text)}\` ${patience(step, limit, program)}: ${isForItsJob(limit, program) ? OF_JOB : isLong(step) ? OF_SILENCE : limit.advice}.`,
    fix:
      !isForItsJob(limit, program) && !isLong(step) && step.row.fix?.limit && !step.call.open
        ? { kind: 'code', code: step.row.fix.limit }
        : undefined,
  });
}

/** A program in what workflows alone start: the job that starts it bounds it on every machine, also where there is no `timeout` (macOS). */
const isForItsJob = ({ worst }: Limit, { evidence }: Program): boolean => worst === 'job-info' && isOfWorkflows(evidence.callers);
const OF_JOB = 'give the job that starts it `timeout-minutes`';

/** In shell: its job is told so at its own key (`timeouts/job`), and once is enough. */
const isToldAtItsJob = (limit: Limit, program: Program): boolean =>
  program.file.language === 'shell' && isForItsJob(limit, program);

/** It does not wait, waits on purpose, or is ended by whoever starts it. */
const isNobodysMatter = (step: Step, program: Program): boolean =>
  neverWaits(step) || isOfCloud(step, program) || isSlowOnPurpose(step, program) || isHookOfTool(program);

/** Whoever starts it ends it, a person sees how far it is, or nobody can tell that it is ever run: the lack of a limit is nobody's matter. */
const isLeftAlone = (step: Step, program: Program): boolean =>
  isOfCluster(program) || hasNoRunner(step.call, program) || isForFileOfCheckout(step.call, program) || showsMeter(step, program);

/** Nobody runs it, somebody sits in front of it, or whoever is asked is this machine or the vendor: true, and of little weight. */
const isOfLittleWeight = (step: Step, program: Program): boolean =>
  isByHand(program) ||
  isPutAway(program) ||
  isLookedOn(program) ||
  isShownToReaders(program) ||
  isAnswered(step, program) ||
  isForImage(program) ||
  isInstaller(step, program) ||
  isShownDownload(step) ||
  serverOfStep(step, program) !== undefined ||
  isOfThisMachine(step, program) ||
  isNotSeenToRun(step.call, program) ||
  (step.row.limit !== undefined && isForItsJob(step.row.limit, program));

/** The build server that alone runs it, or all of its file. */
const serverOfStep = ({ call }: Step, program: Program): ReturnType<typeof serverOf> =>
  serverOf(program) ?? serverAround(call, program);

/** The first such step of the file that has no limit: the one that tells of them. */
const firstQuiet = lastAsked((program: Program): Step | undefined =>
  program.steps.find((step) => {
    const { limit } = step.row;
    if (!limit || isNobodysMatter(step, program) || !program.reached(step.call.id) || !isOfLittleWeight(step, program))
      return false;
    if (isToldAtItsJob(limit, program) || isLeftAlone(step, program)) return false;
    return severityOf(step, limit, program) !== undefined && boundedness(step, limit, true, program) === 'no';
  }),
);

/** Who tries an example out sits in front of it, and ends what hangs. */
const isShownToReaders = ({ file, evidence }: Program): boolean =>
  /^(?:python|shell)$/.test(file.language) &&
  evidence.job !== 'strong' &&
  evidence.callers === undefined &&
  isForReaders(file.path);

/** Python: `scp` asks for its password at the terminal, in a file that asks a person its questions: who answers them ends what hangs. */
const isAnswered = ({ name, call, target }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'python' &&
  program.evidence.job !== 'strong' &&
  /^(?:ssh|scp|sftp|ssh-copy-id)\b/.test(/^(?:os|subprocess)\./.test(name) ? (target?.text ?? '') : name) &&
  program.steps.some(({ effect }) => effect === 'ask');

/** In shell: whoever builds an image, or a container to develop in, or the job that does, ends what hangs. */
const isForImage = ({ file, evidence }: Program): boolean =>
  file.language === 'shell' && (evidence.inImage === true || isOfWorkspace(file.path));

/** What it is worth; undefined: a program that crosses the network is nobody's matter outside a job. */
function severityOf(step: Step, limit: Limit, program: Program): Severity | undefined {
  if (limit.worst !== 'job-info')
    return isWatched(program) ||
      isEndedSoon(program) ||
      isToldOfJob(step, program) ||
      isToldBefore(step, program) ||
      isLeftOutBySchedule(step.call.id, program)
      ? 'info'
      : (limit.worst ?? 'warning');
  // `pacman -Q`, `apt-get -s`: a question to this machine. In a workflow it is the job that needs a limit.
  const isAsked = isSurelyJob(program.evidence) && program.evidence.kind !== 'workflow' && !isForPerson(step, program);
  return isAsked && !(step.thing === 'package' && step.effect === 'probe') ? 'info' : undefined;
}

/** The job, which may hang elsewhere as well, is told that it has no limit: with `timeout-minutes` there its calls are bounded, too. */
function isToldOfJob({ call }: Step, program: Program): boolean {
  const job = program.file.language === 'workflow' ? program.job(call.id) : undefined;
  return job !== undefined && !isBrief(job, program) && limiting(job, program)?.outcome === 'missing';
}

/** Of a job's calls, and of a script's that only jobs start, the first speaks for the others: one limit on the job bounds them all. */
const isToldBefore = ({ call }: Step, program: Program): boolean => {
  const runner = runnerOf(call, program);
  const first = runner === undefined ? undefined : firstOnRunners(program).get(runner);
  return first !== undefined && first.call.start < call.start;
};

/** The job, or the whole of a script that only jobs start. */
const runnerOf = ({ id }: Call, program: Program): number | undefined =>
  program.file.language === 'workflow'
    ? program.job(id)?.id
    : program.file.language === 'shell' && isOfWorkflows(program.evidence.callers)
      ? 0
      : undefined;

const firstOnRunners = lastAsked((program: Program): ReadonlyMap<number, Step> => {
  const firsts = new Map<number, Step>();
  for (const step of program.steps) {
    const { limit } = step.row;
    const runner = runnerOf(step.call, program);
    if (runner === undefined || firsts.has(runner) || !limit || (limit.worst ?? 'warning') !== 'warning' || neverWaits(step))
      continue;
    if (!program.reached(step.call.id) || isOfLittleWeight(step, program) || isLeftAlone(step, program)) continue;
    if (boundedness(step, limit, true, program) === 'no') firsts.set(runner, step);
  }
  return firsts;
});

/** In shell: what a person watches holds no runner, and of what nothing here starts nobody knows what it holds. */
function consequenceFor(step: Step, program: Program): string | undefined {
  const server = serverOfStep(step, program);
  if (server !== undefined) return `${server.ends}; until then it holds its machine, and what waits for it.`;
  const ofReads = consequenceOfReads(step);
  if (ofReads !== undefined) return ofReads;
  if (isSeenOnRunner(step, program)) return ENDED_BY_GITHUB;
  if (isLookedOn(program) || isOfWorkspace(program.file.path))
    return 'Whoever started it cannot tell a slow server from one that never answers.';
  if (!isNotSeenToRun(step.call, program) && (!isByHand(program) || program.evidence.kind !== 'script')) return undefined;
  return 'One silent server then holds the script, and all that waits for it, until somebody or something ends it.';
}

/** Is its time bounded? What whoever starts the file bounds counts where it is asked for a limit (`isAsked`). */
function boundedness(step: Step, limit: Limit, isAsked: boolean, program: Program): Answer {
  if (limit.bounded === 'default') return 'yes';
  const own = limit.bounded(step.ask);
  if (own !== 'no') return own;
  if (step.under.includes('timeout')) return 'yes';
  const chains = program.chains(step.call.id);
  if (
    chains.length > 0 &&
    chains.every((chain) =>
      chain.links.some((link) => link.kind === 'call' && link.local === undefined && limitsAround(link.name)),
    )
  )
    return 'yes';
  if (isRaced(step, program)) return 'yes';
  if (isInPage(step, program)) return 'unknown';
  if (chains.some((chain) => !chain.whole) || isLeftToTheCaller(step, program)) return 'unknown';
  // Whoever starts the file bounds its time: a job's `timeout-minutes`, `timeout 600` in a crontab.
  if (isAsked && isProvided(program.evidence.callers, 'limits')) return 'yes';
  return hasDefaultLimit(step.call.name, program) ? 'yes' : 'no';
}

/** JavaScript: a promise that a clock may reject first, written out or by `Promise.race`. */
function isRaced({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript') return false;
  for (const around of factsAround(call.id, program)) {
    const text = program.file.text.slice(around.start, around.end);
    if (around.kind === 'call' && around.name === 'Promise.race') return true;
    if (/^(?:new\s+)?Promise\b/.test(text) && /\bsetTimeout\(.*\breject\(/s.test(text)) return true;
  }
  return false;
}

/** JavaScript: `page.evaluate(async () => fetch(…))` runs in a browser, whose limits are its own. */
const isInPage = ({ call }: Step, program: Program): boolean =>
  program.languageOf(call.id) === 'javascript' &&
  [...factsAround(call.id, program)].some(
    (around) => around.kind === 'call' && /\.(?:evaluate|evaluateHandle|\$\$?eval|addInitScript)$/.test(around.name),
  );

/** `if timeout is not None:` on the way: without a limit is what the caller asked for. */
function isLeftToTheCaller(step: Step, program: Program): boolean {
  return program.someWay(step.call.id, (guard) =>
    guard.tests.some((test) => test.left.holes.some((hole) => /timeout/i.test(hole.name))),
  );
}

function patience(step: Step, limit: Limit, program: Program): string {
  const ofReads = patienceOfReads(step);
  if (ofReads !== undefined) return ofReads;
  if (limit.seconds !== undefined && !(step.name === 'fetch' && isOfAnother(program))) return `may wait up to ${limit.seconds} s`;
  if (limit.seconds !== undefined) return 'has no time limit here';
  const server = serverOfStep(step, program);
  if (server !== undefined) return server.waits;
  if (isSeenOnRunner(step, program)) return 'may hold its runner for 6 hours';
  // What starts a script somewhere else may give up on it long before: only what stands in the file is sure.
  return isByHand(program) || isNotSeenToRun(step.call, program) ? 'has no time limit' : 'may wait for ever';
}

/** A runner of GitHub's comes there. */
const isSeenOnRunner = ({ call }: Step, program: Program): boolean =>
  endsWithJob(program) && !isHandedToAll(program) && !isNotSeenToRun(call, program);

/** The 300 s of a bare `fetch` are those of Node.js: Deno and Bun have rules of their own. */
const isOfAnother = ({ file }: Program): boolean =>
  /^\ufeff?#![^\n]*\b(?:deno|bun)\b|(?<![\w$.'"`-])(?:Deno|Bun)\.[a-z]|\bfrom ['"]bun(?::\w+)?['"]/.test(file.text);
