import type { Scope, Test, Value } from '../core/facts.ts';
import type { Program } from '../core/program.ts';
import type { Step } from '../core/step.ts';
import { isProgress, isSentName } from './targets.ts';
import { phrases } from './words.ts';

/** SQL that leaves out what an earlier run has dealt with: `WHERE sent_at IS NULL`, `status = 'pending'`, `NOT EXISTS`. */
const UNDONE =
  /\bis\s+null\b|\bnot\s+exists\b|\bnot\s+in\b|=\s*(?:false\b|0\b)|\bnot\s+\w*(?:sent|done|processed|notified|paid)|=\s*'(?:pending|new|open|queued|unsent|unpaid|waiting|ready|todo|scheduled|failed|due)\w*'|--(?:status|state)[ =](?:fail|pending|queued|open|new|waiting)\w*|>=?\s*(?:\$\{|%\(|%s|\?|:)\w*/i;

/**
 * Were a loop's records filtered before it, so that those dealt with by an earlier run are left out: by the query that
 * brings them, or by a comprehension that leaves known keys out?
 */
export function isFiltered(loop: Scope, program: Program): boolean {
  if (!loop.over) return false;
  return (
    program.sources(loop.over).some(asksForTheRest) ||
    loopsBehind(loop.over, program).some((behind) => leavesOut(behind, program))
  );
}

/** `for day in days_needing_work()`, `for order in unsent_orders`: by their name they are what is still missing. */
export function isNamedForTheRest({ over }: Scope, program: Program): boolean {
  if (!over) return false;
  const behind = over.holes.flatMap(({ name, from }) => program.given(nameIn(name), from));
  return [over, ...behind.map(({ value }) => value)].some(({ holes }) => holes.some(({ name }) => isRest(nameIn(name))));
}

/** `enumerate(sorted(days))`: what is gone through is named inside. */
const nameIn = (said: string): string =>
  /^(?:(?:enumerate|sorted|list|reversed|set|tuple|iter|(?:tqdm\.)?tqdm)\()*([\w$.]+)/.exec(said)?.[1] ?? '';

const isRest = phrases(
  'needing|needs?|pending|missing|outstanding|remaining|undone|un(?:processed|sent|synced|published|notified|handled|paid|assigned|indexed|imported|exported|uploaded|delivered)|not_(?:yet_)?\\w+ed',
);

function asksForTheRest(step: Step): boolean {
  const { args, options } = step.ask.call;
  const said = [step.target, step.content, ...args, ...options.values()].map((value) => value?.text ?? '').join(' ');
  return UNDONE.test(said) || [...options.keys()].some(isProgress);
}

/** The loops (comprehensions) whose items a value is made of, through one name. */
function loopsBehind(value: Value, program: Program): readonly Scope[] {
  const values = [value, ...value.holes.flatMap((hole) => program.given(hole.name).map((written) => written.value))];
  return values
    .flatMap((each) => each.holes)
    .flatMap((hole) => {
      const fact = hole.from === undefined ? undefined : program.fact(hole.from);
      return fact?.kind === 'scope' && fact.role === 'loop' ? [fact] : [];
    });
}

function leavesOut(loop: Scope, program: Program): boolean {
  return program
    .children(loop.id)
    .some(
      (fact) => fact.kind === 'scope' && fact.role === 'branch' && (fact.tests ?? []).flatMap(program.expand).some(isKeyTest),
    );
}

/** Does a condition ask whether an item was dealt with before: `id in sent`, `row["sent_at"]`, `already_done(x)`? */
export function isKeyTest(test: Test): boolean {
  if (test.op === 'member' || test.op === 'exists') return true;
  return [test.left, test.right].some((value) => value?.holes.some((hole) => isSentName(hole.name)));
}

/** Does a step write one row of a table, which stands for itself whatever becomes of the other rows? */
export function isRowWrite(step: Step): boolean {
  return step.effect === 'write' && /\.(?:writerow|append_row|add_row)$/.test(step.call.name);
}
