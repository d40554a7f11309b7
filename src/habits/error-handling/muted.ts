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

/**
 * `VERSION=$(grep …)` in a step of a workflow, and then `if [ -z "$VERSION" ]`: where nothing is found the step ends without a word, before
 * its own complaint.
 */
export const askedTooLateIn = (program: Program): Step | undefined =>
  program.file.language === 'workflow'
    ? program.steps.find(({ name, call }) => {
        if (name !== 'grep' || call.fate !== 'raises' || call.output !== 'captured' || call.group !== undefined) return false;
        const given = namesGiven(call, program)[0]?.name;
        const next = /^[^\n]*\n\s*if \[\[? -z "?\$\{?(\w+)/.exec(program.file.text.slice(call.end, call.end + NEAR))?.[1];
        return given !== undefined && given === next && program.reached(call.id);
      })
    : undefined;
const NEAR = 200;

const namesGiven = ({ id }: Step['call'], { written }: Program): Program['written'] =>
  written.filter(({ role, value }) => role === 'assigned' && value.holes.some(({ from }) => from === id));
