import type { Program } from '../../core/program.ts';
import { entryOf } from '../workflow/jobs.ts';

/**
 * Is a script run by a plain `sh` (by its first line: `sh`, `dash`, `ash`)? Those have no `trap … ERR`, and not every one a
 * `pipefail`: with either the script would not even start.
 */
export const isPlainShell = (text: string): boolean => /^#!\s*(?:\/usr)?\/bin\/(?:env\s+)?(?:busybox\s+)?(?:d?a)?sh\b/.test(text);

/** The same of what a fact stands in: in a job's container a step is run by `sh` unless it says `shell: bash` (workflow syntax, `container`). */
export const isRunBySh = (id: number, program: Program): boolean =>
  isPlainShell(program.file.text) ||
  (program.file.language === 'workflow' && entryOf(program.job(id), 'container', program) !== undefined);
