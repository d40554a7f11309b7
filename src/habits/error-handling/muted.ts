import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { isHushed } from '../../knowledge/questions.ts';
import { isStrict } from '../../knowledge/shell/strict.ts';
import { hearing } from './coverage.ts';

/** `git checkout main > /dev/null 2>&1` in a strict script: where it fails the script ends without a single word. */
export const mutedIn = (program: Program): Step | undefined =>
  program.file.language === 'shell' && isStrict(program)
    ? program.steps.find(
        (step) =>
          step.call.fate === 'raises' &&
          isHushed(step) &&
          isOutside(step) &&
          isChange(step) &&
          step.effect !== 'delete' &&
          program.reached(step.call.id) &&
          hearing(step, program) === 'none',
      )
    : undefined;
