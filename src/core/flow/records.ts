import type { Scope } from '../facts.ts';
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
  return (
    step.effect === 'read' && step.medium === 'file' && isOutside(step) && step.thing !== 'directory' && step.thing !== 'files'
  );
}

/** Does a loop go through records from outside (`habits.md`, item-isolation)? */
export function isOverRecords(loop: Scope, program: Program): boolean {
  if (!loop.over) return false;
  const sources = program.sources(loop.over);
  if (sources.some(givesRecords)) return true;
  return sources.some(readsLines) && program.stepsUnder(loop.id).some((step) => isChange(step) && step.medium !== 'file');
}
