import { type Caller, isOfBuildkite, isOfWorkflows } from '../../core/callers.ts';
import type { Call, Scope } from '../../core/facts.ts';
import { factsAround, isInside } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isOutside } from '../../core/step.ts';
import { methodOf } from '../../knowledge/row.ts';
import { isSkip } from '../../knowledge/unmissed.ts';
import { mainLoopOf } from '../../knowledge/work.ts';
import { comesWithinHour, isOfChanges } from '../../knowledge/workflow/jobs.ts';

const IN_WORKFLOW =
  'When this fails only the author of the schedule hears of it: add a step with `if: failure()` that tells somebody.';
/** Below `if: failure()` alone each red push and pull request would be told as well, which their authors see. */
const IN_WORKFLOW_OF_MORE =
  "Only the schedule's author hears of a failed scheduled run: tell somebody `if: failure() && github.event_name == 'schedule'`.";
/** One of each failure would come as often as GitHub's own mail. */
const IN_WORKFLOW_SOON =
  'When this fails again and again only the author of the schedule hears of it: let a monitor of its last success tell somebody.';

const IN_PIPELINE =
  "No line here tells anybody when this job fails: add `notify:` to Buildkite's pipeline, unless its settings tell it.";

/** What is missing, and what to do that the file does not do yet. */
export function messageOf(at: Span, program: Program): string {
  if (program.evidence.kind === 'workflow')
    return comesWithinHour(program) ? IN_WORKFLOW_SOON : isOfChanges(program) ? IN_WORKFLOW_OF_MORE : IN_WORKFLOW;
  if (isOfWorkflows(program.evidence.callers)) return ofStarted(program.evidence.callers, comesWithinHour(program));
  if (isOfBuildkite(program.evidence.callers)) return IN_PIPELINE;
  const main = mainLoopOf(program);
  if (main !== undefined && main === at) {
    const taker = takenInside(main.id, program);
    const advice =
      taker !== undefined
        ? `send an alert where \`${taker}\` takes it`
        : goesOn(main.id, program)
          ? 'send an alert from its handler'
          : 'catch the failure of its work, and send an alert from there';
    return `When a round of this loop fails nobody is told: ${advice}.`;
  }
  const advice = endsBadly(program)
    ? 'send an alert before it exits with a failure'
    : 'catch the failure at the top, send an alert and exit non-zero';
  if (comesWithinHour(program)) return 'When this fails again and again nobody is told: count it, and send an alert after a few.';
  const job = program.evidence.guessed ? 'If this runs by itself, nobody is told when it fails' : undefined;
  return `${job ?? `When ${jobBy(program.evidence.callers)} fails nobody is told`}: ${advice}.`;
}

/** Who hears of a script that only workflows start: the author of the schedule, or whoever set the event off. */
function ofStarted(callers: readonly Caller[] = [], isSoon: boolean): string {
  const by = callers.find(({ schedule }) => schedule !== '') ?? callers[0];
  const who = by?.schedule === '' ? 'whoever set the workflow off' : 'the author of the schedule';
  const isShown = by?.path.startsWith('.github/workflows/') && by.path.length <= 50;
  const where = isShown ? `\`${by?.path}\`` : 'its workflow';
  return isSoon
    ? `When this fails again and again only ${who} hears of it: let ${where} tell somebody after a few.`
    : `When this fails only ${who} hears of it: let ${where} tell somebody.`;
}

/** `systemd/export.service`, which says what makes it a job. */
function jobBy(callers: readonly Caller[] = []): string {
  const by = callers.find(({ path, schedule }) => schedule !== '' && /^[\w./@+-]{1,60}$/.test(path));
  return by === undefined ? 'this job' : `this job of \`${by.path}\``;
}

/** A handler in the loop takes what fails, and the next round comes. */
const goesOn = (main: number, program: Program): boolean =>
  program.scopes.some(
    (scope) => scope.role === 'handler' && isInside(scope.id, main, program) && /^(?:on|next)$/.test(program.ending(scope)),
  );

/** The function that takes what fails first, where those which the loop calls take all of it themselves: nothing gets to the loop. */
function takenInside(main: number, program: Program): string | undefined {
  const calls = program.callsIn(main).filter(({ id }) => !isInHandler(id, program));
  if (calls.some((call) => isUnknown(call, program))) return undefined;
  const takers = program
    .stepsUnder(main)
    .filter((step) => isOutside(step) && !isInHandler(step.call.id, program))
    .flatMap(({ call }) => takersOf(call.id, main, program));
  if (takers.length === 0 || takers.includes(undefined)) return undefined;
  const first = takers.filter((taker) => taker !== undefined).reduce((one, other) => (other.start < one.start ? other : one));
  const { role, name } = program.enclosing(first.id);
  return role === 'function' && name !== undefined ? methodOf(name) : undefined;
}

/** On each way out to the loop, the handler outside of its text that takes everything and lets the work go on. */
const takersOf = (id: number, main: number, program: Program): readonly (Scope | undefined)[] =>
  program
    .chains(id)
    .map(({ links }) => links.slice(0, links.findIndex((link) => link.id === main) + 1))
    .filter(({ length }) => length > 0)
    .map((links) =>
      program.scopes.find(
        (scope) =>
          scope.role === 'handler' &&
          links.some((link) => link.id === scope.of) &&
          !isInside(scope.id, main, program) &&
          scope.catches?.includes('*') === true &&
          program.ending(scope) !== 'raise',
      ),
    );

const isInHandler = (id: number, program: Program): boolean =>
  [...factsAround(id, program)].some((around) => around.kind === 'scope' && around.role === 'handler');

/** Neither a function of the file nor a step, and more than a look at the clock or a change in memory. */
const isUnknown = ({ id, name, local }: Call, program: Program): boolean =>
  local === undefined &&
  program.step(id) === undefined &&
  !/^(?:datetime|time|str|int|len|list|dict|set|round|min|max|sorted|leave|continue|break)\b|^\.\w+$/.test(name);

/** It ends with a status of its own, or a handler raises again: the failure is seen, and only nobody is told. */
const endsBadly = (program: Program): boolean =>
  program.steps.some(
    (step) =>
      step.effect === 'leave' && step.row.ends?.(step.ask) === 'bad' && program.reached(step.call.id) && !isSkip(step, program),
  ) || program.scopes.some((scope) => scope.role === 'handler' && program.ending(scope) === 'raise' && program.reached(scope.id));
