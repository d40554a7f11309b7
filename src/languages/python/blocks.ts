import type { Test } from '../../core/facts.ts';
import { assign, bindAll, usesOf } from './bindings.ts';
import { denote } from './denote.ts';
import type { ScopeDraft } from './drafts.ts';
import { inBlock, PARTS, QUIET, type Reading, TESTED, textOf, UNUSED, unknown } from './reading.ts';
import type { Statement } from './statements.ts';
import type { Syntax } from './tree.ts';

const LONGEST_CHAIN = 150;

/** `if A … elif B … else …`: every further side stands in the other side of the one before. */
const conditional: Statement = (reading, node) => {
  const { kids } = node;
  let from = 1;
  while (from < kids.length && kids[from]?.kind !== 'elif_clause' && kids[from]?.kind !== 'else_clause') from++;
  sides(reading, node, kids.slice(1, from), kids.slice(from), 0);
};

/** One condition, what runs when it holds, and the clauses that follow. */
function sides(reading: Reading, node: Syntax, body: readonly Syntax[], others: readonly Syntax[], depth: number): void {
  const condition = node.kids[0];
  const tests = condition ? reading.tests(condition) : [];
  const end = body.at(-1)?.end ?? node.end;
  const when = reading.sink.scope({ role: 'branch', tests, when: true, start: node.start, end });
  inBlock(reading, when, () => reading.statements(body));
  const next = others[0];
  if (!next) return;
  const last = others.at(-1)?.end ?? next.end;
  const other = reading.sink.scope({ role: 'branch', tests, when: false, start: next.start, end: last });
  inBlock(reading, other, () => otherwise(reading, next, others, depth));
}

function otherwise(reading: Reading, next: Syntax, others: readonly Syntax[], depth: number): void {
  if (next.kind === 'else_clause') reading.statements(next.kids);
  else if (depth < LONGEST_CHAIN) sides(reading, next, next.kids.slice(1), others.slice(1), depth + 1);
  else reading.statements(others.flatMap(({ kids }) => kids.filter(({ kind }) => kind === 'block')));
}

const repeated: Statement = (reading, node) => {
  const [target, iterated, ...rest] = node.kids;
  if (!target || !iterated) return;
  const over = reading.value(iterated, PARTS);
  const draft: ScopeDraft = { role: 'loop', over, start: node.start, end: node.end };
  if (iterated.kind === 'call' && denote(reading.text, reading.space, iterated).name === 'itertools.count') draft.endless = true;
  const id = reading.sink.scope(draft);
  inBlock(reading, id, () => {
    bindAll(reading, target, id);
    reading.statements(rest.filter(({ kind }) => kind !== 'else_clause'));
  });
  reading.statements(rest.filter(({ kind }) => kind === 'else_clause').flatMap(({ kids }) => kids));
};

/** The condition of a `while` is asked each time, so its calls are written inside the loop. */
const whileTrue: Statement = (reading, node) => {
  const [condition, ...rest] = node.kids;
  if (!condition) return;
  const draft: ScopeDraft = { role: 'loop', start: node.start, end: node.end };
  if (/^\(?(?:True|1)\)?$/.test(textOf(reading, condition))) draft.endless = true;
  const id = reading.sink.scope(draft);
  inBlock(reading, id, () => {
    const tests = reading.tests(condition);
    if (draft.endless !== true) draft.tests = tests;
    reading.statements(rest.filter(({ kind }) => kind !== 'else_clause'));
  });
  reading.statements(rest.filter(({ kind }) => kind === 'else_clause').flatMap(({ kids }) => kids));
};

const attempt: Statement = (reading, node) => {
  const body = node.kids[0];
  const id = reading.sink.scope({ role: 'attempt', start: node.start, end: body?.end ?? node.end });
  inBlock(reading, id, () => body && reading.statements([body]));
  for (const kid of node.kids.slice(1)) {
    if (kid.kind === 'except_clause' || kid.kind === 'except_group_clause') handler(reading, kid, id);
    else if (kid.kind === 'finally_clause') {
      const after = reading.sink.scope({ role: 'after', of: id, on: 'always', start: kid.start, end: kid.end });
      reading.sink.inside(after, () => reading.statements(kid.kids));
    } else reading.statements(kid.kids);
  }
};

/** `except E as e`, and Python 2's `except E, e`. */
function handler(reading: Reading, node: Syntax, of: number): void {
  const [first] = node.kids;
  const hasError = first !== undefined && first.kind !== 'block';
  const error = first?.kind === 'as_pattern' ? first.kids[0] : first;
  const named = first?.kind === 'as_pattern' ? first.kids[1] : hasError ? node.kids.slice(1).find(isName) : undefined;
  const catches = hasError && error ? catchesOf(reading, error) : EVERYTHING;
  const id = reading.sink.scope({ role: 'handler', of, catches, start: node.start, end: node.end });
  inBlock(reading, id, () => {
    if (named) bindAll(reading, named, id);
    reading.statements(node.kids.filter(({ kind }) => kind === 'block'));
  });
}

const isName = ({ kind }: Syntax): boolean => kind === 'identifier';
const EVERYTHING: readonly string[] = ['*'];

/** The resolved names of what a handler takes; `*` is everything, `interrupt` a Control-C. */
function catchesOf(reading: Reading, node: Syntax): readonly string[] {
  const parts = node.kind === 'tuple' || node.kind === 'parenthesized_expression' ? node.kids : [node];
  const names = parts.flatMap((part): readonly string[] => {
    if (part !== node && part.kind === 'tuple') return catchesOf(reading, part);
    const name = denote(reading.text, reading.space, part).name || textOf(reading, part);
    if (name === 'KeyboardInterrupt') return [name, 'interrupt'];
    return name === 'Exception' || name === 'BaseException' ? EVERYTHING : [name];
  });
  return [...new Set(names)];
}

const managed: Statement = (reading, node) => {
  const items = node.kids.filter(({ kind }) => kind === 'with_clause').flatMap(({ kids }) => kids);
  managers(
    reading,
    items,
    node.kids.filter(({ kind }) => kind !== 'with_clause'),
  );
};

/** The call of a context manager encloses the body; `suppress` is an attempt with an empty handler. */
function managers(reading: Reading, items: readonly Syntax[], body: readonly Syntax[]): void {
  const [item, ...rest] = items;
  if (!item) {
    reading.statements(body);
    return;
  }
  const inner = item.kids[0] ?? item;
  const context = inner.kind === 'as_pattern' ? (inner.kids[0] ?? inner) : inner;
  const target = inner.kind === 'as_pattern' ? inner.kids[1] : undefined;
  if (isSuppress(reading, context)) {
    suppressed(reading, context, () => managers(reading, rest, body));
    return;
  }
  const before = reading.sink.facts.length;
  enter(reading, context, target);
  const isCall = context.kind === 'call' || context.kind === 'await';
  const enclosing = isCall ? callAt(reading, before, context) : undefined;
  const write = (): void => managers(reading, rest, body);
  if (enclosing === undefined) write();
  else reading.sink.inside(enclosing, write);
}

function enter(reading: Reading, context: Syntax, target: Syntax | undefined): void {
  const only = target?.kids.length === 1 ? target.kids[0] : target;
  const value = reading.value(context, only ? usesOf(reading, only) : UNUSED);
  if (only) assign(reading, only, value, context);
}

/** The call written for a context manager: the first fact at the enclosing level that spans it. */
function callAt(reading: Reading, from: number, context: Syntax): number | undefined {
  const call = context.kind === 'await' ? (context.kids[0] ?? context) : context;
  for (let id = from; id < reading.sink.facts.length; id++) {
    const fact = reading.sink.facts[id];
    if (fact?.kind === 'call' && fact.start === call.start && fact.end === call.end) return id;
  }
  return undefined;
}

function isSuppress(reading: Reading, context: Syntax): boolean {
  const callee = context.kind === 'call' ? context.kids[0] : undefined;
  return callee !== undefined && /suppress$/.test(denote(reading.text, reading.space, callee).name);
}

function suppressed(reading: Reading, context: Syntax, write: () => void): void {
  reading.value(context, UNUSED);
  const attempted = reading.sink.scope({ role: 'attempt', start: context.start, end: context.end });
  inBlock(reading, attempted, write);
  const errors = context.kids[1]?.kids ?? [];
  const catches = [...new Set(errors.flatMap((error) => catchesOf(reading, error)))];
  reading.sink.scope({ role: 'handler', of: attempted, catches, start: context.start, end: context.end });
}

/** Every case asks whether the subject is the pattern; the default carries the negations of the cases before it. */
const matched: Statement = (reading, node) => {
  const body = node.kids.at(-1);
  const subjects = node.kids.slice(0, -1);
  const left = subjects.map((subject) => reading.value(subject, TESTED))[0];
  if (!left || !body) return;
  const before: Test[] = [];
  for (const clause of body.kids) {
    if (clause.kind !== 'case_clause') continue;
    const patterns = clause.kids.filter(({ kind }) => kind === 'case_pattern');
    const tests = patterns.flatMap((pattern) => patternTests(reading, pattern, left));
    for (const guard of clause.kids.filter(({ kind }) => kind === 'if_clause')) {
      if (guard.kids[0]) tests.push(...reading.tests(guard.kids[0]));
    }
    const scope: ScopeDraft = {
      role: 'branch',
      when: true,
      tests: tests.length > 0 ? tests : [...before],
      start: clause.start,
      end: clause.end,
    };
    before.push(...tests.map((test) => ({ ...test, negated: !test.negated })));
    const id = reading.sink.scope(scope);
    inBlock(reading, id, () => reading.statements(clause.kids.filter(({ kind }) => kind === 'block')));
  }
};

function patternTests(reading: Reading, pattern: Syntax, left: Test['left']): Test[] {
  const [inner] = pattern.kids;
  if (!inner) return [];
  const parts = inner.kind === 'union_pattern' ? inner.kids : [inner];
  return parts.map((part) => {
    const isLiteral = LITERAL_PATTERNS.has(part.kind);
    const right = isLiteral ? reading.value(part, TESTED, QUIET) : unknown(part, textOf(reading, part));
    return { op: 'equal', negated: false, left, right };
  });
}

const LITERAL_PATTERNS: ReadonlySet<string> = new Set([
  'string',
  'concatenated_string',
  'integer',
  'float',
  'true',
  'false',
  'none',
]);

export const BLOCKS: ReadonlyMap<string, Statement> = new Map<string, Statement>([
  ['if_statement', conditional],
  ['for_statement', repeated],
  ['while_statement', whileTrue],
  ['try_statement', attempt],
  ['with_statement', managed],
  ['match_statement', matched],
]);
