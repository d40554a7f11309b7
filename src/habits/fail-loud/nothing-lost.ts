import type { Value } from '../../core/facts.ts';
import { isInside, scopeAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';

/** Where a step writes: its target, or where the stream was opened that it is handed (`json.dump(order, file)`). */
export const placesOf = ({ target, call }: Step, program: Program): readonly Value[] =>
  target
    ? [target]
    : call.args
        .flatMap((value) => program.sources(value))
        .flatMap((source) => (source.medium === 'file' && source.target ? [source.target] : []));

/**
 * Does an attempt only write once more what was written before it, for sure and elsewhere: `json.dump(order, file)`, and then the
 * same `order` into a folder that others look into?
 */
export function isSecondCopy(attempt: number, program: Program): boolean {
  const changes = program.stepsIn(attempt).filter(isChange);
  const written = changes.filter(({ content }) => content !== undefined);
  return (
    written.length > 0 &&
    changes.every(({ medium, effect }) => medium === 'file' && (effect === 'write' || effect === 'create')) &&
    written.every((step) => isWrittenBefore(step, attempt, program))
  );
}

/** What stands around the first copy stands around the attempt, too: it is written on every way that leads here. */
const isWrittenBefore = ({ content }: Step, attempt: number, program: Program): boolean =>
  content !== undefined &&
  content.holes.length > 0 &&
  program
    .stepsIn(program.enclosing(attempt).id)
    .some(
      ({ effect, medium, content: first, call }) =>
        effect === 'write' &&
        medium === 'file' &&
        call.end <= program.fact(attempt).start &&
        isSame(first, content) &&
        isInside(attempt, scopeAround(call.id, program).id, program),
    );
