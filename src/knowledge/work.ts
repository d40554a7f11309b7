import { isOfWorkflows } from '../core/callers.ts';
import type { Evidence } from '../core/evidence.ts';
import type { Call, Scope } from '../core/facts.ts';
import { isMainLoop } from '../core/flow/main-loop.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import type { Span } from '../core/source.ts';
import { isChange, isOutside, type Step } from '../core/step.ts';
import { isOfImage } from './images.ts';
import { neverReturns } from './jobs.ts';
import { isForSomebody, isServiceScript } from './services.ts';
import { isStandIn } from './tests.ts';

/**
 * Where a habit that is missing as a whole is told: the loop of what runs for ever, else the first record loop or outside step in
 * line order, or a workflow's `schedule:`. Undefined: the file does nothing outside.
 */
export function workPlace(program: Program): Span | undefined {
  // What shows how something is done is copied, not run by a clock.
  if (isStandIn(program)) return undefined;
  const schedule = program.evidence.kind === 'workflow' ? program.calls.find(({ name }) => name === 'on.schedule') : undefined;
  if (schedule) return schedule;
  const main = mainLoopOf(program);
  if (main) return main;
  const endless = program.file.language === 'python' ? program.calls.find((call) => worksForEver(call, program)) : undefined;
  if (endless) return endless;
  const acting = program.steps.filter((step) => isOutside(step) && program.reached(step.call.id));
  const working = acting.filter((step) => !isPreparing(step, program));
  const first = (working.find((step) => !isReading(step)) ?? working[0] ?? acting[0])?.call;
  const loop = program.recordLoops[0];
  if (!loop) return first;
  return first && first.start < loop.start ? first : loop;
}

/** `channel.start_consuming()`; what a clock starts in it is the work of a scheduler, and what only prints has none. */
const worksForEver = ({ id, name }: Call, program: Program): boolean =>
  neverReturns(name, program.calls) && !name.startsWith('apscheduler.') && program.reached(id) && program.steps.some(isOutside);

/** The loop of what runs for ever, whose rounds are its runs. */
export const mainLoopOf = lastAsked((program: Program): Scope | undefined =>
  program.evidence.kind === 'workflow' ? undefined : program.scopes.find((scope) => isMainLoop(scope, program)),
);

/** A file that is read is no work yet (`habits.md`, Step): often it holds the settings. */
const isReading = ({ effect, medium }: Step): boolean => effect === 'read' && medium === 'file';

/** `mkdir -p data`, `cp .env.example .env`, a line in a log, a lock, a stand-in for a server: no work, and nothing that anybody misses. */
function isPreparing({ call, name, effect, medium, thing }: Step, program: Program): boolean {
  if (medium === 'file' && effect === 'create' && thing === 'directory' && name !== 'git clone') return true;
  if (name === 'cp' && call.args.some(({ text }) => /[.-](?:example|sample|dist|template)$/.test(text))) return true;
  return /^_*(?:log|mock|fake|stub)(?:_\w+)?$|^_*(?:\w+_)?lock$/i.test(program.enclosing(call.id).name ?? '');
}

/** A script that only workflows start, or scripts of a job, or that others look after: the job is theirs, and so is its log. */
export const isOfItsWorkflow = (program: Program): boolean =>
  isOfWorkflows(program.evidence.callers) || isPartOfJob(program.evidence.callers) || isLookedAfter(program);

/** Only scripts start it that are started themselves: the job is theirs, and so is what it lacks as a job. */
export const isPartOfJob = (callers: Evidence['callers'] = []): boolean =>
  callers.length > 0 && callers.every(({ by, path }) => by === 'script' && !/\.ya?ml$/.test(path));

/** In shell: workflows alone start it, a part of their steps, and what the scheduled one lacks is told there. */
export const isHelper = ({ file, evidence: { callers } }: Program): boolean =>
  file.language === 'shell' && isOfWorkflows(callers);

/** What lies in the tree of a package (`deb/shop/etc/cron.daily/shop`) runs on the machines of whoever installs it, who have monitors of their own or none. */
export const isPackaged = ({ file: { path } }: Program): boolean =>
  /^(?:.*\/)?(?:deb|debian|rpm|pkg|packag\w*)\/(?:.*\/)?(?:etc\/)?cron\.(?:d|hourly|daily|weekly|monthly)\/[^/]+$|^debian\/[\w.+-]+\.cron\.\w+$/.test(
    path,
  );

/**
 * In shell: what is there for a container, a service of the system or somebody's desktop is looked after by what runs that; and so, as like as
 * not, is an endless loop of which nothing says who starts it (docs/decisions/0015).
 */
export const isLookedAfter = (program: Program): boolean =>
  program.file.language === 'shell' &&
  program.evidence.callers === undefined &&
  (program.evidence.onlyLoops === true ||
    isOfImage(program) ||
    isServiceScript(program) ||
    isForSomebody(program) ||
    isSupervisor(program));

/** `shop-supervisor.sh`, `watchdog`: it starts again what ended, and something of the system does so for it. */
const isSupervisor = ({ file: { path } }: Program): boolean =>
  /(?:^|[-_./])(?:supervis(?:e|or)|watchdog)(?:[-_.]\w+)?$/i.test(path);

/** In shell: a unit of systemd may watch over what it starts. */
export const mayBeWatched = (program: Program): boolean => program.file.language === 'shell' && speaksOfSystemd(program);

/** Its first lines do: what it prints is in the journal. */
export const speaksOfSystemd = ({ file: { text } }: Program): boolean => /systemd/i.test(text.slice(0, 1500));

/** In shell: it runs the command that it is given, which is the job; or it names what tells of a unit's failure, or of its silence. */
export const isStartedWith = (program: Program): boolean =>
  /\b(?:OnFailure|WatchdogSec)\b/.test(program.file.text) ||
  program.calls.some(
    ({ name, args }) =>
      name === '$@' || (name === 'eval' && args.some(({ text }) => /^\$\{(?:cmd|command|\*|@|\d)\}/i.test(text))),
  ) ||
  handsOn(program) ||
  isFilter(program) ||
  handsIntoContainer(program);

/** `jq '.rows[]' "$@"`: one filter, given all that the script was given; its words go to whoever started it. */
function isFilter({ file, steps, reached }: Program): boolean {
  const acting = steps.filter((step) => isOutside(step) && reached(step.call.id));
  const [only] = acting;
  return (
    only !== undefined &&
    acting.length === 1 &&
    only.effect === 'read' &&
    only.medium === 'file' &&
    only.call.output === undefined &&
    GIVEN_ALL.test(file.text.slice(only.call.start, only.call.end))
  );
}
const GIVEN_ALL = /\s"\$\{?@\}?"$/;

/** `run_in_container "$image" "$@"`, whose function does `docker run … "$@"`: the command that it is given is the job. */
const handsIntoContainer = (program: Program): boolean =>
  program.calls.some(
    ({ id, start, end, local, within }) =>
      program.enclosing(id).role === 'unit' &&
      program.fact(within).kind === 'scope' &&
      GIVEN_ALL.test(program.file.text.slice(start, end)) &&
      (local === undefined ? [{ start, end }] : program.callsIn(local)).some((call) =>
        INTO_CONTAINER.test(program.file.text.slice(call.start, call.end)),
      ),
  );
const INTO_CONTAINER =
  /^(?:sudo\s+)?["']?(?:docker|podman|nerdctl|\$\{?\w*(?:DOCKER|PODMAN|CONTAINER|ENGINE|RUNTIME)\w*\}?)["']?\s+(?:compose\s+)?(?:run|exec)\s[\s\S]*\s["']?\$\{?@(?::\d+)?\}?["']?$/i;

/** The last that it does, and the only thing beside files, is to start one program with all that it was given: `exec restic "$@"`. */
function handsOn({ file, steps, reached }: Program): boolean {
  const changes = steps.filter((step) => isChange(step) && reached(step.call.id));
  const last = changes.at(-1);
  if (last === undefined || !GIVEN_ALL.test(file.text.slice(last.call.start, last.call.end))) return false;
  return changes.every((step) => step === last || step.medium === 'file');
}

/** What lies in `/etc/cron.daily` is started by run-parts: cron mails root what it says, and that it failed. */
export const isMailed = ({ file: { path } }: Program): boolean =>
  /(?:^|\/)cron\.(?:hourly|daily|weekly|monthly)\/[^/]+$/.test(path);
