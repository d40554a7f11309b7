import { isOfWorkflows } from '../core/callers.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Program } from '../core/program.ts';
import type { Span } from '../core/source.ts';
import { isOutside } from '../core/step.ts';
import { isOfImage } from './images.ts';
import { isForSomebody, isServiceScript } from './services.ts';
import { isStandIn } from './tests.ts';

/**
 * Where a habit that is missing as a whole is told: the first record loop or outside step in line order, or a workflow's
 * `schedule:`. Undefined: the file does nothing outside.
 */
export function workPlace(program: Program): Span | undefined {
  // What shows how something is done is copied, not run by a clock.
  if (isStandIn(program)) return undefined;
  const schedule = program.evidence.kind === 'workflow' ? program.calls.find(({ name }) => name === 'on.schedule') : undefined;
  if (schedule) return schedule;
  const first = program.steps.find((step) => isOutside(step) && program.reached(step.call.id))?.call;
  const loop = program.recordLoops[0];
  if (!loop) return first;
  return first && first.start < loop.start ? first : loop;
}

/**
 * A script that only workflows start, or scripts of a job: the job is theirs, and so is what it lacks as a job. An endless loop, and what is there for a
 * container or a service of the system, is looked after by what runs that.
 */
export const isOfItsWorkflow = (program: Program): boolean => {
  const { file, evidence } = program;
  if (isOfWorkflows(evidence.callers) || isPartOfJob(evidence.callers)) return true;
  if (file.language !== 'shell' || evidence.callers !== undefined) return false;
  return evidence.onlyLoops === true || isOfImage(program) || isServiceScript(program) || isForSomebody(program);
};

/** Only scripts start it that are started themselves: the job is theirs. */
const isPartOfJob = (callers: Evidence['callers'] = []): boolean =>
  callers.length > 0 && callers.every(({ by }) => by === 'script');

/**
 * In shell: it runs the command that it is given, which is the job; or its first lines speak of systemd, whose units watch over
 * what they start (`OnFailure=`, `WatchdogSec=`).
 */
export const isStartedWith = ({ file, calls }: Program): boolean =>
  /systemd/i.test(file.text.slice(0, 1500)) ||
  calls.some(
    ({ name, args }) =>
      name === '$@' || (name === 'eval' && args.some(({ text }) => /^\$\{(?:cmd|command|\*|@|\d)\}/i.test(text))),
  );

/** What lies in `/etc/cron.daily` is started by run-parts: cron mails root what it says, and that it failed. */
export const isMailed = ({ file: { path } }: Program): boolean =>
  /(?:^|\/)cron\.(?:hourly|daily|weekly|monthly)\/[^/]+$/.test(path);
