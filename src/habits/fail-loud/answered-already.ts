import type { Call, Fact, Scope, Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';
import { programOf } from '../../knowledge/asides.ts';

/**
 * `source = "(built in)"`, and on the next line an attempt that only asks a program and gives that name another value: where the question
 * fails, the first is the answer.
 */
export function isGivenBefore(attempt: number, program: Program): boolean {
  const tried = program.fact(attempt);
  const inside = program.children(attempt).filter(isGiven);
  const isDefault = (fact: Fact): fact is Written =>
    isGiven(fact) && fact.end <= tried.start && fact.value.holes.length === 0 && fact.value.open !== true;
  return (
    inside.length > 0 &&
    program.stepsUnder(attempt).every((step) => !isChange(step) || asks(step)) &&
    program
      .children(tried.within)
      .filter(isDefault)
      .some(
        ({ name, end }) => inside.some((one) => one.name === name) && isRightBefore(program.file.text.slice(end, tried.start)),
      )
  );
}

const isGiven = (fact: Fact): fact is Written => fact.kind === 'value' && fact.role === 'assigned' && fact.name !== undefined;

const asks = ({ effect, call }: Step): boolean => effect === 'run' && call.uses.length > 0;

/** Nothing but other such lines between. */
const isRightBefore = (between: string): boolean => /^[;\s]*(?:(?:let |const |var )?\w+ = [^\n()]*\n\s*)*$/.test(between);

/** `function git(words) { try { return execFileSync('git', words) } catch { return '' } }`: all callers only ask, and one looks whether there is an answer. */
export function isAskedOfGit(attempt: number, program: Program): boolean {
  const owner = program.enclosing(attempt);
  const [step, more] = program.stepsUnder(attempt).filter(isOutside);
  if (owner.role !== 'function' || step?.effect !== 'run' || more !== undefined || programOf(step) !== 'git') return false;
  const calls = callsOf(owner, program);
  return calls.length > 0 && calls.every(onlyAsks) && calls.some(({ uses }) => uses.includes('?'));
}

const callsOf = ({ id }: Scope, { calls }: Program): readonly Call[] => calls.filter(({ local }) => local === id);

const onlyAsks = ({ args: [first] }: Call): boolean =>
  ASKS.test(first?.items?.map(({ text }) => text).join(' ') ?? first?.text ?? '');

const ASKS =
  /^(?:rev-parse|symbolic-ref|merge-base|rev-list|log|show|show-ref|describe|for-each-ref|ls-files|ls-tree|ls-remote|status|diff|name-rev|cat-file|config --get|remote(?: -v| get-url [^ ]+)?$|branch (?:--(?:merged|show-current|list|contains|format)|-[ar]))(?: |=|$)/;

/** `shop-stop.wrapper`, and on the lines after it `shop-start.wrapper`: what is stopped only to be started may not be running. */
export function isStoppedToStart(attempt: number, program: Program): boolean {
  const [stop, more] = program.stepsUnder(attempt).filter(isOutside);
  if (stop?.medium !== 'process' || more !== undefined) return false;
  const said = wordsOf(stop, program);
  const start = said.replace(/\bstop\b/, 'start');
  return (
    start !== said &&
    program
      .stepsIn(program.enclosing(attempt).id)
      .some((step) => step.medium === 'process' && step.call.start > stop.call.end && wordsOf(step, program) === start)
  );
}

/** What is run, as the text has it. */
const wordsOf = ({ call: { args } }: Step, { file }: Program): string =>
  args[0] === undefined ? '' : file.text.slice(args[0].start, args[0].end);
