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
  const words = [...names.keys()].map((name) => name).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`\\$\\{(${words.join('|')})\\}|(?<!\\w)(${words.join('|')})(?!\\w)`, 'g');
  const unmasking: Unmasking = { names, pattern };
  for (let id = from; id < facts.length; id++) {
    const fact = facts[id] as Fact;
    if (fact.kind === 'call') unmaskCall(fact, unmasking);
    else if (fact.kind === 'value') Object.assign(fact, { value: unmasked(fact.value, unmasking) });
    else if (fact.kind === 'scope') unmaskScope(fact, unmasking);
  }
}

interface Unmasking {
  readonly names: ReadonlyMap<string, string>;
  readonly pattern: RegExp;
}

function unmaskCall(call: Loose<Call>, unmasking: Unmasking): void {
  const first = call.args[0];
  const inside = call.name === 'getenv' && first ? unmasking.names.get(first.text) : undefined;
  if (inside !== undefined && first) {
    const [asked = inside] = namesIn(inside);
    call.name = readerOf(asked);
    call.args = [{ ...first, text: asked }];
    return;
  }
  call.args = call.args.map((value) => unmasked(value, unmasking));
  if (call.receiver) call.receiver = unmasked(call.receiver, unmasking);
  if (call.options.size > 0) call.options = new Map([...call.options].map(([name, value]) => [name, unmasked(value, unmasking)]));
}

function unmaskScope(scope: Loose<Scope>, unmasking: Unmasking): void {
  if (scope.tests) scope.tests = scope.tests.map((test) => testOf(test, unmasking));
  if (scope.over) scope.over = unmasked(scope.over, unmasking);
  if (scope.gives) scope.gives = scope.gives.map((value) => unmasked(value, unmasking));
}

function testOf(test: Test, unmasking: Unmasking): Test {
  return {
    ...test,
    left: unmasked(test.left, unmasking),
    ...(test.right && { right: unmasked(test.right, unmasking) }),
  };
}

function unmasked(value: Value, unmasking: Unmasking): Value {
  const { pattern, names } = unmasking;
  pattern.lastIndex = 0;
  const isTouched = pattern.test(value.text) || value.holes.some(({ name }) => touches(name, unmasking));
  const inner = {
    ...(value.items && { items: value.items.map((item) => unmasked(item, unmasking)) }),
    ...(value.entries && { entries: new Map([...value.entries].map(([key, entry]) => [key, unmasked(entry, unmasking)])) }),
    ...(value.tests && { tests: value.tests.map((test) => testOf(test, unmasking)) }),
  };
  if (!isTouched) return value.items || value.entries || value.tests ? { ...value, ...inner } : value;
  const text = value.text.replace(pattern, (_, braced?: string, bare?: string) => `\${${names.get(braced ?? bare ?? '')}}`);
  const holes = value.holes.map((hole) => ({ ...hole, name: plainly(hole.name, unmasking) }));
  return { ...value, ...inner, text, holes: withLoose(text, holes, names) };
}

function touches(name: string, { pattern }: Unmasking): boolean {
  pattern.lastIndex = 0;
  return pattern.test(name);
}

const plainly = (name: string, { pattern, names }: Unmasking): string =>
  name.replace(pattern, (_, braced?: string, bare?: string) => names.get(braced ?? bare ?? '') ?? '');

/** Within single quotes, or in a text of another language, an expression is filled in all the same: it is a hole, too. */
function withLoose(text: string, holes: readonly Hole[], names: ReadonlyMap<string, string>): readonly Hole[] {
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
