import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isLocal } from './requests.ts';
import { isFakeName } from './tests.ts';
import { wordsOf } from './words.ts';

/**
 * Is whoever starts a file there to read what it says, and a bare traceback what they look for: an example of a documentation, a
 * script for debugging, a smoke test, a check of a monitor's, a repair that is made once? Not what a clock starts.
 */
export const isReadOnTheSpot = lastAsked(
  (program: Program): boolean =>
    (program.file.language === 'python' || program.file.language === 'javascript') &&
    program.evidence.job !== 'strong' &&
    (isExample(program) || isDebugging(program) || isSmokeTest(program) || isOfMonitor(program) || isForOnce(program)),
);

/** Does a path say that what lies there shows a reader how something is done: `examples/upload.py`, `api_examples/list.py`? */
export const isForReaders = (path: string): boolean =>
  /(?:^|\/)(?:(?:[\w-]+[-_])?examples?|samples?|tutorials?|snippets?)\//i.test(path);

/** `storage/examples/upload.py`; below `docs/` what has names to fill in (`your-bucket`), or asks only the reader's machine. */
function isExample(program: Program): boolean {
  if (isForReaders(program.file.path) || isToFillIn(program)) return true;
  const addresses = program.written.map(({ value }) => value.text).filter((text) => /^https?:\/\//i.test(text));
  return OF_DOCS.test(program.file.path) && addresses.length > 0 && addresses.every(isLocal);
}

/** Below `docs/`, with names to fill in: it cannot run as it stands. */
export const isToFillIn = ({ file: { path }, written, evidence }: Program): boolean =>
  OF_DOCS.test(path) &&
  evidence.job === undefined &&
  evidence.callers === undefined &&
  written.some(({ value }) => TO_FILL_IN.test(value.text));
const OF_DOCS = /(?:^|\/)docs?\//i;
const TO_FILL_IN = /^<?your[-_ ]|^path\/to\//i;

/** `debug_orders.py`, `orders_repro.py`; or its first words say so, or that it will be deleted. */
const isDebugging = (program: Program): boolean =>
  /^(?:debug|repro|scratch)(?:$|[_-])|[_-](?:debug|repro|scratch)$/i.test(nameOf(program)) ||
  TO_DEBUG.test(headOf(program)) ||
  TO_DELETE.test(headOf(program));
const TO_DEBUG = /^\W*(?:temporary\W+)?(?:debug(?:s|ging)?|repro(?:duc\w+)?|scratch)\b/i;
const TO_DELETE = /(?:^|[.!?;\n])\s*(?:delete|remove)\s+(?:this\s+(?:file|script)\s+)?(?:after|once|when)\b/i;

/** `shop_smoke.py`, "Smoke test of the shop"; or a class of the file stands in for the real one: `class FakeShop`. */
const isSmokeTest = (program: Program): boolean =>
  wordsOf(nameOf(program)).includes('smoke') ||
  /\bsmoke\b/i.test(headOf(program).split('\n')[0] ?? '') ||
  program.scopes.some(({ role, name }) => role === 'function' && /^_?[A-Z]\w*\./.test(name ?? '') && isStandIn(name ?? ''));

const isStandIn = (name: string): boolean => isFakeName(name.slice(0, name.indexOf('.'))) || /^_?Smoke[A-Z]/.test(name);

/** Below `checks/`: at its top level it says `ERROR: …` and ends badly, which a monitor shows. */
const isOfMonitor = (program: Program): boolean =>
  /(?:^|\/)(?:health[-_]?)?checks\//i.test(program.file.path) &&
  program.calls.some(
    ({ id, name, start, end }) =>
      name === 'raise' && program.enclosing(id).role === 'unit' && /['"]ERROR\b/.test(program.file.text.slice(start, end)),
  );

/** `// One-time repair of the volumes`: the first line of the file says it, and somebody types its name, and reads what it says. */
const isForOnce = ({ file: { text } }: Program): boolean => FOR_ONCE.test(text.slice(0, HEAD));
const FOR_ONCE =
  /^(?:#!.*\n)?(?:\s|#.*coding[:=].*\n)*(?:\/\*\*?|\/\/|#|[rRuU]?"""|''')[\s*]*(?:an?\s+|this\s+is\s+an?\s+)?one[- ](?:time|off|shot)\b/i;
/** So many characters of a file are its head. */
const HEAD = 400;

/** The name of the file, without its folder and its ending. */
const nameOf = ({ file: { path } }: Program): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');

/** The text at the head of the file. */
const headOf = ({ comments }: Program): string => comments.find(({ doc, within }) => doc === true && within <= 0)?.text ?? '';
