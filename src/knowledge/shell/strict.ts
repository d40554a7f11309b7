import type { Call, Scope } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

/** `set -e`, `set -euo pipefail`, `set -o errexit`. */
export const isErrexit = ({ name, args }: Call): boolean =>
  name === 'set' && args.some(({ text }) => /^-[a-z]*e|^errexit$/.test(text));

/** Does a shell script ask to end at its first failure: in its first line, or anywhere in it, whatever holds? */
export const isStrict = lastAsked(
  (program: Program): boolean =>
    /^#!.*sh\s+-\w*e/.test(program.file.text) || program.calls.some((call) => isErrexit(call) && isAlways(call, program)),
);

/** `[ "$DEBUG" = 1 ] && set -e`, and nowhere else: nobody can tell whether it ends there. */
export const isStrictAtTimes = lastAsked(
  (program: Program): boolean => program.file.language === 'shell' && !isStrict(program) && program.calls.some(isErrexit),
);

/** Behind no condition of its function or subshell, on both sides of it, or with all that is done from there on. */
function isAlways(call: Call, program: Program): boolean {
  for (const around of factsAround(call.id, program)) {
    if (around.kind !== 'scope') continue;
    if (around.role === 'function' || around.role === 'unit') return true;
    if (around.role === 'branch' && !isOnOtherSide(around, program) && !isLastDone(around, program)) return false;
  }
  return true;
}

/** `case "$1" in … *) set -e; …; esac`, and nothing after it. */
const isLastDone = (branch: Scope, program: Program): boolean =>
  program.callsIn(branch.id).filter(({ name }) => !QUIET.test(name)).length > FEW &&
  !program.calls.some(({ start, name }) => start > branch.end && !QUIET.test(name));
const QUIET = /^(?:set|echo|printf|getenv|argv|exit|:|true)$/;
const FEW = 1;

const isOnOtherSide = ({ id, within, tests, when }: Scope, program: Program): boolean =>
  program.scopes.some(
    (other) =>
      other.role === 'branch' &&
      other.id !== id &&
      other.within === within &&
      other.when !== when &&
      other.tests === tests &&
      program.callsIn(other.id).some(isErrexit),
  );
