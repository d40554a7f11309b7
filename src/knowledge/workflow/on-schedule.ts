import type { Test } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * `if [ "${{ inputs.kind }}" = all ]`, `if: github.event_name == 'pull_request'`, `!= 'schedule'`: what a schedule never comes to, since it brings no inputs
 * and is no other event. Every atom of the condition is asked, since any of them may be an alternative.
 */
export const isLeftOutBySchedule = (id: number, program: Program): boolean =>
  program.file.language === 'workflow' &&
  program.everyWay(id, ({ tests, scope }) => scope.when !== false && tests.length > 0 && tests.every(isOfOtherEvent));

function isOfOtherEvent({ op, negated, left, right }: Test): boolean {
  if (op !== 'equal' || right === undefined || right.holes.length > 0 || right.text === '') return false;
  const [hole, another] = left.holes;
  if (hole === undefined || another !== undefined || left.text !== `\${${hole.name}}`) return false;
  if (hole.name === 'github.event_name') return (right.text === 'schedule') === negated;
  return !negated && /^(?:github\.event\.)?inputs\.[\w-]+$/.test(hole.name) && right.text !== 'false';
}
