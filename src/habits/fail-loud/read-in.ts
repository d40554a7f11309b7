import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { unitOf } from '../../knowledge/workflow/jobs.ts';

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

/** What a framework of services reads into a shell of its own. */
const READ_IN = /^#!\s*\S*(?:openrc-run|runscript|rc\.common)\b/;

/** Settings set no options of the shell; what else is read in may. */
const SETTINGS =
  /(?:^|\/)(?:\.?env(?:[\w.-]*)?|[\w.-]*env(?:\.sh)?|(?:os|lsb)-release|activate|\.?\w*rc|\.?\w*profile|[\w.-]*(?:conf|cfg|config|settings?|vars?|variables|versions?|secrets?|credentials)(?:\.(?:ba)?sh)?|nvm\.sh|setup\.(?:ba|z)?sh|conda\.sh|default\/[\w-]+|environment)$/i;

/** May what it reads in end it at each failure: `source lib/common.sh`? Then nobody can tell whether it goes on. */
export const mayBeStrict = lastAsked(
  ({ file: { text }, calls }: Program): boolean => READ_IN.test(text) || (calls.some(isReadIn) && !calls.some(isOwnChoice)),
);

/** `set -uo pipefail`: whoever chose the options of the script chose them without `-e`. */
const isOwnChoice = ({ name, args }: Call): boolean =>
  name === 'set' && args.some(({ text }) => /^-[abfhkmnptuvxBCEHPT]*[uE]|^(?:pipefail|nounset|errtrace)$/.test(text));

const isReadIn = ({ name, args }: Call): boolean =>
  /^(?:source|\.)$/.test(name) && !SETTINGS.test((args[0]?.text ?? '').replace(/\$\{(\w+)[^}]*\}/g, '$1'));
