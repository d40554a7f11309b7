import type { PipelineNode, Statement } from 'unbash';
import { always, plain, RAISES, type Reading, type ScopeDraft, spanOf, TESTED } from './reading.ts';

type FunctionNode = Extract<PipelineNode, { type: 'Function' }>;

/** `[ … ]`, `test …`. */
export const isTestCommand = (node: Statement['command']): boolean =>
  node.type === 'Command' && (node.name?.text === '[' || node.name?.text === 'test');

/** A function: its body is read after the text around it, with the options in force at the end of that. */
export function defineFunction(reading: Reading, node: FunctionNode): void {
  const name = node.name.text;
  const draft: ScopeDraft = {
    role: 'function',
    name,
    params: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].slice(1),
    ...spanOf(reading, node),
  };
  const id = reading.sink.scope(draft);
  const own = reading.own.get(name);
  if (own && own.id === undefined) {
    own.id = id;
    for (const call of own.waiting) call.local = id;
  } else if (own) own.id = id;
  reading.later.push(() => functionBody(reading, node, draft, id));
}

function functionBody(reading: Reading, node: FunctionNode, draft: ScopeDraft, id: number): void {
  const { owner, options } = reading;
  reading.owner = id;
  reading.aliases.clear();
  reading.last = undefined;
  reading.sink.inside(id, () => {
    const end = always(RAISES);
    if (node.body.type === 'CompoundList') reading.list(node.body.commands, end);
    else if (node.body.type === 'BraceGroup') {
      const statements = node.body.body.commands;
      const predicate = statements.at(-1)?.command;
      if (predicate && isPredicate(predicate)) {
        // `touch x; test $? -ne 0`: the test looks at what stands before it.
        for (const [index, statement] of statements.slice(0, -1).entries())
          reading.statement(statement, plain(reading), statements[index + 1]);
        const tests =
          predicate.type === 'AndOr'
            ? predicate.commands.flatMap((part) => reading.testsOf(part, TESTED))
            : reading.testsOf(predicate, TESTED);
        draft.gives = [{ ...spanOf(reading, predicate), text: '', holes: [], type: 'boolean', tests }];
      } else reading.list(statements, end);
    } else reading.command(node.body, end);
  });
  reading.owner = owner;
  reading.options = options;
}

/** A function that ends in a test gives its answer. */
function isPredicate(node: Statement['command']): boolean {
  if (node.type === 'AndOr') return node.commands.every(isPredicate);
  if (node.type === 'Pipeline') return node.commands.length === 1 && node.commands.every(isPredicate);
  return node.type === 'TestCommand' || node.type === 'ArithmeticCommand' || isTestCommand(node);
}
