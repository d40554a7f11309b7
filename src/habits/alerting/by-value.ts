import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isAlert } from '../../knowledge/alerts.ts';
import { isAlertName } from '../../knowledge/names.ts';

/**
 * `found = look()`, whose handler returns what it took, and `if found["drift"]: send_alert(found)`: where a failure is made a value, and
 * a message goes out on that value, nobody can tell that it does not tell of the failure.
 */
export const tellsByValue = (program: Program): boolean =>
  program.calls.some(
    (call) =>
      ((call.local !== undefined && isAlertName(call.name)) || isSent(call.id, program)) &&
      program.someWay(call.id, ({ tests }) => tests.some(({ left }) => isFromHandler(left, call.id, program, DEEPEST))),
  );

const DEEPEST = 3;

function isSent(id: number, program: Program): boolean {
  const step = program.step(id);
  return step !== undefined && isAlert(step);
}

/** A value of a function of the file, one of whose handlers returns something; or what is taken of it. */
function isFromHandler(value: Value | undefined, at: number, program: Program, depth: number): boolean {
  if (value === undefined || depth === 0) return false;
  return value.holes.some(({ name, from }) => {
    const fact = from === undefined ? undefined : program.fact(from);
    if (fact?.kind === 'call') {
      if (fact.local !== undefined) return returnsInHandler(fact.local, program);
      return isFromHandler(fact.receiver, at, program, depth - 1);
    }
    return program
      .given(/^\w+/.exec(name)?.[0] ?? '', at)
      .some((given) => isFromHandler(given.value, given.id, program, depth - 1));
  });
}

const returnsInHandler = (id: number, program: Program): boolean =>
  program.callsIn(id).some(({ id: at, name, args }) => {
    const around = name === 'return' && args.length > 0 ? program.fact(program.fact(at).within) : undefined;
    return around?.kind === 'scope' && around.role === 'handler';
  });
