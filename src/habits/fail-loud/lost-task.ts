import { missing, type Verdict } from '../../core/habit.ts';
import type { Program } from '../../core/program.ts';
import type { Step } from '../../core/step.ts';
import { methodOf } from '../../knowledge/row.ts';
import { isNoTask } from './asking.ts';
import { endlessLoopOf, isTakenInRounds, startedIn, takesItself } from './endless-tasks.ts';

/** A future or a task whose result, and so its exception, nobody reads. */
export function lost(step: Step, program: Program): Verdict | undefined {
  // What goes wrong is handed to a function of one's own.
  if (step.call.options.has('error_callback')) return undefined;
  if (isCancelled(step, program) || (program.languageOf(step.call.id) === 'python' && isNoTask(step, program))) return undefined;
  if (/\.(?:create_task|ensure_future)$/.test(step.name) && isOfAnother(step, program)) return undefined;
  if (takesItself(step, program)) return undefined;
  const loop = endlessLoopOf(step, program);
  if (loop && isTakenInRounds(loop, program)) return undefined;
  const { advice, code } = adviceFor(step.name);
  return missing({
    rule: 'lost-result',
    severity: 'warning',
    message: loop
      ? `\`${methodOf(step.name)}\` runs for ever, and nobody hears when it fails: keep it, and give it an \`add_done_callback\`.`
      : `Nobody reads the result of \`${methodOf(step.name)}\`, so its failure is lost: keep it, and ${advice}.`,
    fix: { kind: 'code', code: loop ? 'task.add_done_callback(report)' : code },
  });
}

/** `.result()` of a task that was only just made raises `InvalidStateError`: asyncio's are waited for. */
function adviceFor(name: string): { readonly advice: string; readonly code: string } {
  if (/(?:^|\.)(?:create_task|ensure_future)$/.test(name)) return { advice: '`await` it', code: 'await task' };
  return OF_POOL.test(name)
    ? { advice: 'call `.get()`', code: 'result.get()' }
    : { advice: 'call `.result()`', code: 'future.result()' };
}

/**
 * `create_task(self.scheduler.run())`: whether that ends, and what it does with its failures, stands in another file; and in a function that
 * is none of asyncio's (`def on_signal`) nobody can wait for it.
 */
function isOfAnother({ call }: Step, program: Program): boolean {
  const isStarted = startedIn(call, program).some(({ local }) => local !== undefined);
  const owner = program.enclosing(call.id);
  return !isStarted || !/^\s*(?:@[^\n]*\n\s*)*async\b/.test(program.file.text.slice(owner.start, owner.start + FIRST));
}
const FIRST = 400;

/** `pool.apply_async(…)` of multiprocessing gives an AsyncResult, whose result is had by `get`. */
const OF_POOL = /(?:^|\.)(?:apply|map|starmap)_async$/;

/** `task.cancel()`: it goes on beside the work, and is ended with it. */
const isCancelled = ({ call }: Step, program: Program): boolean =>
  program.calls.some(({ name, receiver }) => /\.cancel$/.test(name) && receiver?.holes.some(({ from }) => from === call.id));
