import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isNeverRun } from '../../knowledge/workflow/withdrawn.ts';

/** No runner comes to it, since its job's image is withdrawn; or to what alone starts its script. What nothing runs holds nothing. */
export const hasNoRunner = ({ id }: Pick<Call, 'id'>, program: Program): boolean => {
  const { callers = [] } = program.evidence;
  return (
    (callers.length > 0 && callers.every(({ stranded }) => stranded === true)) ||
    (program.file.language === 'workflow' && isNeverRun(id, program))
  );
};

/**
 * `if [ -f Gopkg.lock ]; then curl … | sh; fi` in a workflow's script: it is run only where the checkout has that file, and whether it has
 * stands in no file that is read.
 */
export const isForFileOfCheckout = ({ id }: Pick<Call, 'id'>, program: Program): boolean =>
  program.file.language === 'workflow' &&
  program.everyWay(
    id,
    ({ tests, scope }) =>
      scope.when !== false &&
      tests.length > 0 &&
      tests.every(
        ({ op, negated, left }) => op === 'exists' && !negated && left.holes.length === 0 && /^[\w.-][\w./-]*$/.test(left.text),
      ),
  );
