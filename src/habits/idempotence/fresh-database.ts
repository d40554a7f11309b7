import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isOfThisRun, isSame, originsOf } from '../../knowledge/fresh.ts';
import { isBuildOutput } from '../../knowledge/targets.ts';

/**
 * A database that lives as long as the run, or whose file the run makes anew: in memory, removed before it was opened, below a
 * build's output.
 */
export function isInNewDatabase({ ask }: Step, program: Program): boolean {
  if (!ask.receiver) return false;
  const maker = ask.maker();
  const opening = [...program.sources(ask.receiver).map(({ call }) => call), ...(maker ? [maker] : [])];
  return opening.some(({ args, start }) =>
    args.some(
      (file) =>
        file.text === ':memory:' ||
        isOfThisRun(file, program) ||
        originsOf(file, program).some(isBuildOutput) ||
        program.steps.some(
          ({ effect, medium, target, call }) =>
            effect === 'delete' && medium === 'file' && call.start < start && isSame(target, file),
        ),
    ),
  );
}
