import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { lineOfCall } from '../../core/step.ts';

/** `set +e`, or a comment that says why there is no `set -e`, that it counts errors to the end, or always ends well: that the script goes on is a decision. */
export const isTurnedOff = lastAsked(
  ({ file, calls }: Program): boolean =>
    ON_PURPOSE.test(file.text) ||
    isListOfSettings(calls) ||
    calls.some(
      ({ name, args }) =>
        name === 'set' &&
        args.some(({ text }, index) => /^\+\w*e/.test(text) || (text === 'errexit' && args[index - 1]?.text === '+o')),
    ),
);

const ON_PURPOSE =
  /^[ \t]*#.*\b(?:does not|doesn't|do not|don't|must not)\s+(?:use\s+)?set -e\b|^[ \t]*#.*\bno\s+[`'"]?set -e[`'"]?\s*(?:[—–:;,(-]|because\b|since\b|as\b|so\b)|^[ \t]*#.*\bset -e\b.*\b(?:on purpose|intentional\w*|deliberate\w*|not used)\b|^[ \t]*#.*\b(?:count(?:s|ing)?\s+(?:the\s+|all\s+)?(?:errors|failures)|run(?:s|ning)?\s(?:\w+\s){0,4}to the end)\b|^[ \t]*#.*\balways\b.*\n\s*exit 0\s*$/im;

/** `defaults write …`, `gsettings set …`, one below the other: each stands by itself, and the others are to have their turn. */
function isListOfSettings(calls: readonly Call[]): boolean {
  const settings = calls.filter((call) => SETS.test(lineOfCall(call))).length;
  return settings >= MANY && settings * 2 > calls.filter(({ name }) => !SAYS.test(name)).length;
}
const SETS =
  /^(?:sudo (?:-\S+ )*)?(?:defaults (?:-currentHost )?(?:write|delete)|gsettings (?:set|reset)|dconf write|xfconf-query|kwriteconfig\d?|scutil --set|pmset|nvram|systemsetup|PlistBuddy|\/usr\/libexec\/PlistBuddy)\b/;
const SAYS = /^(?:getenv|argv|echo|printf)$/;
const MANY = 8;
