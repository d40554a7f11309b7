import type { ArithmeticExpression, Command, PipelineNode, TestExpression, Word } from 'unbash';
import type { Test, Value } from '../../core/facts.ts';
import { always, IN_TEST, loneHole, type Reading, type Status, shown, spanOf, TESTED, unknown } from './reading.ts';
import { reference } from './variables.ts';
import { arithmetic } from './words.ts';

const negated = (test: Test): Test => ({ ...test, negated: !test.negated });

/** A command as a condition: `[ … ]`, `[[ … ]]`, `(( … ))`, or the success of what it runs. */
export function readTests(reading: Reading, node: PipelineNode, status: Status): readonly Test[] {
  switch (node.type) {
    case 'Pipeline': {
      if (node.commands.length === 1 && node.commands[0]) {
        const tests = readTests(reading, node.commands[0], status);
        const flips = node.prefixes.filter(({ type }) => type === 'Negation').length % 2 === 1;
        return flips ? tests.map(negated) : tests;
      }
      const tests = success(reading, node, status);
      return node.prefixes.some(({ type }) => type === 'Negation') ? tests.map(negated) : tests;
    }
    case 'Command':
      return ofCommand(reading, node, status);
    case 'TestCommand':
      return expression(reading, node.expression);
    case 'ArithmeticCommand':
      return node.expression ? comparison(reading, node.expression) : [];
    case 'BraceGroup':
    case 'Subshell': {
      const only = node.body.commands.length === 1 ? node.body.commands[0]?.command : undefined;
      if (only?.type === 'AndOr') {
        const lastOr = only.operators.lastIndexOf('||');
        return only.commands.flatMap((part, index) => readTests(reading, part, index <= lastOr ? TESTED : status));
      }
      return only ? readTests(reading, only, status) : success(reading, node, status);
    }
    default:
      return success(reading, node, status);
  }
}

/** The success of a command: a hole that its call fills. */
function success(reading: Reading, node: PipelineNode, status: Status): readonly Test[] {
  const id = reading.command(node, always(status));
  if (id === undefined) return [];
  const name = shown(reading.text.slice(node.pos, node.end));
  return [{ op: 'truth', negated: false, left: unknown(spanOf(reading, node), { name, from: id, member: 'success' }) }];
}

function ofCommand(reading: Reading, node: Command, status: Status): readonly Test[] {
  const name = node.name?.text ?? '';
  if (name === '[' || name === 'test') {
    const words = node.suffix.filter((part): part is Word => part.type === 'Word');
    const inner = name === '[' && words.at(-1)?.text === ']' ? words.slice(0, -1) : words;
    return wordsTests(reading, inner);
  }
  if (name === 'true' || name === ':' || name === 'false') {
    if (node.suffix.some((part) => part.type === 'Word')) success(reading, node, status);
    return [];
  }
  return (/^(?:\$\(|`)/.test(name) && said(reading, node)) || success(reading, node, status);
}

/** `if $(user_exists app); then`: what it says is started as a command; most say nothing, and then its own status is the answer. */
function said(reading: Reading, { name, suffix }: Command): readonly Test[] | undefined {
  if (name === undefined || suffix.length > 0) return undefined;
  const hole = loneHole(reading.word(name));
  if (hole?.from === undefined) return undefined;
  return [{ op: 'truth', negated: false, left: unknown(spanOf(reading, name), { ...hole, member: 'success' }) }];
}

const UNARY = /^-[a-zA-Z]$/;
const BINARY = /^(?:=|==|!=|<|>|=~|-eq|-ne|-lt|-le|-gt|-ge|-nt|-ot|-ef)$/;

/** The words of `[ … ]`: unary and binary tests, joined by `-a` and `-o`, negated by `!`. */
function wordsTests(reading: Reading, words: readonly Word[]): readonly Test[] {
  const tests: Test[] = [];
  let at = 0;
  while (at < words.length) {
    let isNegated = false;
    while (words[at]?.text === '!') {
      isNegated = !isNegated;
      at++;
    }
    const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
    if (!first) break;
    let test: Test;
    if (second && third && BINARY.test(second.value)) {
      test = binary(second.value, reading.word(first, IN_TEST), reading.word(third, IN_TEST));
      at += 3;
    } else if (UNARY.test(first.text) && second && !/^-[ao]$/.test(second.text)) {
      test = unary(first.text, reading.word(second, IN_TEST));
      at += 2;
    } else if (/^\\?[()]$/.test(first.text)) {
      at++;
      continue;
    } else {
      test = { op: 'truth', negated: false, left: reading.word(first, IN_TEST) };
      at += 1;
    }
    tests.push(isNegated ? negated(test) : test);
    if (/^-[ao]$/.test(words[at]?.text ?? '')) at++;
  }
  return tests;
}

function unary(operator: string, left: Value): Test {
  if (operator === '-z') return { op: 'truth', negated: true, left };
  if (operator === '-n' || operator === '-v' || operator === '-o') return { op: 'truth', negated: false, left };
  if (operator === '-t')
    return {
      op: 'truth',
      negated: false,
      left: { ...left, text: `\${tty ${left.text}}`, holes: [{ name: `tty ${left.text}` }] },
    };
  return { op: 'exists', negated: false, left };
}

/** `$?` against 0 tells whether it failed, whichever way it is compared. */
function binary(operator: string, left: Value, right: Value): Test {
  const isStatus = left.holes.some(({ member }) => member === '$?') && right.text === '0';
  if (isStatus && /^-(?:gt|ne|lt)$|^!=$/.test(operator)) return { op: 'equal', negated: true, left, right };
  switch (operator) {
    case '=':
    case '==':
    case '-eq':
    case '-ef':
    case '=~':
      return { op: 'equal', negated: false, left, right };
    case '!=':
    case '-ne':
      return { op: 'equal', negated: true, left, right };
    default:
      return { op: 'order', negated: false, left, right };
  }
}

function expression(reading: Reading, node: TestExpression): readonly Test[] {
  switch (node.type) {
    case 'TestUnary':
      return [unary(node.operator, reading.word(node.operand, IN_TEST))];
    case 'TestBinary':
      return [binary(node.operator, reading.word(node.left, IN_TEST), reading.word(node.right, IN_TEST))];
    case 'TestLogical':
      return node.operands.flatMap((operand) => expression(reading, operand));
    case 'TestNot': {
      const tests = expression(reading, node.operand);
      return node.negations.length % 2 === 1 ? tests.map(negated) : tests;
    }
    case 'TestGroup':
      return expression(reading, node.expression);
  }
}

/** `(( n > 3 ))`, `(( failed ))`. */
function comparison(reading: Reading, node: ArithmeticExpression): readonly Test[] {
  if (node.type === 'ArithmeticGroup') return comparison(reading, node.expression);
  if (node.type === 'ArithmeticUnary' && node.operator === '!') return comparison(reading, node.operand).map(negated);
  if (node.type === 'ArithmeticBinary') {
    const { operator } = node;
    if (operator === '&&' || operator === '||') return [...comparison(reading, node.left), ...comparison(reading, node.right)];
    const op = operator === '==' || operator === '!=' ? 'equal' : /^[<>]=?$/.test(operator) ? 'order' : undefined;
    if (op) return [{ op, negated: operator === '!=', left: operand(reading, node.left), right: operand(reading, node.right) }];
  }
  if (node.type === 'ArithmeticUnary' || node.type === 'ArithmeticBinary') {
    arithmetic(reading, node);
    return [{ op: 'truth', negated: false, left: operand(reading, node) }];
  }
  return [{ op: 'truth', negated: false, left: operand(reading, node) }];
}

function operand(reading: Reading, node: ArithmeticExpression): Value {
  const span = spanOf(reading, node);
  const text = reading.text.slice(node.pos, node.end).trim();
  if (/^\d+$/.test(text)) return { ...span, text, holes: [], type: 'number' };
  const name = /^\$?\{?#?([A-Za-z_]\w*|[0-9#?])(?:\[[@*]\])?\}?$/.exec(text)?.[1];
  if (name !== undefined && !text.includes('#')) return reference(reading, name, span);
  arithmetic(reading, node);
  return unknown(span, { name: shown(text.replace(/^\$/, '')) });
}
