import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * In shell: `… | xargs gh release delete-asset -y nightly`, and then `gh release upload nightly dist/*` in the same script: what a release
 * has is replaced by what the run has built.
 */
export function isReleasedAgain({ call }: Step, program: Program): boolean {
  const words = call.args.map(({ text }) => text);
  const at = words.indexOf('delete-asset');
  if (words[at - 1] !== 'release') return false;
  // Behind the options stands the release; what follows it is the file's name, which `xargs` may bring.
  const tag = words.slice(at + 1).find((word) => !word.startsWith('-'));
  return (
    tag !== undefined &&
    program
      .callsIn(call.within)
      .some(
        ({ name, args, start }) =>
          name === 'gh' &&
          start > call.start &&
          args[0]?.text === 'release' &&
          args[1]?.text === 'upload' &&
          args.slice(2).some(({ text }) => text === tag),
      )
  );
}
