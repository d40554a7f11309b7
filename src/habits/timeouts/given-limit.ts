import type { Call, Value } from '../../core/facts.ts';
import { keptAt, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { methodOf } from '../../knowledge/row.ts';

/**
 * Python, JavaScript: a client of a package that we do not read is given its limit (`new Browser({ timeout: 30_000 })`), or a browser
 * has one of its own. What such a client asks later is bounded by that.
 */
export function givenLimit(program: Program): Verdict | undefined {
  const { text, language } = program.file;
  if (
    (language !== 'python' && language !== 'javascript') ||
    !(/time_?out/i.test(text) || OF_BROWSERS.test(text) || /\b(?:selenium|undetected_chromedriver)\b/.test(text))
  )
    return undefined;
  const isUnlimited = UNLIMITED.test(text);
  const found = program.calls.find(
    (call) =>
      call.local === undefined &&
      program.step(call.id) === undefined &&
      ((isMade(call) && hasLimit(call)) || (!isUnlimited && isOfBrowser(call, text))) &&
      program.reached(call.id),
  );
  return found && keptAt(found);
}

/** Something is made, by a name that is none of a thread, a lock or a queue in this process, of a test or of an error. */
const isMade = ({ name }: Call): boolean =>
  MADE.test(methodOf(name)) &&
  !OF_PROCESS.test(methodOf(name)) &&
  !/^(?:threading|queue|multiprocessing|concurrent|asyncio)\./.test(name);
const MADE =
  /^(?:[A-Z]\w*)?(?:Client|API|Api|Session|Browser|BrowserManager|Connection|Service|Sdk|SDK|Agent|Fetcher|Crawler|Driver)$|^OpenAI$|^Anthropic$/;
const OF_PROCESS = /(?:Thread|Lock|Event|Queue|Pool|Executor|Error|Exception|Timer|Retry|Mock)/;

const LIMIT =
  /^(?:(?:connect(?:ion)?|request|navigation|socket|read|http|default)_?)?time_?out(?:_?(?:ms|millis|s|secs?|seconds))?$/i;

const hasLimit = ({ options, args }: Call): boolean =>
  [...options, ...args.flatMap(({ entries }) => (entries ? [...entries] : []))].some(
    ([name, value]) => LIMIT.test(name) && isNumber(value),
  );

const isNumber = ({ type, text }: Value): boolean => type === 'number' && !/^0(?:\.0*)?$/.test(text);

/** https://playwright.dev/docs/api/class-page#page-goto and https://pptr.dev/api/puppeteer.gotooptions: 30 s, unless it is set to 0. */
const isOfBrowser = ({ name }: Call, text: string): boolean =>
  OF_SELENIUM.test(name) || (/\.goto$/.test(name) && OF_BROWSERS.test(text));

/** https://www.w3.org/TR/webdriver2/#timeouts: 300 s for the load of a page. */
const OF_SELENIUM = /^(?:selenium\.webdriver\.\w+|undetected_chromedriver\.Chrome|seleniumwire\.webdriver\.\w+)\.get$/;
const OF_BROWSERS = /\b(?:from\s+['"]?|import\s+|require\(\s*['"])(?:@?playwright|puppeteer|patchright)/;
const UNLIMITED = /\bset_?[dD]efault_?(?:[nN]avigation_?)?[tT]imeout\(\s*0\s*\)|\btimeout\s*[:=]\s*0(?![\d._])/;
