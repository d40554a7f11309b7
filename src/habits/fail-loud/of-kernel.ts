import type { Call, Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isChange } from '../../core/step.ts';
import { placesOf } from './nothing-lost.ts';

/** `/sys/class/gpio/export`, `/proc/self/oom_score_adj`, `/dev/tty`: a wish to the system, which may have it already. */
const OF_KERNEL = /^\/(?:proc|sys|dev)\//;

/** A name is followed through this many loops, calls and other names. */
const FURTHEST = 4;

/** Is a place the kernel's: written out, of a loop over `glob("/sys/…")`, or in a helper to which no caller hands another? */
export const isOfKernel = (place: Value, program: Program): boolean => ownerOf(place, program, FURTHEST) === 'kernel';

/** Is every change of an attempt such a wish? */
export function isWishToKernel(attempt: number, program: Program): boolean {
  const changes = program.stepsUnder(attempt).filter(isChange);
  return (
    changes.length > 0 &&
    changes.every((step) => {
      const places = placesOf(step, program);
      return places.length > 0 && places.every((place) => isOfKernel(place, program));
    })
  );
}

type Owner = 'kernel' | 'other' | 'unknown';

function ownerOf({ text, holes }: Value, program: Program, far: number): Owner {
  if (OF_KERNEL.test(text)) return 'kernel';
  const [hole] = holes;
  if (hole === undefined || !text.startsWith('${')) return 'other';
  const from = hole.from === undefined ? undefined : program.fact(hole.from);
  if (far === 0 || !/^\$\{[^{}]*\}(?:\/|$)/.test(text)) return 'unknown';
  const next = (values: readonly Value[]): Owner => together(values.map((value) => ownerOf(value, program, far - 1)));
  if (from?.kind === 'call') return LISTS.test(from.name) ? next(from.args.slice(0, 1)) : 'unknown';
  if (from?.kind === 'scope' && from.over !== undefined) return next([from.over]);
  if (from?.kind === 'scope' && from.role === 'function') return next(handedTo(from, hole.name, program));
  return next(program.given(hole.name, hole.from).map(({ value }) => value));
}

/** One that nobody knows counts for nothing, beside one of the kernel's. */
const together = (owners: readonly Owner[]): Owner =>
  owners.includes('other') ? 'other' : owners.includes('kernel') ? 'kernel' : 'unknown';

const LISTS = /^(?:glob\.i?glob|sorted|list|reversed|set)$/;

/** What the callers of a function give it under a parameter's name. */
function handedTo({ id, params = [] }: Scope, name: string, { calls }: Program): readonly Value[] {
  const given = ({ args, options }: Call): Value | undefined => options.get(name) ?? args[params.indexOf(name)];
  return calls.flatMap((call) => (call.local === id ? (given(call) ?? []) : []));
}
