import type { Program } from '../../core/program.ts';
import { mayOnlyRead } from './grants.ts';
import { actingIn, isMissedByNobody, onlyProposesVersions, sortingIn } from './work.ts';

/** Somebody waits for what a workflow does outside: a test, or what is tidied up or sorted, is done by the next run as well. */
export const isMissed = (program: Program): boolean =>
  !isMissedByNobody(program) && !onlyProposesVersions(program) && !mayOnlyRead(program) && actingIn(program).length > 0;

/** What comes of it where a scheduled workflow that nobody waits for does not do its work; undefined: somebody does wait. */
export function lossOf(program: Program): string | undefined {
  if (program.evidence.kind !== 'workflow' || isMissed(program)) return undefined;
  return isMissedByNobody(program) && sortingIn(program).length > 0
    ? 'What it sorts then stays as it is, and nobody notices.'
    : 'What it does is then left undone until somebody looks at its runs.';
}
