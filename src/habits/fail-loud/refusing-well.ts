import type { Call, Scope } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Guard, Program } from '../../core/program.ts';
import { isOptionalWork, isSayingName } from '../../knowledge/names.ts';
import { isFragment, isPage, isServiceScript } from '../../knowledge/services.ts';
import { isExitExplained } from './excuses.ts';
import { isAnswer, isWeighed, saysItFailed } from './plain-branches.ts';
import { isSaidAtHead, isSaidToBeLet } from './said-at-head.ts';
import { isSaidBeside } from './said-beside.ts';

/**
 * Shell: `if [ ! -d "$dir" ]; then echo "No such folder"; exit; fi`: a bare `exit` takes the status of the `echo` before it. One line in
 * the summary, on the first such branch.
 */
export function refusingWell(program: Program): Missing | undefined {
  if (program.file.language !== 'shell' || !LEAVES.test(program.file.text)) return undefined;
  if (isFragment(program) || isServiceScript(program) || isPage(program)) return undefined;
  const branch = program.scopes.find((scope) => scope.role === 'branch' && isRefusal(scope, program));
  // A written 0 may be a decision.
  const isWritten = branch !== undefined && program.callsIn(branch.id).at(-1)?.args[0]?.text === '0';
  const meant = isWritten ? ', or say in a comment that it may fail' : '';
  return (
    branch &&
    missing({
      rule: 'exit-zero',
      severity: 'info',
      message: `What is wrong is only said here, and the run ends with exit status 0: exit with 1${meant}.`,
      fix: { kind: 'code', code: 'exit 1' },
      at: branch,
    })
  );
}

/** Most scripts have none. */
const LEAVES = /\bexit(?:[ \t]+0)?[ \t]*(?:[;}\n#]|$)/;

function isRefusal(branch: Scope, program: Program): boolean {
  const calls = program.callsIn(branch.id);
  const last = calls.at(-1);
  if (last?.name !== 'exit' || !/^(?:0|\$\{\?\})$/.test(last.args[0]?.text ?? '')) return false;
  const said = calls.slice(0, -1);
  // `exit $?` is written out by who wants the status of something else.
  if (program.file.text.slice(last.start, last.end).includes('$')) return false;
  return (
    said.length > 0 &&
    program.reached(branch.id) &&
    said.every((call) => isSaid(call, program)) &&
    said.some((call) => isComplaint(call, last.args[0]?.text !== '0', program)) &&
    !said.some(
      (call) =>
        isWeighed(call, program) ||
        isDecided(call, program) ||
        isSaidToBeLet(program.file.text.slice(call.start, call.end)) ||
        (isPair(call) && last.args[0]?.text === '0' && answersInPairs(program)) ||
        /\bexit\w* (?:with )?0\b/i.test(program.file.text.slice(call.start, call.end)),
    ) &&
    (last.args[0]?.text === '0' ? isWrittenAgainstWords(branch, said, program) : !isAlsoForHelp(branch, said, program)) &&
    !isAnswer(branch, program) &&
    !isSaidAtHead(last, program) &&
    !isAboutOwnArgument(branch, program) &&
    !isAnswerToWord(branch, said, program) &&
    !isExitExplained(branch, program) &&
    !isSaidBeside(branch.start, branch.end, program) &&
    ![branch, last].some((fact) => isOptionalWork(program.commentAt(fact)?.text ?? ''))
  );
}

/**
 * `apply() { local tag="$1"; if [ -z "$tag" ]; then echo "ERROR! No tag"; exit; fi`: whether anybody calls it with nothing is not seen there,
 * and whoever reads the options has mostly asked before.
 */
const isAboutOwnArgument = ({ id, tests = [] }: Scope, program: Program): boolean =>
  program.enclosing(id).role === 'function' &&
  tests.length > 0 &&
  tests.every(({ left }) => left.holes.length > 0 && left.holes.every((hole) => isGiven(hole.name, id, program)));

const isGiven = (name: string, id: number, program: Program): boolean =>
  POSITION.test(name) ||
  (program.given(name, id).length > 0 &&
    program.given(name, id).every(({ value }) => value.holes.length === 1 && POSITION.test(value.holes[0]?.name ?? '')));
const POSITION = /^[1-9]$/;

const isSaid = ({ id, name }: Call, program: Program): boolean =>
  /^(?:echo|printf)$/.test(name) || isSayingName(name) || program.step(id)?.effect === 'report';

/** A written 0 is mostly a decision: only what calls itself an error or a failure goes against it, and no comment above it says why. */
const isWrittenAgainstWords = (branch: Scope, said: readonly Call[], program: Program): boolean =>
  said.some(({ start, end, name }) => FAILED.test(`${name.replace(/_/g, ' ')} ${program.file.text.slice(start, end)}`)) &&
  program.commentAt(branch) === undefined;
const FAILED = /\b(?:err(?:or)?|fatal|fail(?:ed|ure|s)?|invalid)\b/i;

/** `if [ -z "$1" ] || [ "$1" = --help ]`: how it is used is said in success. */
const isAlsoForHelp = ({ start }: Scope, said: readonly Call[], { file: { text } }: Program): boolean =>
  /\s["']?-{0,2}h(?:elp)?["']?\s/.test(text.slice(text.lastIndexOf('\n', start) + 1, said[0]?.start));

/** "Passing the probe to avoid restarts", "cannot determine whether it is healthy", before a written 0: that it ends well is a decision. */
const isDecided = ({ start, end }: Call, { file }: Program): boolean => DECIDED.test(file.text.slice(start, end));
const DECIDED =
  /\b(?:pass|succeed|continu|skipp|proceed)ing\b[^.\n]*\b(?:to avoid|anyway|on purpose)\b|\b(?:cannot|can't|unable to) (?:determine|tell) (?:if|whether)\b/i;

/**
 * `echo "error='no such shop'"`, where other answers of the script are `name='value'` as well: whoever reads them in (`source <(shop.sh
 * status)`) is given the error by its name, and the question itself went well.
 */
const isPair = ({ args }: Call): boolean => args.length === 1 && /^[a-z_]\w*=(['"]).*\1$/.test(args[0]?.text ?? '');
const answersInPairs = lastAsked(
  ({ calls }: Program): boolean => calls.filter((call) => call.name === 'echo' && isPair(call)).length > 1,
);

/** Whoever wrote `exit 0` may have meant that there is nothing to do: what is not there is a complaint before a bare `exit`. */
const isComplaint = (call: Call, isBare: boolean, program: Program): boolean =>
  /(?:^|_)err(?:or)?(?:_|$)/i.test(call.name) ||
  (saysItFailed(call, isBare, program) && (isBare || !/warn/i.test(call.name))) ||
  (isBare && NEEDS.test(program.file.text.slice(call.start, call.end)));

/** What it cannot do without. */
const NEEDS =
  /\b(?:must|has to|needs? to) be\b|\brun (?:\w+ ){0,3}(?:as|with) (?:root|sudo)\b|\bis(?:n't| not) installed\b|\bis required\b/i;

/**
 * `if [ "$1" = autoconf ]; then echo "no (jq is missing)"; exit 0; fi`, `refused.label invalid orders`: what a monitoring system asks its
 * plugins for by a word is answered in words, and status 0 is its protocol.
 */
const isAnswerToWord = ({ id, tests = [], when }: Scope, said: readonly Call[], program: Program): boolean =>
  said.some(({ args }) => ANSWERS.test(args.map(({ text }) => text).join(' '))) &&
  ((when !== false && isByWord({ tests })) ||
    program.everyWay(id, isByWord) ||
    // What a plugin measures it is asked for by no word.
    program.scopes.some((scope) => scope.role === 'branch' && scope.tests !== undefined && isByWord({ tests: scope.tests })));
const ANSWERS = /^(?:no(?:\\n)?$|no \(|graph_\w+ |[a-z]\w*\.[a-z]\w* )/;

const isByWord = ({ tests }: Pick<Guard, 'tests'>): boolean =>
  tests.some(
    ({ op, negated, left, right }) =>
      op === 'equal' && !negated && /^x?\$\{1\}$/.test(left.text) && /^[a-z][\w-]*$/.test(right?.text ?? ''),
  );
