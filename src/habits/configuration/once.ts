import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { type Place, placeKind } from '../../knowledge/places.ts';
import { nameOf } from './naming.ts';

type IsTold = (value: Written, program: Program) => boolean;

/** In shell: of several on one line, `PYTHONPATH=/home/ada/app /home/ada/app/.venv/bin/python`, the first says it. */
function isSaidBefore(place: Place, value: Written, program: Program, isTold: IsTold): boolean {
  if (program.languageOf(value.id) !== 'shell') return false;
  const from = program.file.text.lastIndexOf('\n', value.start) + 1;
  return program.written.some(
    (other) =>
      other.start >= from &&
      other.start < value.start &&
      placeKind(other.value.text, nameOf(other, program)) === place &&
      isTold(other, program),
  );
}

/**
 * The very same words were told of further up, or they are those of a call, and of the name that gets it; another path in the same
 * bucket; in shell, in the same home, or the line before of the settings that a script begins with.
 */
export function isRepeated(place: Place, value: Written, program: Program, isTold: IsTold): boolean {
  const isShell = /^(?:shell|workflow)$/.test(program.file.language);
  if (isSaidBefore(place, value, program, isTold)) return true;
  if (place === 'mail') return false;
  const before = isShell ? settingsBefore(value, program) : new Set<Written>();
  return program.written.some(
    (other) =>
      other.id < value.id &&
      (other.value.text === value.value.text ||
        (isShell && homeIn(other) !== undefined && homeIn(other) === homeIn(value)) ||
        (place === 'bucket' && bucketIn(other) !== undefined && bucketIn(other) === bucketIn(value)) ||
        (before.has(other) && placeKind(other.value.text, nameOf(other, program)) === place)) &&
      isTold(other, program),
  );
}

const homeIn = ({ value }: Written): string | undefined => /^\/(?:home|Users)\/[^/]+/.exec(value.text)?.[0];

const bucketIn = ({ value }: Written): string | undefined => /^\w+:\/\/[^/]+/.exec(value.text)?.[0];

/** `IP_OUT=10.129.0.11`, `IP_IN=10.8.0.2`: what is given names with no command between. */
function settingsBefore(value: Written, program: Program): ReadonlySet<Written> {
  const before = new Set<Written>();
  for (let id = value.id - 1; value.role === 'assigned' && id >= 0; id--) {
    const fact = program.fact(id);
    if (fact.kind === 'call' || fact.kind === 'scope') break;
    if (fact.kind === 'value' && fact.role === 'assigned') before.add(fact);
  }
  return before;
}
