import type { Call, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isSame, originsOf } from '../../knowledge/fresh.ts';

/**
 * Python: a folder that whoever calls the function has removed before, or that lies in one which was removed or moved away and
 * made again: `rmtree(out)`, `export(out)`; `rename(root, old)`, `makedirs(root)`, `makedirs(join(root, "libs"))`.
 */
export function isRenewed({ call, target, thing }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python' || !target || thing !== 'directory') return false;
  const ways = program.chains(call.id);
  return (
    ways.length > 0 &&
    ways.every(({ sites }) => isInRenewed(target, sites, call, program) || isRemovedBefore(target, sites, program))
  );
}

/** The value, and the values behind its names, in the words of the callers. */
const meantBy = (value: Value, sites: readonly Call[], program: Program): readonly Value[] =>
  originsOf(value, program).flatMap((origin) => [origin, ...originsOf(program.inWords(origin, sites), program)]);

function isInRenewed(target: Value, sites: readonly Call[], { start }: Call, program: Program): boolean {
  const before = sites.at(-1)?.start ?? start;
  const gone = program.steps.filter((step) => isTakenAway(step) && step.call.start < before);
  const made = program.steps.filter(
    (step) => step.effect === 'create' && step.thing === 'directory' && gone.some((other) => isSame(goneBy(other), step.target)),
  );
  if (made.length === 0) return false;
  const meant = meantBy(target, sites, program);
  return made.some((step) => step.target && meant.some(({ text }) => text.startsWith(`${step.target?.text}/`)));
}

function isRemovedBefore(target: Value, sites: readonly Call[], program: Program): boolean {
  return sites.some((site, at) => {
    const given = program.inWords(target, sites.slice(0, at + 1));
    const owner = program.enclosing(site.id);
    return program.steps.some(
      (step) =>
        isTakenAway(step) &&
        step.call.start < site.start &&
        program.enclosing(step.call.id) === owner &&
        isSame(goneBy(step), given),
    );
  });
}

/** Removed from a folder, or moved out of it. */
export const isTakenAway = ({ effect, medium, thing }: Step): boolean =>
  medium === 'file' && (effect === 'delete' || thing === 'rename');

const goneBy = ({ thing, content, target }: Step): Value | undefined => (thing === 'rename' ? content : target);

/** In a repository that the same function has just made. */
export function isInNewRepository(step: Step, program: Program): boolean {
  const owner = program.enclosing(step.call.id).id;
  return program.steps.some(
    ({ name, call }) => name === 'git init' && call.start < step.call.start && program.enclosing(call.id).id === owner,
  );
}
