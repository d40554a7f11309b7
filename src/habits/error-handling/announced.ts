import type { Call } from '../../core/facts.ts';
import { isInside } from '../../core/flow/around.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { claimsSuccess } from '../../knowledge/reports.ts';

/**
 * Python: `print("Loading the orders…")` right before it: above the traceback stands what was being done. For whoever started the
 * script a few steps before it are near enough, and so is what is said before the function is called; where it is said of which
 * record or which table, any number of steps.
 */
export function isAnnounced({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python') return false;
  const last = stepsBefore(call, program).at(-1);
  if (last?.effect === 'report' && last.call.within === call.within && last.content?.type === 'text') return true;
  if (program.evidence.job === 'strong') return false;
  const ways = program.chains(call.id).map(({ sites }) => [call, ...sites]);
  return ways.length > 0 && ways.every((calls) => calls.some((one) => isSaidBefore(one, program) || isSaidOfWhich(one, program)));
}

/** The last report of the same block tells of what is to come; at the level of `debug` it is mostly not shown. */
function isSaidBefore(call: Call, program: Program): boolean {
  const said = stepsBefore(call, program)
    .slice(-NEAR)
    .findLast((step) => isSaid(step) && step.call.within === call.within);
  return said?.content?.type === 'text' && !claimsSuccess(said.content.text);
}
/** So many steps before a call still speak of it. */
const NEAR = 8;

/**
 * `print(f"[{number}] Replaying {day} …")` in a round of a loop, `echo(f"Completing the backfill of {table}:")` in a command: of all that
 * is done in the same block after it, and further in, it says what it is about.
 */
const isSaidOfWhich = (call: Call, program: Program): boolean =>
  stepsBefore(call, program).some(
    (step) =>
      isSaid(step) &&
      (isNamedInRound(step, program) || (saysWhich(step) && ANNOUNCES.test(step.content?.text ?? ''))) &&
      isInside(call.id, step.call.within, program),
  );

/** It has something of this run among its words: `f"… {table}"`, `"… %s", table`. */
const saysWhich = ({ content, call: { args } }: Step): boolean =>
  content !== undefined && (content.holes.length > 0 || (args.length > 1 && /%[sdr]|\{\}/.test(content.text)));

/** `print(f"--- {day}")` directly in a round: it names the record. */
function isNamedInRound({ content, call: { within, args } }: Step, program: Program): boolean {
  const around = program.fact(within);
  if (around.kind !== 'scope' || around.role !== 'loop' || claimsSuccess(content?.text ?? '')) return false;
  return args.some(({ holes }) => holes.some(({ from }) => from === around.id));
}

/** "Completing …", "[1/7] Replaying …": a deed that has begun. */
const ANNOUNCES = /^(?:[^\p{L}]|\$\{[^}]*\})*\p{Lu}\p{Ll}+ing\s/u;

const isSaid = ({ effect, name }: Step): boolean => effect === 'report' && !/\.debug$/.test(name);

/** The steps before a call in its function. */
function stepsBefore({ id, start }: Call, program: Program): readonly Step[] {
  const owner = program.enclosing(id);
  return program
    .stepsIn(owner.id)
    .filter(({ effect, call }) => call.end <= start && effect !== 'setup' && call.start >= owner.start);
}
