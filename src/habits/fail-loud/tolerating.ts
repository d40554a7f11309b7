import type { Scope } from '../../core/facts.ts';
import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { isOptionalWork } from '../../knowledge/names.ts';
import { nameOfStep, stepNamesIn } from '../../knowledge/workflow/jobs.ts';
import { namesAround } from '../../knowledge/workflow/sorting.ts';
import { isDeploying, isPublishing, isTesting } from '../../knowledge/workflow/work.ts';
import { isExcused, isInAfter } from './excuses.ts';
import { isTestedBefore } from './tested-before.ts';
import { isNamedForTidying } from './tidying.ts';

/** `continue-on-error: true` on a step that tests, deploys or publishes: the run is green whatever became of it. */
export function tolerating(handler: Scope, program: Program): Verdict | undefined {
  const attempt = handler.of;
  if (attempt === undefined || isExcused(handler, program) || isInAfter(attempt, program) || isMeantForAll(attempt, program))
    return undefined;
  if (isOfTolerantJob(attempt, program)) return undefined;
  // `echo $? > status.txt`: it is kept for a later step.
  if (/\becho ["']?\$\?["']? *>/.test(textOf(attempt, program))) return undefined;
  if (stepNamesIn(program.fact(attempt), program).some((name) => ASIDE.test(name) || isOptionalWork(name))) return undefined;
  const deed = deedIn(attempt, program);
  if (deed === undefined) return undefined;
  if (deed === 'pass its tests' && (isTestedBefore(attempt, program) || isOfOthers(attempt, program))) return undefined;
  const isOfJob = isWholeJob(attempt, program);
  return missing({
    rule: 'continue-on-error',
    severity: 'warning',
    message: isOfJob
      ? `The run is green even if this job did not ${deed}: remove \`continue-on-error\`, or set it on the steps that may fail.`
      : `The run is green even if this step did not ${deed}: remove \`continue-on-error\`, or look at the step's \`outcome\`.`,
    ...(!isOfJob && { fix: { kind: 'code', code: "if: steps.<id>.outcome == 'failure'" } as const }),
  });
}

/** `# The job is informational, remove continue-on-error to make it binding.` above its key; what stands in it may fail as the job may. */
function isOfTolerantJob(attempt: number, program: Program): boolean {
  const job = program.job(attempt);
  if (job === undefined) return false;
  const { text } = program.file;
  const above = /(?:^[ \t]*#.*\n)+[ \t]*$/m.exec(text.slice(Math.max(0, job.start - ABOVE), job.start))?.[0] ?? '';
  if (/continue-on-error|informational|non-?blocking|may fail|not binding|best[- ]effort|experimental/i.test(above)) return true;
  const [head = ''] = text.slice(text.lastIndexOf('\n', job.start - 1) + 1, job.end).split(/\n *steps:/, 1);
  return !isWholeJob(attempt, program) && /\n +continue-on-error: *true/.test(head);
}
const ABOVE = 1200;

/** The tests of a checkout of somebody else's repository are that one's: what is broken there must not hold this one up. */
const isOfOthers = (attempt: number, program: Program): boolean => {
  const job = program.job(attempt);
  return job !== undefined && OTHER_CHECKOUT.test(program.file.text.slice(job.start, job.end));
};
const OTHER_CHECKOUT =
  /\buses:\s*actions\/checkout\b[^\n]*\n\s*with:[^\n]*\n(?:\s+(?!repository)[\w-]+:[^\n]*\n)*\s+repository:\s*['"]?[\w.-]+\//;

/** "Every step here is continue-on-error: the version is out already", above the steps of a job: a decision that somebody can read. */
function isMeantForAll(attempt: number, program: Program): boolean {
  const job = program.job(attempt);
  const above = job === undefined ? '' : program.file.text.slice(job.start, program.fact(attempt).start);
  return (above.match(/(?:^[ \t]*#.*\n)+/gm) ?? []).some((said) =>
    FOR_ALL.test(said.replace(/^[ \t]*#+/gm, '').replace(/\s+/g, ' ')),
  );
}
const FOR_ALL =
  /\b(?:every|each|all|these|those|following|below)\b[^.]{0,60}\bcontinue-on-error\b|\bcontinue-on-error\b[^.]{0,60}\b(?:every|each|all of|these|below|steps)\b|\b(?:book-?keeping|best[- ]effort)\b[^.]{0,30}\bsteps\b|\bsteps\b[^.]{0,60}\bbest[- ]effort\b/i;

/** The job's own, and not that of one of its steps. */
const isWholeJob = (attempt: number, program: Program): boolean => /\n *steps:/.test(textOf(attempt, program));

const textOf = (attempt: number, { file, fact }: Program): string => file.text.slice(fact(attempt).start, fact(attempt).end);

/** Reports, caches, rehearsals and experiments may fail; what waits for a newer version of something is expected to. */
const ASIDE =
  /lint|coverage|codecov|notif|upload|cache|sarif|comment|report|experimental|allow(?:ed)?[ -]|known[ -]fail|flaky|beta|nightly|canary|informational|non-?blocking|artifact|badge|bench|diagnos|summary|clean|dry[ -]?run|pre-?flight|rehears/i;

/**
 * `npm test || true` in a workflow is the same as `continue-on-error` on its step. Publishing is left: that a version is there already
 * is what its failure nearly always means.
 */
export function toleratedDeed(step: Step, program: Program): Verdict | undefined {
  const { call } = step;
  if (program.job(call.id) === undefined || call.output !== undefined || isInAfter(call.id, program)) return undefined;
  if (
    [step.name, nameOfStep(program, call.id) ?? '', ...namesAround(step, program)].some(
      (name) => ASIDE.test(name) || isOptionalWork(name),
    )
  )
    return undefined;
  if (isNamedForTidying(step, program) || isAskedForChanges(step, program)) return undefined;
  // `kubectl create secret …`: it may be there already.
  if (step.effect === 'create' || / create$/.test(step.name)) return undefined;
  const deed = isDeploying(step) || isDeployScript(step) ? 'deploy' : isTesting(call) ? 'pass its tests' : undefined;
  if (deed === undefined) return undefined;
  return missing({
    rule: 'swallowed',
    severity: 'warning',
    message: `The run is green even if \`${step.name}\` did not ${deed}: remove the \`|| true\`.`,
    fix: { kind: 'code', code: '|| { echo "… failed" >&2; exit 1; }' },
  });
}

/** `make check-diff || true`, and then `git diff` or a commit: it fails where something has changed, which is what the step is for. */
const isAskedForChanges = ({ call: { name, args, end } }: Step, { calls }: Program): boolean =>
  /^(?:make|just|task)$/.test(name) &&
  args.some(({ text }) => /(?:^|[-_])(?:diff|dirty|clean-tree|uncommitted)(?:[-_]|$)/.test(text)) &&
  calls.some(
    (next) => next.start > end && next.name === 'git' && /^(?:diff|diff-index|status|add|commit)$/.test(next.args[0]?.text ?? ''),
  );

/** `./scripts/deploy.sh production`. */
const isDeployScript = ({ thing, target }: Step): boolean =>
  thing === 'script' && /(?:^|\/)deploy(?:\.\w+)?$/.test(target?.text ?? '');

/** `cargo publish --dry-run`, `ansible-playbook --check`: it is tried, and nothing is brought out. */
const isRehearsal = (step: Step): boolean =>
  step.call.args.some(
    ({ text }) => /^--(?:dry-?run|check|what-?if)\b/.test(text) || (text === '-n' && step.call.name === 'cargo'),
  );

function deedIn(attempt: number, program: Program): string | undefined {
  const steps = program.stepsIn(attempt).filter((step) => !isRehearsal(step));
  if (steps.some(isDeploying)) return 'deploy';
  if (steps.some(isPublishing)) return 'publish';
  return program.callsIn(attempt).some(isTesting) ? 'pass its tests' : undefined;
}
