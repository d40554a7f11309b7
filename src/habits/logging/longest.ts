import type { Fact, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/**
 * How many of these reports one run can make: of an `if` and its `else` only one side is taken, and after a side that leaves
 * (`return`, `exit 1`) nothing of its level comes. Functions and handlers are added up.
 */
export function longestWay(reports: readonly Step[], program: Program): number {
  const ids = new Set(reports.map(({ call }) => call.id));
  const around = new Set<number>();
  for (const { call } of reports) {
    for (let at: Fact = call; at.within >= 0 && !around.has(at.within); at = program.fact(at.within)) around.add(at.within);
  }
  const within = (id: number): number => alongside(program.children(id), (fact) => weight(fact), program);
  const weight = (fact: Fact): number => (ids.has(fact.id) ? 1 : 0) + (around.has(fact.id) ? within(fact.id) : 0);
  return within(0);
}

/** The most that facts beside each other add up to, in their order. */
function alongside(facts: readonly Fact[], weight: (fact: Fact) => number, program: Program): number {
  let after = 0;
  let sides: readonly Side[] = [];
  for (const fact of facts.toReversed()) {
    const heavy = weight(fact);
    if (heavy === 0) continue;
    if (fact.kind !== 'scope' || fact.role !== 'branch') {
      after = best(sides, after) + heavy;
      sides = [];
      continue;
    }
    if (sides.some(({ scope }) => !excludes(fact, scope))) {
      after = best(sides, after);
      sides = [];
    }
    sides = [...sides, { scope: fact, heavy, leaves: program.ending(fact) !== 'on' }];
  }
  return best(sides, after);
}

/** One side of a condition, and how many reports it makes. */
interface Side {
  readonly scope: Scope;
  readonly heavy: number;
  readonly leaves: boolean;
}

const best = (sides: readonly Side[], after: number): number =>
  Math.max(after, ...sides.map(({ heavy, leaves }) => heavy + (leaves ? 0 : after)));

/** `if a == 1:` and its `else:`, or two cases of one `match`. */
function excludes({ tests: one = [], when }: Scope, { tests: other = [], when: otherwise }: Scope): boolean {
  if (when !== otherwise) return one.length === other.length && one.every((test, at) => said(test) === said(other[at]));
  const [first, second] = [one[0], other[0]];
  return (
    one.length === 1 &&
    other.length === 1 &&
    first?.op === 'equal' &&
    second?.op === 'equal' &&
    first.left.text === second.left.text &&
    first.right?.text !== second.right?.text
  );
}

const said = (test: NonNullable<Scope['tests']>[number] | undefined): string =>
  test === undefined ? '' : [test.op, test.negated, test.left.text, test.right?.text].join(' ');
