import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';

/**
 * `make all && make install`, and the script's last command is `test "$(shop --version | …)" = 7`: where the program was not made there
 * is none that answers, and that ends the run. Not where the script starts it before: it was there.
 */
export function isAskedAtLast(rest: readonly Call[], program: Program): boolean {
  if (!rest.some((call) => INSTALLS.test(lineOfCall(call)))) return false;
  const { file, scopes, calls } = program;
  const last = scopes.findLast(({ role, within }) => role === 'branch' && within === scopes[0]?.id);
  if (last === undefined || !TESTS.test(file.text.slice(last.start)) || file.text.slice(last.end).trim() !== '') return false;
  const asked = calls.find(({ name, start }) => name !== 'getenv' && start >= last.start && start < last.end)?.name;
  return (
    asked !== undefined &&
    /^[\w-]+$/.test(asked) &&
    !OF_SYSTEM.test(asked) &&
    !calls.some(({ name, end }) => name === asked && end < last.start)
  );
}
/** A test that is no condition of anything: its status is the script's. */
const TESTS = /^(?:test|\[\[?)\s/;
const INSTALLS = /\binstall/;
/** These are there without it. */
const OF_SYSTEM =
  /^(?:cat|ls|find|[efz]?grep|wc|head|tail|stat|date|echo|printf|which|command|sha\d+sum|md5sum|pwd|whoami|id|uname|git)$/;
