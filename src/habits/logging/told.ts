import type { Call, Scope, Value } from '../../core/facts.ts';
import { scopeAround } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { claimsSuccess, isFigures, isInWords, isLabelled, isLaidOut, isRequest, isUsage } from '../../knowledge/reports.ts';
import { isBareLastWord, isBarePrint, isNamedCheck, isOfHandler, isPreview, returnsStatus, saidThrough } from './progress.ts';

/**
 * By the letter of `habits.md`: what a run says in words of how it goes on, and what it complains of before it ends, whatever it does
 * beside. What may be its product, a verdict, a result with its label, a table, is none, so the words themselves have to say that
 * something is being done, was done or went wrong.
 */
export function toldPlainly(program: Program): readonly Call[] {
  const reports = program.steps.filter((step) => isBarePrint(step, program) && program.reached(step.call.id));
  const told = reports.filter((step) => tells(step, program) && isForNobody(step, program)).map(({ call }) => call);
  const handed = reports.flatMap((step) => saidThrough(step, program));
  return [...told, ...handed.filter(({ said }) => tellsOfWork(said) || WRONG.test(said.text)).map(({ call }) => call)];
}

/** Whatever it says in words, and does not only label. */
export const saidInWords = (program: Program): readonly Step[] =>
  program.steps.filter(
    (step) =>
      isBarePrint(step, program) &&
      step.content !== undefined &&
      isInWords(step.content) &&
      !isUsage(step.content) &&
      !isLabelled(step.content) &&
      program.reached(step.call.id),
  );

/** Neither an answer to whoever typed it nor what they asked to see first. */
const isForNobody = (step: Step, program: Program): boolean => !isPreview(step, program) && !isArgumentError(step, program);

/** `if (!values.out) { console.error("…"); process.exit(2); }`, `print(f"no file {args.path}")` and `print("needs --out")`, `[ -n "$PLACE" ] || …` before the end. */
function isArgumentError({ call, content }: Step, program: Program): boolean {
  const scope = scopeAround(call.id, program);
  if (!leaves(scope, program)) return false;
  if (saysUsage(scope, program) || isRefusal(content, program)) return true;
  if (/(?:^|[\s`'"])--[a-z]/.test(content?.text ?? '') || content?.holes.some(({ name }) => OF_ARGUMENTS.test(name))) return true;
  return (
    scope.tests?.some(({ op, left }) =>
      program
        .sources(left)
        .some(
          ({ medium, thing }) => medium === 'arguments' || (op === 'truth' && medium === 'environment' && thing === 'variable'),
        ),
    ) === true
  );
}
/** A block that says how it is used: what else it says is about that. */
const saysUsage = ({ id }: Scope, program: Program): boolean =>
  program.stepsIn(id).some(({ effect, content }) => effect === 'report' && content !== undefined && isUsage(content));

/** `Invalid order: ${asked}`, of what stands on the command line. */
const isRefusal = (content: Value | undefined, program: Program): boolean =>
  content !== undefined &&
  /\b(?:invalid|unknown|unrecogni[sz]ed|unsupported)\b/i.test(content.text) &&
  content.holes
    .flatMap(({ name }) => program.given(name))
    .some(({ value }) => program.sources(value).some(({ medium }) => medium === 'arguments'));

const OF_ARGUMENTS = /^(?:args|argv|opts|options|values|flags|sys\.argv|process\.argv)\b[.[]/;

const leaves = (scope: Scope, program: Program): boolean => scope.role === 'branch' && program.ending(scope) !== 'on';

function tells(step: Step, program: Program): boolean {
  const { content } = step;
  if (content === undefined || isUsage(content) || isBareLastWord(content) || VERDICT.test(content.text)) return false;
  if (isRequest(content) && !WRONG.test(content.text)) return false;
  if (isOfHandler(step.call, program)) return isInWords(content) || isError(content, program);
  return tellsOfWork(content) || (!isNamedCheck(program) && tellsOfTrouble(step, content, program));
}

/** `CRITICAL - 3 hosts down`, `FAIL  no rows`: what a check prints. */
const VERDICT = /^\W*(?:(?:OK|WARNING|CRITICAL|UNKNOWN)\s+-\s|(?:PASS|FAIL)(?:ED)?\b(?! (?:to|by)\b))|\b[Pp]assed\W*$/;

/** `console.error(err)`, `print(f"! {title}: {error.code}")` */
const isError = ({ holes }: Value, program: Program): boolean =>
  holes.some(
    ({ name, from }) =>
      /^(?:e|ex|exc|err|error|exception)(?![\w])/.test(name) || (from !== undefined && isHandler(from, program)),
  );

function isHandler(id: number, program: Program): boolean {
  const fact = program.fact(id);
  return fact.kind === 'scope' && fact.role === 'handler';
}

/** `Fetching the orders`, `Saved 3 rows to …`, `Waiting for the lock...`, `✅ Deployed`. */
function tellsOfWork(content: Value): boolean {
  if (!isInWords(content) || isUsage(content) || isFigures(content) || isLaidOut(content)) return false;
  const text = content.text.slice(0, LONGEST).trim();
  if (isLabelled(content)) return /^\W*\w+ \w/.test(text) && DONE.test(text) && !/\b(?:at|on|by|in)\s*[:=]/i.test(text);
  if (isHeading(text)) return false;
  return BEING_DONE.test(text) || DONE.test(text) || (claimsSuccess(text) && /\p{L}{3}/u.test(text));
}
const LONGEST = 400;

/** `CLOSING PRICES OF TODAY`: capitals alone are a heading of what follows. */
const isHeading = (text: string): boolean => /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text.replace(/\$\{[^}]*\}/g, ''));

/** What may stand before the words: a mark, a colour, `[3/7]`, `Step 2:`, a name in brackets. */
const BEFORE = String.raw`^(?:[^\p{L}$]|\$\{[^}]*\}|\\(?:033|e|x1b)\[[\d;]*m|\[[\w -]+\]|step \d+\W)*`;
const BEING_DONE = new RegExp(
  `${BEFORE}(?:re-?)?(?!warning|missing|nothing|during|string|thing)\\p{L}{2,}ing\\b|(?:\\.{3}|…)\\W*$`,
  'iu',
);
const DONE = new RegExp(
  `${BEFORE}(?:(?:successfully|already|all \\w+) )?(?:saved|wrote|written|created|updated|deleted|removed|copied|moved|renamed|downloaded|uploaded|fetched|loaded|imported|exported|inserted|backfilled|generated|built|installed|pushed|pulled|published|sent|started|finished|completed|skipped|logged in|connected|added|converted|cleaned|migrated|synced|resolved|ran|retried|restored|registered|processed)\\b(?!\\W*\\$\\{[^}]*\\}\\W*$)|\\b(?:created|saved|written|copied|moved|downloaded|uploaded|exported|deployed|completed|installed|published|pushed) (?:at|to|in|into|from|for|on)\\b|\\bskipping\\b|\\bskipped\\b`,
  'iu',
);

/** Before a bad end: what was missing, or went wrong. Where nothing is changed the words may be a check's verdict. */
function tellsOfTrouble(step: Step, content: Value, program: Program): boolean {
  if (!isInWords(content)) return isError(content, program) && endsBadly(step, program);
  if (WRONG.test(content.text.slice(0, LONGEST))) return !COUNTED.test(content.text);
  return endsBadly(step, program) && program.steps.some((other) => isChange(other) && program.reached(other.call.id));
}
/** `Failed: 3` */
const COUNTED = /^\W*(?:failed|errors|warnings)\b[\s\w]*[:=]\s*\$\{.*\}\W*$/i;
const WRONG =
  /^(?:\W|\[[\w -]+\])*(?:error|warning|fatal|failed|could not|couldn't|cannot|can't|unable)\b|\bERROR\b|\b(?:failed to|unable to|could not|couldn't|cannot|can't|not found|is required|is not set|does not exist|doesn't exist)\b|^\s*(?:❌|✗|✘|⚠)/iu;

/** `process.exit(1)`, `raise`, `return 2` after it. */
function endsBadly({ call }: Step, program: Program): boolean {
  const scope = scopeAround(call.id, program);
  const ending = scope.role === 'branch' ? program.ending(scope) : 'on';
  return ending === 'bad' || ending === 'raise' || (ending === 'return' && returnsStatus(scope, program));
}
