import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isAlertName } from '../../knowledge/names.ts';
import { isLast } from './boundary.ts';

/** Python: `fail_soft(…)`, or the failure is written where whoever comes next reads the result: `out.write("conclusion=failed")`. */
export const leavesResult = (handler: Scope, program: Program): boolean =>
  program.languageOf(handler.id) === 'python' &&
  (program.callsIn(handler.id).some(({ name }) => /(?:^|[._])soft(?:ly)?(?:$|_)|(?:^|[._])gracefully$/.test(name)) ||
    program
      .stepsUnder(handler.id)
      .some(({ medium, effect }) => medium === 'file' && (effect === 'write' || effect === 'append')));

/** Python: `WARNING: no upload (…)`, and the work goes on: how bad it is was thought of. In what is named for alerts, too. */
export function isWeighed(handler: Scope, program: Program): boolean {
  if (program.languageOf(handler.id) !== 'python') return false;
  const owner = program.enclosing(handler.id);
  if (owner.role === 'function' && isAlertName(owner.name ?? '')) return true;
  const reports = program.stepsIn(handler.id).filter(({ effect }) => effect === 'report');
  return !isLast(handler, program) && reports.some(({ name, content }) => isWarning(name, content?.text ?? ''));
}

const isWarning = (name: string, text: string): boolean => /\.warn(?:ing)?$/.test(name) || /^[^A-Za-z]*WARN(?:ING)?\b/.test(text);
