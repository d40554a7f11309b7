import type { Scope } from '../../core/facts.ts';
import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOptionalWork } from '../../knowledge/names.ts';
import { stepNamesIn } from '../../knowledge/workflow/jobs.ts';
import { isDeploying, isPublishing, isTesting } from '../../knowledge/workflow/work.ts';
import { isExcused, isInAfter } from './excuses.ts';

/** `continue-on-error: true` on a step that tests, deploys or publishes: the run is green whatever became of it. */
export function tolerating(handler: Scope, program: Program): Verdict | undefined {
  const attempt = handler.of;
  if (attempt === undefined || isExcused(handler, program) || isInAfter(attempt, program)) return undefined;
  if (stepNamesIn(program.fact(attempt), program).some((name) => ASIDE.test(name) || isOptionalWork(name))) return undefined;
  const deed = deedIn(attempt, program);
  if (deed === undefined) return undefined;
  return missing({
    rule: 'continue-on-error',
    severity: 'warning',
    message: `The run is green even if this step did not ${deed}: remove \`continue-on-error\`, or look at the step's \`outcome\`.`,
    fix: { kind: 'code', code: "if: steps.<id>.outcome == 'failure'" },
  });
}

/** Reports, caches and experiments may fail; what waits for a newer version of something is expected to. */
const ASIDE =
  /lint|coverage|codecov|notif|upload|cache|sarif|comment|report|experimental|allow(?:ed)?[ -]|known[ -]fail|flaky|beta|nightly|canary|informational|non-?blocking|artifact|badge|bench|diagnos|summary|clean/i;

function deedIn(attempt: number, program: Program): string | undefined {
  const steps = program.stepsIn(attempt);
  if (steps.some(isDeploying)) return 'deploy';
  if (steps.some(isPublishing)) return 'publish';
  return program.callsIn(attempt).some(isTesting) ? 'pass its tests' : undefined;
}
