import type { Test, Value } from '../../core/facts.ts';
import type { Expression, Expressions } from './literals.ts';
import { memberName } from './modules.ts';
import { alsoUsed, HANDED, inBlock, type Naming, QUIET, type Reading, TESTED, writeLiteral, writtenAs } from './reading.ts';
import { is, isFunction, kidsOf, type Node, spanOf, unwrapped } from './tree.ts';
import { compose, unknown } from './values.ts';

/** The atoms of a condition with their signs; its calls are written where the reading stands. */
export function testsOf(reading: Reading, written: Node, negated = false): readonly Test[] {
  const node = unwrapped(written);
  if (is(node, 'UnaryExpression') && node.operator === '!') return testsOf(reading, node.argument, !negated);
  if (is(node, 'LogicalExpression') && node.operator !== '??') {
    return [...testsOf(reading, node.left, negated), ...testsOf(reading, node.right, negated)];
  }
  if (is(node, 'BinaryExpression')) {
    const known = OPERATORS[node.operator];
    if (known) {
      const left = reading.value(node.left, TESTED);
      return [{ op: known.op, negated: negated !== known.flips, left, right: reading.value(node.right, TESTED) }];
    }
  }
  return membership(reading, node, negated) ?? [{ op: 'truth', negated, left: reading.value(node, TESTED) }];
}

const OPERATORS: Readonly<Record<string, { readonly op: Test['op']; readonly flips: boolean }>> = {
  '===': { op: 'equal', flips: false },
  '==': { op: 'equal', flips: false },
  '!==': { op: 'equal', flips: true },
  '!=': { op: 'equal', flips: true },
  '<': { op: 'order', flips: false },
  '<=': { op: 'order', flips: false },
  '>': { op: 'order', flips: false },
  '>=': { op: 'order', flips: false },
  in: { op: 'member', flips: false },
  instanceof: { op: 'equal', flips: false },
};

/** `sent.has(id)`, `done.includes(name)`: is one thing among others? */
function membership(reading: Reading, node: Node, negated: boolean): readonly Test[] | undefined {
  if (!is(node, 'CallExpression') || !is(node.callee, 'MemberExpression') || node.arguments.length !== 1) return undefined;
  const key = memberName(node.callee.property, node.callee.computed);
  if (key !== 'has' && key !== 'includes') return undefined;
  const left = reading.value(node.arguments[0] as Node, TESTED, QUIET);
  return [{ op: 'member', negated, left, right: reading.value(node.callee.object, TESTED) }];
}

/** A condition kept as a value: `const gone = !existsSync(p)`. */
function condition(reading: Reading, node: Node): Value {
  const tests = testsOf(reading, node);
  const from = tests.length === 1 ? tests[0]?.left.holes[0]?.from : undefined;
  return { ...unknown(spanOf(node), writtenAs(reading, node), from), tests };
}

/** Does an expression call anything? Only then is a choice worth a branch. */
function calls(node: Node): boolean {
  if (
    is(node, 'CallExpression') ||
    is(node, 'NewExpression') ||
    is(node, 'AwaitExpression') ||
    is(node, 'TaggedTemplateExpression')
  )
    return true;
  if (is(node, 'AssignmentExpression') || is(node, 'YieldExpression')) return true;
  return !isFunction(node) && kidsOf(node).some(calls);
}

/** Reads a side of a choice inside a branch, when something happens there. */
function side(reading: Reading, node: Node, tests: readonly Test[], when: boolean, read: () => Value): Value {
  if (!calls(node)) return read();
  let value: Value | undefined;
  const id = reading.sink.scope({ role: 'branch', tests, when, ...spanOf(node) });
  inBlock(reading, id, () => {
    value = read();
  });
  return value ?? unknown(spanOf(node), writtenAs(reading, node));
}

/** `a || b` and `a ?? b` are `a` with a default; `a && b` is `b` when `a` holds. */
const either: Expression<'LogicalExpression'> = (reading, node, uses, naming) => {
  const { left, right, operator } = node;
  const isOr = operator !== '&&';
  if (!isOr && !calls(right)) return condition(reading, node);
  const isKept = is(unwrapped(left), 'UnaryExpression') || is(unwrapped(left), 'BinaryExpression');
  const first = isKept ? condition(reading, left) : reading.value(left, alsoUsed(uses, '?'), naming?.kept ? QUIET : undefined);
  const tests: readonly Test[] = first.tests ?? [{ op: 'truth', negated: false, left: first }];
  const second = side(reading, right, tests, !isOr, () => reading.value(right, uses, isOr ? defaultOf(naming) : naming));
  if (!isOr) return second;
  return first.tests
    ? { ...unknown(spanOf(node), writtenAs(reading, node)), tests: [...first.tests, ...(second.tests ?? [])] }
    : first;
};

function defaultOf(naming: Naming | undefined): Naming {
  return naming?.name === undefined ? { role: 'default' } : { role: 'default', name: naming.name };
}

const ternary: Expression<'ConditionalExpression'> = (reading, node, uses, naming) => {
  const tests = testsOf(reading, node.test);
  const own: Naming | undefined = naming?.name === undefined ? naming : { role: naming.role, name: naming.name };
  const first = side(reading, node.consequent, tests, true, () => reading.value(node.consequent, uses, own));
  const second = side(reading, node.alternate, tests, false, () => reading.value(node.alternate, uses, own));
  if (first.text === second.text) return first;
  return unknown(spanOf(node), writtenAs(reading, node), first.holes[0]?.from ?? second.holes[0]?.from);
};

/** `+` joins texts; what else is computed is unknown. */
const computed: Expression<'BinaryExpression'> = (reading, node, _uses, naming) => {
  if (OPERATORS[node.operator]) return condition(reading, node);
  const left = reading.value(node.left, HANDED, QUIET);
  const right = reading.value(node.right, HANDED, QUIET);
  const from = (left.holes[0] ?? right.holes[0])?.from;
  if (node.operator !== '+' || left.type === 'number' || right.type === 'number')
    return unknown(spanOf(node), writtenAs(reading, node), from);
  const isText = left.type === 'text' || right.type === 'text';
  const value = compose(spanOf(node), [left, right], isText ? 'text' : 'other');
  return isText ? writeLiteral(reading, value, naming) : value;
};

export const CONDITIONS: Expressions = {
  LogicalExpression: either,
  ConditionalExpression: ternary,
  BinaryExpression: computed,
};

/** `!x` as a value. */
export function negation(reading: Reading, node: Node): Value {
  return condition(reading, node);
}
