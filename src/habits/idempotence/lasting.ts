import type { Call, Value } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isOfThisRun } from '../../knowledge/fresh.ts';
import { isAbsence } from './guarded.ts';
import { asksForSystem } from './of-system.ts';
import { isTakenAway } from './renewed.ts';

/**
 * In shell: does a second run end here, at what the first one left for good? Its failure keeps the script from what follows; what
 * it makes is in a fixed place of the machine, an account, or on a server; nothing around it has looked at anything; and nothing
 * was cleared away beside it.
 */
export const endsNextRun = (step: Step, program: Program): boolean =>
  program.failure(step).kind === 'stops' &&
  program.calls.some(({ start }) => start > step.call.end) &&
  isLasting(step, program) &&
  !isOnNewCluster(step, program) &&
  !program.someWay(step.call.id, ({ tests }) =>
    tests.flatMap(program.expand).some((test) => isAbsence(test, program) || asksForSystem(test, program)),
  ) &&
  !isClearedBeside(step, program);

/**
 * The same where the run goes on after it, or where the place may be made anew: what is made has a name that the file knows, so that the
 * next run gives it the same, and nothing around it has looked, or cleared it away.
 */
export const meetsLeft = (step: Step, program: Program): 'meets' | undefined =>
  isNamed(step, program) &&
  (step.medium !== 'file' ||
    NAMED.has(step.thing ?? '') ||
    !step.target ||
    !isRelative(step.target) ||
    isInKnownPlace(step, program)) &&
  !isOnNewCluster(step, program) &&
  !program.someWay(step.call.id, ({ tests }) => tests.flatMap(program.expand).some((test) => isAbsence(test, program))) &&
  !isClearedBeside(step, program)
    ? 'meets'
    : undefined;

/** The name of what it makes is known; in shell, where no table says which word that is, all that it is given. */
export const isNamed = ({ target, thing, call }: Step, program: Program): boolean =>
  target === undefined && thing !== 'user' && program.languageOf(call.id) === 'shell'
    ? call.args.every((word) => isKnown(word, program))
    : isKnown(target, program);

/** Not in a folder: they are the machine's. */
const NAMED: ReadonlySet<string> = new Set(['user', 'group']);

/**
 * The folder that the script went to is known, and is not one that it has cloned just before. In shell it must have said so, and not of
 * a checkout, which may be a new one each time; what a repository knows is asked of that.
 */
const isInKnownPlace = ({ call, thing }: Step, program: Program): boolean => {
  const place = placeWhenBack(call, program);
  return (
    isKnown(place, program) &&
    (program.languageOf(call.id) !== 'shell' || thing === 'remote' || isPlaceOfMachine(place, program)) &&
    !program.steps.some(
      ({ effect, call: { start }, target }) =>
        effect === 'create' &&
        start < call.start &&
        target !== undefined &&
        place?.text.split('/').at(-1) === target.text.split('/').at(-1),
    )
  );
};

/** A constant, also by a name; nothing that an argument, the environment or a command gives, which may be new each time. */
export const isKnown = (value: Value | undefined, program: Program, depth = 0): boolean =>
  value === undefined ||
  (depth <= FURTHEST &&
    !isOfThisRun(value, program) &&
    value.holes.every(({ name, from }) => {
      if (/^(?:HOME|USER)$/.test(name)) return true;
      const given = program.given(name, from);
      return given.length > 0 && given.every((one) => isKnown(one.value, program, depth + 1));
    }));

/** Names are followed this far. */
const FURTHEST = 3;

/** Not in a checkout, nor wherever an argument or the environment says: that may be new each time. */
function isLasting({ thing, medium, call, target }: Step, program: Program): boolean {
  if (thing === 'remote') return isPlaceOfMachine(placeBefore(call, program), program);
  if (medium !== 'file' || thing === 'user' || thing === 'group') return true;
  return isPlaceOfMachine(target && isRelative(target) ? placeBefore(call, program) : target, program);
}

const isRelative = ({ text }: Value): boolean => /^(?!\$\{)[^/~]/.test(text);

/** Where a machine keeps what it is used for; a container's own folders are named otherwise. */
const OF_MACHINE =
  /^(?:\/(?:srv|opt|etc|usr|var(?!\/(?:run|tmp|cache|spool)\b)|home|root|mnt|Users|Library)\/|(?:~|\$\{HOME\})(?:\/|$))/;

function isPlaceOfMachine(place: Value | undefined, program: Program, depth = 0): boolean {
  if (!place || depth > FURTHEST) return false;
  if (OF_MACHINE.test(place.text)) return true;
  const [name] = /^\$\{(\w+)\}/.exec(place.text)?.slice(1) ?? [];
  if (name === undefined) return false;
  const given = program.given(name, place.holes[0]?.from);
  return given.length > 0 && given.every(({ value }) => isPlaceOfMachine(value, program, depth + 1));
}

/** The folder that the script, or the function, went to last. */
function placeBefore({ id, start }: Call, program: Program): Value | undefined {
  const own = movesWithin(program).get(program.enclosing(id));
  return own?.findLast((move) => move.start < start)?.args[0];
}

/** The same, where `cd ..` and `cd -` go back to the folder before: `cd "$BUILD"; cd tool; make; cd ..`. */
function placeWhenBack({ id, start }: Call, program: Program): Value | undefined {
  const places: Value[] = [];
  for (const { args, start: at } of movesWithin(program).get(program.enclosing(id)) ?? []) {
    const [place] = args;
    if (at >= start || place === undefined) break;
    if (/^(?:\.\.\/?|-)$/.test(place.text) && /^[\w-][\w.-]*\/?$/.test(places.at(-1)?.text ?? '') && places.length > 1)
      places.pop();
    else places.push(place);
  }
  return places.at(-1);
}

/** Where the script and its functions go, in order. */
export const moves = lastAsked(({ calls }: Program): readonly Call[] => calls.filter(({ name }) => /^(?:cd|pushd)$/.test(name)));

const movesWithin = lastAsked((program: Program) => Map.groupBy(moves(program), ({ id }) => program.enclosing(id)));

/** A cluster that the script makes itself is empty. */
const isOnNewCluster = ({ name }: Step, program: Program): boolean =>
  /^(?:kubectl|oc|helm)\b/.test(name) &&
  program.calls.some(
    ({ name: tool, args }) =>
      // `uses: ./.github/actions/setup-k3d`.
      /\/(?:setup-)?(?:k3d|kind|minikube)(?:-action)?$/i.test(tool) ||
      /\b(?:kind create|minikube start|k3d cluster create|openshift-install create|eksctl create|clusters create(?:-auto)?|aks create)\b/.test(
        [tool, ...args.map(({ text }) => text)].slice(0, FIRST_WORDS).join(' '),
      ),
  );

const FIRST_WORDS = 4;

/** `rm "$DAY"-*.gz`, and then `ln -s "$TODAY.gz" .`: in the same folder something was taken or moved away before. */
function isClearedBeside({ call, target }: Step, program: Program): boolean {
  const folder = target && folderOf(target, call, program);
  return folder !== undefined && (cleared(program).get(folder) ?? Number.POSITIVE_INFINITY) < call.start;
}

/** The folders from which something is taken or moved away, and where first. */
const cleared = lastAsked((program: Program): ReadonlyMap<string, number> => {
  const first = new Map<string, number>();
  for (const { call, target } of program.steps.filter(isTakenAway)) {
    for (const word of [...call.args, target]) {
      const folder = word && folderOf(word, call, program);
      if (folder !== undefined) first.set(folder, Math.min(call.start, first.get(folder) ?? call.start));
    }
  }
  return first;
});

/** The folder in which something lies, where the script stands in it as well. */
function folderOf(path: Value, call: Call, program: Program): string | undefined {
  if (isRelative(path) && !path.text.includes('/')) return placeBefore(call, program)?.text;
  return /^(.*)\/[^/]*$/s.exec(path.text)?.[1];
}
