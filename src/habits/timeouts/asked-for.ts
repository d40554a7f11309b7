import type { Call, Test, Value } from '../../core/facts.ts';
import type { Guard, Program } from '../../core/program.ts';

/**
 * In shell: something is seen to start the script, and not to come there: a branch, or a function that one calls, for a word (`case "$1" in
 * install) …`) that none of those who start it is seen to give, or for a system that hardly any runner has. What a run holds of theirs is
 * shown of what they reach alone.
 */
export function isNotSeenToRun({ id }: Pick<Call, 'id'>, program: Program): boolean {
  const { callers = [] } = program.evidence;
  if (program.file.language !== 'shell' || callers.length === 0) return false;
  const fallback = FALLBACK.exec(program.file.text)?.[1];
  const words = callers.map(({ word }) => word ?? fallback);
  return program.everyWay(id, (guard) => isForOthers(guard, words, program));
}

/** `${1:-start}`: what a script does that is given no word. */
const FALLBACK = /\$\{1:?-["']?([\w-]+)/;

const isForOthers = ({ tests, scope }: Guard, words: readonly (string | undefined)[], program: Program): boolean =>
  scope.when !== false &&
  tests.length > 0 &&
  tests.every((test) => isForOtherWord(test, words, program) || isForOtherSystem(test, program));

const isForOtherWord = ({ op, negated, left, right }: Test, words: readonly (string | undefined)[], program: Program): boolean =>
  op === 'equal' &&
  !negated &&
  right?.holes.length === 0 &&
  /^-{0,2}\w[\w.-]*$/.test(right.text) &&
  isGiven(left, /^\$\{[1@*]\}$/, program) &&
  !words.includes(right.text);

/** `[ "$(uname -s)" = Darwin ]`, `case "$OSTYPE" in msys*)`. */
const isForOtherSystem = ({ op, negated, left, right }: Test, program: Program): boolean =>
  op === 'equal' &&
  !negated &&
  /^(?:darwin|mac|mingw|msys|cygwin|windows|\w*bsd)/i.test(right?.text ?? '') &&
  isGiven(left, /^\$\{(?:uname\b[^{}]*|OSTYPE)\}$/, program);

/** A value is the thing, or a name that is given nothing else. */
function isGiven(value: Value, what: RegExp, program: Program): boolean {
  if (what.test(value.text)) return true;
  const [hole, another] = value.holes;
  if (hole === undefined || another !== undefined || value.text !== `\${${hole.name}}`) return false;
  const given = program.given(hole.name);
  return given.length > 0 && given.every((written) => what.test(written.value.text));
}
