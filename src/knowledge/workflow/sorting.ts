import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { entryOf, nameOfStep } from './jobs.ts';

/** GitHub's own issues, pull requests, labels, runs and caches. */
const OF_GITHUB =
  /^git push .*--delete\b|^gh (?:issue|label|cache|run|api .*\bDELETE|api .*\/(?:issues|comments|labels|reactions)\b|pr (?:close|comment|edit|lock|merge|ready|reopen|review|unlock))\b|^(?:github|octokit|@actions\/github\.getOctokit)(?:\.\w+)*\.(?:actions|checks|issues|pulls|reactions)\.\w+$/;

/** What is done to them: marked as stale, labelled, closed, answered, taken away when it is old. */
const SORTING =
  /(?:^|[^a-z])(?:stale|labell?(?:s|ed|er|ing)?|unlabell?\w*|triage|lock(?:s|ed|ing)?|close[dsr]?|closing|auto-?close\w*|(?:no-)?response|reminders?|remind|approve|dismiss|assign|merged|issues?|comments?|clean(?:up|er)?|clear|discussions?|prune|purge|expire[ds]?|delete|remove|retention|unused|old)(?:$|[^a-z])/i;

const spaced = (words: string): string => words.replace(/([a-z])([A-Z])/g, '$1 $2');

/** The names that people gave the job and the workflow in which a step stands. */
export function namesAround({ call }: Step, program: Program): readonly string[] {
  const job = program.job(call.id);
  const names = [job?.name, job && entryOf(job, 'name', program)?.value.text, entryOf(undefined, 'name', program)?.value.text];
  return names.filter((name) => name !== undefined);
}

/**
 * Does a step only sort what GitHub keeps: issues and pull requests are marked, closed and answered, old branches, runs and
 * packages taken away? It is done again by the next run, two at once do the same, and nobody waits for it. What a script does is
 * told by its own name, and by those of its job and its workflow.
 */
export function isSorting(step: Step, program: Program): boolean {
  const { name, args } = step.call;
  const words = args.map(({ text }) => text).join(' ');
  const line = `${name} ${words}`;
  if (step.thing === 'triage' || [step.name, line, `${step.name} ${words}`].some((said) => OF_GITHUB.test(said))) return true;
  if (step.thing !== 'script' && step.thing !== 'repository' && step.effect !== 'delete') return false;
  const said = `${line} ${step.target?.text ?? ''} ${nameOfStep(program) ?? ''}`;
  return SORTING.test(spaced(said)) || namesAround(step, program).some((name) => SORTING.test(spaced(name)));
}

/** A workflow that a person named for it, or whose every job is: what its actions do is that. */
export function isNamedForSorting(program: Program): boolean {
  const name = entryOf(undefined, 'name', program)?.value.text;
  if (name !== undefined && SORTING.test(spaced(name))) return true;
  return program.jobs.length > 0 && program.jobs.every((job) => SORTING.test(spaced(job.name ?? '')));
}
