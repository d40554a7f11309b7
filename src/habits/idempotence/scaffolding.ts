import type { Value } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { originsOf } from '../../knowledge/fresh.ts';
import { methodOf } from '../../knowledge/row.ts';
import { wordsOf } from '../../knowledge/words.ts';

/**
 * Python: a folder that somebody named must be new, since where it is there already the work in it would be overwritten: its function
 * makes something new by its own name, or what was named on the command line, and lays the first files down in it.
 */
export function isNewByName(step: Step, program: Program): boolean {
  const { thing, target, call } = step;
  if (thing !== 'directory' || target === undefined || !/\$\{[^/]*$/.test(target.text)) return false;
  const owner = program.enclosing(call.id);
  const steps = program.stepsIn(owner.id).filter((other) => other !== step && other.medium === 'file');
  const laid = steps.filter((other) => other.effect === 'write' && other.call.start > call.end && isIn(other, step, program));
  return isForNew(owner.name ?? '')
    ? laid.length > 0
    : laid.some(({ content, call: { args } }) => isFixed(content ?? args[0])) && isNamedByPerson(step, program);
}

const isIn = ({ target }: Step, folder: Step, program: Program): boolean =>
  target !== undefined && [target, ...originsOf(target, program)].some(({ text }) => text.startsWith(`${folder.target?.text}/`));

/** `create`, `new_shop`; not `create_report`, which is done again. */
function isForNew(name: string): boolean {
  const [first = '', ...rest] = wordsOf(methodOf(name));
  return NEW.has(first) && !rest.some((word) => AGAIN.has(word));
}
const NEW: ReadonlySet<string> = new Set('create new init initialize scaffold bootstrap startproject startapp'.split(' '));
const AGAIN: ReadonlySet<string> = new Set(
  'report reports backup backups export exports output outputs out archive archives snapshot snapshots dump run result results plot plots figure figures dir dirs directory directories folder folders log logs'.split(
    ' ',
  ),
);

/** A text that the author wrote. */
const isFixed = (content: Value | undefined): boolean => content?.type === 'text' && content.holes.length === 0;

const isNamedByPerson = ({ target }: Step, program: Program): boolean =>
  target !== undefined && program.sources(target).some(({ medium, effect }) => medium === 'arguments' || effect === 'ask');
