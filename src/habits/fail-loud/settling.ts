import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step } from '../../core/step.ts';
import { isOptionalWork, isTidyName } from '../../knowledge/names.ts';
import { isInAfter } from './excuses.ts';

/** `Promise.allSettled(…)` that is only waited for: every failure in it is a result that nobody reads. */
export function settling(step: Step, program: Program): Verdict | undefined {
  if (step.row.absorbs?.(step.ask) !== 'yes' || !step.call.uses.every((use) => use === 'await')) return undefined;
  if (program.languageOf(step.call.id) !== 'javascript' || isInAfter(step.call.id, program)) return undefined;
  const owner = program.enclosing(step.call.id).name ?? '';
  const said = `${program.commentAt(step.call)?.text ?? ''} ${owner}`;
  if (isOptionalWork(said) || isTidyName(owner.slice(owner.lastIndexOf('.') + 1))) return undefined;
  const lost = program.stepsUnder(step.call.id).filter((one) => isChange(one) && one.effect !== 'delete');
  if (!lost.some((one) => isUntold(one, step, program))) return undefined;
  return missing({
    rule: 'lost-result',
    severity: 'warning',
    message: `Nobody reads the results of \`${step.name}\`, so what fails in it is lost: look for those that were rejected.`,
    fix: { kind: 'code', code: "const failed = results.filter(({ status }) => status === 'rejected');" },
  });
}

/** No handler inside takes the failure before it becomes a result, and no branch tells of it there. */
function isUntold(inner: Step, { call }: Step, program: Program): boolean {
  if (program.failureBranches(inner.call).some(({ id }) => program.stepsIn(id).some(({ effect }) => effect === 'report')))
    return false;
  return program.chains(inner.call.id).some(({ links }) => {
    const at = links.findIndex(({ id }) => id === call.id);
    return at >= 0 && !links.slice(0, at).some((link) => link.kind === 'scope' && link.role === 'attempt');
  });
}
