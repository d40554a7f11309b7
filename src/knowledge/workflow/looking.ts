import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { checksLinksOfChanges } from './documents.ts';
import { mayOnlyRead } from './grants.ts';
import { isOfChanges } from './jobs.ts';
import { isMissed } from './missed.ts';
import { isLeftOutBySchedule } from './on-schedule.ts';
import { hasScanner, isOfScans, isShownScan } from './scans.ts';
import { actingIn, isPublishing, leavingIn } from './work.ts';

/** Neither a step nor a script of it brings anything out of the run; or it may only read. */
const leavesNothing = (program: Program): boolean =>
  mayOnlyRead(program) || (leavingIn(program).length === 0 && (actingIn(program).length === 0 || isTriedByChanges(program)));

/**
 * `./docker/up.sh --daemon`: a script of the checkout may do anything, but each pull request runs it as well, no condition asks for an event, and it is
 * handed no credential: Codecov's alone is for the report on the tests.
 */
const isTriedByChanges = (program: Program): boolean =>
  actingIn(program).every(({ thing, call }) => thing === 'script' && !BRINGS_OUT.test(lineOfCall(call))) &&
  program.calls.some(({ name }) => name === 'on.pull_request') &&
  !/\bgithub\.event_name\b|\bGITHUB_(?:EVENT_NAME|TOKEN)\b|\bgithub\.token\b/.test(program.file.text) &&
  !/\bsecrets\s*(?:\.(?!(?:CODECOV|COVERALLS)\w*_TOKEN\b)|\[|:\s*inherit)/.test(program.file.text);

const BRINGS_OUT = /publish|deploy|release|push|upload|sync|send|notify|update|bump/i;

/** `if: github.event_name == 'schedule'`: something that no change starts. */
const OF_CLOCK = /^[^#\n]*\bgithub\.event_name\s*==\s*["']schedule["']/m;

/**
 * All that the clock brings is what each change brings as well, a build, tests, an audit; or code, links and pages are looked at. Nothing of it
 * leaves the run, so that nothing is missed when it does not come, and its failure is the answer that it was asked for.
 */
export const isOnlyLooking = lastAsked(
  (program: Program): boolean =>
    program.evidence.kind === 'workflow' &&
    leavesNothing(program) &&
    ((isOfChanges(program) && !OF_CLOCK.test(program.file.text)) ||
      isShownScan(program) ||
      hasScanner(program) ||
      isOfScans(program) ||
      checksLinksOfChanges(program)),
);

/**
 * `./ci/test.sh`, `tools/check-for-updates`: all that the clock starts are scripts that say of themselves that they test, look or measure, and
 * nobody waits for what they do. A day without them is a day without their answer.
 */
export const isOnlyTrying = lastAsked((program: Program): boolean => {
  if (program.evidence.kind !== 'workflow' || isMissed(program)) return false;
  // What goes out is left to a push, or to a tag: the clock only builds.
  const publishing = program.steps.filter(isPublishing);
  if (publishing.length > 0 && [...publishing, ...actingIn(program)].every(({ call }) => isLeftOutBySchedule(call.id, program)))
    return true;
  const scripts = program.steps.filter(
    ({ thing, call }) => thing === 'script' && program.reached(call.id) && !isLeftOutBySchedule(call.id, program),
  );
  return (
    scripts.length > 0 &&
    scripts.every(({ call }) => TRIES.test(lineOfCall(call)) && !BRINGS_OUT.test(lineOfCall(call).replace(LOOKED_FOR, '')))
  );
});
const TRIES =
  /(?:^|[/\s_.-])(?:tests?|bench(?:marks?)?|lint(?:er)?|checks?|verify|fuzz|smoke|e2e|coverage|audit|scan|review|quality|analy[sz](?:e|is))(?=[/\s_.-]|$)/i;
/** `check-for-updates`. */
const LOOKED_FOR = /check[-_]for[-_]\w+/gi;
