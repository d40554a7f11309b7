import type { Call, Scope, Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { listsFiles } from '../../knowledge/listings.ts';

/** A file removed inside a loop that found it: a pattern, a folder's content. A list written in the code is no pattern. */
export function isComputedDeletion(step: Step, program: Program): boolean {
  if (isOfList(step, program)) return true;
  if (step.effect !== 'delete' || step.medium !== 'file' || !step.target) return false;
  const filling = step.target.holes.flatMap((hole) => (hole.from === undefined ? [] : [program.fact(hole.from)]));
  return filling.some((fact) => fact.kind === 'scope' && fact.role === 'loop' && goesThroughFiles(fact, program));
}

function goesThroughFiles(loop: Scope, program: Program): boolean {
  if (!loop.over) return false;
  return (
    listsFiles(loop.over, program) ||
    loop.over.items?.some(({ text }) => /[*?]/.test(text)) === true ||
    program.sources(loop.over).some((source) => source.effect === 'read' && source.medium === 'file')
  );
}

/**
 * What a program works out, and takes away one after the other: `ls -t *.gz | tail -n +4 | xargs rm`; in a job each row that a query
 * has found: `for session in old: db.delete(session)`. What its author chose by it is worth knowing.
 */
export const isOfList = (step: Step, program: Program): boolean =>
  step.effect === 'delete' && (isFedOldest(step, program) || isOfFoundRows(step, program));

/** Sorted by age or by name, and all but some of them. */
function isFedOldest({ call, under, medium }: Step, program: Program): boolean {
  if (medium !== 'file' || !under.includes('xargs')) return false;
  const before = feeding(call, program);
  const listing = before.filter(({ name }) => /^(?:ls|sort|find)$/.test(name));
  return (
    listing.length > 0 &&
    before.some(({ name }) => /^(?:tail|head)$/.test(name)) &&
    !listing.some(({ args }) => args.some((word) => isBesideScript(word, program)))
  );
}

/** `$(dirname "$0")/reports`, `"$HERE"/logs/*.log`: a fixed place of the checkout, which nothing else has a part in. */
const isBesideScript = ({ holes }: Value, program: Program, depth = 0): boolean =>
  holes.length > 0 &&
  depth < DEEPEST &&
  holes.every(({ name, from }) => {
    if (OWN_FOLDER.test(name)) return true;
    const given = program.given(name, from);
    return given.length > 0 && given.every(({ value }) => isBesideScript(value, program, depth + 1));
  });
const OWN_FOLDER = /\bdirname (?:-- )?"?(?:\$\((?:readlink|realpath)[^()]*?)?"?\$\{?(?:0|BASH_SOURCE)\b/;
const DEEPEST = 4;

/** The commands of the pipe before a call. */
function feeding({ input }: Call, program: Program): readonly Call[] {
  const fact = input === undefined ? undefined : program.fact(input);
  return fact?.kind === 'call' ? [fact, ...feeding(fact, program)] : [];
}

const isOfFoundRows = ({ call, medium, name }: Step, program: Program): boolean =>
  medium === 'database' &&
  /\bSession\.delete$/.test(name) &&
  (program.evidence.job !== undefined || program.evidence.guessed === true) &&
  program.loops(call.id).some((loop) => program.recordLoops.includes(loop));
