import type { Call, Scope, Test, Value } from '../../core/facts.ts';
import { scopeAround } from '../../core/flow/around.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Guard, Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isHelpName, isRehearsalName, isSwitchName } from '../../knowledge/names.ts';
import {
  isData,
  isDressed,
  isFigures,
  isInWords,
  isLabelled,
  isLaidOut,
  isQuestion,
  isRequest,
  isUsage,
} from '../../knowledge/reports.ts';

/** `DEBUG: no tag`, `[ERROR] no such file`, `Warning: no shop`, `CRITICAL - 3 hosts down`: a report that says itself how bad it is. */
const LEVELLED =
  /^\s*(?:::(?:error|warning|notice|debug|group|endgroup)\b|\W{0,4}(?:DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|CRITICAL|FATAL|OK|UNKNOWN)\b\W|(?:Debug|Info|Note|Notice|Warning|Error|Critical|Fatal):\s|[([][DEIW][)\]]\s)/;

/** Part of a dialogue: the same function asks the person, or tells whoever started the script what to do next. */
function isDialogue(step: Step, program: Program): boolean {
  const owner = program.enclosing(step.call.id).id;
  const tells = ({ effect, content }: Step): boolean =>
    program.evidence.job === undefined && effect === 'report' && content !== undefined && isRequest(content);
  return program.steps.some((other) => (other.effect === 'ask' || tells(other)) && program.enclosing(other.call.id).id === owner);
}

/** A complaint about arguments, right before the run ends; to the stream of errors, about a variable that is to be set. */
function isArgumentError(step: Step, program: Program): boolean {
  if (/stderr/.test(`${step.call.name} ${step.target?.text ?? ''}`) && program.someWay(step.call.id, isOfVariable(program)))
    return true;
  return program.someWay(step.call.id, ({ tests, scope }) => {
    const ending = program.ending(scope);
    // A bare `exit` in shell ends in whatever was before it.
    const isExit = program.children(scope.id).some((fact) => fact.kind === 'call' && fact.name === 'exit');
    if (ending !== 'bad' && ending !== 'ok' && !isExit) return false;
    return tests.some(({ left }) => program.sources(left).some(({ medium }) => medium === 'arguments'));
  });
}

/** `if not os.environ.get("SHOP_KEY"):` */
const isOfVariable =
  (program: Program) =>
  ({ tests }: Guard): boolean =>
    tests.some(
      ({ op, left }) =>
        op === 'truth' && program.sources(left).some(({ medium, thing }) => medium === 'environment' && thing === 'variable'),
    );

/** The last words of a run that fails: the complaint that goes with its exit status is no progress. */
function isLastWord(step: Step, program: Program): boolean {
  const scope = scopeAround(step.call.id, program);
  const ending = scope.role === 'function' || scope.role === 'unit' ? 'on' : program.ending(scope);
  // What a handler says of a failure belongs in a log, whatever is returned after it.
  if (program.file.language === 'python' && scope.role === 'branch' && ending === 'return' && returnsStatus(scope, program))
    return true;
  if (program.evidence.job !== undefined) return ending === 'bad';
  // `print("no members"); sys.exit(code)`: the verdict of a check.
  if (program.file.language === 'python' && (ending === 'ok' || ending === 'unknown')) return true;
  return ending === 'bad' || ending === 'raise' || (ending === 'return' && /stderr/.test(step.target?.text ?? ''));
}

/** `print("no signature"); return 4`: `main` hands its exit status on, and nothing but words comes before it. */
export const returnsStatus = ({ id }: Scope, program: Program): boolean =>
  program
    .children(id)
    .some((fact) => fact.kind === 'call' && fact.name === 'return' && /^-?[1-9]\d*$/.test(fact.args[0]?.text ?? ''));

/** `if args.dry_run:` */
const isRehearsal = ({ op, negated, left }: Test): boolean =>
  op === 'truth' && !negated && left.holes.some(({ name }) => isRehearsalName(name));

/**
 * What stands under `if args.dry_run:`. Python: `if not args.commit: return` comes after it in the same function: up to there a run only shows what it would do, and that
 * is what was asked for.
 */
export function isPreview({ call }: Step, program: Program): boolean {
  if (program.someWay(call.id, ({ tests }) => tests.some(isRehearsal)) || isListing(call, program)) return true;
  if (program.file.language !== 'python') return false;
  const owner = program.enclosing(call.id);
  const changed = program.stepsIn(owner.id).find(isChange)?.call.start ?? Number.POSITIVE_INFINITY;
  return program
    .children(owner.id)
    .some(
      (fact) =>
        fact.start < changed &&
        fact.kind === 'scope' &&
        fact.role === 'branch' &&
        fact.start > call.start &&
        /^(?:return|ok)$/.test(program.ending(fact)) &&
        fact.tests?.every(({ op, left }) => op === 'truth' && left.holes.some(({ name }) => isSwitchName(name))) === true,
    );
}

/** `if args.list:`, up to its `return`: a list that somebody asked for, and nothing is done. */
const isListing = ({ id }: Call, program: Program): boolean =>
  program.someWay(
    id,
    ({ tests, scope }) =>
      /^(?:return|ok)$/.test(program.ending(scope)) &&
      tests.some(({ op, negated, left: { holes } }) => op === 'truth' && !negated && holes.some(({ name }) => LISTS.test(name))),
  );
const LISTS = /^(?:args|argv|opts|options|values|flags)\.(?:list|show)(?:_\w+|[A-Z]\w*)?$/;

/** `Done.`, and nothing else. */
export const isBareLastWord = ({ text }: Value): boolean =>
  /^\W*(?:all )?(?:done|finished|completed?|success|ok)\W*$/i.test(text);

/** `PASS  no duplicates`: what a check prints. */
const VERDICT = /^\W*(?:PASS|FAIL)(?:ED)?\b/;

/** The functions that lay a report out, for readers: their output is the product. */
export const layouts = (program: Program): ReadonlySet<number> => functionsThatSay(isLaidOut, program);

/** `tools/markdownlint_check.py`, `verify-links.js`: what it prints is the verdict of a check. */
export const isNamedCheck = ({ file: { path } }: Program): boolean =>
  /(?:^|[/_.-])(?:check\w*|verif(?:y|ier)|validat(?:e|or)\w*|audit\w*|\w*lint(?:er)?)(?=[_.-][^/]*$|$)/i.test(path);

/** The functions that print a check's verdict. */
export const verdicts = (program: Program): ReadonlySet<number> => functionsThatSay(({ text }) => VERDICT.test(text), program);

const functionsThatSay = (says: (content: Value) => boolean, program: Program): ReadonlySet<number> =>
  new Set(
    program.steps.flatMap(({ effect, content, call }) =>
      effect === 'report' && content !== undefined && says(content) ? [program.enclosing(call.id).id] : [],
    ),
  );

/** Python that somebody starts, and that only reads and writes files of the machine: the figures that it prints are its answer. */
const isOffline = lastAsked(
  ({ evidence, file, steps }: Program): boolean =>
    evidence.job === undefined &&
    file.language === 'python' &&
    steps.every((step) => step.medium === 'file' || (!isChange(step) && !/^(?:network|database)$/.test(step.medium))),
);

/** A report of how the run goes on: words, with neither time nor level, that are no answer, no verdict and part of no dialogue. */
export function isProgress(step: Step, program: Program): boolean {
  if (!isBarePrint(step, program)) return false;
  if (!step.content || !isInWords(step.content) || isUsage(step.content) || isLabelled(step.content)) return false;
  if (program.file.language !== 'javascript' && LEVELLED.test(step.content.text)) return false;
  if (isFigures(step.content) && isOffline(program) && program.enclosing(step.call.id).role === 'unit') return false;
  if (isLastWord(step, program) || isPreview(step, program)) return false;
  return !isDialogue(step, program) && !isArgumentError(step, program);
}

/**
 * A change. Of the programs that are asked something those are run for what they do whose status is looked at, and whose words are only
 * handed on: `print(result.stdout)`, `child.on('close', …)`.
 */
export const isDone = (step: Step, program: Program): boolean =>
  isChange(step) &&
  (!isQuestion(step) ||
    step.call.uses.some((use) => use === 'on' || use === 'wait') ||
    (step.call.uses.some((use) => /^(?:returncode|status|exitCode)$/.test(use)) && isShown(step, program)));

const isShown = ({ call: { id } }: Step, program: Program): boolean =>
  program.steps.some(({ effect, content }) => effect === 'report' && content?.holes.some(({ from }) => from === id) === true);

/** Python: a report tells of work where something is changed in the same function, or by what that calls, or in a handler. */
export function isOfWork({ call }: Pick<Step, 'call'>, program: Program): boolean {
  if (program.file.language !== 'python') return true;
  // `if args.verbose:` is for whoever asked to see it.
  const isWanted = ({ left }: Test): boolean => left.holes.some(({ name }) => /verbose|verbosity|debug|quiet/i.test(name));
  if (program.someWay(call.id, ({ tests }) => tests.some(isWanted))) return false;
  return isOfHandler(call, program) || program.stepsUnder(program.enclosing(call.id).id).some((step) => isDone(step, program));
}

/** In an `except`, a `catch`, or a function that one calls. */
export const isOfHandler = ({ id }: Call, program: Program): boolean =>
  program.chains(id).some(({ links }) => links.some((link) => link.kind === 'scope' && link.role === 'handler'));

/** `function log(text, color) { console.log(color + text); }`: where the words of such a helper are said, beside usage and last words. */
export const handedLines = (step: Step, program: Program): readonly Call[] =>
  saidThrough(step, program)
    .filter(({ call, said }) => !isLabelled(said) && !LEVELLED.test(said.text) && isOfWork({ call }, program))
    .filter(({ call }) => program.ending(scopeAround(call.id, program)) !== 'bad')
    .map(({ call }) => call);

/** The calls of a helper that prints what it is given, and the words that each gives. */
export function saidThrough(step: Step, program: Program): readonly { readonly call: Call; readonly said: Value }[] {
  const helper = program.enclosing(step.call.id);
  if (!isBarePrint(step, program) || helper.role !== 'function' || !step.content || isInWords(step.content)) return [];
  if (!step.content.holes.some(({ from }) => from === helper.id)) return [];
  return program.calls.flatMap((call) => {
    const said = call.local === helper.id ? call.args.find(isInWords) : undefined;
    return said === undefined || isUsage(said) || !program.reached(call.id) ? [] : [{ call, said }];
  });
}

/** `print`, `console.log`: onto the screen, by no library that dresses it, and in no function that is named for help. */
export const isBarePrint = ({ effect, thing, name, call, content }: Step, program: Program): boolean =>
  effect === 'report' &&
  thing === 'print' &&
  call.output === undefined &&
  !isDressed(name) &&
  !isOnlyData(content) &&
  !isHelpName(program.enclosing(call.id).name ?? '');

/** `JSON.stringify(answer)` and the end of the line: what it gives, and no words of how it goes. */
const isOnlyData = (content: Value | undefined): boolean =>
  content?.holes.length === 1 &&
  isData(content) &&
  content.text.replace(`\${${content.holes[0]?.name}}`, '').replace(/\\n/g, '').trim() === '';
