import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { laterCalls } from './later.ts';

/**
 * Shell: `case "$1" in add) curl -X POST …;;`, in a function of a tool that nothing starts, and after it nothing more is done: the answer, a
 * refusal among them, is on the screen of whoever typed that word, and none says that it went well. `--fail` would take the answer away.
 */
export function isShownAtLast(call: Call, program: Program): boolean {
  const { file, evidence } = program;
  if (file.language !== 'shell' || evidence.kind !== 'script' || (evidence.callers ?? []).length > 0) return false;
  if (call.output !== undefined || call.group !== undefined || program.enclosing(call.id).role !== 'function') return false;
  return (
    program.loops(call.id).length === 0 &&
    program.chains(call.id).every(({ sites }) => sites.every(({ output }) => output === undefined)) &&
    laterCalls(call, program).calls.every(({ name }) => /^(?:getenv|return|true|:|rm)$/.test(name))
  );
}
