import { isOnlyAfterwards } from '../../core/callers.ts';
import { defineHabit, kept, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isPutAway, isRecord, isSaidPutAway } from '../../knowledge/put-away.ts';
import { answering } from './answering.ts';
import { byActions } from './by-actions.ts';
import { losing } from './losing.ts';
import { ofHandlers, ofSteps } from './narrow.ts';
import { plainly } from './plain.ts';
import { isOpen } from './unshown.ts';

/**
 * What says of itself that it is given up, or only tells what was done once, ends for nobody; and what only starts when the run has failed, or
 * is over, makes it no better and no worse.
 */
const isOver = (program: Program): boolean =>
  isSaidPutAway(program) ||
  isRecord(program) ||
  (program.file.language === 'shell' && isOnlyAfterwards(program.evidence.callers));

/** Python, JavaScript: what lies in an archive, neither. */
const isIdle = (program: Program): boolean => isOver(program) || (program.file.language !== 'shell' && isPutAway(program));

/** A step that keeps it says nothing of a script of which nobody can tell whether it goes on after the others. */
const unlessOpen = <T extends Verdict | readonly Verdict[] | undefined>(verdict: T, program: Program): T | undefined =>
  verdict === kept && program.file.language === 'shell' && isOpen(program) ? undefined : verdict;

/** Of what is lost on the way: whether the whole run then ends well is not for one line to know. */
const GOES_ON = 'Where it fails, what follows goes on with less or with nothing, as if all were well.';

export default defineHabit({
  id: 'fail-loud',
  title: 'Failures that are loud',
  question: 'does a failure leave a non-zero exit?',
  pillar: 'supporting',
  weight: 3,
  why: `Whatever started it believes the exit status, so a failed run that ends in success is found by a customer, not by an alert. The
    next steps go on with what the failed one left behind.`,
  how: `Let exceptions end the run, or report them and exit with a status other than 0. Give \`subprocess.run\` \`check=True\`, look at the
    status of a response, read the result of every task. Start a shell script with \`set -euo pipefail\`.`,
  rules: {
    swallowed: 'A handler that takes every exception around a change to the world, and says nothing.',
    'reported-only': 'A failure at the boundary of the run is only printed or logged, and the run ends in success.',
    'exit-zero': 'A failure ends the run with exit status 0.',
    'unchecked-process': 'A process was started and nobody looks at how it ended.',
    'unchecked-status': 'A response is used, or a request sent, without a look at its status.',
    'continue-on-error': 'A step that tests, deploys or publishes may fail, and the run is green.',
    'lost-result': 'A future or a task whose result, and so its exception, nobody reads.',
    'no-errexit': 'A shell script goes on after a command that failed: a warning where something comes of it.',
    pipe: 'A part of a pipeline fails and the pipeline does not.',
    masked: 'A failure that `set -e` does not see: left of `&&`, inside `$(…)` of an argument or of `local x=…`.',
    background: 'Work in the background that a bare `wait` collects, whatever became of it.',
  },
  consequences: {
    swallowed: 'Nobody learns that it failed: the run goes on without what is missing.',
    'no-errexit': 'The lines after it go on as if it had gone well, and whoever started it may take the run for a good one.',
    masked: GOES_ON,
    pipe: GOES_ON,
    background: GOES_ON,
    'unchecked-status': 'An answer that tells of an error is taken for a good one, and the run goes on.',
  },
  library: { always: ['handler'], asked: ['handler', 'step'] },
  on: {
    handler: (handler, program) => (isIdle(program) ? undefined : ofHandlers(program)(handler)),
    step: (step, program) =>
      isIdle(program) ? undefined : unlessOpen(ofSteps(program)(step) ?? answering(step, program), program),
    job: byActions,
    script: (program) => [...(isOver(program) ? [] : losing(program)), ...plainly(isIdle(program), program)],
  },
});
