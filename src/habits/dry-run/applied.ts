import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { wordsOf } from '../../knowledge/words.ts';

/**
 * In shell: `kubectl apply -f shop-test-pvc.yaml`, and then in the same block `kubectl delete pvc shop-test-pvc`: the run made what it takes
 * away. What stands in the manifest is known by its name: each word of the resource's is one of the file's.
 */
export function isAppliedHere({ name, call }: Step, program: Program): boolean {
  if (!/^(?:kubectl|oc) delete$/.test(name)) return false;
  const names = call.args.filter(({ text }) => /^(?:\w+\/)?[a-z\d]+(?:-[a-z\d]+)+$/.test(text));
  const [made, ...more] = names.map(({ text }) => wordsOf(text.slice(text.indexOf('/') + 1)));
  if (made === undefined || more.length > 0) return false;
  return program
    .callsIn(call.within)
    .some(
      ({ id, start, within, args }) =>
        start < call.start &&
        within === call.within &&
        /^(?:kubectl|oc) (?:apply|create)$/.test(program.step(id)?.name ?? '') &&
        args.some(({ text }) => isOf(text, made)),
    );
}

const isOf = (file: string, made: readonly string[]): boolean => {
  const said = /([^/]+)\.ya?ml$/.exec(file)?.[1];
  const words = new Set(said === undefined ? [] : wordsOf(said));
  return made.every((word) => words.has(word));
};
