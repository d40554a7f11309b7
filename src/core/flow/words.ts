import { isLone } from '../ask.ts';
import type { Call, Fact, Hole, Scope, Test, Value, Written } from '../facts.ts';
import type { FactIndex } from './index.ts';

/** The parameter a hole stands for, and what is taken of it (`.name`, `["id"]`); undefined when it is none. */
export function parameterOf(
  hole: Hole,
  scope: Scope,
): { readonly index: number; readonly name: string; readonly rest: string } | undefined {
  const params = scope.params ?? [];
  for (let index = 0; index < params.length; index++) {
    const name = params[index] as string;
    if (!hole.name.startsWith(name)) continue;
    const rest = hole.name.slice(name.length);
    if (rest === '' || rest[0] === '.' || rest[0] === '[') return { index, name, rest };
  }
  return undefined;
}

/** What a call site gives for a parameter. */
export function argumentFor(site: Call, parameter: { readonly index: number; readonly name: string }): Value | undefined {
  return site.options.get(parameter.name) ?? (site.open ? undefined : site.args[parameter.index]);
}

function replaceOnce(value: Value, site: Call, facts: readonly Fact[]): Value {
  const callee = site.local === undefined ? undefined : facts[site.local];
  if (callee?.kind !== 'scope' || value.holes.length === 0) return value;
  let { text } = value;
  const holes: Hole[] = [];
  for (const hole of value.holes) {
    const [words, filled] = holeInWords(hole, callee, site, facts);
    text = text.replace(`\${${hole.name}}`, () => words);
    holes.push(...filled);
  }
  return { ...value, text, holes };
}

/** The text and the holes that stand for one hole at a call site. */
function holeInWords(hole: Hole, callee: Scope, site: Call, facts: readonly Fact[]): readonly [string, readonly Hole[]] {
  const parameter = hole.from === callee.id ? parameterOf(hole, callee) : undefined;
  const argument = parameter && argumentFor(site, parameter);
  if (parameter && argument) {
    if (parameter.rest === '') return [argument.text, argument.holes];
    const outer = isLone(argument) ? argument.holes[0] : undefined;
    const name = `${outer?.name ?? argument.text}${parameter.rest}`;
    return [`\${${name}}`, [{ ...hole, name, ...(outer?.from !== undefined && { from: outer.from }) }]];
  }
  const name = hole.from !== undefined && facts[hole.from]?.kind === 'call' ? callInWords(hole.name, callee, site) : hole.name;
  return [`\${${name}}`, [name === hole.name ? hole : { ...hole, name }]];
}

/** `os.path.exists(path)` for a site that gives `out`: `os.path.exists(out)`. */
function callInWords(name: string, callee: Scope, site: Call): string {
  const open = name.indexOf('(');
  if (open < 0) return name;
  return (callee.params ?? []).reduce((words, param, index) => {
    // `*files`, `{}`: what it takes is no single argument.
    const argument = /^[\w$]+$/.test(param) ? argumentFor(site, { index, name: param }) : undefined;
    if (!argument) return words;
    const named = new RegExp(`(?<![\\w$.])${param.replace(/\$/g, '\\$&')}(?![\\w$])`, 'g');
    const inside = words.slice(open).replace(named, () => argument.text);
    return words.slice(0, open) + inside;
  }, name);
}

/** A value in the words of the call sites crossed on a way: parameters are replaced by arguments, innermost site first. */
export function wordsOf(value: Value, sites: readonly Call[], facts: readonly Fact[]): Value {
  return sites.reduce((words, site) => replaceOnce(words, site, facts), value);
}

/** The values given to a name, those of the same function first, else those of the file's own level. */
export function givenTo(index: FactIndex, name: string, from: number | undefined): readonly Written[] {
  const all = index.assigned(name);
  if (all.length === 0 || from === undefined) return all;
  const owner = index.functionOf(from);
  const near = all.filter((written) => index.functionOf(written.id) === owner);
  if (near.length > 0) return near;
  const top = all.filter((written) => index.functionOf(written.id) < 0);
  return top.length > 0 ? top : all;
}

const DEEPEST = 4;

/** The atoms behind a test: a condition kept in a name, or returned by a predicate of the file, is written out. */
export function atomsOf(index: FactIndex, test: Test, depth = 0): readonly Test[] {
  if (test.op !== 'truth' || depth > DEEPEST) return [test];
  const behind = keptTests(index, test.left);
  if (!behind) return [test];
  return behind.flatMap((atom) => atomsOf(index, { ...atom, negated: atom.negated !== test.negated }, depth + 1));
}

function keptTests(index: FactIndex, value: Value): readonly Test[] | undefined {
  if (value.tests) return value.tests;
  const hole = value.holes[0];
  if (!hole || !isLone(value)) return undefined;
  const source = hole.from === undefined ? undefined : index.facts[hole.from];
  if (source?.kind === 'call' && source.local !== undefined) return predicateTests(index, source);
  const given = index.assigned(hole.name);
  return given.length === 1 ? given[0]?.value.tests : undefined;
}

function predicateTests(index: FactIndex, call: Call): readonly Test[] | undefined {
  const callee = index.facts[call.local as number] as Scope;
  const tests = callee.gives?.length === 1 ? callee.gives[0]?.tests : undefined;
  return tests?.map((test) => testInWords(test, [call], index.facts));
}

/** A test in the words of call sites. */
export function testInWords(test: Test, sites: readonly Call[], facts: readonly Fact[]): Test {
  return {
    ...test,
    left: wordsOf(test.left, sites, facts),
    ...(test.right && { right: wordsOf(test.right, sites, facts) }),
  };
}
