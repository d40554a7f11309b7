import { isLone } from '../ask.ts';
import type { Program } from '../program.ts';
import type { Step } from '../step.ts';
import { lastAsked } from './remember.ts';

/**
 * Python, JavaScript: does it start what it was given (`subprocess.Popen(sys.argv[1:])`), and hand on how that ended? Then what it is given
 * is the job, whoever gives it.
 */
export const isWrapper = lastAsked(
  (program: Program): boolean =>
    /^(?:python|javascript)$/.test(program.file.language) &&
    program.steps.some(
      (step) => step.effect === 'run' && program.reached(step.call.id) && isGiven(step, program) && handsOn(step, program),
    ),
);

/** `tools/dev_server.py`: whoever develops sits before it, and sees that it is gone. */
export const isForDeveloper = ({ file: { path } }: Program): boolean =>
  /(?:^|\/)(?:[\w.]+[-_])?dev[-_.]?server(?:[-_.][\w-]+)*\.\w+$/i.test(path);

/** The program itself comes from the command line, and not only what it is to do. */
function isGiven({ target }: Step, program: Program): boolean {
  const first = target?.items?.[0] ?? target;
  return first !== undefined && isLone(first) && program.sources(first).some(({ medium }) => medium === 'arguments');
}

/** `sys.exit(started.wait())`, or the command takes its place: `os.execvp(command[0], command)`. */
const handsOn = (step: Step, program: Program): boolean =>
  /(?:^|\.)exec[lv]\w*$/.test(step.call.name) ||
  program.steps.some(
    ({ effect, call: { args } }) => effect === 'leave' && args.some((status) => program.sources(status).includes(step)),
  );
