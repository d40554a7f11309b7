import type { Scope, Value } from '../../core/facts.ts';
import { recordRun, recordSources } from '../../core/flow/records.ts';
import { defineHabit, keptAt, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { endsUnknown, isWorkHandedOver, saysSo } from '../../knowledge/doubts.ts';
import { isMetricName, mayMeter } from '../../knowledge/names.ts';
import { isData, tellsNumbers } from '../../knowledge/reports.ts';
import { isLookedAfter, isPartOfJob, workPlace } from '../../knowledge/work.ts';
import { isLeftOnRunner } from '../../knowledge/workflow/runner.ts';

/** Tables that keep how runs went. */
const HISTORY = /(?:job|run)s?_(?:log|history|stats)/i;

/** Python: `open("sizes.csv", "a").write(f"{today},{rows}\n")`: each run adds its numbers, with the date before them. */
const isDatedRow = ({ name, target, content }: Step, { steps, file }: Program): boolean =>
  file.language === 'python' &&
  /\.write$/.test(name) &&
  DATED.test(content?.text ?? '') &&
  steps.some((opened) => opened.effect === 'append' && opened.target !== undefined && opened.target.start === target?.start);
const DATED = /^\$\{[^}]*(?:strftime|\bnow|today|date|timestamp|isoformat)[^}]*\} ?[,;\t] ?[^\n]*\$\{/i;

function isRecorded(step: Step, program: Program): boolean {
  if (step.thing === 'metric' || isDatedRow(step, program)) return true;
  if (step.effect === 'report') {
    const told = [step.content, ...step.call.args].some((value) => value !== undefined && tellsNumbers(value));
    const within = program.loops(step.call.id).some((loop) => loop.endless !== true);
    return (told && !within) || countsOfGroup(step, program);
  }
  if (step.effect === 'read' || step.effect === 'probe') return false;
  return isMetricName(step.target?.text ?? '') || HISTORY.test(step.target?.text ?? '');
}

/** `count = len(chosen)`, `log.info(f"publishing {count} offers")`: once for each kind, and not for each record. */
const countsOfGroup = ({ thing, content, call }: Step, program: Program): boolean =>
  thing === 'log' &&
  !program.recordLoops.some(({ start, end }) => start < call.start && call.end <= end) &&
  [content, ...call.args].some(
    (value) =>
      value !== undefined &&
      tellsNumbers(value) &&
      value.holes.some(({ name, from }) => program.given(name, from).some((given) => holdsCount(given.value))),
  );

/** `len(rows)`, `rows.length`. */
const holdsCount = ({ holes }: Value): boolean => holes.some(({ name }) => /^len\(|\.length$/.test(name));

/** In a workflow what is only done to the runner's disk, or by a program that looks, is gone with it. */
const isKept = (step: Step, program: Program): boolean =>
  program.evidence.kind !== 'workflow' ||
  step.medium === 'database' ||
  (step.medium === 'network' && !isLeftOnRunner(step, program));

/** `log.info(f"{len(rows)} rows")`: the records are gone through in another module, and how many there were is in the log. */
function countedElsewhere(program: Program): Verdict | undefined {
  if (program.evidence.job === undefined || program.evidence.kind === 'workflow') return undefined;
  const told = program.steps.find(
    ({ effect, thing, content, call }) =>
      effect === 'report' &&
      thing === 'log' &&
      program.reached(call.id) &&
      [content, ...call.args].some((value) => value !== undefined && holdsCount(value)),
  );
  return told && keptAt(told.call);
}

const isOfScripts = ({ file, evidence }: Program): boolean => file.language === 'shell' || evidence.kind === 'workflow';

/**
 * In shell and in workflows: a database gives the rows, and something is changed there or on a server for each of them. What a cloud or a
 * service lists may well be nothing, and files are counted by looking at them.
 */
const isSurelyRecords = (loop: Scope, program: Program): boolean =>
  recordSources(loop, program).some(({ medium }) => medium === 'database') &&
  program
    .stepsUnder(loop.id)
    .some(
      (step) =>
        isChange(step) &&
        (step.medium === 'network' || step.medium === 'database') &&
        !/^(?:gh|git|github|octokit)\b/.test(step.name) &&
        isKept(step, program),
    );

/** `echo "$n rows"`, `wc -l`, `((done++))`, `No rows to send`: a number, or that there was nothing, may be in the log. */
const COUNTS = /\bcount|\bwc\s+-\w*l|\$\{#|\(\(|\bnothing\b|\bno\b[^\n]{0,40}\b(?:to|found|left)\b|\bSECONDS\b|\bdate \+%s/i;

function judge(program: Program) {
  if (isPartOfJob(program.evidence.callers) || isLookedAfter(program)) return undefined;
  // Only reading and reckoning is no record-processing run.
  const loop =
    program.recordLoops.find(({ id }) => program.stepsUnder(id).some((step) => isChange(step) && isKept(step, program))) ??
    (program.evidence.guessed ? recordRun(program) : undefined);
  if (!loop) return countedElsewhere(program);
  const recorded = program.steps.find((step) => isRecorded(step, program));
  if (recorded) return keptAt(recorded.call);
  // Data on standard output may hold the numbers.
  if (program.steps.some(({ effect, content }) => effect === 'report' && content !== undefined && isData(content)))
    return undefined;
  if (saysSo(program, mayMeter) || endsUnknown(program) || isWorkHandedOver(program)) return undefined;
  if (
    isOfScripts(program) &&
    (COUNTS.test(program.file.text) || !program.recordLoops.some((one) => isSurelyRecords(one, program)))
  )
    return undefined;
  return missing({
    rule: 'none',
    severity: 'info',
    message: 'No count or duration is recorded: a run that slowly gets worse looks like any other. Log rows, errors, seconds.',
    at: workPlace(program) ?? loop,
    whole: true,
  });
}

export default defineHabit({
  id: 'metrics',
  title: 'Metrics',
  question: 'are there numbers to track over time?',
  pillar: 'observability',
  weight: 1,
  why: `A run that handles no rows at all looks like any other until somebody misses them. Counts and durations, kept as data, show that
    the job is getting slower or that errors creep up, before it breaks.`,
  how: `At the end of the run record how many items were handled, how many failed and how long it took: a line of JSON, a metrics client,
    or one log line.`,
  rules: { none: 'a job that processes records tells no count and no duration' },
  jobsOnly: true,
  on: { file: judge },
});
