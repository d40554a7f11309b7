import type { Call, Value } from '../core/facts.ts';
import { lastAsked } from '../core/flow/remember.ts';
import type { Program } from '../core/program.ts';
import { isOutside } from '../core/step.ts';
import { limitsAround } from './limits.ts';
import { isPublic } from './packages.ts';
import { methodOf } from './row.ts';
import { phrases } from './words.ts';

/**
 * Doubts: calls that could be the thing a habit looks for, in a module that we do not read. For a habit that is missing
 * as a whole they make it unknowable (`habits.md`, "Two rules decide doubts").
 */

/** Calls that tidy up or keep books in memory: never the end of a run's story. */
const TIDY =
  /^(?:close|commit|rollback|join|shutdown|flush|quit|disconnect|stop|wait|seek|sort|append|add|update|clear|extend|insert|remove|pop|put|set|get|exit|release|acquire|start|cancel|terminate|kill|unlink|rmtree|super|next|reverse|seed|setattr|delattr|exec|setdefault|set_\w+|setup\w*|dispose|cleanup\w*|\w+(?:Error|Exception|Warning))$/i;

/** Nothing in the file and no knowledge says what it does. */
function isUnresolved(call: Call, program: Program): boolean {
  return call.local === undefined && program.step(call.id) === undefined && !isPublic(call.name);
}

/** A function of a module that we do not read, called for what it does: a statement of its own. */
function isForeignStatement(call: Call, program: Program): boolean {
  if (!isForeign(call, program)) return false;
  const around = call.within >= 0 ? program.fact(call.within) : undefined;
  return call.uses.length === 0 && (around?.kind === 'scope' || (around?.kind === 'call' && limitsAround(around.name)));
}

/** A function of a module that we do not read, whatever is done with what it gives. */
export const isForeign = (call: Call, program: Program): boolean =>
  isUnresolved(call, program) && !/^\.\w+$/.test(call.name) && !TIDY.test(methodOf(call.name));

/** What a call is known by: its own name and its module's or object's. */
function spokenName({ name, receiver }: Call): string {
  const object = receiver && /^\$\{[\w.]+\}$/.test(receiver.text) ? receiver.text : '';
  return `${object} ${name.split('.').slice(-2).join('.')}`;
}

/** Is there an unresolved call whose name, or whose object's, says that it may be the thing? */
export function saysSo(program: Program, may: MaySay): boolean {
  return program.calls.some((call) => maySay(call, program, may));
}

/** By what the call is known by, and by the call itself. */
type MaySay = (name: string, call: Call) => boolean;

const maySay = (call: Call, program: Program, may: MaySay): boolean =>
  !TIDY.test(methodOf(call.name)) && isUnresolved(call, program) && may(spokenName(call), call);

/** The same of a good run: not a call that only a failure reaches. */
export const saysSoOfSuccess = (program: Program, may: (name: string) => boolean): boolean =>
  program.calls.some((call) => maySay(call, program, may) && !isOnFailure(call, program));

function actsOutside(call: Call, program: Program): boolean {
  const step = program.step(call.id);
  return (step !== undefined && isOutside(step)) || (call.local !== undefined && program.stepsUnder(call.local).some(isOutside));
}

/** Is there an unresolved call, made for what it does, after all that its function does outside: at the end of the work? */
export function endsUnknown(program: Program): boolean {
  return program.calls.some((call) => {
    if (!isForeignStatement(call, program) || !program.reached(call.id) || isOnFailure(call, program)) return false;
    const work = program.callsIn(program.enclosing(call.id).id).filter((other) => actsOutside(other, program));
    return work.length > 0 && work.every(({ start }) => start < call.start);
  });
}

/** Under `if: failure()`: no good run gets there. */
const isOnFailure = ({ id }: Call, program: Program): boolean =>
  program
    .chains(id)
    .every(({ links }) => links.some((link) => link.kind === 'scope' && link.role === 'after' && link.on === 'failure'));

/** Is there an unresolved call in a handler, or in another place that runs when something failed? */
export function failsUnknown(program: Program): boolean {
  const places = program.scopes.filter((scope) => scope.role === 'handler' || (scope.role === 'after' && scope.on === 'failure'));
  return places.some((scope) => program.callsIn(scope.id).some((call) => isForeignStatement(call, program)));
}

/** What a local function does outside when a call is handed it: `run_tracked("orders", work)`, `@tracked` above `main`. */
const isWork = ({ type, holes }: Value, program: Program): boolean =>
  type === 'code' && holes.some(({ from }) => from !== undefined && program.stepsUnder(from).some(isOutside));

/** What a block holds while it lasts: a connection, a lock, a client. */
const isHeld = phrases(
  'connect\\w*|connection|conn|cursor|session|client|db|database|engine|pool|transaction|atomic|lock\\w*|mutex|open\\w*|file|folder|dir\\w*|driver|browser|page|timer|timeout|progress\\w*|spinner|chdir|cd|env\\w*|mock\\w*|patch\\w*|span|trace\\w*',
);

/** Python: `with run("orders"):` around all that is done outside. */
const surroundsAll = (call: Call, program: Program): boolean => {
  if (!program.children(call.id).some(({ start }) => start >= call.end)) return false;
  const acts = program.steps.filter((step) => isOutside(step) && program.reached(step.call.id));
  return acts.length > 0 && acts.every((step) => program.chains(step.call.id).every(({ links }) => links.includes(call)));
};

/** Is the work handed to a function of a module that we do not read, or done in a block of its own, which may tell how it ended? */
export const isWorkHandedOver = lastAsked((program: Program): boolean =>
  program.calls.some(
    (call) =>
      !/^\.\w+$/.test(call.name) &&
      !OF_LANGUAGE.test(call.name) &&
      isUnresolved(call, program) &&
      ([...call.args, ...call.options.values()].some((value) => isWork(value, program)) ||
        (program.file.language === 'python' && !isHeld(methodOf(call.name)) && surroundsAll(call, program))),
  ),
);

/** `new Promise((resolve) => …)`: what JavaScript itself runs. */
const OF_LANGUAGE = /^(?:Promise|setTimeout|setInterval|setImmediate|queueMicrotask)$/;
