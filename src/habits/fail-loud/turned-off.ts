import type { Call, Facts } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

import { lineOfCall } from '../../core/step.ts';

/** `set +e`, or a comment that says why there is no `set -e`, that it counts errors to the end, or always ends well: that the script goes on is a decision. */
export const isTurnedOff = lastAsked(
  ({ file, calls }: Program): boolean =>
    isSaid(file) ||
    isListOfSettings(calls) ||
    calls.some(
      ({ name, args }) =>
        name === 'set' &&
        args.some(({ text }, index) => /^\+\w*e/.test(text) || (text === 'errexit' && args[index - 1]?.text === '+o')),
    ),
);

/** Asked once a file, for all the scripts in a workflow, and only of comments: the words are tried at every letter. */
const isSaid = lastAsked(({ text }: Facts): boolean => text.match(COMMENTS)?.some((line) => ON_PURPOSE.test(line)) === true);
const COMMENTS = /^[ \t]*#.*(?:set -e|error|failure|to the end|always\b.*\n\s*exit 0\s*$).*/gim;
const ON_PURPOSE =
  /\b(?:does not|doesn't|do not|don't|must not)\s+(?:use\s+)?set -e\b|\bno\s+[`'"]?set -e[`'"]?\s*(?:[—–:;,(-]|because\b|since\b|as\b|so\b)|\bset -e\b.*\b(?:on purpose|intentional\w*|deliberate\w*|not used)\b|\b(?:count(?:s|ing)?\s+(?:the\s+|all\s+)?(?:errors|failures)|run(?:s|ning)?\s(?:\w+\s){0,4}to the end)\b|\balways\b.*\n/i;

/** `defaults write …`, `gsettings set …`, one below the other: each stands by itself, and the others are to have their turn. */
function isListOfSettings(calls: readonly Call[]): boolean {
  const settings = calls.filter((call) => SETS.test(lineOfCall(call))).length;
  return settings >= MANY && settings * 2 > calls.filter(({ name }) => !SAYS.test(name)).length;
}
const SETS =
  /^(?:sudo (?:-\S+ )*)?(?:defaults (?:-currentHost )?(?:write|delete)|gsettings (?:set|reset)|dconf write|xfconf-query|kwriteconfig\d?|scutil --set|pmset|nvram|systemsetup|PlistBuddy|\/usr\/libexec\/PlistBuddy)\b/;
const SAYS = /^(?:getenv|argv|echo|printf)$/;
const MANY = 8;
