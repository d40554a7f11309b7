import type { Call, Scope } from '../../core/facts.ts';
import { type Missing, missing } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { remedyFor } from '../../knowledge/remedies.ts';
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
  if (said.length === 0 || !said.some((call) => saysItFailed(call, program)) || said.some((call) => isWeighed(call, program)))
    return undefined;
  if (!calls.every((call) => isQuiet(call, program)) || isInHandler(branch, program)) return undefined;
  if (isOfEvent(branch.id, program) || goesOn(branch.id, program)) return undefined;
  const leaves = calls.some(({ id, name }) => name === 'return' || program.step(id)?.effect === 'leave');
  if ((!leaves && !isLast(branch, program)) || !endsTheRun(branch, program, isMoreThanWaiting)) return undefined;
  return missing({
    rule: 'reported-only',
    severity: 'info',
    message: 'This branch only says that something failed, and the run ends with exit status 0: exit with 1.',
    fix: { kind: 'code', code: remedyFor('exit', program.languageOf(branch.id)).code },
    at: branch,
  });
}

/** It says something, puts its words together, and leaves without a value or in success. */
function isQuiet({ id, name, args, local, within }: Call, program: Program): boolean {
  const step = program.step(id);
  if (name === 'return') return args[0] === undefined || args[0].type === 'none';
  if (step?.effect === 'leave') return step.row.ends?.(step.ask) === 'ok';
  if (step?.effect === 'report') return true;
  // Part of what is said.
  return local === undefined && step === undefined && isInReport(within, program);
}

function isInReport(id: number, program: Program): boolean {
  for (let at = id; at >= 0; at = program.fact(at).within) {
    if (program.step(at)?.effect === 'report') return true;
    const fact = program.fact(at);
    if (fact.kind === 'scope' && fact.role === 'branch') return false;
  }
  return false;
}

const FAILED =
  /\b(?:fail(?:ed|ure|ures|s)?|errors?|fatal|could ?n(?:o|')t|cannot|can'?t|unable to|unsuccessful|crashed|aborted|aborting|went wrong|does ?n(?:o|')t exist|not found|no such|is missing|invalid|unrecogni[sz]ed|unsupported)\b|❌|✗|✘/i;
/** What says itself that it is a warning, unless it says that something failed. */
const WARNS = /\bwarn|⚠/i;
const CERTAIN = /\bfail(?:ed|ures?)\b/i;
/** An answer, or what its author weighed. */
const WEIGHED =
  /\bskip|\bignor|\balready\b|\boptional|\bno errors?\b|\b(?:0|no|without) (?:fail|error|problem|missing)|\bnon-?(?:fatal|critical)|\bcontinu|\busing default|\bfall(?:ing)? ?back|\bretry|\btry again\b|✅|✓|\bif (?:it|this|you)\b|\bcancel|\bnot (?:required|needed)/i;

function saysItFailed(call: Call, program: Program): boolean {
  const text = program.file.text.slice(call.start, call.end);
  return FAILED.test(text) && !WEIGHED.test(text) && (!WARNS.test(text) || CERTAIN.test(text));
}

const isWeighed = (call: Call, program: Program): boolean => WEIGHED.test(program.file.text.slice(call.start, call.end));

const isInHandler = (branch: Scope, program: Program): boolean =>
  program.chains(branch.id).some(({ links }) => links.some((link) => link.kind === 'scope' && link.role === 'handler'));
