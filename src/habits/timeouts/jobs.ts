import type { Fact, Scope } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { callsWorkflow, entryOf } from '../../knowledge/workflow/jobs.ts';
import { isOnlyProposing } from '../../knowledge/workflow/missed.ts';
import { isLeftOutBySchedule } from '../../knowledge/workflow/on-schedule.ts';
import { isScan } from '../../knowledge/workflow/scans.ts';
import { isWithdrawn } from '../../knowledge/workflow/withdrawn.ts';
import { isMissedByNobody } from '../../knowledge/workflow/work.ts';
import { isAwaitedByNobody } from './awaited.ts';
import { isBrief, isLimit, isRead } from './brief.ts';
import { cancelling } from './cancelled.ts';

/**
 * A job without `timeout-minutes` holds its runner for GitHub's default of 360 minutes (workflow syntax,
 * `jobs.<job_id>.timeout-minutes`). One that calls a reusable workflow cannot have it.
 */
export function limiting(job: Scope, program: Program): Verdict | undefined {
  if (callsWorkflow(job, program)) return undefined;
  const parts = program.children(job.id).filter((fact) => fact.kind !== 'value' && !(fact.kind === 'call' && isRead(fact)));
  if (parts.length === 0 || parts.every(isNever)) return undefined;
  if (parts.every((fact) => fact.kind === 'call' && isLimit(fact))) return kept;
  if (isWithdrawn(job, program)) return undefined;
  // GitHub ends a job on `ubuntu-slim` after 15 minutes (docs, "Single-CPU runners").
  if (entryOf(job, 'runs-on', program)?.value.text === 'ubuntu-slim') return kept;
  if (isOnlyPause(job, program)) return undefined;
  const cancelled = cancelling(job, program);
  if (cancelled === 'each run') return kept;
  const isShort = isBrief(job, program);
  if (isShort && program.callsIn(job.id).some(isLimit)) return kept;
  return missing({
    rule: 'job',
    // Code is scanned on each push as well, and nobody waits for the scan that a clock starts.
    severity:
      isShort ||
      program.evidence.job === undefined ||
      isScan(job, program) ||
      isMissedByNobody(program) ||
      isAwaitedByNobody(job, program) ||
      isOnlyProposing(program) ||
      isNeverScheduled(job, program) ||
      cancelled !== undefined
        ? 'info'
        : 'warning',
    // No figure: how long its longest good run takes stands in no file, and one that is too short ends a run that goes well.
    message: `If \`${shown(job.name ?? '')}\` hangs it holds its runner for 6 hours: add \`timeout-minutes\`, well above its longest good run.`,
    whole: true,
  });
}

/** `if: github.event_name != 'schedule'`: the clock of its workflow starts the others. */
const isNeverScheduled = (job: Scope, program: Program): boolean =>
  program.callsIn(job.id).every((call) => isRead(call) || isLeftOutBySchedule(call.id, program));

/** It says something, goes through what is written there, sleeps for so many seconds, or only answers `exit 1`: that ends by itself. */
const isOnlyPause = (job: Scope, program: Program): boolean =>
  program.callsIn(job.id).some(({ name }) => /^(?:sleep|exit)$/.test(name)) &&
  program.callsIn(job.id).every(({ name, args }) => name !== 'sleep' || args.every(({ text }) => text !== 'infinity')) &&
  !program.scopes.some(({ id, role, over }) => role === 'loop' && over === undefined && program.job(id)?.id === job.id) &&
  program.callsIn(job.id).every((call) => isRead(call) || ONLY_SAYS.test(call.name));
const ONLY_SAYS =
  /^(?:echo|printf|date|sleep|exit|true|false|:|\[+|test|break|continue|shift|set|export|local|declare|readonly)$/;

/** `if: false`: put aside, and never started. */
const isNever = (fact: Fact): boolean =>
  fact.kind === 'scope' &&
  fact.tests?.some(({ op, negated, left }) => op === 'truth' && !negated && left.type === 'boolean' && left.text === 'false') ===
    true;

const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
