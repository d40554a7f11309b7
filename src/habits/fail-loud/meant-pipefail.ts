import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';

/**
 * `set -eu pipefail`: without `-o` the word is the script's first argument from there on, and no option (Bash Reference Manual, The Set
 * Builtin). Told where there is a pipeline.
 */
export function meantPipefail({ calls, file: { text } }: Program): Missing | undefined {
  const set = calls.find(
    ({ name, args: [flags, word] }) => name === 'set' && /^-[a-np-z]+$/i.test(flags?.text ?? '') && word?.text === 'pipefail',
  );
  if (set === undefined || !calls.some(({ output, start }) => output === 'piped' && start > set.end)) return undefined;
  return missing({
    rule: 'pipe',
    severity: 'warning',
    message: 'Without `-o` this makes `pipefail` the first argument and sets no option: write `-o pipefail`.',
    fix: { kind: 'code', code: text.slice(set.start, set.end).replace(/(-[a-z]+)(\s+pipefail)/i, '$1o$2') },
    at: set,
  });
}
