import type { Written } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';

/** In shell: what shows a reader how something is done, or does nothing at all: its places are made up, and nothing goes there. */
export const isSample = lastAsked(
  (program: Program): boolean =>
    program.file.language === 'shell' &&
    program.evidence.job === undefined &&
    (OF_DOCS.test(program.file.path) || isDemonstration(program) || doesNothing(program)),
);

/** `docs/guide/attachments/load.sh`, `docs/api-tutorials/…`: what is shown beside a text. */
const OF_DOCS =
  /(?:^|\/)doc(?:s|umentation)?\/(?:[^/]+\/)*(?:[\w.-]*[_-])?(?:attachments?|tutorials?|snippets?|samples?|demos?)\//i;

/** "This script is for demonstration", "a tutorial script", in the comments before anything is done. */
const isDemonstration = ({ file, comments, steps }: Program): boolean => {
  const first = Math.min(HEAD, steps.find(isOutside)?.call.start ?? file.text.length);
  return comments.some(({ start, text }) => start < first && SHOWS.test(text));
};
const HEAD = 1500;
const SHOWS =
  /\b(?:for|as an?|a|an)\s+(?:demonstration|illustration|tutorial)\b|\b(?:script|program|example)\b[^.\n]{0,30}\b(?:demonstrates|illustrates)\b/i;

/** `parent=$(dirname "$child")`, and nothing more: no place is gone to, and only words come of it. */
const doesNothing = ({ steps, calls }: Program): boolean =>
  calls.length > 0 && !steps.some(isOutside) && calls.every(({ name }) => ONLY_WORDS.test(name));
const ONLY_WORDS = /^(?:dirname|basename|realpath|readlink|echo|printf|getenv|argv|expr|seq|true|:|pwd|cut|tr|date|test|\[\[?)$/;

/** `if [ "$GITHUB_REPOSITORY" = acme/shop ]; then aws s3 cp … s3://acme-builds/`: for anybody else it is left out. */
export const isOfOwnRepository = ({ id }: Written, program: Program): boolean =>
  program.everyWay(id, ({ tests }) =>
    tests.some(
      ({ op, negated, left, right }) =>
        op === 'equal' &&
        !negated &&
        left.holes.some(({ name }) => NAMES_REPOSITORY.test(name)) &&
        /^[\w.-]+(?:\/[\w.-]+)?$/.test(right?.text ?? ''),
    ),
  );
const NAMES_REPOSITORY = /^(?:\w+_)?(?:REPO(?:SITORY)?(?:_(?:NAME|SLUG|OWNER|FULL_?NAME))?|PROJECT_(?:PATH|NAMESPACE))$/;
