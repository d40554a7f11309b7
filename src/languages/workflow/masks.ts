import type { Call, Fact, Hole, Scope, Test, Value } from '../../core/facts.ts';
import { expressionsIn, namesIn } from './expressions.ts';

/**
 * A script with its `${{ … }}` replaced by variables of its own language, of equal length so that no position moves, and the
 * way back: what each variable stands for.
 */
export interface Masked {
  readonly text: string;
  readonly names: ReadonlyMap<string, string>;
}

/** The context that a variable of a shell reads, in the words of a call: everything but inputs comes by the environment. */
const readerOf = (asked: string): string => (/^(?:github\.event\.)?inputs\./.test(asked) ? 'argv' : 'getenv');

/** Masks a script. In a shell an expression becomes `${NAME}`, in any other language a bare name. */
export function mask(script: string, language: string): Masked {
  const names = new Map<string, string>();
  const byInside = new Map<string, string>();
  const isShell = language === 'shell';
  let text = '';
  let at = 0;
  for (const { start, end, inside } of expressionsIn(script)) {
    const length = end - start - (isShell ? 3 : 0);
    const key = `${length} ${inside}`;
    const name = byInside.get(key) ?? freshName(inside, length, names, script);
    byInside.set(key, name);
    names.set(name, inside);
    text += script.slice(at, start) + (isShell ? `\${${name}}` : name);
    at = end;
  }
  return { text: text + script.slice(at), names };
}

function freshName(inside: string, length: number, taken: ReadonlyMap<string, string>, script: string): string {
  const base = `X_${inside.replace(/\W/g, '_')}`.slice(0, length).padEnd(length, '_');
  let name = base;
  for (let count = 0; taken.has(name) || script.includes(name); count++) {
    const tail = count.toString(36);
    name = base.slice(0, Math.max(1, length - tail.length)) + tail;
  }
  return name;
}

type Loose<T> = { -readonly [Key in keyof T]: T[Key] };

/** Writes the expressions back into facts that were read from a masked script. */
export function unmask(facts: readonly Fact[], from: number, { names }: Masked): void {
  if (names.size === 0) return;
  for (let id = from; id < facts.length; id++) {
    const fact = facts[id] as Fact;
    if (fact.kind === 'call') unmaskCall(fact, names);
    else if (fact.kind === 'value') Object.assign(fact, { value: unmasked(fact.value, names) });
    else if (fact.kind === 'scope') unmaskScope(fact, names);
  }
}

type Names = ReadonlyMap<string, string>;

/** Every variable of a mask begins so, whatever its length. */
const MASKED = /\$\{(X\w*)\}|(?<!\w)(X\w*)(?!\w)/g;

/** A text with its masks as `put` writes what they stand for; the same text where it holds none. */
function replaced(text: string, names: Names, put: (inside: string) => string): string {
  if (!text.includes('X')) return text;
  return text.replace(MASKED, (word, braced?: string, bare?: string) => {
    const inside = names.get(braced ?? bare ?? '');
    return inside === undefined ? word : put(inside);
  });
}

function unmaskCall(call: Loose<Call>, names: Names): void {
  const first = call.args[0];
  const inside = call.name === 'getenv' && first ? names.get(first.text) : undefined;
  if (inside !== undefined && first) {
    const [asked = inside] = namesIn(inside);
    call.name = readerOf(asked);
    call.args = [{ ...first, text: asked }];
    return;
  }
  call.args = call.args.map((value) => unmasked(value, names));
  if (call.receiver) call.receiver = unmasked(call.receiver, names);
  if (call.options.size > 0) call.options = new Map([...call.options].map(([name, value]) => [name, unmasked(value, names)]));
}

function unmaskScope(scope: Loose<Scope>, names: Names): void {
  if (scope.tests) scope.tests = scope.tests.map((test) => testOf(test, names));
  if (scope.over) scope.over = unmasked(scope.over, names);
  if (scope.gives) scope.gives = scope.gives.map((value) => unmasked(value, names));
}

function testOf(test: Test, names: Names): Test {
  return {
    ...test,
    left: unmasked(test.left, names),
    ...(test.right && { right: unmasked(test.right, names) }),
  };
}

function unmasked(value: Value, names: Names): Value {
  const inner = {
    ...(value.items && { items: value.items.map((item) => unmasked(item, names)) }),
    ...(value.entries && { entries: new Map([...value.entries].map(([key, entry]) => [key, unmasked(entry, names)])) }),
    ...(value.tests && { tests: value.tests.map((test) => testOf(test, names)) }),
  };
  const text = replaced(value.text, names, (inside) => `\${${inside}}`);
  const isTouched = text !== value.text || value.holes.some(({ name }) => replaced(name, names, plainly) !== name);
  if (!isTouched) return value.items || value.entries || value.tests ? { ...value, ...inner } : value;
  const holes = value.holes.map((hole) => ({ ...hole, name: replaced(hole.name, names, plainly) }));
  return { ...value, ...inner, text, holes: withLoose(text, holes, names) };
}

const plainly = (inside: string): string => inside;

/** Within single quotes, or in a text of another language, an expression is filled in all the same: it is a hole, too. */
function withLoose(text: string, holes: readonly Hole[], names: Names): readonly Hole[] {
  const loose = [...new Set(names.values())].filter(
    (inside) => text.includes(`\${${inside}}`) && !holes.some(({ name }) => name === inside),
  );
  if (loose.length === 0) return holes;
  const placed = [...holes, ...loose.map((name): Hole => ({ name }))].map((hole) => ({
    hole,
    at: text.indexOf(`\${${hole.name}}`),
  }));
  return placed.sort((a, b) => a.at - b.at).map(({ hole }) => hole);
}
