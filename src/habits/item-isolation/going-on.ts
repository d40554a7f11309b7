import type { Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';

/**
 * A loop through what comes from outside, whatever it does with each, in which a handler tells or counts the bad one and goes on. Where it
 * ends at a bad one the narrow questions decide.
 */
export const goingOn = (program: Program): Scope | undefined =>
  program.file.language === 'workflow'
    ? undefined
    : program.scopes
        .filter((scope) => scope.role === 'handler' && program.reached(scope.id) && isOnward(scope, program))
        .flatMap((handler) => loopAround(handler, program) ?? [])
        .find((loop) => isOfData(loop, program));

function isOnward(handler: Scope, program: Program): boolean {
  const outcome = program.outcome(handler);
  if (!(outcome === 'told' || (outcome === 'kept' && isRecorded(handler, program))) || program.ending(handler) === 'break')
    return false;
  const { of } = handler;
  return of !== undefined && program.stepsUnder(of).some((step) => isOutside(step) || step.effect === 'parse');
}

/** `failed.append(path)`, `errors += 1`; not `size = -1`, which stands for what is missing. */
const isRecorded = ({ id }: Scope, program: Program): boolean =>
  program.callsIn(id).some(({ name }) => /\.(?:append|add|push)$/.test(name)) ||
  program.children(id).some((fact) => fact.kind === 'value' && /fail|err|skip|bad|invalid|miss/i.test(fact.name ?? ''));

/** The loop in the same function, with nothing but conditions between the two. */
function loopAround({ id }: Scope, program: Program): Scope | undefined {
  for (let at = program.fact(program.fact(id).within); at.within >= 0; at = program.fact(at.within)) {
    if (at.kind !== 'scope' || at.role === 'function' || at.role === 'attempt') return undefined;
    if (at.role === 'loop') return at;
  }
  return undefined;
}

const isOfData = ({ id, over, endless }: Scope, program: Program): boolean =>
  over !== undefined &&
  endless !== true &&
  over.items === undefined &&
  !program.loops(id).some((outer) => program.recordLoops.includes(outer)) &&
  !program.sources(over).some(({ medium }) => medium === 'arguments') &&
  !isCount(over);

const isCount = ({ holes, text }: Value): boolean => holes.some(({ name }) => /^range\(/.test(name)) || /^[\d\s{}.]*$/.test(text);
