import type { Call } from '../core/facts.ts';
import { commandsIn } from './dockerfile.ts';

/**
 * The scripts that a step in PowerShell starts in the Linux of Windows: `wsl -u root -- bash -exc "git clone … /tmp/shop && cd /tmp/shop && bash
 * tools/setup.sh"`. It works on a clone there, so a relative path is one of the repository.
 */
export function filesInWsl({ name, args }: Call): readonly string[] {
  if (name !== 'unread script') return [];
  return [...(args[0]?.text ?? '').matchAll(INSIDE)]
    .flatMap(([, double, single]) => commandsIn(double ?? single ?? ''))
    .filter((file) => /^\w|^\.[\w/]/.test(file) && !file.includes('..'))
    .map((file) => file.replace(/^\.\//, ''));
}
const INSIDE = /^[ \t]*wsl\b[^\n"']*\bbash[ \t]+-\w*c[ \t]+(?:"([^"\n]*)"|'([^'\n]*)')/gm;
