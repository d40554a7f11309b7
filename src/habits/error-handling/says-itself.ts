import type { Call } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isAfterStatus, isHushed } from '../../knowledge/questions.ts';
import { isItemSaid, isSaidJustBefore } from './announced.ts';
import { isAlone, isShownByTrace } from './night-shell.ts';
import { isFixedInstallation } from './typed.ts';

/**
 * In shell: what complains by the name of its file (`mkdir: cannot create directory '/srv/shop'`, `find: '/srv/shop': …`), so that a line of the
 * script's own would say it twice; what somebody sits at; a script of the checkout, which is asked for its own words; what no trap sees
 * (`fail-loud/masked` tells of it), and what `-x` writes right above its complaint, to which a trap adds nothing.
 */
export const saysItself = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell' &&
  (step.call.lostBy === 'substitution' ||
    isInNestedWords(step.call, program) ||
    isSatAt(step.name, step.call.args) ||
    isAfterStatus(step, program) ||
    isFixedInstallation(step, program) ||
    isOfCheckout(step.call) ||
    isLookedForWithWords(step, program) ||
    isSaidJustBefore(step.call, program) ||
    (program.evidence.kind === 'script' && isItemSaid(step.call, program)) ||
    ((COMPLAINS_BY_NAME.test(step.name) || namesWhatFails(step, program)) && !isHushed(step)) ||
    isShownByTrace(step, program));
const COMPLAINS_BY_NAME =
  /^(?:cat|cp|mv|ln|mkdir|mktemp|touch|chmod|chown|install|rm|rmdir|find|sort|gpgconf|git tag|file|ls|stat|du|df|readlink|realpath|cksum|(?:md5|b2|sha\d*)sum|shasum|head|tail|tac|nl|wc|sed)$/;

/**
 * `make: *** [Makefile:7: docs] Error 1`, `wget: … https://…: 404`: the target and the address, where somebody reads it. A night's call is asked
 * for its own words, and `wget -q` has none.
 */
const namesWhatFails = ({ name, call: { args } }: Step, program: Program): boolean =>
  !isAlone(program) &&
  (/^g?make$/.test(name) || (name === 'wget' && !args.some(({ text }) => /^-[a-zA-Z]*q|^--quiet$/.test(text))));

/** `sops secrets.yaml` opens an editor, and ends badly where nothing was changed; a browser is a window. */
const isSatAt = (name: string, args: Call['args']): boolean =>
  /^(?:vi|vim|nvim|nano|emacs|\$\{?(?:EDITOR|VISUAL)\}?|(?:\S*\/)?(?:google-chrome(?:-\w+)?|chromium(?:-browser)?|firefox(?:-esr)?))$/.test(
    name,
  ) ||
  (name === 'sops' && args.length === 1 && args[0]?.text.startsWith('-') === false);

/** `images="$(… from="$(awk … "$file")" …)"`: within the words of a `$(…)` neither `set -e` nor a trap on `ERR` sees what fails. */
const isInNestedWords = ({ start, end, output, within }: Call, { written, file }: Program): boolean => {
  const around = written.filter(
    ({ role, value }) =>
      role === 'assigned' &&
      value.start < start &&
      end < value.end &&
      file.text.startsWith('$(', opening(value.start, file.text)),
  );
  // `name=$(jq … | sort)`: its own status is the assignment's.
  return around.length > 1 || around.some((one) => one.within !== within || output === undefined);
};
/** Past the quotation mark. */
const opening = (start: number, text: string): number => start + (text[start] === '"' ? 1 : 0);

/** `./scripts/collect.sh "$1"`, `bash scripts/collect.sh`, by its place in the checkout. */
const isOfCheckout = ({ name, args }: Call): boolean =>
  OWN_SCRIPT.test(name) || (/^(?:ba|z|da)?sh$/.test(name) && OWN_SCRIPT.test(args[0]?.text ?? ''));
const OWN_SCRIPT = /^(?:\.{1,2}\/)*(?:[\w.-]+\/)*[\w.-]+\.(?:[bz]?a?sh)$/;

/**
 * `if [ ! -f "$key" ]; then echo "$key is not there"; fi`, and then what reads `$key` and nothing else that is filled in: whoever looks knows which
 * file it was.
 */
const isLookedForWithWords = ({ call }: Step, program: Program): boolean => {
  const given = call.args.filter(({ holes }) => holes.length > 0).map(({ text }) => text);
  const sought = program.scopes.flatMap(({ id, role, end, tests = [] }) =>
    role === 'branch' &&
    end <= call.start &&
    program.languageOf(id) === 'shell' &&
    program.stepsUnder(id).some(({ effect }) => effect === 'report')
      ? tests.flatMap(({ op, negated, left }) => (op === 'exists' && negated ? [left.text] : []))
      : [],
  );
  return given.length > 0 && given.every((text) => sought.includes(text));
};
