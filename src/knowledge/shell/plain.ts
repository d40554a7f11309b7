import type { Program } from '../../core/program.ts';
import { entryBefore, entryOf, unitOf } from '../workflow/jobs.ts';

/**
 * Is a script run by a plain `sh` (by its first line: `sh`, `dash`, `ash`)? Those have no `trap … ERR`, and not every one a
 * `pipefail`: with either the script would not even start.
 */
const isPlainShell = (text: string): boolean => /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:busybox\s+)?(?:d?a)?sh\b/.test(text);

/** The same of what a fact stands in: in a job's container a step is run by `sh` unless it says `shell: bash` (workflow syntax, `container`). */
export const isRunBySh = (id: number, program: Program): boolean =>
  isPlainShell(program.file.text) ||
  (program.file.language === 'workflow' &&
    entryOf(program.job(id), 'container', program) !== undefined &&
    !saysBash(id, program));

/** `shell: bash` of the step, or of all steps of its job or of the workflow. */
const saysBash = (id: number, program: Program): boolean => shellsOf(id, program).some((shell) => /^bash\b/.test(shell));

/** `shell: bash -x {0}`: the runner starts it so that each command stands in the log before it runs. */
export const isStartedTraced = (id: number, program: Program): boolean =>
  program.file.language === 'workflow' && shellsOf(id, program).some((shell) => /\s-\w*x|\bxtrace\b/.test(shell));

const shellsOf = (id: number, program: Program): readonly string[] =>
  [
    entryBefore(unitOf(id, program), 'steps.shell', program),
    ...[program.job(id), undefined].map((job) => entryOf(job, 'defaults.run.shell', program)?.value.text),
  ].flatMap((shell) => shell ?? []);
