import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { remedyFor } from '../../knowledge/remedies.ts';

/**
 * The same loop with an end. In shell with its own pause: what is asked for every second may be gone after ten. Ten minutes at least,
 * as in the other languages, so that a good run is not cut off.
 */
export function codeFor({ id }: Scope, program: Program): string {
  const { code } = remedyFor('deadline', program.languageOf(id));
  const pauses = program.languageOf(id) === 'shell' ? program.callsIn(id).filter(({ name }) => name === 'sleep') : [];
  const own = pauses.length === 1 ? (pauses[0]?.args[0]?.text ?? '') : '';
  const [, figure = '', unit = ''] = /^(\d{1,3})([sm]?)$/.exec(own) ?? [];
  const seconds = Number(figure) * (unit === 'm' ? 60 : 1);
  if (seconds === 0) return code;
  const tries = Math.max(FEWEST, Math.ceil(PATIENCE / seconds));
  return code.replace('sleep 10', `sleep ${own}`).replaceAll('60', String(tries));
}
const PATIENCE = 600;
const FEWEST = 60;
