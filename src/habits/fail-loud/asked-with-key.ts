import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { namesGiven } from './following.ts';

/**
 * `token=$(curl … | jq -r .token)`, which is nothing but the key of later requests, and what these give is at last asked for nothing
 * (`[ -z "$version" ]` and an exit): without the key nothing comes of them.
 */
export function isKeyOfAsked(call: Call, program: Program): boolean {
  const [given] = namesGiven(call, program);
  if (given?.name === undefined) return false;
  const text = `\${${given.name}}`;
  const users = program.calls.filter(
    ({ name, start, args }) => start > call.end && name !== 'getenv' && args.some((word) => word.text.includes(text)),
  );
  const isKey = (user: Call): boolean =>
    user.name === 'curl' && user.args.every((word) => !word.text.includes(text) || KEY.test(word.text));
  if (users.length === 0 || !users.every(isKey)) return false;
  return isAnyAskedForNothing(call, program);
}
const KEY = /(?:^|-H ?)[\w-]*(?:Authorization|Token|Api-Key)\b/i;

/** Is some name that is given a value after a call in its script asked for nothing at last, and ends the run? */
export function isAnyAskedForNothing(call: Call, program: Program): boolean {
  const unit = unitOf(call.id, program);
  const after = new Set(
    program.written.flatMap(({ name, role, start, end }) =>
      role === 'assigned' && start > call.end && end <= unit.end ? (name ?? []) : [],
    ),
  );
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start > call.end &&
      scope.end <= unit.end &&
      scope.tests?.some(({ op, left }) => op === 'truth' && after.has(/^\$\{(\w+)\}$/.exec(left.text)?.[1] ?? '')) === true &&
      program.ending(scope) === 'bad',
  );
}
