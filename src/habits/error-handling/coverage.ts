import type { Call, Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isInterrupt } from '../../knowledge/exceptions.ts';
import { isSayingName } from '../../knowledge/names.ts';
import { methodOf } from '../../knowledge/row.ts';
import { isStrict } from '../../knowledge/shell/strict.ts';
import { isInGithubScript } from '../../knowledge/workflow/runner.ts';
import { isInNamedGroup, isReadBefore, isReadFrom, isSaidBefore, isSaidInRound, isSaidOfSame } from './announced.ts';
import { waitsElsewhere } from './elsewhere.ts';
import { isHandedUpMute, isMute } from './untaken.ts';

/** Who hears of a step's failure, or of all that the file does: `unknown` is what nobody can tell. */
export type Hearing = 'told' | 'none' | 'unknown';

/** A handler around at least half of the work that tells and ends badly: it covers the file, its preparation included. */
export function boundaryOf(steps: readonly Step[], uncovered: readonly Step[], program: Program): Scope | undefined {
  return program.scopes.find(
    (scope) =>
      isBoundary(scope, steps, program) &&
      saysOf(scope, program) === 'told' &&
      (isOfUnit(scope, program) || uncovered.every((step) => isBefore(step, scope, program))),
  );
}

/**
 * In a strict script: `trap 'echo "line $LINENO failed" >&2' ERR`, whatever else looks at its steps: `if response=$(curl …)` has words of its own,
 * and any other failure is told by the trap.
 */
export const trapOf = (program: Program): Scope | undefined =>
  program.file.language === 'shell' &&
  isStrict(program) &&
  program.steps.some((step) => isOutside(step) && step.effect !== 'probe' && program.reached(step.call.id))
    ? program.scopes.find(
        (scope) =>
          scope.role === 'after' && scope.on === 'failure' && program.reached(scope.id) && saysOf(scope, program) === 'told',
      )
    : undefined;

/** Is there such a handler that calls what we do not read, which may tell it? */
export const mayBeCovered = (steps: readonly Step[], program: Program): boolean =>
  program.scopes.some((scope) => isBoundary(scope, steps, program) && saysOf(scope, program) === 'unknown');

/** `trap … ERR`, `process.on('uncaughtException', …)`: it sees all that the file does. */
const isOfUnit = ({ role, of }: Scope, program: Program): boolean => {
  const around = of === undefined ? undefined : program.fact(of);
  return role === 'after' || (around?.kind === 'scope' && around.role === 'unit');
};

/** A handler that is reached outside of loops, tells, and ends badly. */
export const isTelling = (scope: Scope, program: Program): boolean =>
  program.reached(scope.id) &&
  program.loops(scope.id).length === 0 &&
  program.outcome(scope) === 'loud' &&
  saysOf(scope, program) === 'told';

function isBoundary(scope: Scope, steps: readonly Step[], program: Program): boolean {
  if (scope.role === 'after') return program.reached(scope.id) && seesFailure(scope, program);
  if (scope.role !== 'handler' || scope.of === undefined || !program.reached(scope.id)) return false;
  if ((scope.catches ?? []).every(isInterrupt) && scope.catches !== undefined) return false;
  // In the one loop that holds the work it ends that as well.
  const [loop, outer] = program.loops(scope.id);
  if ((loop && (outer || !program.recordLoops.includes(loop))) || program.outcome(scope) !== 'loud') return false;
  if (isOfUnit(scope, program)) return true;
  const inside = new Set(program.stepsUnder(scope.of));
  const count = steps.filter((step) => inside.has(step)).length;
  const elsewhere = waitsElsewhere(program);
  const taken = elsewhere.filter(({ id }) => program.catchers(id).by.includes(scope)).length;
  return (
    2 * count >= steps.length ||
    (taken > 0 && taken === elsewhere.length) ||
    holdsCommits(scope.of, program) ||
    holdsWorkOfMain(scope.of, program)
  );
}

/** `def main(): key = args.key_file.read_bytes(); try: restore(key) except ValueError as error: parser.error(str(error))`. */
function holdsWorkOfMain(attempt: number, program: Program): boolean {
  if (program.file.language === 'shell' || !/^_*main$/.test(program.enclosing(attempt).name ?? '')) return false;
  return program.callsIn(attempt).some(({ local }) => local !== undefined);
}

/** Python: all that is committed is committed in it, also where others make the changes: `try: renew(session); session.commit()`. */
function holdsCommits(attempt: number, program: Program): boolean {
  if (program.file.language !== 'python') return false;
  const commits = program.calls.filter(({ name }) => /\.commit$/.test(name));
  const inside = new Set(program.callsIn(attempt).map(({ id }) => id));
  return commits.length > 0 && commits.every(({ id }) => inside.has(id));
}

/** Runs on failure; or, in shell, runs at every end in a function that looks at the status: `cleanup() { local status=$?; …`. */
const seesFailure = ({ id, on }: Scope, program: Program): boolean =>
  on === 'failure' ||
  program.callsIn(id).some(({ local }) => {
    const owner = local === undefined ? undefined : program.fact(local);
    return owner !== undefined && /\$\?|\$\{\?\}/.test(program.file.text.slice(owner.start, owner.end));
  });

/** Does a step run before a handler's attempt, on every way: is it preparation? */
function isBefore(step: Step, boundary: Scope, program: Program): boolean {
  const attempts = waysTo(boundary.of ?? boundary.id, program);
  return waysTo(step.call.id, program).every((way) => attempts.every((other) => isEarlier(way, other)));
}

/** From the unit inwards: what encloses a fact, and the fact itself. Within one scope ids are in source order. */
const waysTo = (id: number, program: Program): readonly (readonly number[])[] =>
  program.chains(id).map(({ links }) => [...links.map((link) => link.id).reverse(), id]);

function isEarlier(way: readonly number[], other: readonly number[]): boolean {
  const parting = way.findIndex((id, depth) => id !== other[depth]);
  return parting >= 0 && (way[parting] as number) < (other[parting] ?? Number.POSITIVE_INFINITY);
}

/** Says something: a report, a message, or words given to what ends the run. A function that we do not read may. */
function saysOf({ id }: Scope, program: Program): Hearing {
  if (program.stepsUnder(id).some((step) => step.effect === 'report' || step.effect === 'send')) return 'told';
  const calls = program.callsIn(id);
  const isTold = calls.some((call) => {
    const step = program.step(call.id);
    const ends = call.name === 'raise' || (step?.effect === 'leave' && step.row.ends?.(step.ask) === 'bad');
    // `exit 1` in shell has no words.
    const hasWords =
      program.languageOf(call.id) !== 'shell' && call.args.some(({ type, holes }) => type === 'text' || holes.length > 0);
    return isSayingName(methodOf(call.name)) || (ends && hasWords);
  });
  if (isTold) return 'told';
  return calls.some(({ id: call, local }) => local === undefined && program.step(call) === undefined) ? 'unknown' : 'none';
}

/** Who hears of a failure. That a status is not looked at is for another habit: here counts where an exception goes. */
export function hearing(step: Step, program: Program): Hearing {
  if (
    isInGithubScript(step.call.id, program) ||
    [isInNamedGroup, isReadBefore, isSaidBefore, isSaidInRound].some((isSaid) => isSaid(step.call, program))
  )
    return 'told';
  if (isReadFrom(step.call, program) || isSaidOfSame(step.call, program)) return 'unknown';
  const failure = program.failure(step);
  const ofPipe = behindPipe(step, program);
  if (ofPipe.length > 0) return ofPipe.some((scope) => heardIn(scope, program) === 'told') ? 'told' : 'unknown';
  if (failure.kind === 'unknown' || failure.kind === 'absorbed') return 'unknown';
  const by = failure.kind === 'handled' ? failure.by : program.catchers(step.call.id).by;
  const heard = by.map((scope) => heardIn(scope, program));
  if (heard.includes('told')) return 'told';
  if (heard.includes('unknown')) return 'unknown';
  if (isLookedFor(step, program)) return 'told';
  // `if response == 0: …`, `process.exitCode = status`: what it gave is asked for, or handed on.
  if (isValue(step, program) && (program.looksAt(step) || program.statusChecked(step) !== 'no')) return 'unknown';
  return program.chains(step.call.id).every((chain) => chain.whole) ? 'none' : 'unknown';
}

/** `set -o pipefail; curl … | jq . || die "…"`: what comes of any part of a pipe is told behind its last one. */
export function behindPipe({ call }: Step, program: Program): readonly Scope[] {
  if (call.group === undefined || call.fate !== 'tested' || program.languageOf(call.id) !== 'shell') return [];
  const sees = program.calls.some(({ name, args }) => name === 'set' && args.some(({ text }) => text === 'pipefail'));
  const last = sees ? program.calls.findLast(({ group }) => group === call.group) : undefined;
  return last === undefined || last.id === call.id ? [] : program.failureBranches(last);
}

/** In silence, for later, or as a value: it is handled, and nobody can tell whether words come of it. `|| exit 1` says nothing. */
function heardIn(scope: Scope, program: Program): Hearing {
  const said = saysOf(scope, program);
  const outcome = program.outcome(scope);
  if (said !== 'none' || outcome === 'told') return said === 'unknown' && outcome !== 'told' ? 'unknown' : 'told';
  if (isMute(scope, program)) return 'none';
  // `return 1` hands it to the caller, who may tell it.
  const isHanded =
    program.children(scope.id).some((fact) => fact.kind === 'call' && fact.name === 'return') &&
    !isHandedUpMute(scope, (branch) => saysOf(branch, program) !== 'none', program);
  return outcome === 'loud' && !isHanded ? 'none' : 'unknown';
}

/**
 * Python, JavaScript: `os.system(…)`, `subprocess.run(…)` without `check=True`, `spawnSync(…)`: how a program ended is a value, and
 * no exception.
 */
export const isValue = ({ medium, name, call, row, ask }: Step, program: Program): boolean =>
  program.languageOf(call.id) !== 'shell' &&
  (medium === 'process' || name !== call.name) &&
  row.status !== undefined &&
  row.check?.(ask) !== 'yes';

/** `if not path.exists(): sys.exit("no orders")`, and then it is read. */
const isLookedFor = ({ effect, medium, target, call }: Step, program: Program): boolean =>
  effect === 'read' &&
  medium === 'file' &&
  target !== undefined &&
  program.scopes.some(
    (scope) =>
      scope.role === 'branch' &&
      scope.end <= call.start &&
      (program.ending(scope) === 'bad' || leavesFor(scope, call, program)) &&
      scope.tests?.some(
        ({ left, op }) =>
          (op === 'exists' && left.text === target.text) ||
          left.holes.some(({ from }) => {
            const asked = from === undefined ? undefined : program.step(from);
            return asked?.effect === 'probe' && asked.target?.text === target.text;
          }),
      ) === true &&
      saysOf(scope, program) === 'told',
  );

/** Python: `print("no orders"); return 1` in the very function that reads the file. */
const leavesFor = ({ id }: Scope, call: Call, program: Program): boolean =>
  program.languageOf(id) === 'python' &&
  program.enclosing(id).id === program.enclosing(call.id).id &&
  program.children(id).some((fact) => fact.kind === 'call' && fact.name === 'return');
