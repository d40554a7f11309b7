import type { Call, Fact, Value } from '../../core/facts.ts';
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

/** In a repository that the same function has just made, or that the line before it in the same block has cloned to where it works. */
export function isInNewRepository(step: Step, program: Program): boolean {
  const owner = program.enclosing(step.call.id).id;
  return program.steps.some(
    (other) =>
      other.call.start < step.call.start &&
      ((other.name === 'git init' && program.enclosing(other.call.id).id === owner) ||
        (other.name === 'git clone' && other.call.within === step.call.within && isPlaceOf(step, other, program))),
  );
}

/** `cwd=checkout`, `git -C checkout`, or a `cd checkout` between the two. */
const isPlaceOf = ({ call }: Step, { call: clone, target }: Step, program: Program): boolean => {
  const places = [call.options.get('cwd'), ...program.children(call.within).map((fact) => movedTo(fact, clone, call))];
  const at = call.args.findIndex(({ text }) => text === '-C');
  return [...places, at < 0 ? undefined : call.args[at + 1]].some((place) => isSame(place, target));
};

const movedTo = (fact: Fact, { end }: Call, { start }: Call): Value | undefined =>
  fact.kind === 'call' && fact.name === 'cd' && fact.start >= end && fact.end <= start ? fact.args[0] : undefined;
