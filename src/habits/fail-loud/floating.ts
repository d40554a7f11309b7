import type { Fact } from '../../core/facts.ts';
import { factsAround } from '../../core/flow/around.ts';
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

/**
 * JavaScript: does it run when the handler of the attempt has gone, in a chain of promises that nobody waits for
 * (`build().then(() => writeFileSync(…))`), or by a clock? No handler takes its failure, and Node.js ends badly by itself.
 */
export function runsLater(id: number, attempt: number, program: Program): boolean {
  if (program.languageOf(id) !== 'javascript') return false;
  const { start, end } = program.fact(attempt);
  return [...factsAround(id, program)].some(
    (around) => around.start >= start && around.end <= end && (isGivenToClock(around) || isOfLoneChain(around, program)),
  );
}

const isGivenToClock = (around: Fact): boolean => around.kind === 'call' && CLOCKS.test(around.name);
const CLOCKS = /^(?:setTimeout|setImmediate|setInterval|queueMicrotask|process\.nextTick)$/;

/** A function that is given to `then`, at the end of a chain that is a statement of its own. */
function isOfLoneChain(around: Fact, program: Program): boolean {
  const { text } = program.file;
  if (around.kind !== 'scope' || around.role !== 'function' || !/\.then\(\s*(?:async\s*)?$/.test(before(around.start, text)))
    return false;
  const head = program
    .children(around.within)
    .findLast((fact) => fact.kind === 'call' && fact.start < around.start && fact.uses.includes('then'));
  return (
    head?.kind === 'call' &&
    !head.uses.some((use) => /^(?:\*|await|catch)$/.test(use)) &&
    !/(?:[=([,?:&|+>]|\b(?:await|return|yield))\s*$/.test(before(head.start, text))
  );
}

const before = (at: number, text: string): string => text.slice(Math.max(0, at - NEAR), at);
const NEAR = 200;
