import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';

/**
 * Before an attempt does anything outside a person is asked, whatever comes: nothing can start it unattended, and whoever gave the answer
 * reads what failed.
 */
export const isAnsweredFirst = (attempt: number, program: Program): boolean => beginsWith(attempt, program, DEEPEST) === 'ask';

/** Functions of the file are followed this far. */
const DEEPEST = 4;

function beginsWith(scope: number, program: Program, depth: number): 'ask' | 'work' | undefined {
  for (const fact of program.children(scope)) {
    if (fact.kind !== 'call' && (fact.kind !== 'scope' || fact.role === 'function' || fact.role === 'handler')) continue;
    const found = fact.kind === 'call' ? ofCall(fact, program, depth) : undefined;
    if (found !== undefined) return found;
    if (fact.kind === 'scope' && fact.role === 'attempt' && depth > 0) {
      const inside = beginsWith(fact.id, program, depth - 1);
      if (inside !== undefined) return inside;
    } else if (fact.kind === 'scope' && program.stepsUnder(fact.id).some(isOutside)) return 'work';
  }
  return undefined;
}

function ofCall(call: Call, program: Program, depth: number): 'ask' | 'work' | undefined {
  const given = beginsWith(call.id, program, depth);
  if (given !== undefined) return given;
  const step = program.step(call.id);
  const steps: readonly Step[] = step ? [step] : call.local === undefined ? [] : program.stepsUnder(call.local);
  if (!steps.some(isOutside)) return steps.some(({ effect }) => effect === 'ask') ? 'ask' : undefined;
  return call.local === undefined || depth === 0 ? 'work' : beginsWith(call.local, program, depth - 1);
}
