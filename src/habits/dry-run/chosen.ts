import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';

/** Listings are followed this far: `for name in os.listdir(args.folder)`. */
const DEEPEST = 4;

/**
 * In Python: a file or a folder whose path is all the author's own, down to the folder that a listing was made of. Where an
 * argument, the environment, an answer or a query has a part in it, a first wrong word removes the wrong thing.
 */
export function isOfPythonAuthor({ call, medium, target }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'python' || medium !== 'file' || !target) return false;
  return !comesFromOutside(target, program);
}

/** A folder where data lies that outlives a run. */
const OF_MACHINE = /^(?:~|\/(?!tmp\b|run\b|dev\/shm\b|var\/(?:run|spool|cache|tmp)\b))/;

function comesFromOutside(value: Value, program: Program, depth = 0): boolean {
  if (depth > DEEPEST) return false;
  return program.sources(value).some(({ medium, effect, thing, call }) => {
    if (medium === 'arguments' || effect === 'ask') return true;
    if (medium === 'environment') return thing === 'variable';
    if (medium === 'network' || medium === 'database') return effect === 'read';
    if (medium !== 'file') return false;
    const given = call.receiver ? [call.receiver, ...call.args] : call.args;
    // What lies in a folder of the machine is not the author's.
    if (given.some(({ text, holes }) => holes.length === 0 && OF_MACHINE.test(text))) return true;
    return given.some((part) => comesFromOutside(part, program, depth + 1));
  });
}
