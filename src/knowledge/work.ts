import type { Scope } from '../core/facts.ts';
import type { Program } from '../core/program.ts';
import type { Span } from '../core/source.ts';
import { isOutside } from '../core/step.ts';
import { recordsOf } from './records.ts';

/** The reached loops over records from outside, in source order. */
export function recordLoops(program: Program): readonly Scope[] {
  return program.scopes.filter(
    (scope) => scope.role === 'loop' && recordsOf(scope, program).length > 0 && program.reached(scope.id),
  );
}

/**
 * Where a habit that is missing as a whole is told: the first record loop or outside step in line order. Undefined: the
 * file does nothing outside.
 */
export function workPlace(program: Program): Span | undefined {
  const places: readonly Span[] = [
    ...recordLoops(program),
    ...program.steps.filter((step) => isOutside(step) && program.reached(step.call.id)).map((step) => step.call),
  ];
  return places.reduce<Span | undefined>(
    (first, next) => (first === undefined || next.start < first.start ? next : first),
    undefined,
  );
}
