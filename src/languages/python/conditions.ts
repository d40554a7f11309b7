import type { Test, Value } from '../../core/facts.ts';
import { denote } from './denote.ts';
import { type Expression, listOf, writeLiteral } from './literals.ts';
import { joined } from './paths.ts';
import { HANDED, inBlock, type Naming, QUIET, type Reading, shown, TESTED, textOf, type Uses, unknown } from './reading.ts';
import { compose, percent } from './texts.ts';
import type { Syntax } from './tree.ts';

/** The atoms of a condition with their signs; its calls are written where the reading stands. */
export function testsOf(reading: Reading, node: Syntax, negated = false): readonly Test[] {
  const [left, right] = node.kids;
  switch (node.kind) {
    case 'not_operator':
      return left ? testsOf(reading, left, !negated) : [];
    case 'parenthesized_expression':
      return left ? testsOf(reading, left, negated) : [];
    case 'boolean_operator':
      return [left, right].flatMap((side) => (side ? testsOf(reading, side, negated) : []));
    case 'comparison_operator':
      return comparisons(reading, node, negated);
    default:
      return [{ op: 'truth', negated, left: reading.value(node, TESTED) }];
  }
}

/** `a < b <= c` is two atoms that share `b`. */
function comparisons(reading: Reading, node: Syntax, negated: boolean): readonly Test[] {
  const tests: Test[] = [];
  let left: { readonly at: Syntax; readonly value: Value } | undefined;
  for (const at of node.kids) {
    const value = reading.value(at, TESTED);
    if (left) {
      const { op, flips } = operatorIn(reading.text.slice(left.at.end, at.start));
      tests.push({ op, negated: negated !== flips, left: left.value, right: value });
    }
    left = { at, value };
  }
  return tests;
}

function operatorIn(between: string): { readonly op: Test['op']; readonly flips: boolean } {
  const operator = between.includes('#') ? between.replace(/#.*/g, '') : between;
  if (/\bin\b/.test(operator)) return { op: 'member', flips: /\bnot\b/.test(operator) };
  if (/\bis\b/.test(operator)) return { op: 'equal', flips: /\bnot\b/.test(operator) };
  if (operator.includes('!=') || operator.includes('<>')) return { op: 'equal', flips: true };
  return { op: operator.includes('==') ? 'equal' : 'order', flips: false };
}

/** A condition kept as a value: `gone = not p.exists()`. */
const condition: Expression = (reading, node) => {
  const tests = testsOf(reading, node);
  const from = tests.length === 1 ? tests[0]?.left.holes[0]?.from : undefined;
  return { ...unknown(node, textOf(reading, node), from), tests };
};

/** Does an expression call anything? Only then is a choice worth a branch. */
function calls(node: Syntax): boolean {
  return node.kind === 'call' || node.kind === 'await' || node.kind === 'yield' || node.kids.some(calls);
}

/** Reads a side of a choice inside a branch, when something happens there. */
function side(reading: Reading, node: Syntax, tests: readonly Test[], when: boolean, read: () => Value): Value {
  if (!calls(node)) return read();
  let value: Value | undefined;
  const id = reading.sink.scope({ role: 'branch', tests, when, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    value = read();
  });
  return value ?? unknown(node, textOf(reading, node));
}

/** `a or b` is `a` with a default; `a and b` is `b` when `a` holds. */
const either: Expression = (reading, node, uses, naming) => {
  const [left, right] = node.kids;
  if (!left || !right) return unknown(node, textOf(reading, node));
  const isOr = /\bor\b/.test(reading.text.slice(left.end, right.start));
  if (!isOr && !calls(right)) return condition(reading, node, uses, naming);
  const first = reading.value(left, uses.includes('?') ? uses : both(uses), naming?.kept ? QUIET : undefined);
  const tests: readonly Test[] = first.tests ?? [{ op: 'truth', negated: false, left: first }];
  const second = side(reading, right, tests, !isOr, () => reading.value(right, uses, isOr ? defaultOf(naming) : naming));
  if (!isOr) return second;
  return first.tests ? { ...unknown(node, textOf(reading, node)), tests: [...first.tests, ...(second.tests ?? [])] } : first;
};

function both(uses: Uses): Uses {
  if (Object.isFrozen(uses)) return uses.length === 0 ? TESTED : [...uses, '?'];
  if (!uses.includes('?')) (uses as string[]).push('?');
  return uses;
}

function defaultOf(naming: Naming | undefined): Naming {
  return naming?.name === undefined ? { role: 'default' } : { role: 'default', name: naming.name };
}

const ternary: Expression = (reading, node, uses, naming) => {
  const [yes, test, no] = node.kids;
  if (!yes || !test || !no) return unknown(node, textOf(reading, node));
  const tests = testsOf(reading, test);
  const own: Naming | undefined = naming?.name === undefined ? naming : { role: naming.role, name: naming.name };
  const first = side(reading, yes, tests, true, () => reading.value(yes, uses, own));
  const second = side(reading, no, tests, false, () => reading.value(no, uses, own));
  return first.text === second.text ? first : unknown(node, textOf(reading, node), first.holes[0]?.from ?? second.holes[0]?.from);
};

/** `+` joins texts and lists, `/` joins paths, `%` fills a text; what else is computed is unknown. */
const computed: Expression = (reading, node, _uses, naming) => {
  const [leftNode, rightNode] = node.kids;
  if (!leftNode || !rightNode) return unknown(node, textOf(reading, node));
  const operator = reading.text.slice(leftNode.end, rightNode.start).replace(/#.*/g, '').trim();
  const isPath = operator === '/' && denote(reading.text, reading.space, node).name === 'pathlib.Path';
  const isText = operator === '%' || operator === '+';
  const left = reading.value(leftNode, HANDED, isText ? QUIET : undefined);
  const right = reading.value(rightNode, HANDED, isText ? QUIET : undefined);
  if (isPath) return joined(node, [left, right]);
  if (operator === '%' && left.type === 'text') return writeLiteral(reading, percent(node, left, right), naming);
  if (operator === '+') return sum(reading, node, left, right, naming);
  return unknown(node, textOf(reading, node), (left.holes[0] ?? right.holes[0])?.from);
};

function sum(reading: Reading, node: Syntax, left: Value, right: Value, naming: Naming | undefined): Value {
  if (left.type === 'number' || right.type === 'number') {
    return unknown(node, `${shown(left)} + ${shown(right)}`, (left.holes[0] ?? right.holes[0])?.from);
  }
  if (left.type === 'list' || right.type === 'list') {
    const open = left.open === true || right.open === true || !left.items || !right.items;
    return listOf(node, [...(left.items ?? []), ...(right.items ?? [])], open);
  }
  const isText = left.type === 'text' || right.type === 'text';
  const value = compose(node, [left, right], isText ? 'text' : 'other');
  return isText ? writeLiteral(reading, value, naming) : value;
}

export const CONDITIONS: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['not_operator', condition],
  ['comparison_operator', condition],
  ['boolean_operator', either],
  ['conditional_expression', ternary],
  ['binary_operator', computed],
]);
