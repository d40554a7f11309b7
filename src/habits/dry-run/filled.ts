import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';

/** `Style.objects.all().delete()`, and styles are made further on: what is emptied is filled again. */
export function isModelFilled({ name, call }: Step, program: Program): boolean {
  const model = /^(.+?)\.objects\b/.exec(name)?.[1];
  if (model === undefined) return false;
  return program.calls.some(
    (other) =>
      other.start > call.start &&
      (other.name === model ||
        (other.name.startsWith(`${model}.objects`) && /\.(?:a?create|bulk_create|(?:get|update)_or_create)$/.test(other.name))),
  );
}

/** A function of the file empties a folder that the file fills: `clear(OUT)`, and then `rows.to_csv(join(OUT, "rows.csv"))`. */
export function isFolderFilled({ call }: Step, target: Value, program: Program): boolean {
  const ways = program.chains(call.id).filter(({ sites }) => sites.length > 0);
  return (
    ways.length > 0 &&
    ways.every(({ sites }) => {
      const folder = /^(.{2,})\/[^/]*$/.exec(program.inWords(target, sites).text)?.[1];
      return (
        folder !== undefined && program.steps.some((step) => fills(step) && step.target?.text.startsWith(`${folder}/`) === true)
      );
    })
  );
}

const fills = (step: Step): boolean =>
  isChange(step) && step.medium === 'file' && (step.effect === 'write' || step.effect === 'create');
