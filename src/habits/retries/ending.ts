import type { Scope } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { isOutside, type Step } from '../../core/step.ts';

/**
 * One blip fails the night only where the run ends by it. In shell, in a workflow as well, it goes on without `set -e` or in a
 * condition, and after `export KEY=$(curl …)`, `curl … | jq` or `echo "$(curl …)"`, whose status is lost; elsewhere where a handler
 * takes it.
 */
export const endsRun = (step: Step, program: Program): boolean =>
  program.languageOf(step.call.id) === 'shell'
    ? endsScript(step, program) && !isTried(program)
    : !isResolved(step, program) && !program.catchers(step.call.id).by.some((handler) => goesOnAfter(handler, program));

/** JavaScript: `request.on('error', (error) => resolve({ status: 0 }))`: whoever waits for it is answered, and goes on. */
function isResolved({ call }: Step, program: Program): boolean {
  if (program.languageOf(call.id) !== 'javascript' || !/^https?\.(?:get|request)$/.test(call.name)) return false;
  const { start, end } = program.enclosing(call.id);
  return /\.(?:on|once)\(\s*['"]error['"]\s*,[^;]{0,80}?\bresolve\(/.test(
    program.file.text.slice(Math.min(start, call.start), Math.max(end, call.end)),
  );
}

/** In a workflow a branch that ends badly says so itself: `curl … || exit 1`. */
function endsScript(step: Step, program: Program): boolean {
  const failure = program.failure(step);
  if (failure.kind === 'handled' && program.evidence.kind === 'workflow')
    return failure.by.some((scope) => /^(?:bad|raise)$/.test(program.ending(scope)));
  return failure.kind === 'stops';
}

/** `return None`, `continue`, or words and then the next work: only a handler around all of the work ends the run as well. */
function goesOnAfter(handler: Scope, program: Program): boolean {
  const ending = program.ending(handler);
  if (ending === 'bad' || ending === 'raise' || ending === 'ok') return false;
  const own = program.enclosing(handler.id);
  if (own.role === 'function' && own.name !== undefined && !/^(?:async_)?_*(?:main|run|start)$/i.test(own.name)) return true;
  if (ending === 'return' && answersInstead(handler, program)) return true;
  // It is one item's: the next round comes, whatever else is done after the loop.
  if (/^(?:on|next)$/.test(ending) && isInLoop(handler, program)) return true;
  return program.steps.some(
    (step) => isOutside(step) && step.call.start > handler.end && program.enclosing(step.call.id).id === own.id,
  );
}

/** In a loop of the same function. */
const isInLoop = (handler: Scope, program: Program): boolean =>
  program.loops(handler.id).some((loop) => program.enclosing(loop.id).id === program.enclosing(handler.id).id);

/** JavaScript: `limit(async () => { try { … } catch { return undefined } })`: whoever calls it is answered, and goes on. */
const answersInstead = (handler: Scope, program: Program): boolean =>
  program.languageOf(handler.id) === 'javascript' &&
  program.callsIn(handler.id).some(({ name, args }) => name === 'return' && args.length > 0);

/** What workflows only try out, an installer that people fetch: a blip there is a red test, which somebody starts again. */
const isTried = ({ evidence: { callers = [] } }: Program): boolean =>
  callers.length > 0 &&
  callers.every(({ path, job }) =>
    /(?:^|[/_.-])(?:\w*tests?|testing|smoke|e2e|checks?|ci)(?=$|[/_.-])/i.test(`${path} ${job}`.replace(' ', '/')),
  );
