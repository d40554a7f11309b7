import type { Start } from '../knowledge/workflow/starts.ts';

/** `./report.sh collect now`, `bash report.sh collect`: the word behind the script's name. */
export function wordGivenBy({ call: { name, args } }: Start): string | undefined {
  const at = SCRIPT.test(name) ? 0 : args.findIndex(({ text }) => SCRIPT.test(text)) + 1;
  const word = at === 0 && !SCRIPT.test(name) ? undefined : args[at];
  return word?.holes.length === 0 ? word.text : undefined;
}
const SCRIPT = /\.(?:sh|bash)$/;
