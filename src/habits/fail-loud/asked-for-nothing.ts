import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { namesGiven } from './following.ts';

/**
 * `version=$(curl … | python3 pick.py)`, and then `[ -z "$version" ]` and an exit: whatever failed in the pipe, that nothing came of it ends
 * the run.
 */
export function isAskedForNothing(call: Call, program: Program): boolean {
  const [given] = namesGiven(call, program);
  if (given === undefined) return false;
  return program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start > call.end &&
      program.enclosing(scope.id) === program.enclosing(call.id) &&
      program.ending(scope) === 'bad' &&
      scope.tests?.some(({ op, left }) => op === 'truth' && left.text === `\${${given.name}}`) === true,
  );
}

/** `tar -tf a.tgz tool`, and then `tar -xOf a.tgz tool | sha256sum`: what cannot be read has ended the run on the line before. */
export function isReadBefore(step: Step, program: Program): boolean {
  const { call } = step;
  if (isChange(step) && step.medium !== 'file') return false;
  const owner = program.enclosing(call.id).id;
  const before = program
    .children(owner)
    .findLast((fact): fact is Call => fact.kind === 'call' && fact.end < call.start && !/^(?:getenv|argv)$/.test(fact.name));
  const [asked, now] = [before, call].map((one) => one?.args.map(({ text }) => text).filter((text) => !text.startsWith('-')));
  return (
    before?.name === call.name &&
    before.fate === 'raises' &&
    now !== undefined &&
    now.length > 0 &&
    now.join(' ') === asked?.join(' ')
  );
}
