import type { Test } from '../../core/facts.ts';
import type { Guard, Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { startsOnlyOn } from '../../knowledge/workflow/jobs.ts';

/** Events whose runs have nothing in common: a release, a pull request; and a workflow that others call, which is theirs. */
const ONE_BY_ONE = ['release', 'workflow_call', 'pull_request', 'pull_request_target', 'merge_group', 'create'];
/** Made to be called, or started by a person: what becomes of a second run they say. */
export const ASKED_FOR = ['workflow_call', 'workflow_dispatch', 'repository_dispatch'];

const isAlone = (event: string): boolean => ONE_BY_ONE.includes(event) || ASKED_FOR.includes(event);

/** A workflow of which no two runs meet. Where a person starts it as well, a second click starts another one. */
export const isOneByOne = (program: Program): boolean =>
  !program.calls.some(({ name }) => name === 'on.workflow_dispatch') &&
  (startsOnlyOn([...ASKED_FOR, ...ONE_BY_ONE], program) || pushesOnlyTags(program));

/** A push of tags only. */
export function pushesOnlyTags(program: Program): boolean {
  const pushes = program
    .children(0)
    .flatMap((fact) => (fact.kind === 'value' && fact.name?.startsWith('on.push.') ? [fact.name] : []));
  return pushes.length > 0 && pushes.every((name) => name.startsWith('on.push.tags'));
}

/**
 * A step that stands under such an event, whatever else starts the workflow: `if: github.event_name == 'release'`,
 * `if: startsWith(github.ref, 'refs/tags/')`. Where a branch is named beside it, the two may be alternatives.
 */
export const runsOneByOne = ({ call }: Step, program: Program): boolean => program.someWay(call.id, saysOneByOne);

function saysOneByOne({ tests }: Guard): boolean {
  const asked = tests.filter(({ negated }) => !negated).flatMap((test) => eventIn(test) ?? []);
  const isTagged = asked.includes(TAG);
  return (
    asked.some((event) => event === TAG || isAlone(event)) &&
    asked.every((event) => (isTagged ? event !== BRANCH : isAlone(event)))
  );
}

const TAG = 'a tag';
const BRANCH = 'a branch';

/** Which event, or which kind of reference, a condition asks for. */
function eventIn({ op, left, right }: Test): string | undefined {
  const sides = [left, ...(right ? [right] : [])];
  const asked = sides.flatMap(({ holes }) => holes.map(({ name }) => name));
  const said = sides.find(({ holes }) => holes.length === 0)?.text ?? '';
  if (op === 'equal' && asked.includes('github.event_name')) return said;
  if (asked.includes('github.ref_type')) return said === 'tag' ? TAG : BRANCH;
  if (asked.includes('github.ref')) return said.startsWith('refs/tags/') ? TAG : BRANCH;
  return asked.includes('github.ref_name') ? BRANCH : undefined;
}
