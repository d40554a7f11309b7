import type { KnownCredential } from '../../core/facts.ts';
import type { Missing, Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { isStandIn } from '../../knowledge/tests.ts';
import { isSaidToBeNone, isShownInDocstring } from './nobodys.ts';
import { isGoogleKeyOfPages } from './scraped.ts';
import { weightOf, written } from './telling.ts';
import { isOfThisMachine } from './this-machine.ts';
import { isForPages } from './visitors.ts';

/** Credentials of a known provider's format, wherever they stand. */
export function knownCredentials(program: Program): readonly Verdict[] {
  return (
    (program.file.credentials ?? [])
      .filter((credential) => !isOfThisMachine(credential, program) && !isForPages(credential, program))
      .filter(
        (credential) =>
          !isInExample(credential, program) && !isInUsage(credential, program) && !isOfSignedLink(credential, program),
      )
      .filter((credential) => !isGoogleKeyOfPages(credential, program) && !isLinkShown(credential, program))
      .filter((credential) => !isForTest(credential, program) && !isSaidForTest(credential, program))
      .filter((credential) => !isSaidToBeNone(credential, program))
      // A key of a provider's is one in a test, too; what anybody can make is made for the test.
      .filter(({ kind }) => !/private key|connection string|in a URL/.test(kind) || !isStandIn(program))
      .map((credential) => written(titleOf(credential), program, credential, weightIn(credential, program)))
  );
}

/** `?X-Amz-Credential=AKIA…`: in a link that was signed for a download, the key's name, which stands in every such link. */
const isOfSignedLink = ({ start }: Span, { file }: Program): boolean =>
  /[?&](?:X-(?:Amz|Goog)-Credential|AWSAccessKeyId|GoogleAccessId)=$/i.test(file.text.slice(Math.max(0, start - BEFORE), start));

const BEFORE = 30;

/** In shell: a key below a comment that it is for tests only. */
const isSaidForTest = ({ kind, start }: KnownCredential, { comments, file }: Program): boolean =>
  file.language === 'shell' &&
  /private key/.test(kind) &&
  comments.some(({ text, end }) => end < start && start - end < BESIDE && /\bfor test(?:ing|s)? only\b/i.test(text));

/** `NODE_ENV === 'test' ? '-----BEGIN …' : readFileSync(…)`. */
const isForTest = ({ start }: Span, { file }: Program): boolean =>
  file.language === 'javascript' &&
  /NODE_ENV\s*===?\s*['"]test['"]\s*\?[^;]*$/.test(file.text.slice(Math.max(0, start - BESIDE), start));

/** In a comment that shows how something is called: `Example: curl -u sk-…`. */
const isInExample = ({ start }: Span, { comments, file }: Program): boolean =>
  file.language === 'javascript' &&
  comments.some(({ start: from, end, text }) => from <= start && start < end && /\bexamples?\b/i.test(text));

/** In shell: `echo "$0 123456789:… 1000"`, an example of how it is called. */
const isInUsage = ({ start }: Span, { file }: Program): boolean =>
  file.language === 'shell' &&
  /(?:^|[\s;&])(?:echo(?: -[en]+)?|printf)\s+"[^"\n]*\$(?:0|\{0\}|\(basename "?\$0"?\))\s[^"\n]*$/.test(
    file.text.slice(Math.max(0, file.text.lastIndexOf('\n', start) + 1, start - BESIDE), start),
  );

/** A docstring shows how a link is taken apart. */
const isLinkShown = (credential: KnownCredential, program: Program): boolean =>
  IN_TEXT.test(credential.kind) && isShownInDocstring(passwordIn(credential, program), credential, program);

/** A provider's format is sure; what stands in a link is weighed as under a name. */
const weightIn = (credential: KnownCredential, program: Program): Missing['severity'] =>
  IN_TEXT.test(credential.kind) ? weightOf(passwordIn(credential, program), program) : 'error';

const IN_TEXT = /in a (?:URL|connection string)/;

function passwordIn({ start, end }: Span, { file }: Program): string {
  const said = file.text.slice(start, end);
  return /:([^:@\s/]+)(?:@|$)/.exec(said)?.[1] ?? said;
}

const BESIDE = 250;

function titleOf({ kind, prefix }: KnownCredential): string {
  const article = /^[aeiou]/i.test(kind) ? 'An' : 'A';
  return prefix === undefined ? `${article} ${kind}` : `${article} ${kind} (\`${prefix}…\`)`;
}
