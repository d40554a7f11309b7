import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

/** `set +e`, or a comment that says why there is no `set -e`, that it counts errors to the end, or always ends well: that the script goes on is a decision. */
export const isTurnedOff = lastAsked(
  ({ file, calls }: Program): boolean =>
    ON_PURPOSE.test(file.text) ||
    calls.some(
      ({ name, args }) =>
        name === 'set' &&
        args.some(({ text }, index) => /^\+\w*e/.test(text) || (text === 'errexit' && args[index - 1]?.text === '+o')),
    ),
);

const ON_PURPOSE =
  /^[ \t]*#.*\b(?:does not|doesn't|do not|don't|must not)\s+(?:use\s+)?set -e\b|^[ \t]*#.*\bno\s+[`'"]?set -e[`'"]?\s*(?:[—–:;,(-]|because\b|since\b|as\b|so\b)|^[ \t]*#.*\bset -e\b.*\b(?:on purpose|intentional\w*|deliberate\w*|not used)\b|^[ \t]*#.*\b(?:count(?:s|ing)?\s+(?:the\s+|all\s+)?(?:errors|failures)|run(?:s|ning)?\s(?:\w+\s){0,4}to the end)\b|^[ \t]*#.*\balways\b.*\n\s*exit 0\s*$/im;
