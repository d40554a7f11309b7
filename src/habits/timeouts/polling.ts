import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isOfImage } from '../../knowledge/images.ts';
import { isPutAway } from '../../knowledge/put-away.ts';
import { isForReaders } from '../../knowledge/readers.ts';
import { isServiceScript } from '../../knowledge/services.ts';
import { asPattern } from '../../knowledge/words.ts';
import { isOfWorkspace } from '../../knowledge/workspaces.ts';
import { isNotSeenToRun } from './asked-for.ts';
import { COUNTS, endsWithOwner, goesOnByCount, isBoundedElsewhere, isClearedByCount } from './bounded.ts';
import { codeFor } from './deadline.ts';
import { looksForName } from './free-name.ts';
import { ENDED_BY_GITHUB, endsWithJob, isEndedSoon } from './hosted.ts';
import { complains, isLeftToOthers, isSaidEachRound, isTalking, speaks } from './left-to-others.ts';
import { isEntrypoint, isThereToWait } from './there-to-wait.ts';

/**
 * A loop that asks something outside again and again until it has changed. A loop without an exit of its own is the
 * job's main loop, and so is one that does work: neither is polling.
 */
export function polling(loop: Scope, program: Program): Verdict | undefined {
  if (loop.over || (loop.endless !== true && !loop.tests)) return undefined;
  if (isLeftToOthers(loop, program)) return undefined;
  const steps = program.stepsUnder(loop.id);
  if (!steps.some((step) => step.effect === 'wait') || steps.some((step) => isChange(step) || step.effect === 'ask'))
    return undefined;
  const exits = exitsOf(loop, program);
  // Who types out a text with a pause after each letter waits for nobody.
  if (exits.some(isBound) || comparesTries(loop, program) || goesOnByCount(loop, program) || isClearedByCount(loop, program))
    return steps.some(isQuestion) ? kept : undefined;
  if (endsWithOwner(loop, exits, program)) return undefined;
  const asks = exits.some((test) => !isPaging(test) && asksAgain(test, loop, steps, program));
  if (!asks || looksForName(loop, program) || isBoundedElsewhere(loop, program) || isSaidEachRound(loop, program))
    return undefined;
  const isEnded = endsWithJob(program) && !isNotSeenToRun(loop, program);
  const isQuiet = isEndedSoon(program) || isTalking(loop, program) || isOfLittleWeight(loop, exits, program);
  return missing({
    rule: 'endless-loop',
    severity: isQuiet ? 'info' : 'warning',
    message: `This loop ${isEnded ? 'may hold its runner for 6 hours' : 'waits for ever'} if what it polls never changes: stop at a deadline or after N tries.`,
    consequence: isEnded ? ENDED_BY_GITHUB : isOfWorkspace(program.file.path) ? OF_WORKSPACE : saysTheSame(loop, program),
    fix: { kind: 'code', code: codeFor(loop, program) },
  });
}

const OF_WORKSPACE = 'Whoever opened the workspace cannot tell what takes long from what never comes.';

/**
 * Whoever runs it looks after it (what runs for ever, where a container waits for another one, a file that is there to wait), or what it
 * waits for ends by itself nearly always: a process, a container's health, a service's job.
 */
const isOfLittleWeight = (loop: Scope, exits: readonly Test[], program: Program): boolean =>
  isPutAway(program) ||
  isNotSeenToRun(loop, program) ||
  isShown(program) ||
  isBeforeRounds(loop, program) ||
  program.loops(loop.id).some(({ endless }) => endless) ||
  isOfImage(program) ||
  isOfWorkspace(program.file.path) ||
  isServiceScript(program) ||
  isEntrypoint(program) ||
  isThereToWait(program) ||
  isOfJob(loop, exits, program) ||
  program
    .callsIn(loop.id)
    .some(
      ({ name, args }) =>
        OF_MACHINE.test(name) || (name === 'kill' && args[0]?.text === '-0') || isAsking(name, args) || isOfContainer(name, args),
    );

/** In shell: who tries an example out sits before it. */
const isShown = ({ file, evidence }: Program): boolean =>
  file.language === 'shell' && evidence.job !== 'strong' && evidence.callers === undefined && isForReaders(file.path);

/**
 * `while not os.path.exists(log): time.sleep(1)`, and then the rounds without an end that follow the file: as `tail -F` does, it waits
 * for what another one writes.
 */
const isBeforeRounds = (loop: Scope, program: Program): boolean =>
  loop.endless !== true &&
  (loop.tests ?? []).some(({ left }) =>
    program.sources(left).some(({ effect, medium }) => effect === 'probe' && medium === 'file'),
  ) &&
  program.scopes.some(
    ({ id, role, endless, start }) =>
      role === 'loop' && endless === true && start > loop.end && program.enclosing(id).id === program.enclosing(loop.id).id,
  );

/** What ends by itself, as a batch system's jobs do; and the machine's own state, which a script is there to watch. */
const OF_MACHINE = /^(?:pgrep|pidof|ps|jobs|squeue|sacct|qstat|bjobs|condor_q|ifconfig|nmcli)$/;

/** `os.kill(owner, 0)`, `process.kill(owner, 0)`: is the process still there? With it the loop ends. */
const isAsking = (name: string, args: readonly Value[]): boolean =>
  /^(?:os|process)\.kill$/.test(name) ? args[1]?.text === '0' : /(?:^|\.)pid_exists$/.test(name);

/** The state of a container on the machine itself: Docker gives up on its health by itself. */
const isOfContainer = (name: string, args: readonly Value[]): boolean =>
  /^(?:docker|podman)$/.test(name) && args.some(({ text }) => /^(?:inspect|ps|logs)$/.test(text));

/**
 * Nothing has failed, and yet there is a log: that of the rounds. In shell no more is claimed than that it goes on: who starts the script may
 * see that it has not come to its end (a container's health, a person).
 */
function saysTheSame(loop: Scope, program: Program): string | undefined {
  if (program.file.language !== 'shell')
    return speaks(loop, program)
      ? 'What it waits for may never come: it says the same for ever then, and nobody is told.'
      : undefined;
  if (speaks(loop, program)) return 'What it waits for may never come: it says the same for ever then, and nothing fails.';
  return complains(loop, program)
    ? 'What it waits for may never come: each round may complain of that, and nothing fails.'
    : 'What it waits for may never come: nothing fails then, and it goes on waiting.';
}

/** In shell: somewhere in each round a count or the time is compared, and what is done then may end the run in a function. */
const comparesTries = (loop: Scope, program: Program): boolean =>
  program.file.language === 'shell' &&
  program.scopes.some(
    ({ role, start, end, tests = [] }) =>
      role === 'branch' &&
      start >= loop.start &&
      end <= loop.end &&
      tests.some(
        (test) =>
          (test.op === 'order' && [test.left, test.right].some((value) => value?.holes.some(({ name }) => COUNTS.test(name)))) ||
          (test.right !== undefined && /^\d+$/.test(test.right.text) && isCountedUp(test.left, loop, program)),
      ),
  );

/** `t=$((t + 1))` in each round. */
const isCountedUp = ({ holes: [hole] }: Value, { start, end }: Scope, { file }: Program): boolean =>
  hole !== undefined &&
  new RegExp(
    `\\b${asPattern(hole.name)}=(?:["']?\\$\\(\\(|\`expr\\b|\\$\\(expr\\b)|\\(\\(\\s*${asPattern(hole.name)}\\s*(?:\\+\\+|\\+=)`,
  ).test(file.text.slice(start, end));

/** The tests that decide whether the loop goes on: its own condition, and those around its exits. */
function exitsOf(loop: Scope, program: Program): readonly Test[] {
  const tests = [...(loop.tests ?? [])];
  for (const call of program.callsIn(loop.id)) {
    if (!leaves(call.name, program.step(call.id)) && !endsInside(call, program)) continue;
    // A `break` is of the loop around it.
    if (call.name === 'break' && program.loops(call.id)[0] !== loop) continue;
    for (let at = call.within; at !== loop.id && at >= 0; at = program.fact(at).within) {
      const scope = program.fact(at);
      if (scope.kind === 'scope' && scope.role === 'branch') tests.push(...(scope.tests ?? []));
    }
  }
  return tests.flatMap((test) => program.expand(test));
}

/** `[ "$n" -ge 200 ] && fatal "no lock"`: a function of the file that ends the run. */
function endsInside({ local }: Call, program: Program): boolean {
  const scope = local === undefined ? undefined : program.fact(local);
  return scope?.kind === 'scope' && scope.role === 'function' && program.ending(scope) === 'bad';
}

function leaves(name: string, step: Step | undefined): boolean {
  if (name === 'continue') return false;
  return name === 'break' || name === 'false' || name === 'return' || name === 'raise' || step?.effect === 'leave';
}

/** A comparison of sizes, or of anything that is named like a count or a time. */
function isBound(test: Test): boolean {
  return test.op === 'order' || [test.left, test.right].some((value) => value?.holes.some((hole) => COUNTS.test(hole.name)));
}

/** Does the answer come from outside, by the same question every time: a response, a file that must appear, an output? */
function asksAgain(test: Test, loop: Scope, steps: readonly Step[], program: Program): boolean {
  return [test.left, test.right].some(
    (value) =>
      value !== undefined &&
      program.sources(value).some((source) => steps.includes(source) && isQuestion(source) && !isMovingOn(source, loop, program)),
  );
}

/** `while "next" in links`: the pages of an answer come to an end. */
const isPaging = ({ left, right }: Test): boolean =>
  [left, right].some(
    (value) =>
      value !== undefined &&
      /(?:^|[^a-z])(?:next|page|cursor|continu\w*|marker|has_?more|last_?evaluated|truncated)/i.test(value.text),
  );

const isQuestion = (source: Step): boolean =>
  (source.effect === 'read' || source.effect === 'probe' || source.effect === 'run') &&
  source.medium !== 'environment' &&
  source.medium !== 'arguments';

/** The next page, the next item: what is asked for is given another value inside the loop. */
function isMovingOn(source: Step, loop: Scope, program: Program): boolean {
  if (program.languageOf(loop.id) === 'python' && isGivenTheNext(source, loop, program)) return true;
  const { args, options, receiver } = source.call;
  const names = [...args, ...options.values(), ...(receiver ? [receiver] : [])].flatMap((value) => holeNames(value));
  return program.written.some(
    (written) =>
      written.role === 'assigned' &&
      written.start >= loop.start &&
      written.end <= loop.end &&
      names.some((name) => isOf(name, written.name)),
  );
}

/** Python: a function of the file asks, and in each round it is given what the round before has named: `fetch(next_url)`. */
const isGivenTheNext = ({ call }: Step, loop: Scope, program: Program): boolean =>
  program
    .callsIn(loop.id)
    .some(
      ({ local, args }) =>
        local !== undefined &&
        program.stepsUnder(local).some((step) => step.call === call) &&
        args.some((value) =>
          holeNames(value).some((name) =>
            program.written.some(
              (written) =>
                written.role === 'assigned' && written.start >= loop.start && written.end <= loop.end && isOf(name, written.name),
            ),
          ),
        ),
    );

const isOf = (name: string, owner: string | undefined): boolean =>
  owner !== undefined && new RegExp(`^${asPattern(owner)}\\b`).test(name);

function holeNames(value: Value): readonly string[] {
  const inner = [...(value.items ?? []), ...(value.entries?.values() ?? [])].flatMap(holeNames);
  return [...value.holes.map((hole) => hole.name), ...inner];
}

/**
 * Python: `while client.get_job(job.job_id).state != "DONE": …`, and then `job.result()`: the service ends the job, and what comes after the
 * loop waits for the very same.
 */
const isOfJob = (loop: Scope, exits: readonly Test[], program: Program): boolean =>
  program.languageOf(loop.id) === 'python' &&
  program
    .callsIn(program.enclosing(loop.id).id)
    .some(
      ({ start, name, receiver }) =>
        start > loop.end &&
        /\.result$/.test(name) &&
        receiver !== undefined &&
        /^\$\{[\w.]+\}$/.test(receiver.text) &&
        exits.some(({ left }) => new RegExp(`(?<![\\w.])${asPattern(receiver.text.slice(2, -1))}(?!\\w)`).test(left.text)),
    );
