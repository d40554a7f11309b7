import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * Shell: `sed -i … app.json`, and after it `jq . < app.json`, `cat app.json`, on the screen of whoever typed the script's name: what came of
 * the edit is seen there, before any word that it went well.
 */
export function isEditShown({ name, target, call }: Step, program: Program): boolean {
  const { file, evidence, calls } = program;
  if (name !== 'sed' || file.language !== 'shell' || evidence.kind !== 'script' || (evidence.callers ?? []).length > 0)
    return false;
  const place = target?.text ?? call.args.at(-1)?.text ?? '';
  const isOf = (words: (typeof call)['args']): boolean => place !== '' && words.some(({ text }) => text === place);
  return calls.some(
    (shown) =>
      shown.start > call.end &&
      shown.output === undefined &&
      shown.group === undefined &&
      /^(?:jq|cat|xmllint|yq)$/.test(shown.name) &&
      (isOf(shown.args) || calls.some((read) => read.id === shown.input && read.name === '<' && isOf(read.args))),
  );
}
