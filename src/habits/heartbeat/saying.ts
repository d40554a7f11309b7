import { isOfWorkflows } from '../../core/callers.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { answersInChat, answersIssues, feedsDisplay } from '../../knowledge/bots.ts';
import { neverReturns } from '../../knowledge/jobs.ts';
import { mainLoopOf } from '../../knowledge/work.ts';
import { startsOnlyOn } from '../../knowledge/workflow/jobs.ts';
import { isMissed } from '../../knowledge/workflow/missed.ts';

/** What is missing, as far as it is known who would notice. */
export function messageOf(at: Span, program: Program): string {
  if (isEndless(at, program))
    return isLookedAt(program)
      ? 'No success signal leaves this loop: if it hangs, only who waits for it notices. Ping a monitor after each round.'
      : 'No success signal leaves this loop: if it hangs, nobody notices. Ping a monitor after each round.';
  const isOfJob = 'No success signal leaves this job: if it stops running, nobody notices. Ping a monitor at the end.';
  // A ping of each push would hide that the schedule has stopped; one of a job that is left out on quiet days would raise an alarm on each.
  const when = LEFT_OUT.test(program.file.text)
    ? 'Ping a monitor in a job that is never skipped.'
    : startsOnlyOn(['schedule', 'workflow_dispatch', 'workflow_call'], program)
      ? 'Ping a monitor at the end.'
      : 'Ping a monitor after scheduled runs only.';
  if (program.evidence.kind === 'workflow' && isMissed(program))
    return `No success signal leaves this job: if it stops running, nobody notices. ${when}`;
  if (program.evidence.kind === 'workflow')
    return `No success signal leaves this workflow: when its schedule stops, nothing says so. ${when}`;
  if (isOfWorkflows(program.evidence.callers))
    return 'Neither this nor the workflow that starts it sends a success signal: silence tells nothing. Let the scheduled one ping a monitor.';
  if (answersIssues(program))
    return 'No success signal leaves this job: if it stops, only who waits for it notices. Ping a monitor at the end.';
  return program.evidence.guessed
    ? 'If this runs by itself, nobody notices when it stops: let it ping a monitor at the end of each good run.'
    : isOfJob;
}

/** A job's own `if: needs.look.outputs.changed == 'true'`. */
const LEFT_OUT = /^ {2,4}if:[^\n]*\bneeds\.[\w-]+\.outputs\./m;

/** A loop, or a call that does not come back, has no end at which something could be sent. */
const isEndless = (at: Span, program: Program): boolean =>
  mainLoopOf(program) === at || program.calls.some((call) => call === at && neverReturns(call.name, program.calls));

/** Whoever writes to it, or looks at it, sees that it is gone. */
const isLookedAt = (program: Program): boolean => answersInChat(program) || feedsDisplay(program);
