import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';

/**
 * Shell: `git clone … shop | sed …`, or left of `&&`, and then `cd shop` or `git -C shop …`: without the clone that ends the run. Not
 * where an older one may lie there.
 */
export function isEnteredNext(call: Call, program: Program): boolean {
  const place = placeOfClone(call);
  if (place === undefined) return false;
  const after = program.calls.filter((other) => other.start > call.end && isDeed(other, call, program));
  const [next, second] = after;
  if (next === undefined || !isInto(place, next) || !isAround(next, call, program) || !isFresh(place, call, program))
    return false;
  // `git -C shop checkout live || git -C shop checkout --orphan live`
  return next.fate === 'raises' || (next.fate === 'tested' && second?.fate === 'raises' && isInto(place, second));
}

/** `git clone --depth 1 https://acme.org/shop.git`: into `shop`. */
function placeOfClone({ name, args }: Call): string | undefined {
  if (name !== 'git' || args[0]?.text !== 'clone') return undefined;
  const words = args.slice(1).map(({ text }) => text);
  const [from, to] = words.filter((word, at) => !word.startsWith('-') && !TAKES_WORD.test(words[at - 1] ?? ''));
  return to ?? /([^/:]+?)(?:\.git)?\/?$/.exec(from ?? '')?.[1];
}
const TAKES_WORD =
  /^(?:-[bocjuv]|--(?:branch|depth|origin|config|jobs|reference|separate-git-dir|filter|template|shallow-since))$/;

const isDeed = ({ id, name, group }: Call, clone: Call, program: Program): boolean =>
  !/^(?:getenv|argv|[<>]+)$/.test(name) &&
  (group === undefined || group !== clone.group) &&
  program.step(id)?.effect !== 'report' &&
  !/^(?:echo|printf)$/.test(name);

const isInto = (place: string, { name, args }: Call): boolean =>
  /^(?:cd|pushd)$/.test(name) ? args[0]?.text === place : name === 'git' && args[0]?.text === '-C' && args[1]?.text === place;

/** Every way that comes past the clone comes to it. */
const isAround = ({ within }: Call, { id }: Call, program: Program): boolean =>
  [...factsAround(id, program)].some((around) => around.id === within);

const isFresh = (place: string, { id, start }: Call, program: Program): boolean =>
  program.everyWay(id, ({ tests }) => tests.some(({ op, negated, left }) => op === 'exists' && negated && left.text === place)) ||
  program.calls.some(({ name, args, end }) => name === 'rm' && end < start && args.some(({ text }) => text === place));
