import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import { isChange, type Step, saidName } from '../../core/step.ts';
import { isInGithubScript } from '../../knowledge/workflow/runner.ts';

/**
 * A promise that nobody awaits, returns or watches: its failure passes every handler around it, and what follows does not wait
 * for it. At the top level of the file it is the run itself, and Node.js ends badly when it fails.
 */
export function floating(step: Step, program: Program): Verdict | undefined {
  if (step.call.uses.length > 0 || !isChange(step)) return undefined;
  const isEntry = program.enclosing(step.call.id).role === 'unit' && program.loops(step.call.id).length === 0;
  // Where no handler stands around it, Node.js ends badly by itself.
  if (program.catchers(step.call.id).by.length === 0) return undefined;
  if (isEntry || isInGithubScript(step.call.id, program)) return undefined;
  return missing({
    rule: 'lost-result',
    severity: 'warning',
    message: `Nobody awaits \`${saidName(step, program.file.text)}\`: its failure passes every handler here, and the run goes on without it.`,
    fix: { kind: 'code', code: 'await' },
  });
}
