import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';
import { actingIn } from './work.ts';

/** `if: github.repository != 'acme/shop'` on each job: the schedule is for forks, and the repository that holds it has no run of it. */
export const isForForks = lastAsked(
  (program: Program): boolean =>
    program.evidence.kind === 'workflow' &&
    program.jobs.length > 0 &&
    program.jobs.every(({ start, end }) => ELSEWHERE.test(program.file.text.slice(start, end))),
);
/** The job's own condition, before its steps. */
const ELSEWHERE = /^(?:(?!\s*steps:).*\n)*?\s*if:(?![^\n]*\|\|)[^\n]*\bgithub\.repository(?:_owner)?\s*!=\s*'/;

/** All that is committed is pictures (`git add docs/stars.svg`): one that is a week old is looked at all the same. */
export const onlyDraws = lastAsked((program: Program): boolean => {
  if (program.evidence.kind !== 'workflow') return false;
  const added = program.calls.flatMap(({ name, args }) => (name === 'git' && args[0]?.text === 'add' ? [args.slice(1)] : []));
  return (
    added.length > 0 &&
    added.flat().every(({ text }) => text === '--' || text === '-f' || PICTURE.test(text)) &&
    added.every((words) => words.some(({ text }) => PICTURE.test(text))) &&
    actingIn(program).every(({ thing, call }) => thing === 'script' || /^git (?:commit|push|pull|add)$/.test(lineOfCall(call, 1)))
  );
});
const PICTURE = /\.(?:svg|png|gif|jpe?g|webp)$/i;
