import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isNotSeenToRun } from './asked-for.ts';

/** Only a person is seen to come there. */
export const isForPerson = (step: Step, program: Program): boolean =>
  isBesidePerson(step, program) || isNotSeenToRun(step.call, program);

/** In shell: a branch in which a person is asked (`--flush`, and then `read -p "Sure?"`) is none that a clock comes to. */
const isBesidePerson = ({ call }: Step, program: Program): boolean =>
  program.file.language === 'shell' &&
  [...factsAround(call.id, program)].some(
    (around) =>
      around.kind === 'scope' && around.role === 'branch' && program.stepsUnder(around.id).some(({ effect }) => effect === 'ask'),
  );
