import { isSurelyJob } from '../../core/evidence.ts';
import type { Call, Scope, Value } from '../../core/facts.ts';
import { isInside } from '../../core/flow/around.ts';
import { defineHabit, keptAt, type Missing, missing, type Verdict } from '../../core/habit.ts';
import type { Answer } from '../../core/knowledge.ts';
import type { Chain, Program } from '../../core/program.ts';
import { type Step, saidName } from '../../core/step.ts';
import { retriesAround } from '../../knowledge/retries.ts';
import { comesWithinHour, runsOften } from '../../knowledge/workflow/jobs.ts';
import { isLeftOutBySchedule } from '../../knowledge/workflow/on-schedule.ts';
import { isBehindRetried } from './behind.ts';
import { endsRun } from './ending.ts';
import { isOfMachine } from './of-machine.ts';
import { crossesNetwork, isSentOnce } from './plain.ts';

/** Calls for which a blip may pass by itself: not messages and pings, and not what must not be done twice. */
function isAsked(step: Step): boolean {
  if (step.medium !== 'network' || step.thing === undefined || !ASKED.has(step.thing)) return false;
  return step.effect === 'read' || (step.row.again?.(step.ask) ?? 'no') === 'yes';
}

/**
 * In shell: `if curl …; then echo up; else echo down; fi`: its failure is the answer, and the run goes on with it. In Python and
 * JavaScript a function that asks whether something is up says so by its name, and takes the failure.
 */
function isAnswer({ call }: Step, program: Program): boolean {
  if (/^(?:javascript|python)$/.test(program.languageOf(call.id)))
    return (
      /^(?:is|check|ping|probe|test)(?=[A-Z_]|$)|health|reachable|available/i.test(
        /[\w$]+$/.exec(program.enclosing(call.id).name ?? '')?.[0] ?? '',
      ) && program.catchers(call.id).by.length > 0
    );
  if (program.languageOf(call.id) !== 'shell' || call.fate !== 'tested') return false;
  const branches = program.failureBranches(call);
  return branches.length > 0 && branches.every((branch) => program.ending(branch) === 'on');
}

const ASKED: ReadonlySet<string> = new Set(['http', 'records', 'object', 'file']);

/** A loop that tries again: it waits, ends, takes the failure inside, and does not go through records. */
function triesAgain(loop: Scope, step: Step, program: Program, calls: readonly number[]): Answer {
  if (isGivenRounds(loop, program) || (loop.endless !== true && endsOnSuccess(loop, calls, program))) return 'yes';
  if (program.overRecords(loop) || goesThroughItems(loop, calls, program)) return 'no';
  const waits = program.stepsIn(loop.id).some(({ effect }) => effect === 'wait');
  const taken = program.catchers(step.call.id).by.some((handler) => isInside(handler.id, loop.id, program));
  const looked = program.failureBranches(step.call).some((branch) => isInside(branch.id, loop.id, program));
  // In shell nothing has to take it, unless the script is strict.
  if (loop.endless && waits && program.file.language === 'shell') return 'unknown';
  if (!taken && !looked) return 'no';
  // The job's own main loop asks again in its next round.
  if (loop.endless) return 'unknown';
  return waits || taken ? 'yes' : 'no';
}

/**
 * In JavaScript: `for (const board of boards) try { await list(board) } catch …` asks for another thing each time, and for each of
 * them once; one that is left as soon as something worked goes through alternatives.
 */
function goesThroughItems(loop: Scope, calls: readonly number[], program: Program): boolean {
  if (program.file.language !== 'javascript' || loop.over === undefined) return false;
  if (program.callsIn(loop.id).some(({ name }) => name === 'break' || name === 'return')) return false;
  const isOfItem = ({ holes }: Value): boolean =>
    holes.some(({ from, name }) => {
      if (from === loop.id) return !/retr|attempt|tries|round|delay|wait|^[a-z]$/i.test(name);
      const made = from === undefined ? undefined : program.fact(from);
      return made?.kind === 'call' && made.args.some(isOfItem);
    });
  return calls.some((id) => {
    const call = program.fact(id);
    return call.kind === 'call' && call.args.some(isOfItem);
  });
}

/** `until cmd`, `cmd && break`: the loop looks at how the call went, and ends when it went well. */
function endsOnSuccess(loop: Scope, calls: readonly number[], program: Program): boolean {
  const looks = ({ tests }: Scope): boolean =>
    tests?.some(({ left }) => left.holes.some(({ from, member }) => member === 'success' && calls.includes(from ?? -1))) === true;
  if (looks(loop) || asksForAnswer(loop, calls, program)) return true;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.when === true &&
      looks(scope) &&
      isInside(scope.id, loop.id, program) &&
      program.ending(scope) !== 'on',
  );
}

/** `until [ -n "$ip" ]; do ip=$(curl …)`: as long as no answer came it asks again. */
const asksForAnswer = (loop: Scope, calls: readonly number[], program: Program): boolean =>
  loop.over === undefined &&
  loop.tests?.some(({ left }) => program.sources(left).some(({ call }) => calls.includes(call.id))) === true;

/** A decorator or a wrapper: known ones say whether they end, others by their name. */
function wrapperRetries(call: Call, program: Program): Answer {
  const step = program.step(call.id);
  if (step?.thing === 'retry') return step.row.retry?.(step.ask) === 'no' ? 'unknown' : 'yes';
  // In Python one of the file's own, which is handed the call, is believed by its name.
  if (call.local !== undefined && program.file.language === 'python' && retriesAround(call)) return 'unknown';
  return call.local === undefined && retriesAround(call) ? 'yes' : 'no';
}

/** `for attempt in Retrying(…)`: the library makes the rounds. */
function isGivenRounds(loop: Scope, program: Program): boolean {
  return (loop.over?.holes ?? []).some(({ from }) => {
    const fact = from === undefined ? undefined : program.fact(from);
    return fact?.kind === 'call' && wrapperRetries(fact, program) !== 'no';
  });
}

function onWay(chain: Chain, step: Step, program: Program): Answer {
  const passed: number[] = [];
  for (const link of chain.links) {
    if (link.kind === 'call') {
      passed.push(link.id);
      const again = wrapperRetries(link, program);
      if (again !== 'no') return again;
      continue;
    }
    if (link.role !== 'loop') continue;
    const again = triesAgain(link, step, program, [step.call.id, ...passed]);
    if (again !== 'no') return again;
  }
  return chain.whole ? 'no' : 'unknown';
}

/** A session of the file that retries was mounted on: it serves the calls made on sessions. */
function isMounted(step: Step, program: Program): boolean {
  if (step.call.receiver === undefined) return false;
  return program.calls.some((call) => /(?:^|\.)mount$/.test(call.name) && mountsRetries(call, program));
}

function mountsRetries(call: Call, program: Program): boolean {
  const adapter = call.args[1];
  if (!adapter) return false;
  const text = [adapter.text, ...adapter.holes.map(({ name }) => name)].join(' ');
  if (/retr/i.test(text)) return true;
  return adapter.holes.some(({ from, name }) => {
    const made =
      from === undefined
        ? program
            .given(name, call.id)
            .map(({ value }) => value.text)
            .join(' ')
        : undefined;
    const fact = from === undefined ? undefined : program.fact(from);
    return (
      /retr/i.test(made ?? '') ||
      (fact?.kind === 'call' && [...fact.options.keys(), fact.name].some((word) => /retr/i.test(word)))
    );
  });
}

/** `return check(url, retries - 1)`: its function calls itself, with one try less. */
function callsItself({ call }: Step, program: Program): boolean {
  const own = program.enclosing(call.id);
  if (own.role !== 'function' || !own.params?.some((name) => /retr|attempt|tries/i.test(name))) return false;
  return program.callsIn(own.id).some(({ local }) => local === own.id);
}

function isRetried(step: Step, program: Program): Answer {
  const own = step.row.retry?.(step.ask) ?? 'no';
  if (own !== 'no') return own;
  if (isMounted(step, program) || callsItself(step, program)) return 'yes';
  const ways = program.chains(step.call.id).map((chain) => onWay(chain, step, program));
  if (ways.length > 0 && ways.every((way) => way === 'yes')) return 'yes';
  return ways.some((way) => way !== 'no') ? 'unknown' : 'no';
}

function judge(program: Program): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  for (const { call, name, thing, row, ask } of program.steps) {
    if (thing !== 'retry' || row.retry?.(ask) !== 'no') continue;
    verdicts.push(
      missing({
        rule: 'unbounded',
        severity: 'info',
        message: `\`${name}\` tries for ever: a lasting outage becomes a job that never ends. Give it a stop.`,
        at: call,
      }),
    );
  }
  const steps = program.steps.filter((step) => isAsked(step) && program.reached(step.call.id) && !isAnswer(step, program));
  const answers = steps.map((step) => isRetried(step, program));
  steps.forEach((step, index) => {
    if (answers[index] === 'yes') verdicts.push(keptAt(step.call));
  });
  const retried = steps.filter((_, index) => answers[index] === 'yes');
  const first = steps.find(
    (step, index) =>
      isSurelyJob(program.evidence) &&
      answers[index] === 'no' &&
      endsRun(step, program) &&
      !isLeftOutBySchedule(step.call.id, program) &&
      !isOfMachine(step, program) &&
      !isBehindRetried(step, retried, program),
  );
  if (first) {
    const lost = runsOften(program) || program.evidence.guessed ? 'run' : 'night';
    verdicts.push(once(first, `one blip fails the ${lost}. Retry`, program));
  }
  if (verdicts.length > 0 || steps.length > 0) return verdicts;
  const bare = program.steps.find(
    (step) =>
      isSurelyJob(program.evidence) &&
      (program.languageOf(step.call.id) !== 'shell' || endsRun(step, program)) &&
      (crossesNetwork(step, program) || isSentOnce(step, program)) &&
      !isOfMachine(step, program) &&
      isRetried(step, program) === 'no',
  );
  return bare ? [once(bare, bare.effect === 'send' ? 'retry what did not arrive' : 'retry it', program)] : [];
}

const once = (step: Step, what: string, program: Program): Missing =>
  missing({
    rule: 'none',
    severity: 'info',
    message: `\`${saidName(step, program.file.text)}\` is tried once: ${what} a few times, with growing waits.`,
    // Nobody starts that again in the morning.
    consequence: comesWithinHour(program)
      ? 'One lost packet then costs this run, and what it was to do waits for the next.'
      : undefined,
    at: step.call,
    whole: true,
  });

export default defineHabit({
  id: 'retries',
  title: 'Retries',
  question: 'does one blip kill the night?',
  pillar: 'supporting',
  weight: 1,
  why: `One lost packet at 3 am costs the whole run, and somebody starts it again by hand in the morning. Most failures of a network pass
    within seconds; a few more tries with growing waits outlast them.`,
  how: `Retry connection errors, 429 and 5xx a few times with growing waits, then fail loud. Retry only what may be done twice.`,
  rules: {
    none: 'a network call of the job is tried once',
    unbounded: 'a retry has no limit',
  },
  consequences: {
    unbounded: 'A server that stays down is asked again for ever: the run neither ends nor fails, so nobody is told.',
  },
  jobsOnly: true,
  on: { file: judge },
});
