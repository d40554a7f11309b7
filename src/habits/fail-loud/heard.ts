import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isStrict } from '../../knowledge/shell/strict.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';

/** Does the script end at its first failure: by `set -e`, its first line, or whoever starts it (a workflow's runner)? */
export const endsAtFailure = (program: Program): boolean =>
  program.file.language === 'shell' ? isStrict(program) : !program.calls.some(({ lostBy }) => lostBy === 'no-errexit');

/**
 * Does somebody hear of a call's own status: a condition, `set -e`, or whoever started the script, for its last command? Not of a
 * round of a loop that is not the last, nor where the function that it ends is called and the script goes on.
 */
export function isHeard(call: Call, program: Program): boolean {
  const { id, fate } = call;
  if (isOffInside(call, program)) return false;
  if (fate !== 'raises') return fate === 'tested' || fate === 'kept';
  if (program.chains(id).some(({ sites }) => sites.some((site) => site.fate === 'lost' || site.fate === 'unknown'))) return false;
  return endsAtFailure(program) || program.loops(id).length === 0;
}

/** `if load "$1"; then …`: while `load` runs `set -e` is off, and only its last command's status is its own. */
export function isOffInside({ id, end, fate }: Call, program: Program): boolean {
  const owner = program.enclosing(id);
  if (fate !== 'raises' || owner.role !== 'function' || program.languageOf(id) !== 'shell') return false;
  return (
    program.callsIn(owner.id).some(({ start, name }) => start > end && name !== 'getenv') &&
    program.chains(id).some(({ sites }) => sites.some((site) => site.fate === 'tested' || site.fate === 'kept'))
  );
}

/** `set -e`, and a server was started in the background: to end here would leave that behind, or end it as well. */
export const goesBeside = ({ id, fate }: Call, program: Program): boolean =>
  fate === 'raises' &&
  program.calls.some(
    (other) =>
      (other.fate === 'kept'
        ? /^[ \t]*&(?!&)/.test(program.file.text.slice(other.end, other.end + 4))
        : other.lostBy === 'background') && unitOf(other.id, program) === unitOf(id, program),
  );

/** `kubectl proxy &`, and `kill %1` on the last line: what was started before a call is ended only after it, and not on the way out. */
export const leavesBehind = ({ start, end }: Call, program: Program): boolean =>
  program.calls.some((call) => call.lostBy === 'background' && call.start < start) &&
  program.calls.some(({ name, start: at, within }) => {
    const around = program.fact(within);
    return name === 'kill' && at > end && around.kind === 'scope' && around.role === 'unit';
  }) &&
  !program.scopes.some(({ role }) => role === 'after');
