import type { Call, Fact, Scope } from '../../core/facts.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
import { isInReport } from './answers.ts';
import { endsTheRun, isLast, isMoreThanWaiting } from './boundary.ts';
import { goesOn, isOfEvent } from './handling.ts';

/**
 * A branch that does nothing but say that something failed or is missing, at the end of the work, and the run ends in success:
 * `else: print("Build failed")`, `if not os.path.exists(path): print("No such file"); return`.
 */
export function ofBranch(branch: Scope, program: Program): Missing | undefined {
  if (branch.role !== 'branch' || program.loops(branch.id).length > 0) return undefined;
  const calls = program.callsIn(branch.id);
  const said = calls.filter(({ id }) => program.step(id)?.effect === 'report');
  const leaves = calls.some(({ id, name }) => name === 'return' || program.step(id)?.effect === 'leave');
  if (!said.some((call) => saysItFailed(call, leaves, program)) || said.some((call) => isWeighed(call, program)))
    return undefined;
  // What stands in a branch of its own is told there.
  if (isAnswer(branch, program) || (leaves && isOtherEvent(branch, said)) || program.children(branch.id).some(isBranch))
    return undefined;
  if (!calls.every((call) => isQuiet(call, program)) || isInHandler(branch, program)) return undefined;
  if (isOfEvent(branch.id, program) || goesOn(branch.id, program)) return undefined;
  if ((!leaves && !isLast(branch, program)) || !endsTheRun(branch, program, isMoreThanWaiting)) return undefined;
  return missing({
    rule: 'reported-only',
    severity: 'info',
    message: 'This branch only says that something failed, and the run ends with exit status 0: exit with 1.',
    fix: { kind: 'code', code: remedyFor('exit', program.languageOf(branch.id)).code },
    at: branch,
  });
}

const isBranch = (fact: Fact): boolean => fact.kind === 'scope' && fact.role === 'branch';

/** `if (context.eventName !== 'issues') { core.info('Unsupported event'); return; }`: no more than a note, and nothing is to be done. */
const isOtherEvent = ({ tests = [] }: Scope, said: readonly Call[]): boolean =>
  tests.some(({ left, right }) => [left, right].some((value) => value?.holes.some(({ name }) => OF_EVENT.test(name)))) &&
  said.every(({ name }) => /\.(?:info|notice|debug|log)$/.test(name));
const OF_EVENT = /(?:^|[._])event(?:_?name)?$|[a-z]EventName$|\bGITHUB_EVENT_NAME\b/i;

/** `if answer != "y"`, of what a person was asked; `if all_passed:`. */
export const isAnswer = ({ tests = [], when }: Scope, program: Program): boolean =>
  tests.some(
    ({ op, negated, left }) =>
      program.sources(left).some(({ effect }) => effect === 'ask') ||
      (op === 'truth' &&
        negated === (when === false) &&
        left.holes.some(({ name }) => /pass(?:ed)?$|success\w*$|(?:^|_)ok$/i.test(name))),
  );

/** It says something, puts its words together, and leaves without a value or in success. */
function isQuiet({ id, name, args, local, within }: Call, program: Program): boolean {
  const step = program.step(id);
  if (name === 'return') return args[0] === undefined || args[0].type === 'none';
  if (step?.effect === 'leave') return step.row.ends?.(step.ask) === 'ok';
  if (step?.effect === 'report') return true;
  // Part of what is said.
  return local === undefined && (step === undefined || !isOutside(step)) && isInReport(within, program);
}

/** It failed, in so many words. */
const FAILED =
  /\bfail(?:ed|ures?)\b|(?:^|["'`])\W*(?:errors?|fatal)\b|\berrors? (?:occurred|while|in|at|during)\b|\ban error\b|\bcould ?n(?:o|')t\b|\bcannot\b|\bcan'?t\b|\bunable to\b|\bwent wrong\b/i;
/** What it needs is not there, or is wrong. That something was not found may be the answer, where the branch does not leave. */
const REFUSED =
  /\bdoes ?n(?:o|')t exist\b|\bno such\b|\bis missing\b|\bmissing required\b|\binvalid\b|\bunrecogni[sz]ed\b|\bunsupported\b/i;
/** What says itself that it is a warning, unless it says that something failed. */
const WARNS = /\bwarn|⚠/i;
/** An answer, a section of a page in Markdown, a good end, how it is used, or what its author weighed. */
const WEIGHED =
  /["'`]#{2,6} |\busage\b|\bskip|\bignor|\balready\b|\boptional|\bno (?:\w+ )?(?:errors?|fail\w*)\b|\b(?:0|without) (?:fail|error|problem|missing)|\bnon-?(?:fatal|critical)|\bcontinu|\busing default|\bfall(?:ing)? ?back|\bretry|\btry again\b|✅|✓|\bif (?:it|this|you)\b|\bcancel|\bby (?:the )?user\b|\bnot (?:required|needed)|\bready\b|\bsuccess|\bpassed\b/i;

export function saysItFailed({ start, end }: Call, leaves: boolean, { file }: Program): boolean {
  const text = file.text.slice(start, end);
  if (WARNS.test(text) && !/\bfail(?:ed|ures?)\b/i.test(text)) return false;
  return FAILED.test(text) || REFUSED.test(text) || (leaves && /\bnot found\b/i.test(text));
}

export const isWeighed = (call: Call, program: Program): boolean => WEIGHED.test(program.file.text.slice(call.start, call.end));

const isInHandler = (branch: Scope, program: Program): boolean =>
  program.chains(branch.id).some(({ links }) => links.some((link) => link.kind === 'scope' && link.role === 'handler'));
