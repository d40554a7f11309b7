import type { Slot, Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { constant, HANDED, type Naming, QUIET, type Reading, textOf, UNUSED, type Uses, unknown } from './reading.ts';
import { compose, quotedIn, unescaped } from './texts.ts';
import type { Syntax } from './tree.ts';

/** How one kind of expression is read. */
export type Expression = (reading: Reading, node: Syntax, uses: Uses, naming: Naming | undefined) => Value;

/** Writes a literal's value fact, unless whoever asked for the value writes it itself. */
export function writeLiteral(reading: Reading, value: Value, naming: Naming | undefined): Value {
  if (naming?.kept) return value;
  const { start, end } = value;
  if (naming?.name !== undefined) reading.sink.value({ role: naming.role, name: naming.name, value, start, end });
  else if (value.type === 'text' && value.text !== '') reading.sink.value({ role: naming?.role ?? 'bare', value, start, end });
  return value;
}

const string: Expression = (reading, node, _uses, naming) => writeLiteral(reading, textIn(reading, node), naming);

/** A string's content, its interpolations as values. */
function textIn(reading: Reading, node: Syntax): Value {
  const { from, to, raw } = quotedIn(reading.text, node);
  if (node.kids.length === 0) return constant(node, unescaped(reading.text.slice(from, to), raw), 'text');
  const parts: (string | Value)[] = [];
  let at = from;
  const known = (end: number): void => {
    if (end > at) parts.push(unescaped(reading.text.slice(at, end).replace(/\{\{/g, '{').replace(/\}\}/g, '}'), raw));
  };
  for (const kid of node.kids) {
    if (kid.kind !== 'interpolation') continue;
    known(kid.start);
    const [expression] = kid.kids;
    if (expression) parts.push(reading.value(expression, HANDED));
    at = kid.end;
  }
  known(to);
  return compose(node, parts);
}

/** Adjacent strings are one. */
const strings: Expression = (reading, node, _uses, naming) => {
  const parts = node.kids.map((kid) => (kid.kind === 'string' ? textIn(reading, kid) : reading.value(kid, HANDED, QUIET)));
  return writeLiteral(reading, compose(node, parts), naming);
};

const plain =
  (type: Value['type']): Expression =>
  (reading, node, _uses, naming) =>
    writeLiteral(reading, constant(node, textOf(reading, node).toLowerCase(), type), naming);

/** Where a further entry can be written before a closing bracket; none when it stands on a line of its own. */
export function slotIn(reading: Reading, close: number, last: Span | undefined, open: number): Slot | undefined {
  const from = last?.end ?? open + 1;
  const between = reading.text.slice(from, close);
  if (/[\r\n#]/.test(between)) return undefined;
  const isFirst = last === undefined || between.includes(',');
  return { at: close, before: !isFirst ? ', ' : last && !/\s$/.test(between) ? ' ' : '', after: '' };
}

/** A list, tuple or set. Its elements are handed on with it. */
const list: Expression = (reading, node) => {
  const items: Value[] = [];
  let open = false;
  for (const kid of node.kids) {
    if (kid.kind === 'list_splat') {
      open = true;
      if (kid.kids[0]) reading.value(kid.kids[0], HANDED);
    } else items.push(reading.value(kid, HANDED));
  }
  return listOf(node, items, open);
};

/** A list value of known elements. */
export function listOf(span: Span, items: readonly Value[], open: boolean): Value {
  const text = `[${items.map((item) => item.text).join(', ')}]`;
  const value: Value = {
    start: span.start,
    end: span.end,
    text,
    holes: items.flatMap((item) => item.holes),
    type: 'list',
    items,
  };
  return open ? { ...value, open } : value;
}

const dictionary: Expression = (reading, node) => {
  const entries = new Map<string, Value>();
  const parts: (string | Value)[] = ['{'];
  let open = false;
  for (const kid of node.kids) {
    const [key, content] = kid.kids;
    if (kid.kind !== 'pair' || !key || !content) {
      open = true;
      if (key) reading.value(key, HANDED);
      continue;
    }
    const named = reading.value(key, HANDED, QUIET);
    const isConstant = named.holes.length === 0;
    const value = reading.value(content, HANDED, isConstant ? { role: 'entry', name: named.text } : undefined);
    if (isConstant) entries.set(named.text, value);
    else open = true;
    parts.push(parts.length > 1 ? ', ' : '', named, ': ', value);
  }
  const composed = compose(node, [...parts, '}'], 'map');
  const slot = open ? undefined : slotIn(reading, node.end - 1, node.kids.at(-1), node.start);
  return { ...composed, entries, ...(open && { open }), ...(slot && { slot }) };
};

const first: Expression = (reading, node, uses, naming) => {
  const [inner] = node.kids;
  return inner ? reading.value(inner, uses, naming) : unknown(node, textOf(reading, node));
};

/** `-1` is a number as written; any other sign makes something new. */
const signed: Expression = (reading, node, _uses, naming) => {
  const [inner] = node.kids;
  const value = inner ? reading.value(inner, HANDED, QUIET) : undefined;
  if (value?.type === 'number' && value.holes.length === 0) {
    const sign = reading.text[node.start] === '-' ? '-' : '';
    return writeLiteral(reading, constant(node, `${sign}${value.text}`, 'number'), naming);
  }
  return unknown(node, textOf(reading, node), value?.holes[0]?.from);
};

export const LITERALS: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['string', string],
  ['concatenated_string', strings],
  ['integer', plain('number')],
  ['float', plain('number')],
  ['true', plain('boolean')],
  ['false', plain('boolean')],
  ['none', plain('none')],
  ['ellipsis', (_, node) => constant(node, '...', 'other')],
  ['list', list],
  ['tuple', list],
  ['set', list],
  ['expression_list', list],
  ['dictionary', dictionary],
  ['parenthesized_expression', first],
  ['as_pattern', first],
  ['unary_operator', signed],
  [
    'slice',
    (reading, node) => {
      for (const kid of node.kids) reading.value(kid, UNUSED, QUIET);
      return unknown(node, textOf(reading, node));
    },
  ],
]);
