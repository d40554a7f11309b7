import type { Value } from '../core/facts.ts';
import { lastAsked, remember } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isTemporary, isUnique } from './targets.ts';

/** Names are followed this far back: `d = base / stamp`, `base = root / "runs"`. */
const FURTHEST = 3;

/** A name that a long file gives again and again leads to more than anybody asks for. */
const MOST = 200;

/** A value and what `next` leads to from it, so many steps far: nearest first, each once, so that no way is gone twice. */
function reachable(value: Value, far: number, next: (value: Value) => readonly Value[]): readonly Value[] {
  const found = new Set([value]);
  let ring: readonly Value[] = [value];
  for (let step = 0; step < far && ring.length > 0; step++) {
    const further = new Set(ring.flatMap(next).filter((one) => !found.has(one)));
    for (const one of further) found.add(one);
    ring = found.size < MOST ? [...further] : [];
  }
  return [...found];
}

/** A value, and the values behind the names in it. */
const behind = (value: Value, program: Program): readonly Value[] =>
  reachable(value, FURTHEST, ({ holes, start }) =>
    holes.flatMap((hole) => program.given(baseOf(hole.name), start >= 0 ? hole.from : undefined).map((written) => written.value)),
  );

const baseOf = (name: string): string => /^(?:self\.)?[\w$]+/.exec(name)?.[0] ?? name;

/** Is the target thrown away after the run, by its name or by what made it (`tempfile.mkdtemp()`)? */
export function isThrownAway(target: Value | undefined, program: Program): boolean {
  if (target === undefined) return false;
  if (program.sources(target).some((step) => step.thing === 'temp')) return true;
  return behind(target, program).some(isTemporary);
}

/** Does the target belong to this run alone: thrown away after it, or named by the time, a random number or a run's id? */
export function isOfThisRun(target: Value | undefined, program: Program): boolean {
  if (target === undefined) return false;
  return isThrownAway(target, program) || behind(target, program).some(isUnique);
}

/**
 * What a value is made of, nearest first: the values behind its names, and through loops and calls what they were given: the
 * folder whose listing a loop goes through.
 */
export const originsOf = (value: Value, program: Program): readonly Value[] => origins(program)(value);

const origins = lastAsked((program: Program) => {
  const next = remember((value: Value) => partsOf(value, program));
  return remember((value: Value) => reachable(value, FURTHEST + 1, next));
});

function partsOf({ holes, items = [] }: Value, program: Program): readonly Value[] {
  const parts = holes.flatMap((hole) => {
    const fact = hole.from === undefined ? undefined : program.fact(hole.from);
    const given = program.given(baseOf(hole.name), hole.from).map((written) => written.value);
    if (fact?.kind === 'scope') return fact.over ? [fact.over] : given;
    if (fact?.kind === 'call') return [...given, ...fact.args, ...(fact.receiver ? [fact.receiver] : [])];
    return given;
  });
  return [...parts, ...items];
}

/** Are two values the same thing, or one inside the other: `${out}` and `${out}/reports`? */
export function isRelated(one: Value | undefined, other: Value | undefined): boolean {
  if (!one || !other || one.text === '' || other.text === '') return false;
  if (isSame(one, other)) return true;
  const [short, long] = one.text.length < other.text.length ? [one, other] : [other, one];
  if (long.text.startsWith(`${short.text}/`) || (short.holes.length > 0 && long.text.includes(short.text))) return true;
  return one.holes.some((hole) => hole.name !== '' && other.holes.some((twin) => twin.name === hole.name));
}

/** A folder is the same with a slash behind it. */
const bare = (text: string): string => (text.length > 1 && text.endsWith('/') ? text.slice(0, -1) : text);

/** The very same thing under the same name. */
export function isSame(one: Value | undefined, other: Value | undefined): boolean {
  return one !== undefined && other !== undefined && one.text !== '' && bare(one.text) === bare(other.text);
}
