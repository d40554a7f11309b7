import type { Call, Fact, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isBroad } from '../../knowledge/exceptions.ts';

/** Python: the loop of `create_task(self._poll())`, where `_poll` of the same file never ends: there will be no result to read. */
export function endlessLoopOf({ call }: Step, program: Program): Scope | undefined {
  const coroutine = startedIn(call, program)[0]?.local;
  if (coroutine === undefined || program.languageOf(call.id) !== 'python') return undefined;
  return program.scopes.find(
    ({ id, role, endless }) => role === 'loop' && endless === true && program.enclosing(id).id === coroutine,
  );
}

/** `create_task(wait(self._poll()))`: the calls in what a task is given, the outer one first. */
export function startedIn({ id, args: [given] }: Call, program: Program): readonly Call[] {
  return given === undefined ? [] : program.callsIn(id).filter(({ start, end }) => start >= given.start && end <= given.end);
}

/** All that a round does outside, and every function of the file that it calls, has a handler of its own: the loop goes on. */
export function isTakenInRounds(loop: Scope, program: Program): boolean {
  const isTaken = (id: number): boolean => program.catchers(id).by.length > 0;
  const tries = (owner: number): boolean =>
    program.scopes.some(({ id, role }) => role === 'attempt' && program.enclosing(id).id === owner);
  const outside = program.stepsUnder(loop.id).filter((one) => isOutside(one) && one.effect !== 'wait');
  const own = program.callsIn(loop.id).flatMap(({ id, local }) => (local === undefined ? [] : [{ id, local }]));
  // What another file has, and is waited for.
  const others = program
    .callsIn(loop.id)
    .filter(({ id, local, uses }) => local === undefined && program.step(id) === undefined && uses.includes('await'));
  return (
    outside.length + own.length + others.length > 0 &&
    outside.every(({ call }) => isTaken(call.id)) &&
    others.every(({ id }) => isTaken(id)) &&
    own.every(({ id, local }) => isTaken(id) || tries(local))
  );
}

/** `async def warm(): try: … except Exception: log.exception("warm")`: nothing goes wrong in it that it does not take itself. */
export function takesItself({ call }: Step, program: Program): boolean {
  const coroutine = startedIn(call, program)[0]?.local;
  if (coroutine === undefined || program.languageOf(call.id) !== 'python') return false;
  const handlers = program.scopes.filter(
    ({ id, role, of, catches = ['*'] }) =>
      role === 'handler' && of !== undefined && program.enclosing(id).id === coroutine && catches.some(isBroad),
  );
  const isIn = ({ start, end }: Call, { start: from, end: to }: Fact): boolean => start >= from && end <= to;
  const isTaken = (one: Call): boolean =>
    handlers.some((handler) => isIn(one, program.fact(handler.of as number)) || isIn(one, handler));
  return (
    handlers.length > 0 &&
    handlers.every((handler) => program.outcome(handler) !== 'loud') &&
    program.callsIn(coroutine).every((one) => isTaken(one) || isHarmless(one, program))
  );
}

/** A value is made, something is said, the function is left. */
const isHarmless = ({ id, local, name, uses }: Call, program: Program): boolean => {
  const step = program.step(id);
  return name !== 'raise' && local === undefined && !uses.includes('await') && (step === undefined || !isOutside(step));
};
