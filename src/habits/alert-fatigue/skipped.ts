import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { entriesBefore, entryOf, unitOf } from '../../knowledge/workflow/jobs.ts';

/** `if: success()` on the step of a workflow, which says that it is for good runs alone: no run of the other kind comes to it. */
export function isForGoodRuns({ call }: Step, program: Program): boolean {
  if (program.evidence.kind !== 'workflow') return false;
  const unit = unitOf(call.id, program);
  const before = entriesBefore(unit.within < 0 ? call : unit, program);
  const from = Math.min(call.start, ...before.map(({ start }) => start));
  const lines = program.file.text.slice(program.lines.startOf(program.lines.lineAt(from)), call.start);
  return /^[ \t]*(?:-\s+)?if:[^\n]*\bsuccess\(\)(?![^\n]*\b(?:always|failure)\(\))/m.test(lines);
}

/** A job that `needs:` others and has no `if: always()` of its own is left out when one of them fails: not every run comes to its steps. */
export function isLeftOut({ call }: Step, program: Program): boolean {
  const job = program.job(call.id);
  const needs = job && entryOf(job, 'needs', program);
  if (job === undefined || needs === undefined) return false;
  const lines = program.file.text.slice(job.start, job.end).split('\n');
  const indent = Math.min(...lines.slice(1).flatMap((line) => (/\S/.test(line) ? [line.search(/\S/)] : [])));
  return !lines.some((line) => line.search(/\S/) <= indent && /^\s*if:.*(?:always|failure|cancelled)\(\)/.test(line));
}

/** `…/issues?state=open&limit=10`, `gh issue list --limit 5`: so many records and no more come of each question that has a limit. */
export const asksForFew = ({ file: { text } }: Program): boolean => {
  const limits = [...text.matchAll(LIMIT)].map(([, number]) => Number(number));
  return limits.length > 0 && Math.min(...limits) <= FEW;
};
const LIMIT =
  /(?:[?&](?:limit|per_page|page_size|pageSize|max_results|maxResults|first|top)=|--(?:limit|max-items|page-size)[= ]|\bLIMIT\s+)(\d+)\b/g;
const FEW = 20;
