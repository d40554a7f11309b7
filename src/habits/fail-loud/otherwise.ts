import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';

/**
 * Python: `except OSError: pass`, and then `else: claims.append(claim)`: what is done only where it worked stands apart, so that the failure
 * was thought of.
 */
export function hasElse({ start, end }: Scope, { file: { text, language } }: Program): boolean {
  if (language !== 'python') return false;
  const indent = /[^\S\n]*$/.exec(text.slice(0, start))?.[0];
  return text.startsWith(`${indent}else:`, end + (/^[^\S\n]*(?:#[^\n]*)?\n+/.exec(text.slice(end))?.[0].length ?? 0));
}
