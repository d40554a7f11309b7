import type { Call, Fact, Scope } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside } from '../../core/step.ts';
import { callsWorkflow, entryOf } from '../../knowledge/workflow/jobs.ts';
import { isMissedByNobody } from '../../knowledge/workflow/work.ts';

/**
 * A job without `timeout-minutes` holds its runner for GitHub's default of 360 minutes (workflow syntax,
 * `jobs.<job_id>.timeout-minutes`). One that calls a reusable workflow cannot have it.
 */
export function limiting(job: Scope, program: Program): Verdict | undefined {
  if (callsWorkflow(job, program) || onlyTells(job, program) || isBrief(job, program)) return undefined;
  const parts = program
    .children(job.id)
    .filter((fact) => fact.kind !== 'value' && !(fact.kind === 'call' && READ.test(fact.name)));
  if (parts.length === 0 || parts.every(isNever)) return undefined;
  if (parts.every((fact) => fact.kind === 'call' && LIMIT.test(fact.name))) return kept;
  return missing({
    rule: 'job',
    // Code is scanned on each push as well, and nobody waits for the scan that a clock starts.
    severity: program.evidence.job === undefined || isMissedByNobody(program) ? 'info' : 'warning',
    message: `If \`${shown(job.name ?? '')}\` hangs it holds its runner for 6 hours: add \`timeout-minutes\`.`,
    fix: { kind: 'code', code: 'timeout-minutes: 30' },
    whole: true,
  });
}

/**
 * GitHub ends a job on `ubuntu-slim` after 15 minutes (docs, "Single-CPU runners"). And one that only labels, answers, tells
 * somebody, starts another workflow or publishes a page asks a service once: Node.js gives up on that after 300 s,
 * `actions/deploy-pages` after 10 minutes, and who waits for the other workflow to end after 15 or 60.
 */
function isBrief(job: Scope, program: Program): boolean {
  if (entryOf(job, 'runs-on', program)?.value.text === 'ubuntu-slim') return true;
  const calls = program.callsIn(job.id).filter(({ name }) => !READ.test(name) && !LIMIT.test(name));
  return (
    calls.some((call) => asksOnce(call, program)) &&
    calls.every((call) => asksOnce(call, program) || BESIDE.test(call.name) || isOfShell(call, program))
  );
}

const asksOnce = ({ id, name }: Call, program: Program): boolean =>
  program.languageOf(id) === 'workflow' && (BRIEF.test(name) || /^(?:triage|chat)$/.test(program.step(id)?.thing ?? ''));

/** Brings the code or a token, or watches. */
const BESIDE = /^(?:actions\/(?:checkout|create-github-app-token)|step-security\/harden-runner)$/i;
const BRIEF =
  /^actions\/deploy-pages$|^[\w.-]+\/[\w.-]*(?:label(?:l?er)?|stale(?:-\w+)*|(?:workflow|repository)-dispatch|lock-threads|greetings|assign(?:-\w+)*|semantic-pull-request|add-to-project|(?:slack|discord)[\w-]*)(?:-action)?$/i;

/** Nothing in it waits: it looks at what became of other jobs, or brings the code, prints, and ends. */
function onlyTells(job: Scope, program: Program): boolean {
  const calls = program.callsIn(job.id);
  return calls.length > 0 && calls.every((call) => isOfShell(call, program) || BESIDE.test(call.name));
}

const isOfShell = ({ id, name, input }: Call, program: Program): boolean => {
  if (program.languageOf(id) !== 'shell') return READ.test(name) || LIMIT.test(name);
  if (READ.test(name) || /^(?:[<>]|set$|\[|test$|cd$|export$)/.test(name)) return true;
  if (input !== undefined && /^(?:jq|[ef]?grep|tee|tr|cut|head|tail|wc|sort|sed|base64)$/.test(name)) return true;
  const step = program.step(id);
  return step !== undefined && !isOutside(step) && step.medium !== 'network';
};

/** `if: false`: put aside, and never started. */
const isNever = (fact: Fact): boolean =>
  fact.kind === 'scope' &&
  fact.tests?.some(({ op, negated, left }) => op === 'truth' && !negated && left.type === 'boolean' && left.text === 'false') ===
    true;

const READ = /^(?:getenv|argv)$/;
/** Of the job, or of each of its steps. */
const LIMIT = /^(?:steps\.)?timeout-minutes$/;
const shown = (name: string): string => (name.length > 40 ? `${name.slice(0, 39)}…` : name);
