import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { listsFiles } from '../../knowledge/listings.ts';

/** A file removed inside a loop that found it: a pattern, a folder's content. A list written in the code is no pattern. */
export function isComputedDeletion(step: Step, program: Program): boolean {
  if (isOfList(step, program)) return true;
  if (step.effect !== 'delete' || step.medium !== 'file' || !step.target) return false;
  const filling = step.target.holes.flatMap((hole) => (hole.from === undefined ? [] : [program.fact(hole.from)]));
  return filling.some((fact) => fact.kind === 'scope' && fact.role === 'loop' && goesThroughFiles(fact, program));
}

function goesThroughFiles(loop: Scope, program: Program): boolean {
  if (!loop.over) return false;
  return (
    listsFiles(loop.over, program) ||
    loop.over.items?.some(({ text }) => /[*?]/.test(text)) === true ||
    program.sources(loop.over).some((source) => source.effect === 'read' && source.medium === 'file')
  );
}

/** In a job each row that a query has found: `for session in old: db.delete(session)`. What its author chose by it is worth knowing. */
export const isOfList = (step: Step, program: Program): boolean => step.effect === 'delete' && isOfFoundRows(step, program);

const isOfFoundRows = ({ call, medium, name }: Step, program: Program): boolean =>
  medium === 'database' &&
  /\bSession\.delete$/.test(name) &&
  (program.evidence.job !== undefined || program.evidence.guessed === true) &&
  program.loops(call.id).some((loop) => program.recordLoops.includes(loop));
