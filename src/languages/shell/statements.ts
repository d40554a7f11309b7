import type { AndOr, CompoundList, Pipeline, PipelineNode, Statement } from 'unbash';
import type { Test } from '../../core/facts.ts';
import {
  always,
  atTimes,
  inOutput,
  KEPT,
  lastOf,
  type Place,
  plain,
  type Reading,
  type ScopeDraft,
  type Status,
  spanOf,
  TESTED,
} from './reading.ts';

/** The statements of a scope, in order; the status of the last one is the scope's. */
export function readList(reading: Reading, statements: readonly Statement[], last: Place): void {
  statements.forEach((statement, index) => {
    const next = statements[index + 1];
    reading.statement(statement, next ? plain(reading) : lastOf(reading, last), next);
  });
}

/** One statement: where it stands, the options in force and what comes next say what becomes of its failure. */
export function readStatement(reading: Reading, statement: Statement, place: Place, next?: Statement): void {
  const { command, background } = statement;
  if (background) {
    const status: Status = reading.names.waits ? KEPT : { fate: 'lost', lostBy: 'background' };
    reading.command(command as PipelineNode, always(status));
    return;
  }
  const looked = next !== undefined && looksAtStatus(reading, next);
  readAndOr(reading, command, looked ? always(TESTED) : place);
}

/** Does a statement start by reading `$?`, or the statuses of a pipeline? */
function looksAtStatus(reading: Reading, { pos, command }: Statement): boolean {
  let end = command.end;
  if (command.type === 'If') end = command.clause.end;
  else if (command.type === 'AndOr') end = command.commands[0]?.end ?? end;
  else if (command.type === 'Case') end = command.word.end;
  else if (command.type !== 'Command' && command.type !== 'TestCommand' && command.type !== 'ArithmeticCommand') return false;
  return /\$\?|\$\{\?\}|PIPESTATUS|\$status\b/.test(reading.text.slice(pos, end));
}

function readAndOr(reading: Reading, node: PipelineNode | AndOr, place: Place): void {
  // What `set -e && cd shop` begins with is in force, and what `[ … ] && set -e` ends with may be.
  if (node.type === 'AndOr' && /^set\s/.test(reading.text.slice(node.pos, node.pos + 'set '.length)))
    listFrom(reading, node, 0, place, []);
  else if (node.type === 'AndOr') atTimes(reading, () => listFrom(reading, node, 0, place, []));
  else reading.command(node, place);
}

/** So many parts of a list stand in each other's branches; those after them stand beside each other. */
const DEEPEST = 64;

/** The rest of a very long list: it runs under what was before it, and nobody asks for the way between its parts. */
function flatFrom(reading: Reading, node: AndOr, index: number, last: number, place: Place): readonly Test[] {
  const lastOr = node.operators.lastIndexOf('||');
  return node.commands.slice(index, last + 1).flatMap((part, offset) => {
    const isEnd = index + offset === node.commands.length - 1;
    if (!isEnd) return reading.testsOf(part, index + offset <= lastOr ? TESTED : place.left);
    reading.command(part, place);
    return [];
  });
}

/** `a && b || c`: what comes after an operator stands in a branch on what was before it. */
function listFrom(reading: Reading, node: AndOr, index: number, place: Place, before: readonly Test[]): void {
  const part = node.commands[index];
  const operator = node.operators[index];
  if (!part) return;
  if (index >= DEEPEST) {
    flatFrom(reading, node, index, node.commands.length - 1, place);
    return;
  }
  if (operator === undefined) {
    reading.command(part, place);
    return;
  }
  const status = leftStatus(node, index, place);
  const tests = withStatus(reading, part, status);
  const rescued = operator === '&&' ? node.operators.indexOf('||', index) : index;
  if (operator === '||') {
    other(reading, node, index + 1, place, [...before, ...tests]);
    return;
  }
  // `a && b || c`: c runs when either failed.
  const span = spanOf(reading, { pos: node.commands[index + 1]?.pos ?? node.pos, end: node.end });
  const when = reading.sink.scope({ role: 'branch', tests, when: true, ...span });
  if (rescued < 0) {
    reading.sink.inside(when, () => listFrom(reading, node, index + 1, place, []));
    return;
  }
  const inner = reading.sink.inside(when, () => chainUntil(reading, node, index + 1, rescued, place));
  other(reading, node, rescued + 1, place, [...before, ...tests, ...inner]);
}

/** The parts of an `&&` list up to its `||`, each in a branch on the one before. Returns the tests of all. */
function chainUntil(reading: Reading, node: AndOr, index: number, last: number, place: Place): readonly Test[] {
  const part = node.commands[index];
  if (!part) return [];
  if (index >= DEEPEST) return flatFrom(reading, node, index, last, place);
  const tests = withStatus(reading, part, leftStatus(node, index, place));
  if (index >= last) return tests;
  const span = spanOf(reading, { pos: node.commands[index + 1]?.pos ?? node.pos, end: node.end });
  const when = reading.sink.scope({ role: 'branch', tests, when: true, ...span });
  return [...tests, ...reading.sink.inside(when, () => chainUntil(reading, node, index + 1, last, place))];
}

/** The right side of `||`: it runs when what was before it failed. */
function other(reading: Reading, node: AndOr, index: number, place: Place, tests: readonly Test[]): void {
  const span = spanOf(reading, { pos: node.commands[index]?.pos ?? node.pos, end: node.end });
  const branch = reading.sink.scope({ role: 'branch', tests, when: false, ...span });
  const operator = node.operators[index];
  if (operator !== '&&') {
    reading.sink.inside(branch, () => listFrom(reading, node, index, place, []));
    return;
  }
  // `a || b && c`: c runs when either of the two went well.
  const part = node.commands[index] as PipelineNode;
  reading.sink.inside(branch, () =>
    reading.command(part, leftStatus(node, index, place) === TESTED ? always(TESTED) : always(place.left)),
  );
  const rest: ScopeDraft = {
    role: 'branch',
    tests: [],
    when: true,
    ...spanOf(reading, { pos: node.commands[index + 1]?.pos ?? node.pos, end: node.end }),
  };
  reading.sink.inside(reading.sink.scope(rest), () => listFrom(reading, node, index + 1, place, []));
}

/** A part that is not the last: tested when an `||` can follow its failure, else what becomes of a left part. */
function leftStatus(node: AndOr, index: number, place: Place): Status {
  return node.operators.indexOf('||', index) >= 0 ? TESTED : place.left;
}

/** The part as a condition, and its calls with the status that they have there. */
function withStatus(reading: Reading, part: PipelineNode, status: Status): readonly Test[] {
  return reading.testsOf(part, status);
}

/** A condition of several statements: the last one decides. */
export function readClause(reading: Reading, clause: CompoundList): readonly Test[] {
  const { commands } = clause;
  for (const statement of commands.slice(0, -1)) reading.statement(statement, always(TESTED));
  const last = commands.at(-1)?.command;
  if (!last) return [];
  return last.type === 'AndOr' ? flattened(reading, last) : reading.testsOf(last, TESTED);
}

/** `and`, `or` are dropped: the atoms of all parts. */
function flattened(reading: Reading, node: AndOr): readonly Test[] {
  return node.commands.flatMap((part) => reading.testsOf(part, TESTED));
}

/** The parts of a pipeline: each reads what the one before it writes. */
export function readPipeline(reading: Reading, node: Pipeline, place: Place): number | undefined {
  const status = node.prefixes.some(({ type }) => type === 'Negation') ? always(TESTED) : place;
  const { commands } = node;
  if (commands.length < 2) return commands[0] ? reading.command(commands[0], status) : undefined;
  const group = reading.at(node.pos);
  let input: number | undefined;
  commands.forEach((part, index) => {
    const isLast = index === commands.length - 1;
    const before = reading.sink.facts.length;
    const own = isLast ? status : always(partStatus(reading, status.own));
    const outer = reading.piped;
    reading.piped = input;
    const options = reading.options;
    input = isLast ? reading.command(part, own) : inOutput(reading, 'piped', () => reading.command(part, own));
    reading.options = options;
    reading.piped = outer;
    for (const fact of reading.sink.facts.slice(before))
      if (fact.kind === 'call' && fact.group === undefined) Object.assign(fact, { group });
  });
  return input;
}

function partStatus({ options }: Reading, whole: Status): Status {
  if (options.pipefail) return whole;
  return whole.fate === 'tested' || whole.fate === 'kept' ? KEPT : { fate: 'lost', lostBy: 'pipe' };
}
