import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** `… | grep x`, `… | jq -e x`, and nothing after it: where nothing came nothing is found, and that fails. */
export function isSoughtIn({ call }: Step, program: Program): boolean {
  return program.calls.some(({ name, input, fate, args }) => {
    if (input !== call.id || fate !== 'raises') return false;
    if (name === 'jq') return args.some(({ text }) => /^-\w*e|^--exit-status$/.test(text));
    return /^[ef]?grep$/.test(name) && !args.some(({ text }) => /^-\w*[vcL]|^--(?:invert|count|files-without)/.test(text));
  });
}
