import type { Value } from '../../core/facts.ts';
import { assign, hold, nameOf, readTarget, usesOf } from './bindings.ts';
import { denote } from './denote.ts';
import { draftOf, giveArgument, giveOption } from './drafts.ts';
import { partsOf } from './names.ts';
import { HANDED, inBlock, QUIET, type Reading, textOf, UNUSED, type Uses, unknown } from './reading.ts';
import { quotedIn, unescaped } from './texts.ts';
import type { Syntax } from './tree.ts';

/** How one kind of statement is read. */
export type Statement = (reading: Reading, node: Syntax) => void;

const expression: Statement = (reading, node) => {
  for (const kid of node.kids) {
    if (kid.kind === 'assignment') assignment(reading, kid);
    else if (kid.kind === 'augmented_assignment') augmented(reading, kid);
    else if (isText(kid)) writeText(reading, kid, false);
    else reading.value(kid, UNUSED);
  }
};

function isText(node: Syntax): boolean {
  return (node.kind === 'string' && node.kids.length === 0) || (node.kind === 'concatenated_string' && node.kids.every(isText));
}

/** A text that stands alone says something to the reader only. */
function writeText(reading: Reading, node: Syntax, doc: boolean): void {
  const parts = node.kind === 'string' ? [node] : node.kids;
  const text = parts.map((part) => {
    const { from, to, raw } = quotedIn(reading.text, part);
    return unescaped(reading.text.slice(from, to), raw);
  });
  const comment = { text: text.join(''), start: node.start, end: node.end };
  reading.sink.comment(doc ? { ...comment, doc } : comment);
}

/** Reads a body: its docstring, when it has one, then its statements. */
export function readBody(reading: Reading, body: Syntax | undefined): void {
  if (!body) return;
  const first = body.kids[0];
  const doc = first?.kind === 'expression_statement' && first.kids.length === 1 ? first.kids[0] : undefined;
  const hasDoc = doc !== undefined && isText(doc);
  if (hasDoc) writeText(reading, doc, true);
  reading.statements(body.kids, hasDoc ? 1 : 0);
}

const assignment: Statement = (reading, node) => {
  const { target, value: right } = partsOf(node);
  if (!target || !right) return;
  if (right.kind === 'assignment') chained(reading, target, right);
  else give(reading, target, right, usesOf(reading, target));
};

function give(reading: Reading, target: Syntax, right: Syntax, uses: Uses): Value {
  const value = reading.value(right, uses, { role: 'assigned', name: textOf(reading, target), kept: true });
  if (isEnvironment(reading, target)) setEnvironment(reading, target, value);
  assign(reading, target, value, right);
  return value;
}

/** `a = b = f()`: what is looked at in either is looked at in the call. */
function chained(reading: Reading, first: Syntax, node: Syntax): void {
  const targets = [first];
  let right: Syntax | undefined = node;
  while (right?.kind === 'assignment') {
    const parts = partsOf(right);
    if (parts.target) targets.push(parts.target);
    right = parts.value;
  }
  if (!right) return;
  const value = give(reading, first, right, HANDED);
  for (const target of targets.slice(1)) {
    if (isEnvironment(reading, target)) setEnvironment(reading, target, value);
    assign(reading, target, value, right);
  }
}

function isEnvironment(reading: Reading, target: Syntax): boolean {
  const base = target.kind === 'subscript' ? target.kids[0] : undefined;
  return base !== undefined && denote(reading.text, reading.space, base).name === 'os.environ';
}

/** `os.environ["X"] = …` changes the environment of this process and of those it starts. */
function setEnvironment(reading: Reading, target: Syntax, value: Value): void {
  const draft = draftOf(target, 'os.environ.__setitem__', UNUSED);
  const key = target.kids[1];
  giveArgument(draft, key ? reading.value(key, HANDED, QUIET) : unknown(target, 'key'));
  giveArgument(draft, value);
  reading.sink.call(draft);
}

/** `count += 1`: the new value is made of the old one. */
const augmented: Statement = (reading, node) => {
  const [target, right] = node.kids;
  if (!target || !right) return;
  const added = reading.value(right, HANDED);
  const name = nameOf(reading, target);
  const written = textOf(reading, target);
  const operator = reading.text.slice(target.end, right.start).replace('=', '').trim();
  const old = unknown(target, written, name?.value?.holes[0]?.from);
  const text = `${old.text} ${operator} ${added.text}`;
  const value: Value = { start: node.start, end: node.end, text, holes: [...old.holes, ...added.holes], type: 'other' };
  reading.sink.value({ role: 'assigned', name: written, value, start: node.start, end: node.end });
  if (name) hold(reading, name, unknown(node, written), undefined);
  else readTarget(reading, target);
};

/** Leaves are calls; what they give is read inside them. */
function leave(name: string, kinds: 'values' | 'error' = 'values'): Statement {
  return (reading, node) => {
    const draft = draftOf(node, name, UNUSED);
    const id = reading.sink.call(draft);
    reading.sink.inside(id, () => {
      const [first, cause] = kinds === 'error' && node.kids[0]?.kind === 'expression_list' ? node.kids[0].kids : node.kids;
      if (first) giveArgument(draft, reading.value(first, HANDED));
      if (name === 'return' && draft.args[0]) reading.gives.push(draft.args[0]);
      if (cause) {
        const isCause = /\bfrom\b/.test(reading.text.slice(first?.end ?? node.start, cause.start));
        const value = reading.value(cause, HANDED);
        if (isCause) giveOption(draft, 'from', value);
        else giveArgument(draft, value);
      }
    });
  };
}

const assertion: Statement = (reading, node) => {
  const [condition, message] = node.kids;
  if (!condition) return;
  const tests = reading.tests(condition);
  const id = reading.sink.scope({ role: 'branch', tests, when: false, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    const draft = draftOf(node, 'raise', UNUSED);
    giveArgument(draft, unknown(node, 'AssertionError'));
    const call = reading.sink.call(draft);
    if (message) reading.sink.inside(call, () => giveArgument(draft, reading.value(message, HANDED)));
  });
};

/** Python 2: `print "x", y` and `print >>sys.stderr, "x"`. */
const print: Statement = (reading, node) => {
  const draft = draftOf(node, 'print', UNUSED);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const kid of node.kids) {
      if (kid.kind !== 'chevron') giveArgument(draft, reading.value(kid, HANDED));
      else if (kid.kids[0]) giveOption(draft, 'file', reading.value(kid.kids[0], HANDED));
    }
  });
};

const execute: Statement = (reading, node) => {
  const draft = draftOf(node, 'exec', UNUSED);
  const id = reading.sink.call(draft);
  reading.sink.inside(id, () => {
    for (const kid of node.kids) giveArgument(draft, reading.value(kid, HANDED));
  });
};

const deletion: Statement = (reading, node) => {
  for (const kid of node.kids) if (kid.kind === 'subscript') readTarget(reading, kid);
};

const ignored: Statement = () => undefined;

export const STATEMENTS: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['expression_statement', expression],
  ['return_statement', leave('return')],
  ['raise_statement', leave('raise', 'error')],
  ['break_statement', leave('break')],
  ['continue_statement', leave('continue')],
  ['assert_statement', assertion],
  ['print_statement', print],
  ['exec_statement', execute],
  ['delete_statement', deletion],
  ...['pass_statement', 'global_statement', 'nonlocal_statement', 'import_statement', 'import_from_statement'].map(
    (kind): [string, Statement] => [kind, ignored],
  ),
  ...['future_import_statement', 'type_alias_statement'].map((kind): [string, Statement] => [kind, ignored]),
  ['block', (reading, node) => reading.statements(node.kids)],
  ['ERROR', (reading, node) => reading.statements(node.kids)],
]);
