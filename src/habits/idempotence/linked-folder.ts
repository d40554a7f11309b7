import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame } from '../../knowledge/fresh.ts';

/**
 * In shell: `mkdir -p "$store"`, and then `ln -s "$store" downloads`: where the link is there already, `ln` fails not at all; it follows
 * it, and makes another one inside of the folder.
 */
export function isLinkToFolder({ name, call, target }: Step, program: Program): boolean {
  if (name !== 'ln' || program.languageOf(call.id) !== 'shell') return false;
  // `-n` makes it look at the link itself, and `-T` takes no folder.
  if (call.args.some(({ text }) => /^-\w*[nT]|^--no-/.test(text))) return false;
  const [source, ...more] = call.args.filter((word) => !word.text.startsWith('-') && !isSame(word, target));
  return source !== undefined && more.length === 0 && isFolder(source, call.start, program);
}

const isFolder = (source: Value, before: number, program: Program): boolean =>
  /(?:^|\/)(?:\.{0,2}|s?bin|lib\d*|include|share|etc)$/.test(source.text) ||
  program.steps.some(
    (step) =>
      step.call.start < before &&
      ((step.thing === 'directory' && step.effect === 'create') || step.name === 'git clone') &&
      isSame(step.target, source),
  ) ||
  program.calls.some(({ name, start, args }) => /^(?:cd|pushd)$/.test(name) && start < before && isSame(args[0], source));
