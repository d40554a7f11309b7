import type { Test } from '../../core/facts.ts';
import { assign, bindAll, usesOf } from './bindings.ts';
import { denote } from './denote.ts';
import {
  HANDED,
  inBlock,
  inSpaceOf,
  type Naming,
  PARTS,
  type Reading,
  type ScopeDraft,
  TESTED,
  textOf,
  UNUSED,
} from './reading.ts';
import type { Statement, Statements } from './statements.ts';
import { is, type Node, type NodeOf, spanOf } from './tree.ts';
import { unknown } from './values.ts';

const one = (node: Node): readonly Node[] => (is(node, 'BlockStatement') ? node.body : [node]);

/** Reads a body with the names it brings along. */
function body(reading: Reading, node: Node): void {
  inSpaceOf(reading, node, () => reading.statements(one(node)));
}

const conditional: Statement<'IfStatement'> = (reading, node) => {
  const tests = reading.tests(node.test);
  const when = reading.sink.scope({ role: 'branch', tests, when: true, start: node.range[0], end: node.consequent.range[1] });
  inBlock(reading, when, () => body(reading, node.consequent));
  if (!node.alternate) return;
  const { alternate } = node;
  const other = reading.sink.scope({ role: 'branch', tests, when: false, ...spanOf(alternate) });
  inBlock(reading, other, () => body(reading, alternate));
};

function looping(reading: Reading, draft: ScopeDraft, write: (id: number) => void): void {
  const { inSwitch } = reading;
  reading.inSwitch = false;
  const id = reading.sink.scope(draft);
  inBlock(reading, id, () => write(id));
  reading.inSwitch = inSwitch;
}

const forEach = (reading: Reading, node: NodeOf<'ForOfStatement' | 'ForInStatement'>): void => {
  const over = reading.value(node.right, PARTS);
  looping(reading, { role: 'loop', over, ...spanOf(node) }, (id) =>
    inSpaceOf(reading, node, () => {
      const target = is(node.left, 'VariableDeclaration') ? node.left.declarations[0]?.id : node.left;
      if (target) bindAll(reading, target, id);
      body(reading, node.body);
    }),
  );
};

const isForEver = (reading: Reading, test: Node): boolean => /^(?:true|1|!0)$/.test(textOf(reading, test));

/** The condition of a `while` is asked each time, so its calls are written inside the loop. */
const repeated = (reading: Reading, node: NodeOf<'WhileStatement' | 'DoWhileStatement'>): void => {
  const draft: ScopeDraft = { role: 'loop', ...spanOf(node) };
  const isEndless = isForEver(reading, node.test);
  if (isEndless) draft.endless = true;
  looping(reading, draft, () => {
    if (!isEndless && is(node, 'WhileStatement')) draft.tests = reading.tests(node.test);
    body(reading, node.body);
    if (!isEndless && is(node, 'DoWhileStatement')) draft.tests = reading.tests(node.test);
  });
};

const counted: Statement<'ForStatement'> = (reading, node) =>
  inSpaceOf(reading, node, () => {
    if (node.init) reading.statements([node.init]);
    const draft: ScopeDraft = { role: 'loop', ...spanOf(node) };
    if (!node.test || isForEver(reading, node.test)) draft.endless = true;
    looping(reading, draft, () => {
      if (node.test && draft.endless !== true) draft.tests = reading.tests(node.test);
      body(reading, node.body);
      if (node.update) reading.value(node.update, UNUSED);
    });
  });

const attempt: Statement<'TryStatement'> = (reading, node) => {
  const id = reading.sink.scope({ role: 'attempt', start: node.range[0], end: node.block.range[1] });
  inBlock(reading, id, () => body(reading, node.block));
  const { handler, finalizer } = node;
  if (handler) {
    const taker = reading.sink.scope({ role: 'handler', of: id, catches: ['*'], ...spanOf(handler) });
    inBlock(reading, taker, () =>
      inSpaceOf(reading, handler, () => {
        if (handler.param) bindAll(reading, handler.param, taker);
        body(reading, handler.body);
      }),
    );
  }
  if (!finalizer) return;
  const after = reading.sink.scope({ role: 'after', of: id, on: 'always', ...spanOf(finalizer) });
  reading.sink.inside(after, () => body(reading, finalizer));
};

/** Every case asks whether the subject is the value; the default carries the negations of the cases before it. */
const chosen: Statement<'SwitchStatement'> = (reading, node) => {
  const left = reading.value(node.discriminant, TESTED);
  const before: Test[] = [];
  let waiting: Test[] = [];
  const { inSwitch } = reading;
  inSpaceOf(reading, node, () => {
    for (const each of node.cases) {
      if (each.test) waiting.push({ op: 'equal', negated: false, left, right: reading.value(each.test, TESTED) });
      if (each.consequent.length === 0 && each.test) continue;
      const tests = waiting.length > 0 ? waiting : [...before];
      waiting = [];
      before.push(...tests.map((test) => ({ ...test, negated: !test.negated })));
      const id = reading.sink.scope({ role: 'branch', tests, when: true, ...spanOf(each) });
      reading.inSwitch = true;
      inBlock(reading, id, () => reading.statements(each.consequent.flatMap(one)));
    }
  });
  reading.inSwitch = inSwitch;
};

const declared: Statement<'VariableDeclaration'> = (reading, node) => {
  for (const { id, init } of node.declarations) {
    if (!init) continue;
    const name = is(id, 'Identifier') ? id.name : undefined;
    // Each variable that is taken out of the environment is read by itself.
    const isEnvironment = is(id, 'ObjectPattern') && denote(reading.space, init).name === 'process.env';
    const naming: Naming = { role: 'assigned', kept: true, ...(name !== undefined && { name }) };
    const value = isEnvironment ? unknown(spanOf(init), 'process.env') : reading.value(init, usesOf(reading, id), naming);
    if (value.type === 'code' && reading.names.fns.has(init)) continue;
    assign(reading, id, value, init);
  }
};

export const BLOCKS: Statements = {
  IfStatement: conditional,
  ForOfStatement: forEach,
  ForInStatement: forEach,
  WhileStatement: repeated,
  DoWhileStatement: repeated,
  ForStatement: counted,
  TryStatement: attempt,
  SwitchStatement: chosen,
  VariableDeclaration: declared,
  BlockStatement: (reading, node) => body(reading, node),
  LabeledStatement: (reading, node) => reading.statements([node.body]),
  WithStatement: (reading, node) => {
    reading.value(node.object, HANDED);
    body(reading, node.body);
  },
};
