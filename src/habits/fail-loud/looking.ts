import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

const known = new WeakMap<Program, ReadonlySet<Step>>();

/** The steps whose result, or what came of it, some condition of the file looks at. Found once for all steps. */
function lookedAt(program: Program): ReadonlySet<Step> {
  const before = known.get(program);
  if (before) return before;
  const steps = new Set<Step>();
  for (const { tests } of program.scopes) {
    for (const { left, right } of tests ?? []) {
      for (const step of program.sources(left)) steps.add(step);
      if (right) for (const step of program.sources(right)) steps.add(step);
    }
  }
  known.set(program, steps);
  return steps;
}

/** Does a condition look at what a step gave, so that nothing at all, or an answer that says so, is dealt with? */
export function isLookedAt(step: Step, program: Program): boolean {
  return lookedAt(program).has(step);
}
