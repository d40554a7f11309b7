import type { Program } from '../../core/program.ts';
import { canOnlyAnswer, mayOnlyRead } from './grants.ts';
import { entryOf, isOfChanges } from './jobs.ts';
import { actingIn, isMissedByNobody, onlyProposesVersions, SCANS, sortingIn } from './work.ts';

/** Somebody waits for what a workflow does outside: a test, or what is tidied up or sorted, is done by the next run as well. */
export const isMissed = (program: Program): boolean =>
  !isMissedByNobody(program) && !onlyProposesVersions(program) && !mayOnlyRead(program) && actingIn(program).length > 0;

/** What comes of it where a scheduled workflow that nobody waits for does not do its work; undefined: somebody does wait. */
export function lossOf(program: Program): string | undefined {
  return program.evidence.kind !== 'workflow' || isMissed(program)
    ? undefined
    : isOfChanges(program)
      ? 'What it does is then left undone until a change starts it, or somebody looks at its runs.'
      : 'What it does is then left undone until somebody looks at its runs.';
}

/** All that it does is to sort, label or close by actions for that: the next run does the same, and nobody has an alert or a monitor for that. */
export const isOnlySorting = (program: Program): boolean =>
  program.evidence.kind === 'workflow' &&
  (isOnlyNamedForSorting(program) ||
    (sortingIn(program).length > 0 &&
      sortingIn(program).every(({ thing, call: { name } }) => thing === 'triage' && !/delete|remove|purge/i.test(name)) &&
      actingIn(program).length === 0));

/** Whatever its actions and scripts are, it may change no more than what stands below issues, and it is named for that: `acme/lock-threads`. */
const isOnlyNamedForSorting = (program: Program): boolean =>
  canOnlyAnswer(program) &&
  (TIDIES.test(entryOf(undefined, 'name', program)?.value.text ?? '') ||
    program.jobs.every(({ name = '' }) => TIDIES.test(name)));
const TIDIES = /(?:^|[^a-z])(?:stale|(?:un)?lock(?:s|ing)?|clos(?:e[drs]?|ing)|labell?(?:s|ed|ers?|ing)?|triage)(?:$|[^a-z])/i;

/** A scan that each change starts as well, and whose page says when the last one was: there it is seen when none comes. */
export const isScanOfChanges = (program: Program): boolean =>
  program.evidence.kind === 'workflow' &&
  isOfChanges(program) &&
  program.calls.some(({ name }) => SCANS.test(name)) &&
  actingIn(program).length === 0;
