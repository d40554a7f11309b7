import type { ArrayValue, Assignment, Word } from 'unbash';
import { type Hole, noOptions, type Value } from '../../core/facts.ts';
import type { Span } from '../../core/source.ts';
import { constant, type Inside, loneHole, noHoles, type Reading, unknown, written } from './reading.ts';
import { plainText } from './tree.ts';

interface Use {
  /** `${X:-value}`: what it is when nobody gives it. */
  readonly fallback?: Value;
  /** It cannot be empty: `${X:?}`. */
  readonly filled?: boolean;
  /** Only a part of it: `${X%/*}`, `${X[1]}`. */
  readonly part?: boolean;
  /** Some of its characters: `${X:0:8}`. */
  readonly slice?: boolean;
}

/** Parameters and variables of the shell itself: nobody's setting. */
const OF_SHELL =
  /^(?:PATH|PWD|OLDPWD|IFS|RANDOM|SRANDOM|SECONDS|LINENO|BASH\w*|FUNCNAME|UID|EUID|PPID|OPTARG|OPTIND|OPTERR|REPLY|SHELL|SHLVL|SHELLOPTS|TERM|COLUMNS|LINES|DIRSTACK|EPOCH\w*|PIPESTATUS|PS[0-4]|HISTFILE|COMP_\w+|COMPREPLY|GROUPS|HOSTTYPE|MACHTYPE|OSTYPE|MAPFILE|COPROC|ZSH_\w+)$/;
const SPECIAL: Readonly<Record<string, string>> = { $: 'pid', '!': 'last_pid', '-': 'shell_options', _: '_', '#': '#' };

/** What `$name` stands for: a constant given once, or a hole. The first use of a name that nobody gives reads the environment. */
export function reference(reading: Reading, name: string, span: Span, use: Use = {}): Value {
  if (name === '?') {
    const { last } = reading;
    return unknown(span, { name: '?', member: '$?', ...(last !== undefined && { from: last }) });
  }
  const special = SPECIAL[name];
  if (special !== undefined) return unknown(span, { name: special, filled: true });
  if (/^[0-9@*]+$/.test(name)) return positional(reading, name, span, use);
  const alias = reading.owner >= 0 ? reading.aliases.get(name) : undefined;
  if (alias !== undefined) return positional(reading, alias, span, use);
  const folded = use.part ? undefined : constantOf(reading, name);
  if (folded !== undefined && use.fallback === undefined) return { ...folded, ...span };
  const filled = use.filled === true || (use.part !== true && isFilled(reading, name));
  if (use.fallback) written(reading, 'default', use.fallback, name);
  const from = sourceOf(reading, name, span, use);
  return unknown(span, {
    name,
    ...(from !== undefined && { from }),
    ...(use.slice && { member: '[:]' }),
    ...(filled && { filled }),
  });
}

function sourceOf(reading: Reading, name: string, span: Span, use: Use): number | undefined {
  const known = reading.bound.get(name);
  if (known !== undefined) return known;
  if (reading.names.given.has(name) && !takesOwnDefault(reading, name)) return undefined;
  if (reading.names.varying.has(name) || OF_SHELL.test(name)) return undefined;
  const args = [constant(span, name), ...(use.fallback ? [use.fallback] : [])];
  const id = reading.sink.call({ name: 'getenv', args, options: noOptions, open: false, fate: 'kept', uses: ['*'], ...span });
  reading.bound.set(name, id);
  return id;
}

/** `X=${X:-default}`: the only value it is given is its own, or the default. */
function takesOwnDefault(reading: Reading, name: string): boolean {
  return kept(reading.known.defaults, name, () => usesItself(reading, name));
}

function kept<T>(known: Map<string, T>, name: string, compute: () => T): T {
  const before = known.get(name);
  if (before !== undefined || known.has(name)) return before as T;
  const value = compute();
  known.set(name, value);
  return value;
}

function usesItself(reading: Reading, name: string): boolean {
  const given = reading.names.given.get(name) ?? [];
  const isOwn = (text: string): boolean =>
    text.includes(`\${${name}:`) || text.includes(`\${${name}-`) || text.includes(`\${${name}=`);
  return given.length > 0 && given.every(({ value }) => value.type === 'Word' && isOwn(value.text));
}

/** `$1` in a function is its parameter, at the top level an argument of the script. */
function positional(reading: Reading, name: string, span: Span, use: Use): Value {
  if (name === '0') return unknown(span, { name, filled: true });
  const filled = use.filled === true || reading.options.nounset;
  const hole = { name, ...(filled && { filled }) };
  if (use.fallback) written(reading, 'default', use.fallback, name);
  if (reading.owner >= 0) return unknown(span, { ...hole, from: reading.owner });
  const known = reading.bound.get(name);
  if (known !== undefined) return unknown(span, { ...hole, from: known });
  const from = reading.sink.call({
    name: 'argv',
    args: [constant(span, name)],
    options: noOptions,
    open: false,
    fate: 'kept',
    uses: ['*'],
    ...span,
  });
  reading.bound.set(name, from);
  return unknown(span, { ...hole, from });
}

const DEEPEST = 6;

/** The constant that a name holds on every run; undefined: it may hold something else. */
function constantOf(reading: Reading, name: string, depth = 0): Value | undefined {
  return kept(reading.known.constants, name, () => onlyConstant(reading, name, depth));
}

function onlyConstant(reading: Reading, name: string, depth: number): Value | undefined {
  const given = reading.names.given.get(name);
  const [only] = given ?? [];
  if (!only || given?.length !== 1 || !only.always || only.value.type !== 'Word') return undefined;
  if (reading.names.varying.has(name) || depth > DEEPEST) return undefined;
  const text = foldedText(reading, only.value, depth);
  if (text === undefined) return undefined;
  return { text, holes: noHoles, type: 'text', start: reading.at(only.value.pos), end: reading.at(only.value.end) };
}

/** A word's text with the constants in it written out; undefined: it holds something unknown. */
function foldedText(reading: Reading, word: Word, depth: number): string | undefined {
  const plain = plainText(word);
  if (plain !== undefined) return plain;
  const body = /^"([^"\\`]*)"$/.exec(word.text)?.[1] ?? (/^[^"'\\`\s]*$/.test(word.text) ? word.text : undefined);
  if (body === undefined || /\$[({]?[^\w{]|\$\{\w+[^\w}]/.test(body)) return undefined;
  let known = true;
  const text = body.replace(/\$\{(\w+)\}|\$(\w+)/g, (_, braced?: string, bare?: string) => {
    const inner = constantOf(reading, braced ?? bare ?? '', depth + 1);
    if (!inner) known = false;
    return inner?.text ?? '';
  });
  return known ? text : undefined;
}

/** Every value that a name is given holds text of its own, or comes from what is never empty. */
function isFilled(reading: Reading, name: string): boolean {
  const given = reading.names.given.get(name);
  if (!given) return reading.options.nounset && !OF_SHELL.test(name);
  if (reading.names.varying.has(name)) return false;
  return kept(reading.known.filled, name, () => given.every(({ value }) => value.type === 'Word' && holdsText(value)));
}

function holdsText(word: Word): boolean {
  const rest = word.text.replace(
    /\$\{\w+:\?[^}]*\}|\$\((?:mktemp|pwd|date|hostname|whoami|uname|id|cd)\b[\s\S]*\)|\$\{\w+:-[^}$]+\}/g,
    'x',
  );
  return /[^"'\s]/.test(rest.replace(/\$\([\s\S]*\)|`[\s\S]*`|\$\{[^}]*\}|\$\w+/g, ''));
}

/** The words that an unquoted name, or an array, stands for; undefined: nobody can tell. */
export function splitOf(reading: Reading, name: string, depth = 0): readonly Value[] | undefined {
  const given = reading.names.given.get(name);
  if (!given || reading.names.varying.has(name) || depth > DEEPEST) return undefined;
  const [only] = given;
  if (given.length === 1 && only?.always && only.value.type === 'ArrayValue') return elements(reading, only.value, depth);
  const folded = constantOf(reading, name);
  if (!folded) return undefined;
  return folded.text
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => constant(folded, text));
}

function elements(reading: Reading, array: ArrayValue, depth: number): readonly Value[] | undefined {
  const values: Value[] = [];
  for (const element of array.elements) {
    const inner = /^"?\$\{(\w+)\[@\]\}"?$/.exec(element.text)?.[1];
    const spliced = inner === undefined ? undefined : splitOf(reading, inner, depth + 1);
    if (inner !== undefined) {
      if (!spliced) return undefined;
      values.push(...spliced);
    } else values.push(reading.known.asked.get(element) ?? reading.word(element));
  }
  return values;
}

/** Could a name hold options: some value that it is given starts with a dash, or it may be anything? */
export function mayBeOptions(reading: Reading, name: string): boolean {
  return (reading.names.given.get(name) ?? []).some(({ value }) =>
    value.type === 'Word' ? /^["']?-/.test(value.text) || value.text.includes(' -') : true,
  );
}

/** `local dir="$1"`: until it is given something else, the name is the parameter. */
function alias(reading: Reading, name: string, value: Value): void {
  const hole = loneHole(value);
  if (hole && hole.from === reading.owner && reading.owner >= 0 && /^[0-9]$/.test(hole.name))
    reading.aliases.set(name, hole.name);
  else reading.aliases.delete(name);
}

/** `NAME=value`: its calls, and the value under its name. */
export function assign(reading: Reading, assignment: Assignment, inside: Inside, role: 'assigned' | 'entry' = 'assigned'): void {
  const { name, value } = assignment;
  const span = { start: reading.at(assignment.pos), end: reading.at(assignment.end) };
  if (value.type === 'Word') {
    const read = reading.word(value, inside);
    alias(reading, name, read);
    // A constant that is only put together from others is no literal of its own.
    const isFolded = read.holes.length === 0 && value.text.includes('$');
    written(reading, role, isFolded ? { ...read, type: 'other' } : read, name, span);
    return;
  }
  const last = value.elements.findLast(asks);
  const items = value.elements.map((element) => itemOf(reading, element, element === last ? inside : notLast(inside)));
  const holes: readonly Hole[] = items.flatMap((item) => item.holes);
  const text = items.map((item) => item.text).join(' ');
  for (const item of items) if (item.holes.length === 0 && item.text.length > 2) written(reading, 'bare', item);
  written(reading, role, { ...span, text, holes, type: 'list', items }, name, span);
}

const asks = ({ text }: Word): boolean => /\$\(|`/.test(text);

/** Of all that an array asks, the last one's status is that of the assignment. */
const notLast = (inside: Inside): Inside => (inside.status.fate === 'lost' ? inside : { status: { fate: 'unknown' } });

/** What an array holds is read again wherever the array is used, and yet what it asks is asked only here. */
function itemOf(reading: Reading, element: Word, inside: Inside): Value {
  const item = reading.word(element, inside);
  if (asks(element)) reading.known.asked.set(element, item);
  return item;
}
