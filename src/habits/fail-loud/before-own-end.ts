import type { Call } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';

/** `if [ $code -gt 0 ]; then curl …; fi`, and then `exit $code`: the run is red all the same, and by the status of its work. */
export function isBeforeOwnEnd({ id }: Call, program: Program): boolean {
  const { text } = program.file;
  if (!/\bexit "?\$/.test(text)) return false;
  for (const around of factsAround(id, program)) {
    if (around.kind !== 'scope' || around.role !== 'branch') continue;
    const end = /^\s*(?:fi\b)?\s*exit "?\$\{?(\w+)\}?"?[ \t]*(?:\n|$)/.exec(text.slice(around.end, around.end + NEAR))?.[1];
    const asked = /^(?:if|elif)?\s*\[\[?\s+"?\$\{?(\w+)\}?"?\s+(?:-(?:gt|ne)|!=)\s+"?0"?\s/.exec(headOf(around.start, text))?.[1];
    if (end !== undefined && end === asked) return true;
  }
  return false;
}
const NEAR = 100;

/** The line of the `if` in whose branch it stands. */
const headOf = (start: number, text: string): string => {
  const before = text.slice(Math.max(0, start - NEAR), start + NEAR);
  const at = before.lastIndexOf('if [', NEAR);
  return at < 0 ? '' : before.slice(at);
};
