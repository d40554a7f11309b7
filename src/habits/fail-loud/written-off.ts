import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * Shell: `ask() { curl -s "$1"; return 0; }`, and `if answer=$(ask "$url")`: `set -e` is off in there, and the function ends well whatever
 * came of the request. Its status tells nobody anything, with `--fail` as without.
 */
export function isWrittenOff({ id, end, fate }: Call, program: Program): boolean {
  const owner = program.enclosing(id);
  if (program.languageOf(id) !== 'shell' || owner.role !== 'function' || fate === 'tested' || fate === 'kept') return false;
  const last = program.callsIn(owner.id).at(-1);
  // Of many callers the first few stand for all.
  const chains = program.chains(id).filter(({ whole }) => whole);
  return (
    last?.name === 'return' &&
    last.within === owner.id &&
    last.start > end &&
    last.args[0]?.text === '0' &&
    chains.length > 0 &&
    chains.every(({ sites }) => sites.some((site) => site.fate === 'tested' || site.fate === 'kept'))
  );
}
