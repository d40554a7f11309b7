import type { Scope, Value } from '../../core/facts.ts';
import { isOfDocument } from '../../core/flow/records.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, type Step } from '../../core/step.ts';

/**
 * A loop through what comes from outside, whatever it does with each, in which a handler tells or counts the bad one and goes on. Where it
 * ends at a bad one the narrow questions decide.
 */
export const goingOn = (program: Program): Scope | undefined => loopsWith(isOnward, program)[0];

/** The loop over lines, rows or an answer, one of whose handlers lets the next round come and says nothing of this one. */
export const passedOver = (program: Program): Scope | undefined =>
  loopsWith(isSilent, program).find(
    (loop) =>
      !isOfDocument(loop, program) &&
      !onlyGathers(loop, program) &&
      loop.over !== undefined &&
      program.sources(loop.over).some(bringsRecords),
  );

/** A script in another language inside one of shell: all that is read goes into one answer, for the shell to show. */
const onlyGathers = ({ id }: Scope, program: Program): boolean =>
  program.file.language === 'shell' && !program.stepsUnder(id).some((step) => isChange(step) && isOutside(step));

/** The loops through data that such a handler stands in. */
const loopsWith = (isOne: (handler: Scope, program: Program) => boolean, program: Program): readonly Scope[] =>
  program.file.language === 'workflow'
    ? []
    : program.scopes
        .filter((scope) => scope.role === 'handler' && program.reached(scope.id) && isOne(scope, program))
        .flatMap((handler) => loopAround(handler, program) ?? [])
        .filter((loop) => isOfData(loop, program));

/** `except json.JSONDecodeError: continue`; one that asks whether something is there is a condition. */
function isSilent({ id, of, catches }: Scope, program: Program): boolean {
  const scope = program.fact(id);
  if (scope.kind !== 'scope' || of === undefined || catches?.every((name) => IS_CONDITION.test(name))) return false;
  return (
    program.outcome(scope) === 'silent' &&
    /^(?:on|next)$/.test(program.ending(scope)) &&
    program.stepsUnder(of).some((step) => (step.effect === 'parse' ? READS.test(step.name) : isChange(step)))
  );
}
/** Not `float(cell)`, whose failure says that a cell holds no number. */
const READS = /\b(?:loads?|parse|safe_load|fromstring|decode)$/;
const IS_CONDITION =
  /NotFound|DoesNotExist|NoSuch|Exists|StopIteration|KeyError|IndexError|Lookup|Permission|interrupt|SystemExit/i;

/** Not a folder's list of files, nor what the machine says of itself or a file beside the script holds. */
const bringsRecords = ({ effect, medium, thing, target }: Step): boolean =>
  effect === 'read' &&
  (medium === 'network' ||
    medium === 'database' ||
    (medium === 'file' &&
      thing !== 'directory' &&
      thing !== 'files' &&
      !/\bimport\.meta\.|__dirname\b|__file__|^\/(?:proc|sys|etc|dev)\//.test(target?.text ?? '')));

function isOnward(handler: Scope, program: Program): boolean {
  const outcome = program.outcome(handler);
  if (!(outcome === 'told' || (outcome === 'kept' && isRecorded(handler, program))) || program.ending(handler) === 'break')
    return false;
  const { of } = handler;
  return of !== undefined && program.stepsUnder(of).some((step) => isOutside(step) || step.effect === 'parse');
}

/** `failed.append(path)`, `errors += 1`; not `size = -1`, which stands for what is missing. */
const isRecorded = ({ id }: Scope, program: Program): boolean =>
  program.callsIn(id).some(({ name }) => /\.(?:append|add|push)$/.test(name)) ||
  program.children(id).some((fact) => fact.kind === 'value' && /fail|err|skip|bad|invalid|miss/i.test(fact.name ?? ''));

/** The loop in the same function, with nothing but conditions between the two. */
function loopAround({ id }: Scope, program: Program): Scope | undefined {
  for (let at = program.fact(program.fact(id).within); at.within >= 0; at = program.fact(at.within)) {
    if (at.kind !== 'scope' || at.role === 'function' || at.role === 'attempt') return undefined;
    if (at.role === 'loop') return at;
  }
  return undefined;
}

const isOfData = ({ id, over, endless }: Scope, program: Program): boolean =>
  over !== undefined &&
  endless !== true &&
  over.items === undefined &&
  !program.loops(id).some((outer) => program.recordLoops.includes(outer)) &&
  !program.sources(over).some(({ medium }) => medium === 'arguments') &&
  !isCount(over);

const isCount = ({ holes, text }: Value): boolean => holes.some(({ name }) => /^range\(/.test(name)) || /^[\d\s{}.]*$/.test(text);
