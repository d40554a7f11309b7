import type { Scope, Value } from '../../core/facts.ts';
import { kept, missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';
import { isAside, programOf } from '../../knowledge/asides.ts';
import { isOptionalWork } from '../../knowledge/names.ts';
import { endsTheRun } from './boundary.ts';
import { isInAfter, isTelling } from './excuses.ts';

/** A step whose failure is a value: a return code, a status, a future. Somebody has to look at it. */
export function checking(step: Step, program: Program): Verdict | readonly Verdict[] | undefined {
  if (!step.row.status || step.row.minor || isTelling(step) || isAside(step) || step.effect === 'probe') return undefined;
  const checked = program.statusChecked(step);
  if (checked === 'unknown') return undefined;
  if (checked === 'yes') return told(step, program) ?? kept;
  if (isLookedAt(step, program) || isInAfter(step.call.id, program) || isOptional(step, program)) return undefined;
  if (step.thing === 'task') return lost(step);
  return step.medium === 'network' && !isProgram(step) ? unchecked(step, program) : process(step, program);
}

/** A program that was started, whatever it does: `curl` is one, `requests.get` is none. */
const isProgram = (step: Step): boolean => step.medium === 'process' || step.name !== step.call.name;

function process(step: Step, program: Program): Verdict {
  const file = program.evidence.kind;
  return missing({
    rule: 'unchecked-process',
    severity: 'warning',
    message: `\`${programOf(step)}\` may fail unnoticed, and the ${file === 'library' ? 'caller' : file} goes on: ${step.row.check ? 'add `check=True`' : 'look at its exit status'}.`,
    fix: step.row.check && !step.call.open ? { kind: 'code', code: 'check=True' } : undefined,
  });
}

function unchecked(step: Step, program: Program): Verdict | undefined {
  const used = step.call.uses.length > 0;
  if ((!used && step.effect !== 'send') || isTested(step, program)) return undefined;
  return missing({
    rule: 'unchecked-status',
    severity: 'warning',
    message: `An error answer to \`${step.name}\` passes for data: call \`raise_for_status()\` on the response.`,
    fix: { kind: 'code', code: 'response.raise_for_status()' },
  });
}

function lost(step: Step): Verdict {
  return missing({
    rule: 'lost-result',
    severity: 'warning',
    message: `Nobody reads the result of \`${lastPart(step.name)}\`, so its failure is lost: keep it, and call \`.result()\`.`,
    fix: { kind: 'code', code: 'future.result()' },
  });
}

const lastPart = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** A failure branch that only tells, at the end of the run: a finding on the line that opens it. */
function told(step: Step, program: Program): Verdict | undefined {
  if (!isOutside(step)) return undefined;
  const branch = program.failureBranches(step.call).find((scope) => isOnlyTold(scope, program));
  return (
    branch &&
    missing({
      rule: 'reported-only',
      severity: 'error',
      message: `\`${step.name}\` failed here, and the run still ends with exit status 0: exit with 1 or raise.`,
      fix: { kind: 'code', code: 'sys.exit(1)' },
      at: branch,
    })
  );
}

function isOnlyTold(branch: Scope, program: Program): boolean {
  return program.outcome(branch) === 'told' && program.loops(branch.id).length === 0 && endsTheRun(branch, program);
}

/** Its output is parsed, or tested by a branch: an empty one ends badly, or is dealt with. */
function isLookedAt(step: Step, program: Program): boolean {
  if (!isProgram(step)) return false;
  if (isTested(step, program)) return true;
  return program.steps.some((other) => other.effect === 'parse' && program.sources(other.call.args[0] ?? NOTHING).includes(step));
}

const NOTHING: Value = { text: '', holes: [], type: 'none', start: 0, end: 0 };

/** `if data["status"] != "ok"`: the answer carries its own status, and a branch looks at the answer. */
function isTested(step: Step, program: Program): boolean {
  return program.scopes.some((scope) =>
    scope.tests?.some((test) =>
      [test.left, test.right].some((value) => value !== undefined && program.sources(value).includes(step)),
    ),
  );
}

/** A comment says so, or the function it stands in: optional work, a pager or an editor for the person at the screen. */
function isOptional(step: Step, program: Program): boolean {
  const owner = program.enclosing(step.call.id).name ?? '';
  return isOptionalWork(program.commentAt(step.call)?.text ?? '') || isOptionalWork(owner) || /pager|editor|browser/i.test(owner);
}
