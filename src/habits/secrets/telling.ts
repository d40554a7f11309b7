import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isMadeToBeSecret } from '../../knowledge/secrets.ts';

/** `what` names the kind and the place, never a character of the value. */
export function written(what: string, { file }: Program, at?: Span, severity: Missing['severity'] = 'error'): Missing {
  // A workflow reads no environment: what it hands to its steps is written there.
  const isOfWorkflow = file.language === 'workflow' && !IS_ACTION.test(file.path);
  const way = isOfWorkflow ? 'write `${{ secrets.NAME }}` here' : 'read it from the environment';
  return missing({
    rule: 'hard-coded',
    severity,
    message: `${what} is in the code and stays in the history: rotate it, then ${way}.`,
    ...(at && { at }),
  });
}

/** An action has no secrets: who uses it hands them over. */
const IS_ACTION = /(?:^|\/)action\.ya?ml$/;

/**
 * In shell a word with a figure or two is as often what everybody knows, a demonstration's or an appliance's first password, as
 * it is a secret: worth knowing.
 */
export const weightOf = (text: string, program: Program): Missing['severity'] =>
  program.file.language === 'shell' && !isMadeToBeSecret(text) ? 'info' : 'error';
