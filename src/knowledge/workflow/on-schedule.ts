import type { Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * `if [ "${{ inputs.kind }}" = all ]`, `if: github.event_name == 'pull_request'`, `!= 'schedule'`: what a schedule never comes to, since it brings no inputs
 * and is no other event. Of what must all hold, one is enough; else every atom of the condition is asked, since any may be an alternative.
 */
export const isLeftOutBySchedule = (id: number, program: Program): boolean =>
  program.file.language === 'workflow' &&
  program.everyWay(
    id,
    ({ tests, scope }) =>
      // Of the other side of several terms nobody can tell which of them failed.
      (scope.when !== false ||
        (tests.length === 1 && tests.some(({ left }) => isEventByName(left.holes[0]?.name ?? '', program)))) &&
      tests.length > 0 &&
      (tests.every((test) => isOfOtherEvent(test, program)) ||
        (mustAllHold(tests, program) && (tests.some((test) => isOfOtherEvent(test, program)) || isOfOtherBranch(tests)))),
  );

/** `env: { EVENT: "${{ github.event_name }}" }`, and `[ "$EVENT" = push ]` in a step's commands. */
const isEventByName = (name: string, { written }: Program): boolean => {
  if (!/^[A-Z]\w*$/i.test(name)) return false;
  const given = written.filter((one) => one.role === 'entry' && one.name?.endsWith(`env.${name}`) === true);
  return given.length > 0 && given.every(({ value }) => value.text === '${github.event_name}');
};

/** `fork == false && github.event_name == 'push'` in an `if:`: nothing is an alternative there, nor denied as a whole. */
function mustAllHold([first]: readonly Test[], { file: { text } }: Program): boolean {
  if (first === undefined) return false;
  const said = text.slice(first.left.start, first.left.end);
  return /^if:/.test(said) && !/\|\||!\s*\(/.test(said);
}

function isOfOtherEvent(test: Test, program: Program): boolean {
  const { op, negated, left, right } = test;
  if (isOfTag(test)) return true;
  if (op !== 'equal' || right === undefined || right.holes.length > 0 || right.text === '') return false;
  const [hole, another] = left.holes;
  if (hole === undefined || another !== undefined || left.text !== `\${${hole.name}}`) return false;
  if (/^(?:github\.event_name|GITHUB_EVENT_NAME)$/.test(hole.name) || isEventByName(hole.name, program))
    return (right.text === 'schedule') === negated;
  if (!negated && right.type === 'text' && OF_CHANGES.test(hole.name)) return true;
  return !negated && /^(?:github\.event\.)?inputs\.[\w-]+$/.test(hole.name) && right.text !== 'false';
}

/** `github.ref != 'refs/heads/main' && github.ref != 'refs/heads/master'`: a clock comes to the default branch, which is one of these. */
const isOfOtherBranch = (tests: readonly Test[]): boolean =>
  ['main', 'master'].every((branch) =>
    tests.some(
      ({ op, negated, left, right }) =>
        op === 'equal' &&
        negated &&
        /^\$\{github\.ref(?:_name)?\}$/.test(left.text) &&
        right?.text.replace(/^refs\/heads\//, '') === branch,
    ),
  );

/** A clock comes to the default branch: `startsWith(github.ref, 'refs/tags/')` is a push of a tag. */
const isOfTag = ({ op, negated, left, right }: Test): boolean =>
  op === 'member' && !negated && right?.text === '${github.ref}' && /^refs\/(?:tags|pull)\b/.test(left.text);

/** What a schedule's event says nothing of: whose pull request, which label, what was done; where it would go. */
const OF_CHANGES =
  /^github\.(?:event\.(?:action|label|pull_request|issue|comment|release|review|head_commit|workflow_run|client_payload)\b.*|head_ref|base_ref)$/;
