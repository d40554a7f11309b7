import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** Only a person comes there. */
export const isForPerson = (step: Step, program: Program): boolean =>
  isBesidePerson(step, program) || isForOtherWord(step, program);

/** In shell: a branch in which a person is asked (`--flush`, and then `read -p "Sure?"`) is none that a clock comes to. */
const isBesidePerson = ({ call }: Step, program: Program): boolean =>
  program.file.language === 'shell' &&
  [...factsAround(call.id, program)].some(
    (around) =>
      around.kind === 'scope' && around.role === 'branch' && program.stepsUnder(around.id).some(({ effect }) => effect === 'ask'),
  );

/**
 * `case "$1" in local) … ;; esac`, where all that is seen to start the script give it another word: a person types that one, and ends what
 * hangs.
 */
function isForOtherWord({ call }: Step, program: Program): boolean {
  const words = (program.evidence.callers ?? []).map(({ word }) => word);
  if (program.file.language !== 'shell' || words.length === 0 || words.includes(undefined)) return false;
  return program.everyWay(
    call.id,
    ({ tests, scope }) =>
      scope.when !== false &&
      tests.length > 0 &&
      tests.every(
        ({ op, negated, left, right }) =>
          op === 'equal' &&
          !negated &&
          left.text === '${1}' &&
          right?.holes.length === 0 &&
          /^[\w-]+$/.test(right.text) &&
          !words.includes(right.text),
      ),
  );
}
