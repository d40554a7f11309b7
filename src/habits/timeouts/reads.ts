import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** A program of command lines whose limit is one for each read, and which tries again: `wget`, whose manual says 900 s and 20 tries. */
const isWget = ({ name, row }: Step): boolean => name === 'wget' && row.limit?.seconds !== undefined;

/** `-t 3`, `--tries=3`: how often it is tried is somebody's own choice. */
const hasTries = ({ call: { args } }: Step): boolean => args.some(({ text }) => /^-\w*t\d*$|^--tries\b/.test(text));

/** What it says of its patience: nothing else bounds it, so no sum is claimed. */
export const patienceOfReads = (step: Step): string | undefined =>
  isWget(step)
    ? hasTries(step)
      ? 'waits 900 s for each read, and tries again'
      : 'waits 900 s for each read, and tries 20 times'
    : undefined;

export const consequenceOfReads = (step: Step): string | undefined =>
  isWget(step)
    ? hasTries(step)
      ? 'A server that falls silent holds what waits for it for 900 s in each try.'
      : 'A server that falls silent holds what waits for it for about five hours: 20 tries of 900 s.'
    : undefined;

/**
 * In shell and workflows: the limit that is offered for `wget` has a figure, which would cut off what is slow on purpose: `# Prime the cache`
 * right above it, a script `warm-up.sh`.
 */
export const isSlowOnPurpose = (step: Step, program: Program): boolean =>
  isWget(step) &&
  (/(?:^|[/_.-])(?:prime|warm(?:-?up)?)(?=[/_.-]|$)/.test(program.file.path) ||
    program.comments.some(
      ({ text, start, end }) =>
        IS_SLOW.test(text) && start < step.call.start && /^\s*$/.test(program.file.text.slice(end, step.call.start)),
    ));
const IS_SLOW =
  /\b(?:prim(?:es?|ing)|(?:pre-?)?warm(?:s|ing)?)\b|\b(?:slow|long[- ]running)\b|\btakes? (?:a (?:long )?while|long|(?:several|many|some|\d+) (?:minutes|hours))\b/i;
