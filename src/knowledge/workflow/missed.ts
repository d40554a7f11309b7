import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall, type Step } from '../../core/step.ts';
import { canOnlyAnswer, mayOnlyRead } from './grants.ts';
import { entriesBefore, entryBefore, entryOf, isOfChanges, unitOf, usesAction } from './jobs.ts';
import { isLeftOutBySchedule } from './on-schedule.ts';
import { actingIn, isMissedByNobody, isOnItsBranch, onlyProposesVersions, sortingIn } from './work.ts';

/** Somebody waits for what a workflow does outside: a test, or what is tidied up or sorted, is done by the next run as well. */
export const isMissed = (program: Program): boolean =>
  !isMissedByNobody(program) &&
  !isOnlyProposing(program) &&
  !mayOnlyRead(program) &&
  actingIn(program).some(({ call }) => !isLeftOutBySchedule(call.id, program));

/** All that leaves a workflow's run is proposed: it lies there until somebody looks at it, and the next run proposes it again. */
export const isOnlyProposing = lastAsked(
  (program: Program): boolean =>
    program.evidence.kind === 'workflow' &&
    (onlyProposesVersions(program) || onlyHandsIn(program) || onlyProposes(program) || isGivenTitle(program)),
);

/** `uses: acme/fill-readme` with `pr-title:`: an action that proposes what it changes, and nothing else acts. */
const isGivenTitle = (program: Program): boolean =>
  actingIn(program).length === 0 &&
  program.calls.some(
    ({ id, name, options }) =>
      usesAction({ name }) &&
      program.reached(id) &&
      [...options.keys()].some((key) => /^(?:pr|pull[-_]request)[-_](?:title|body)$/i.test(key)),
  );

/**
 * `uses: ./.github/actions/open-pr` at the end of each job, and besides only what goes into its branch; or an action by such a name gives the
 * token to the one script that acts: what it makes lies there until somebody looks at it.
 */
function onlyHandsIn(program: Program): boolean {
  const proposing = program.calls.filter(({ id, name }) => HANDS_IN.test(name) && program.reached(id));
  if (proposing.length === 0) return false;
  const acting = actingIn(program);
  return acting.every(
    (step) => OF_BRANCH.test(lineOfCall(step.call, 1)) || (step.thing === 'script' && isGivenBy(step, proposing, program)),
  );
}
const HANDS_IN =
  /^[\w.-]*\/(?:[\w./-]*\/)?(?:(?:open|create|submit|make|raise)-(?:pr|pull-request)s?|(?:pr|pull-request)-(?:submit|create|open))(?:-action)?$/i;
const OF_BRANCH = /^(?:git (?:checkout|switch|merge|add|commit|rebase|cherry-pick)|gh auth)$/;

/** `GITHUB_TOKEN: ${{ steps.submit.outputs.token }}` on the step of the script. */
const isGivenBy = ({ call }: Step, proposing: readonly Call[], program: Program): boolean => {
  const said = entriesBefore(unitOf(call.id, program), program).map(({ value }) => value.text);
  return proposing.some((one) => {
    const id = entryBefore(one, 'steps.id', program);
    return id !== undefined && said.some((text) => text.includes(`steps.${id}.outputs.`));
  });
};

/**
 * All that leaves the run is a pull request, by an action for that or by `gh pr create`, and no script is handed a credential besides (`secrets.…`
 * stands in the words of that step alone): what scripts change goes into the proposal, by an artifact, in the checkout or on its branch.
 */
function onlyProposes(program: Program): boolean {
  const acting = actingIn(program);
  const proposals = acting.filter(isProposal);
  const isOfIt = (step: Step): boolean =>
    step.thing === 'script' || (proposals.length > 0 && /^git (?:commit|push)\b/.test(step.name) && isOnItsBranch(step, program));
  if (proposals.length === 0 || !acting.every((step) => isProposal(step) || isOfIt(step))) return false;
  const { text } = program.file;
  const own = proposals.flatMap(({ call }) => [
    ...call.options.values(),
    ...entriesBefore(unitOf(call.id, program), program).map(({ value }) => value),
  ]);
  // Crowdin's own names are for its translations.
  return [...text.matchAll(/\bsecrets\s*(?:\.(?!GITHUB_TOKEN\b|CROWDIN_)|\[|:\s*inherit)/g)].every(({ index }) =>
    own.some(({ start, end }) => start <= index && index < end),
  );
}

const isProposal = ({ thing, call: { name, args } }: Step): boolean =>
  thing === 'proposal' || (name === 'gh' && args[0]?.text === 'pr' && args[1]?.text === 'create');

/** What comes of it where a scheduled workflow that nobody waits for does not do its work; undefined: somebody does wait. */
export function lossOf(program: Program, until = 'somebody looks at its runs'): string | undefined {
  if (program.evidence.kind !== 'workflow' || isMissed(program)) return undefined;
  if (mayOnlyRead(program)) return 'What it found is then known to nobody else until somebody looks at its runs.';
  return isOfChanges(program)
    ? `What it does is then left undone until a change starts it, or ${until}.`
    : `What it does is then left undone until ${until}.`;
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
