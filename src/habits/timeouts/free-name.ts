import type { Scope, Test, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** What is another one in each round: the clock, chance, a counter. */
const OTHER_EACH_TIME = /^(?:g?date|mktemp|uuidgen|RANDOM|SECONDS|EPOCH(?:SECONDS|REALTIME))\b/;

/**
 * `while true; do path="run_$(date +%H%M%S).json"; [ -e "$path" ] || break; sleep 1; done`: it looks for a name that is free, and has
 * another one in each round, whatever else happens. What waits for a file to come leaves when it is there.
 */
export const looksForName = (loop: Scope, program: Program): boolean =>
  (loop.tests ?? []).some((test) => isThere(test) && isNewName(test.left, loop, program)) ||
  program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.start >= loop.start &&
      scope.end <= loop.end &&
      program.callsIn(scope.id).some(({ name }) => name === 'break' || name === 'return' || name === 'exit') &&
      scope.tests?.some((test) => isThere(test) !== scope.when && test.op === 'exists' && isNewName(test.left, loop, program)) ===
        true,
  );

const isThere = ({ op, negated }: Test): boolean => op === 'exists' && !negated;

function isNewName({ holes }: Value, loop: Scope, program: Program): boolean {
  return holes.some(({ name, from }) => {
    if (isOther(name, from, program)) return true;
    return program.written.some(
      (written) =>
        written.role === 'assigned' &&
        written.name === name &&
        written.start >= loop.start &&
        written.end <= loop.end &&
        written.value.holes.some((hole) => isOther(hole.name, hole.from, program) || isCounted(hole.name, loop, program)),
    );
  });
}

function isOther(name: string, from: number | undefined, program: Program): boolean {
  const made = from === undefined ? undefined : program.fact(from);
  return OTHER_EACH_TIME.test(made?.kind === 'call' ? made.name : name);
}

/** `n=$((n + 1))`, `((n++))` in each round. */
const isCounted = (name: string, { start, end }: Scope, { file }: Program): boolean =>
  /^\w+$/.test(name) &&
  new RegExp(`\\b${name}=\\$\\(\\(\\s*\\$?${name}\\b|\\(\\(\\s*${name}\\s*(?:\\+\\+|\\+=)`).test(file.text.slice(start, end));
