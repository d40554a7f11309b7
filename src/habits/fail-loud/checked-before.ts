import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/** `curl … "$base/$file" | md5sum`, which is compared, and then the same address again: an error's page is none of what was to come. */
export const isCheckedBefore = ({ name, args, start }: Call, { file, calls }: Program): boolean => {
  if (!SUMS.test(file.text)) return false;
  const address = addressOf(args);
  const isSum = (of: Call): boolean =>
    of.group !== undefined && calls.some((part) => part.group === of.group && SUMS.test(part.name));
  return (
    address !== undefined &&
    calls.some((before) => before.name === name && before.start < start && addressOf(before.args) === address && isSum(before))
  );
};
const SUMS = /\b(?:md5|sha\d+)sum\b/;
const addressOf = (args: Call['args']): string | undefined => args.findLast(({ text }) => text.includes('/'))?.text;
