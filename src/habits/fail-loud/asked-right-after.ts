import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isLocal } from '../../knowledge/requests.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { namesGiven } from './following.ts';

/** In shell: what became of it is asked right after, or only what may fail has any use of it. */
export const isOfNoMatter = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' && (isTriedRightAfter(step, program) || isForWhatMayFail(step.call, program));

/**
 * `curl -X PUT http://127.0.0.1:9180/routes/1 …`, and then `code=$(curl -w '%{http_code}' http://127.0.0.1:9080/get)` and `[ "$code" -ne 200 ]`
 * with an exit: where this machine's server refused it, that tells.
 */
function isTriedRightAfter(step: Step, program: Program): boolean {
  if (!isChange(step) || !isOfHere(step.call)) return false;
  const unit = unitOf(step.call.id, program).id;
  const asked = program
    .callsIn(unit)
    .filter(
      (call) =>
        call.name === 'curl' &&
        call.start > step.call.end &&
        isOfHere(call) &&
        call.args.some(({ text }) => text.includes('http_code')),
    );
  const names = new Set(asked.flatMap((call) => namesGiven(call, program).map(({ name }) => name)));
  return (
    names.size > 0 &&
    program.scopes.some(
      (scope) =>
        scope.role === 'branch' &&
        scope.start > step.call.end &&
        unitOf(scope.id, program).id === unit &&
        scope.tests?.some(({ left }) => left.holes.some(({ name }) => names.has(name))) === true &&
        program.ending(scope) === 'bad',
    )
  );
}

const isOfHere = ({ args }: Call): boolean => args.some(({ text }) => isLocal(text));

/** `token=$(curl …)`, and all that is given it has `|| true` behind it: what it is for may fail, and an exit would end the work before it. */
function isForWhatMayFail(call: Call, program: Program): boolean {
  const { text } = program.file;
  if (call.output !== 'captured' && call.output !== 'piped') return false;
  const name = namesGiven(call, program)[0]?.name;
  if (name === undefined || !text.includes('|| true')) return false;
  const used = new RegExp(`\\$\\{?${name}\\b`);
  const lines = text
    .slice(call.end)
    .replace(/\\\n/g, ' ')
    .split('\n')
    .slice(1)
    .filter((line) => used.test(line));
  return lines.length > 0 && lines.every((line) => /\|\|\s*(?:true|:)\s*(?:;.*)?$/.test(line));
}
