import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';
import { isReadIn, mayBeStrict } from './unshown-going-on.ts';

/**
 * Has a script the option from a file that it reads in before a call, or from the one that reads it in: `source lib/common.sh`, which says
 * `set -euo pipefail`? So it may be where what it reads in is no file of the repository's scripts, and somebody looked for that.
 */
export function isGivenOption(
  call: Call,
  option: 'errexit' | 'pipefail',
  program: Program,
  ifUnknown = mayBeStrict(program),
): boolean {
  const { readIn } = program.evidence;
  if (readIn === undefined) return false;
  const unit = unitOf(call.id, program).id;
  return (
    readIn.reader[option] ||
    program.calls.some((reader) => {
      if (!isReadIn(reader) || reader.start > call.start || unitOf(reader.id, program).id !== unit) return false;
      const word = reader.args[0]?.text ?? '';
      const found = readIn.parts.get(word.slice(word.lastIndexOf('/') + 1));
      return found === undefined ? ifUnknown : found[option];
    })
  );
}
