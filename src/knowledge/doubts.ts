import type { Call } from '../core/facts.ts';
import type { Program } from '../core/program.ts';
import { isOutside } from '../core/step.ts';

/**
 * Doubts: calls that could be the thing a habit looks for, in a module that we do not read. For a habit that is missing
 * as a whole they make it unknowable (`habits.md`, "Two rules decide doubts").
 */

/** Calls that tidy up or keep books in memory: never the end of a run's story. */
const TIDY =
  /^(?:close|commit|rollback|join|shutdown|flush|quit|disconnect|stop|wait|seek|sort|append|add|update|clear|extend|insert|remove|pop|put|set|get|exit|release|acquire|start|cancel|terminate|kill|unlink|rmtree|super|next|reverse|seed|setdefault|set_\w+|setup\w*|dispose|cleanup\w*)$/i;

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** Nothing in the file and no knowledge says what it does. */
function isUnresolved(call: Call, program: Program): boolean {
  return call.local === undefined && program.step(call.id) === undefined;
}

/** A function of a module that we do not read, called for what it does: a statement of its own. */
function isForeignStatement(call: Call, program: Program): boolean {
  if (!isUnresolved(call, program) || call.uses.length > 0 || TIDY.test(lastPart(call.name))) return false;
  return call.name.lastIndexOf('.') > 0 && call.within >= 0 && program.fact(call.within).kind === 'scope';
}

/** Is there an unresolved call whose name, or whose object's, says that it may be the thing? */
export function saysSo(program: Program, may: (name: string) => boolean): boolean {
  return program.calls.some((call) => isUnresolved(call, program) && may(`${call.receiver?.text ?? ''} ${call.name}`));
}

/** Is there an unresolved call, made for what it does, after the last outside step of its function: at the end of the work? */
export function endsUnknown(program: Program): boolean {
  const last = new Map<number, number>();
  for (const step of program.steps) {
    if (!isOutside(step)) continue;
    const owner = program.enclosing(step.call.id).id;
    last.set(owner, Math.max(last.get(owner) ?? -1, step.call.start));
  }
  return program.calls.some((call) => {
    if (!isForeignStatement(call, program) || !program.reached(call.id)) return false;
    return call.start > (last.get(program.enclosing(call.id).id) ?? -1);
  });
}

/** Is there an unresolved call in a handler, or in another place that runs when something failed? */
export function failsUnknown(program: Program): boolean {
  const places = program.scopes.filter((scope) => scope.role === 'handler' || (scope.role === 'after' && scope.on === 'failure'));
  return places.some((scope) => program.callsIn(scope.id).some((call) => isForeignStatement(call, program)));
}
