import type { Fact, Scope } from '../facts.ts';
import type { Program } from '../program.ts';

/** What stands around a fact, nearest first, up to the file. */
export function* factsAround(id: number, program: Program): Generator<Fact> {
  for (let at = program.fact(id).within; at >= 0; ) {
    const around = program.fact(at);
    yield around;
    at = around.within;
  }
}

/** Is a fact another one, or does it stand in it? */
export function isInside(id: number, outer: number, program: Program): boolean {
  if (id === outer) return true;
  for (const around of factsAround(id, program)) if (around.id === outer) return true;
  return false;
}

/** The nearest scope around a fact: what stands in a `with` stands in the call that it opens with. */
export function scopeAround(id: number, program: Program): Scope {
  for (const around of factsAround(id, program)) if (around.kind === 'scope') return around;
  return program.fact(0) as Scope;
}
