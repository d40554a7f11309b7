import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Span } from '../../core/source.ts';
import { looksRandom } from '../../knowledge/secrets.ts';

/** What everybody tries first: a demonstration's, or a product's before somebody sets one. */
export const isWellKnown = (text: string): boolean =>
  /^(?:admin|user|test|guest|demo|root)?_?(?:token|password|passwd|secret|key)\d{0,4}$/i.test(text) ||
  /^(?:admin|welcome|p[a@4][s5$]{2}w[o0]rd|secret|test|demo|guest|root|user|default|letmein|qwerty|changeit|oracle|postgres|mysql|weblogic)[\d!@#_.-]*$/i.test(
    text,
  );

/** Does an address hold what a server may take for a login? A text that tries out what a link may be holds none. */
export const isLogin = (text: string): boolean => /\/\/[\w.%+~$-]*:[^\s/:@]{3,}@[\w.$(){}-]+(?:[:/?]|$)/.test(text);

/**
 * A token that nobody drew (`0123456789abcdef0123…`), or whose content says that it is for trials, or nothing by which a server could know its
 * bearer: `{ "source": "local" }`.
 */
export function isTokenOfNobody(text: string): boolean {
  if (COUNTED.startsWith(text.toLowerCase())) return true;
  const claims = /^eyJ[\w-]+\.([\w-]+)\./.exec(text)?.[1];
  if (claims === undefined) return false;
  const said = Buffer.from(claims, 'base64url').toString('utf8');
  return FOR_TRIALS.test(said) || !/"(?:iss|sub|exp|aud|role|client_id|user_?id)"/i.test(said);
}
const COUNTED = '0123456789abcdef'.repeat(8);
const FOR_TRIALS = /(?:^|[^a-z])(?:test(?:ing|data)?|mock|dummy|example|emulat(?:ed|or)|localhost)(?![a-z])/i;

/** A docstring shows what is given and what comes of it; what looks random was a credential before it stood there. */
export const isShownInDocstring = (part: string, { start, end }: Span, { comments }: Program): boolean =>
  !looksRandom(part) && comments.some((comment) => comment.doc === true && comment.start <= start && end <= comment.end);

/**
 * `help="… Example: --url=https://stats:shopkeeper@web:8443/status"`: a sentence that shows how an address is made; what looks random was a
 * credential before it stood there.
 */
export const isShownInSentence = (text: string, { start, end }: Span): boolean =>
  !looksRandom(text.slice(start, end)) &&
  text.split(/\s+/).length > 5 &&
  /(?:\be\.g\.|\bexamples?\b|[`(])[^\n]{0,60}:\/\/[^\s/]*:$/i.test(text.slice(0, start));

/** So many characters before it still speak of it. */
const BESIDE = 400;
const SAYS_NONE =
  /\b(?:no|not) (?:an? )?(?:actual|real)\b|\b(?:fake|dummy|made[- ]up) (?:\w+ )?(?:tokens?|keys?|secrets?|passwords?|credentials?)\b/i;

/** `# It contains NO actual tokens, it is from the docs`, right before it. */
export const isSaidToBeNone = ({ start }: Span, { comments }: Program): boolean =>
  comments.some(({ end, text }) => end <= start && start - end < BESIDE && SAYS_NONE.test(text));

/** `if TESTING:` around it: what only a test is given opens nothing. */
const isOfTestRun = (id: number, program: Program): boolean =>
  program.everyWay(
    id,
    ({ tests, scope }) =>
      scope.when !== false &&
      tests.length === 1 &&
      tests.every(({ op, negated, left }) => op === 'truth' && !negated && left.holes.some(({ name }) => TESTS.test(name))),
  );
const TESTS = /(?:^|\.)(?:is_?)?test(?:s|ing|_mode)?$/i;

/** Is a literal nobody's credential: said to be none right before it, or of a test run alone? */
export const opensNothing = (fact: Written, program: Program): boolean =>
  isSaidToBeNone(fact, program) || isOfTestRun(fact.id, program);
