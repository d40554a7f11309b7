import type { Call, Hole, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * Does the program break by itself on the answer of an error? What it takes for a list, or looks into two levels deep, is in
 * no `{ "message": "Bad credentials" }`: `answer.data.viewer` and `answer.map(…)` raise, and the run ends badly.
 */
export function breaksOnError({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript') return false;
  const parsed = program.calls.filter((one) => isParsed(one, call, program)).map(({ id }) => id);
  if (parsed.length === 0) return false;
  const isOfAnswer = ({ from }: Hole): boolean => from !== undefined && parsed.includes(from);
  return (
    program.scopes.some(({ role, over }) => role === 'loop' && over?.holes.some((hole) => isOfAnswer(hole) && isBare(hole))) ||
    program.calls.some(({ name, receiver }) => receiver?.holes.some(isOfAnswer) === true && OF_LISTS.test(name)) ||
    valuesOf(program).some(({ holes }) => holes.some((hole) => isOfAnswer(hole) && DEEP.test(hole.name)))
  );
}

/** `response.json()`, of the very answer. */
const isParsed = ({ name, receiver }: Call, request: Call, program: Program): boolean =>
  /\.json$/.test(name) &&
  receiver !== undefined &&
  (receiver.holes.some(({ from }) => from === request.id) || program.sources(receiver).some((step) => step.call === request));

/** Nothing is put in the place of what may be missing. */
const isBare = ({ name }: Hole): boolean => !/\?\.|\?\?|\|\|/.test(name);

const OF_LISTS =
  /\.(?:map|filter|forEach|find|findIndex|findLast|some|every|reduce|flatMap|slice|sort|reverse|join|entries|split|trim|replace|match|startsWith|endsWith|toLowerCase|toUpperCase)$/;
const DEEP = /(?:^[\w$]+|[)\]])(?:\.[\w$]+){2,}|^[\w$]+\[[^\]]*\]\./;

/** Every value that stands in the file with a name, or is given to a call. */
const valuesOf = ({ written, calls }: Program): readonly Value[] => [
  ...written.map(({ value }) => value),
  ...calls.flatMap(({ args, receiver }) => (receiver ? [...args, receiver] : args)),
];
