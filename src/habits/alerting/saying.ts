import type { Caller } from '../../core/callers.ts';
import { isInside } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { mainLoopOf } from '../../knowledge/work.ts';

const IN_WORKFLOW =
  'When this fails only the author of the schedule hears of it: add a step with `if: failure()` that tells somebody.';

/** What is missing, and what to do that the file does not do yet. */
export function messageOf(at: Span, isOfGitHub: boolean, program: Program): string {
  if (isOfGitHub) return IN_WORKFLOW;
  const main = mainLoopOf(program);
  if (main !== undefined && main === at) {
    const advice = goesOn(main.id, program)
      ? 'send an alert from its handler'
      : 'catch the failure of its work, and send an alert from there';
    return `When a round of this loop fails nobody is told: ${advice}.`;
  }
  const advice = endsBadly(program)
    ? 'send an alert before it exits with a failure'
    : 'catch the failure at the top, send an alert and exit non-zero';
  return `When ${jobBy(program.evidence.callers)} fails nobody is told: ${advice}.`;
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

/** It ends with a status of its own, or a handler raises again: the failure is seen, and only nobody is told. */
const endsBadly = (program: Program): boolean =>
  program.steps.some(
    ({ effect, row, ask, call }) => effect === 'leave' && row.ends?.(ask) === 'bad' && program.reached(call.id),
  ) || program.scopes.some((scope) => scope.role === 'handler' && program.ending(scope) === 'raise' && program.reached(scope.id));
