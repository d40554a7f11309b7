import type { Scope, Value } from '../facts.ts';
import type { Program } from '../program.ts';
import { isChange, isOutside, type Step } from '../step.ts';

const RECORDS: ReadonlySet<string> = new Set([
  'records',
  'record',
  'rows',
  'row',
  'lines',
  'line',
  'messages',
  'message',
  'http',
]);

/** Reads many records at once: a query, an API's answer, a table in a file. */
function givesRecords(step: Step): boolean {
  if (step.effect === 'parse') return step.thing !== undefined && RECORDS.has(step.thing);
  if (step.effect !== 'read' && step.effect !== 'run') return false;
  if (step.medium === 'database' || step.medium === 'network') return true;
  return step.medium === 'file' && step.thing !== undefined && RECORDS.has(step.thing);
}

/** A file's lines are records only where each of them changes something outside: else it is a list in a file. */
function readsLines(step: Step): boolean {
  // A file beside the script is one of its checkout.
  if (/\bimport\.meta\.|__dirname\b|__file__/.test(step.target?.text ?? '')) return false;
  return (
    step.effect === 'read' && step.medium === 'file' && isOutside(step) && step.thing !== 'directory' && step.thing !== 'files'
  );
}

/** On a machine that ends with the run, a file that nothing before made there came with the checkout: a list in a file. */
function isOfCheckout({ medium, target, call }: Step, program: Program): boolean {
  const isWritten =
    medium === 'file' &&
    target !== undefined &&
    target.holes.length === 0 &&
    /^(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*$/.test(target.text);
  if (!isWritten || !program.ephemeral(call.id)) return false;
  return !program.calls.some(
    ({ id, args }) =>
      id !== call.id && program.step(id)?.effect !== 'read' && args.some(({ text }) => text.endsWith(target.text)),
  );
}

/** `config["databases"]["hosts"]`: a list in the settings is as short as its author made it. */
const isOfSettings = ({ holes }: Value): boolean =>
  holes.length === 1 && /^(?:self\.|this\.)?_?(?:config|cfg|conf|settings|options|opts)(?:\.|\[)/i.test(holes[0]?.name ?? '');

/** Does a loop go through records from outside (`habits.md`, item-isolation)? */
export function isOverRecords(loop: Scope, program: Program): boolean {
  if (!loop.over || isOfSettings(loop.over)) return false;
  const sources = program.sources(loop.over).filter((source) => !isOfCheckout(source, program));
  if (sources.some(givesRecords)) return true;
  return sources.some(readsLines) && program.stepsUnder(loop.id).some((step) => isChange(step) && step.medium !== 'file');
}
