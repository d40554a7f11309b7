import type { Value } from '../core/facts.ts';
import type { Program } from '../core/program.ts';

/** Methods that list files, whatever their object is called: nothing else has these names. */
const LISTS = /(?:^|\.)(?:glob|rglob|iglob|iterdir|scandir|listdir|walk)$/;
/** Calls are followed this far inwards: `sorted(set(root.glob(…)))`. */
const DEEPEST = 4;

/** Is the value a listing of files, by the name of a call that it comes from: `sorted(args.root.glob("*.bak"))`? */
export function listsFiles(value: Value, program: Program, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  return value.holes.some((hole) => {
    const fact = hole.from === undefined ? undefined : program.fact(hole.from);
    if (fact?.kind === 'scope' && fact.role === 'loop' && fact.over) return listsFiles(fact.over, program, depth + 1);
    if (fact?.kind !== 'call') return false;
    if (LISTS.test(fact.name)) return true;
    return fact.args.some((argument) => listsFiles(argument, program, depth + 1));
  });
}
